import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeHistories } from '#domain/train/metric-files/encode-histories.ts';
import { directionOf, finalMetrics } from '#domain/train/metric-files/final-metrics.ts';
import { metricFileKind, sniffMetricText } from '#domain/train/metric-files/metric-file-kind.ts';
import {
  type HistoryBuilder,
  isMetricName,
  latestOfEachStep,
  METRIC_LIMIT,
  thinHistory,
  type MetricPoint,
} from '#domain/train/metric-files/metric-history.ts';
import { readJsonLines } from '#domain/train/metric-files/read-jsonl.ts';
import { readSeparated } from '#domain/train/metric-files/read-separated.ts';
import { readProgramMetrics } from '#domain/train/read-metrics.ts';

const shown = (builder: HistoryBuilder): Record<string, number[][]> =>
  Object.fromEntries([...builder.histories].map(([name, points]) => [name, points.map(({ step, value }) => [step, value])]));

describe('metrics as JSON lines', () => {
  it('have steps, nested names, and either form', () => {
    const text =
      '{"step": 1, "loss": 2, "val": {"loss": 3}}\n{"epoch": 2, "loss": NaN, "time": 5}\n{"name": "lr", "value": 0.1, "step": 7}\n\n{"lr": "inf"}\n{"cut":';
    const { builder, badLines } = readJsonLines(text);
    expect(shown(builder)).toEqual({
      loss: [
        [1, 2],
        [2, Number.NaN],
      ],
      'val/loss': [[1, 3]],
      lr: [
        [7, 0.1],
        [1, Number.POSITIVE_INFINITY],
      ],
    });
    expect(badLines).toBe(1);
  });

  it('cannot be used against the reader', () => {
    const hostile = `{"__proto__": 1, "constructor": 2, "a\\u001b[31m": 3, "": 4, "${'x'.repeat(300)}": 5}\n${'{"a":'.repeat(50)}1${'}'.repeat(50)}`;
    const { builder } = readJsonLines(hostile);
    expect([...builder.histories.keys()]).toEqual(['__proto__', 'constructor']);
    const { metrics } = finalMetrics(builder.histories, {});
    expect(Object.keys(metrics)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(metrics)).toBe(Object.prototype);
    const many = Array.from({ length: METRIC_LIMIT + 50 }, (_, index) => `{"m${index}": 1}`).join('\n');
    expect(readJsonLines(many).builder.histories.size).toBe(METRIC_LIMIT);
  });
});

describe('metrics as CSV and TSV', () => {
  it.each([
    [
      'step,loss,acc\n1,0.5,0.9\n2,nan,\n',
      ',',
      {
        loss: [
          [1, 0.5],
          [2, Number.NaN],
        ],
        acc: [[1, 0.9]],
      },
    ],
    [
      '\ufeff"a ""b""",note\r\n1,x\r\n2,y',
      ',',
      {
        'a "b"': [
          [0, 1],
          [1, 2],
        ],
      },
    ],
    ['metric,value,step\nloss,1,5\nacc,2,6\n', ',', { loss: [[5, 1]], acc: [[6, 2]] }],
    ['timestamp\tstep\tloss\n1700000000000\t0\t1e-3\n', '\t', { loss: [[0, 0.001]] }],
    ['', ',', {}],
  ] as const)('%j', (text, separator, wanted) => expect(shown(readSeparated(text, separator))).toEqual(wanted));

  it('are read from a file of DVCLive', () => {
    const file = new URL('../../../oracles/tensorboard/written/dvclive/plots/metrics/train/loss.tsv', import.meta.url);
    expect(shown(readSeparated(readFileSync(file, 'utf8'), '\t'))).toEqual({
      loss: [
        [0, 1],
        [1, 0.5],
        [2, 1 / 3],
        [3, 0.25],
        [4, 0.2],
      ],
    });
  });
});

