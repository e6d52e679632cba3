import { expect, test } from 'vitest';
import { parseProfile } from '#domain/monitor/profile.ts';
import { missingColumns, sampleTable, startSample } from '#domain/monitor/sample.ts';
import { numbers, profileOf, table, texts } from '../../kit/monitor/profiles.ts';

const profile = profileOf(table(numbers('x', [1, 2, 3]), texts('c', ['a', 'b', 'a']), texts('prediction', ['yes', 'no', 'no'])));

test('rows of a log become columns; what is no number, null or absent is missing', () => {
  const builder = startSample(profile);
  builder.add({ x: 1.5, c: 'a' }, 'yes');
  builder.add({ x: '2.5', c: true }, 'no');
  builder.add({ x: 'many', c: null });
  builder.add({ x: '', c: '' });
  builder.add({});
  const sample = builder.finish();
  expect(sample.rows).toBe(5);
  expect(sample.features).toEqual([
    { kind: 'number', values: Float64Array.of(1.5, 2.5), nulls: 3 },
    {
      kind: 'text',
      counts: new Map([
        ['a', 1],
        ['true', 1],
      ]),
      nulls: 3,
    },
  ]);
  expect(sample.prediction).toEqual({
    kind: 'text',
    counts: new Map([
      ['yes', 1],
      ['no', 1],
    ]),
    nulls: 0,
  });
});

test('a hostile column name reads no property of objects', () => {
  const odd = profileOf(table(texts('constructor', ['a'])));
  const builder = startSample(odd);
  builder.add({});
  expect(builder.finish().features[0]).toEqual({ kind: 'text', counts: new Map(), nulls: 1 });
});

test('rows of a file; the predictions only where there is such a column', () => {
  const rows = table(texts('x', ['1', 'z']), numbers('c', [7, Number.NaN]));
  const sample = sampleTable(profile, rows);
  expect(sample.features).toEqual([
    { kind: 'number', values: Float64Array.of(1), nulls: 1 },
    { kind: 'text', counts: new Map([['7', 1]]), nulls: 1 },
  ]);
  expect(sample.prediction).toBeUndefined();
  expect(missingColumns(profile, table(numbers('x', [1])))).toEqual(['c']);
});

test('a profile that training wrote is read as it is', () => {
  const read: unknown = JSON.parse(JSON.stringify(profile));
  expect(parseProfile(read)).toEqual({ ok: true, value: read });
});

const feature = { kind: 'number', name: 'x', count: 3, nulls: 0, quantiles: [1, 2, 3] };
const whole = {
  schemaVersion: 1,
  features: [feature],
  prediction: { kind: 'text', name: 'p', count: 3, nulls: 0, distinct: 1, top: [{ value: 'a', count: 3 }] },
};

test.each([
  [[], 'not a JSON object'],
  [{ ...whole, schemaVersion: 2 }, 'schemaVersion is 2'],
  [{ ...whole, features: {} }, 'features is not a list'],
  [{ ...whole, prediction: undefined }, 'prediction is not an object'],
  [{ ...whole, features: [{}] }, 'features[0] has no name'],
  [{ ...whole, features: [{ ...feature, nulls: 4 }] }, 'features[0] (x) has no count'],
  [{ ...whole, features: [{ ...feature, kind: 'date' }] }, 'is of kind "date"'],
  [{ ...whole, features: [{ ...feature, quantiles: 3 }] }, 'has no quantiles'],
  [{ ...whole, features: [{ ...feature, quantiles: [2, 1] }] }, 'not ascending'],
  [{ ...whole, prediction: { ...whole.prediction, top: {} } }, 'has no counted values'],
  [{ ...whole, prediction: { ...whole.prediction, top: [{ value: 1, count: 1 }] } }, 'values without a text and a count'],
])('a profile that is none, case %#, is refused by what is wrong', (value, problem) => {
  const parsed = parseProfile(value);
  expect(parsed.ok ? '' : parsed.error.join('\n')).toContain(problem);
});