describe('metrics as one object', () => {
  it('may be nested, and say which way is better', () => {
    const value = JSON.parse(
      '{"val": {"loss": 0.2}, "accuracy": {"value": 0.9}, "clicks": {"value": 3, "better": "lower"}, "__proto__": 1}',
    ) as unknown;
    const metrics = readProgramMetrics(value, { accuracy: 'lower' });
    expect(metrics.ok && Object.entries(metrics.value)).toEqual([
      ['val/loss', { value: 0.2, better: 'lower' }],
      ['accuracy', { value: 0.9, better: 'lower' }],
      ['clicks', { value: 3, better: 'lower' }],
      ['__proto__', { value: 1, better: 'higher' }],
    ]);
  });

  it.each([
    [[1], 'it is not a JSON object'],
    [{}, 'it has no metric'],
    [{ a: null }, '"a" is not a finite number'],
    [{ 'a\n': 1 }, '"a\\n" cannot name a metric: empty, too long, or with control characters'],
    [{ a: { value: 1, better: 'up' } }, '"better" of "a" is neither higher nor lower'],
  ])('refuses %j', (value, error) => expect(readProgramMetrics(value, {})).toEqual({ ok: false, error }));

  it('passes over what measures nothing when asked to be lenient', () => {
    expect(readProgramMetrics({ step: 4, a: 'b', c: 1 }, {}, { lenient: true })).toMatchObject({ ok: true, value: { c: { value: 1 } } });
  });
});

describe('histories', () => {
  it('keep first, last, extremes and what is no number when they are thinned', () => {
    const points = fc.array(fc.record({ step: fc.integer(), value: fc.double() }), { maxLength: 400 });
    fc.assert(
      fc.property(points, fc.integer({ min: 10, max: 60 }), (all, limit) => {
        const sorted = latestOfEachStep(all);
        const kept = thinHistory(sorted, limit);
        expect(kept.length).toBeLessThanOrEqual(limit);
        if (sorted.length <= limit) {
          expect(kept).toEqual(sorted);
          return;
        }
        expect([kept[0], kept.at(-1)]).toEqual([sorted[0], sorted.at(-1)]);
        const steps = kept.map(({ step }) => step);
        expect(steps).toEqual([...steps].sort((left, right) => left - right));
        const lowest = (list: readonly MetricPoint[]) =>
          list.reduce((low, { value }) => (Number.isFinite(value) ? Math.min(low, value) : low), Infinity);
        if (sorted.every(({ value }) => Number.isFinite(value))) expect(lowest(kept)).toBe(lowest(sorted));
        else expect(kept.some(({ value }) => !Number.isFinite(value))).toBe(true);
      }),
    );
  });

  it('take the value that was written last for a step, and the last step for the result', () => {
    const points = [
      { step: 2, value: 5 },
      { step: 1, value: 4 },
      { step: 2, value: 6 },
    ];
    expect(latestOfEachStep(points)).toEqual([
      { step: 1, value: 4 },
      { step: 2, value: 6 },
    ]);
    const { metrics, notFinite } = finalMetrics(
      new Map([
        ['loss', points],
        ['bad', [{ step: 0, value: Number.NaN }]],
      ]),
      {},
    );
    expect(metrics).toEqual({ loss: { value: 6, better: 'lower' } });
    expect(notFinite).toEqual(['bad']);
  });

  it('are written with NaN as text', () => {
    const histories = new Map([
      [
        'loss',
        [
          { step: 0, value: 1 },
          { step: 1, value: Number.NEGATIVE_INFINITY },
        ],
      ],
    ]);
    expect(encodeHistories(histories)).toMatchObject({ metrics: { loss: { points: 2, steps: [0, 1], values: [1, '-Infinity'] } } });
  });
});

it('knows files of metrics by their names and their look', () => {
  expect(['a/metrics.JSON', 'm.jsonl', 'm.csv', 'm.yml', 'x/events.out.tfevents.123.host', 'model.onnx'].map(metricFileKind)).toEqual([
    'json',
    'jsonl',
    'csv',
    'yaml',
    'tensorboard',
    undefined,
  ]);
  expect(['{"a": 1}\n{"a": 2}', '{\n "a": 1}', 'a,b\n1,2', 'high', ' {"a": 1}'].map(sniffMetricText)).toEqual([
    'jsonl',
    'json',
    'csv',
    undefined,
    'json',
  ]);
  expect([isMetricName('val/loss'), isMetricName(' '), isMetricName('a\u202eb')]).toEqual([true, false, false]);
  expect([directionOf('val_loss', {}), directionOf('reward', {}), directionOf('glossary', {}), directionOf('toString', {})]).toEqual([
    'lower',
    'higher',
    'higher',
    'higher',
  ]);
});
