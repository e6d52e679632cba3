import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLike, matches, sortBy } from '../../../../../src/domain/train/tracking/filter/match.ts';
import { parseFilter, parseOrdering, type Subject } from '../../../../../src/domain/train/tracking/filter/parse.ts';

type Item = Readonly<Record<string, readonly (string | number)[]>>;

const item: Item = {
  'metrics.acc': [0.92],
  'metrics.val/f1-macro': [0.5],
  'metrics.5th.loss': [3],
  'params.x': ['y'],
  "params.it's": ["a'b"],
  'tags.mlflow.runName': ['quiet-owl'],
  'tags.z': ['Alpha_1'],
  'attributes.status': ['FINISHED'],
  'attributes.start_time': [1_700_000_000_000],
  'datasets.name': ['train', 'test'],
};
const lookUp =
  (from: Item) =>
  ({ entity, key }: Subject) =>
    from[`${entity}.${key}`] ?? [];
const finds = (filter: string): boolean => matches(parseFilter(filter), lookUp(item));

describe('a filter', () => {
  it.each([
    ['', true],
    ["metrics.acc > 0.9 and params.x = 'y' and tags.z LIKE 'Alpha%'", true],
    ["metric.acc >= 0.92 AND parameter.x != 'z'", true],
    ['metrics.acc > 9.3e-1', false],
    ['metrics.acc<0.93', true],
    ['metrics.`acc` <= .92', true],
    ['metrics.val/f1-macro = 0.5', true],
    ['metrics."val/f1-macro" <> 0.5', false],
    ['metrics.5th.loss = 3', true],
    ["params.`it's` = 'a''b'", true],
    ["tags.`mlflow.runName` = 'quiet-owl'", true],
    ["tags.mlflow.runName = 'quiet-owl'", true],
    ["tags.z LIKE 'alpha%'", false],
    ["tags.z ILIKE 'alpha%'", true],
    ["tags.z ILIKE '%ALPHA__'", true],
    ["status = 'FINISHED' and attributes.start_time > 1600000000000", true],
    ["status IN ('RUNNING', 'FINISHED')", true],
    ["status NOT IN ('RUNNING','FINISHED')", false],
    ["datasets.name = 'test'", true],
    ['tags.nothing IS NULL', true],
    ['tags.z is not null', true],
    ['tags.z IS NULL', false],
    ["params.nothing != 'a'", false],
    ['metrics.nothing < 1', false],
  ])('%s: %s', (filter, expected) => expect(finds(filter)).toBe(expected));

  it.each([
    'metrics.acc >',
    "metrics.acc > 'high'",
    'params.x = 3',
    "metrics.acc > 1 or params.x = 'y'",
    '(metrics.acc > 1)',
    "status IN 'RUNNING'",
    "status IN ('RUNNING'",
    'metrics.acc',
    'metrics. > 1',
    "galaxy.x = 'y'",
    "params.x = 'y",
    "params.x = 'y' params.y = 'z'",
    'tags.z IS 3',
    '; drop table',
    `params.x = '${'y'.repeat(30_000)}'`,
  ])('refuses %.40s', (filter) => {
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ code: 'INVALID_PARAMETER_VALUE' }));
  });

  it('reads any text value back, quotes included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        const [comparison] = parseFilter(`params.x = '${text.replaceAll("'", "''")}'`);
        expect(comparison).toEqual({ operator: '=', subject: { entity: 'params', key: 'x' }, value: text });
      }),
    );
  });

  it('never ends in anything but an answer or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        try {
          parseFilter(text);
        } catch (error) {
          expect((error as Error).name).toBe('Refusal');
        }
      }),
    );
  });
});

describe('LIKE', () => {
  it('is what a regular expression with .* and . says', () => {
    const character = fc.constantFrom('a', 'b', '%', '_');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 }),
        fc.string({ unit: character, maxLength: 8 }),
        (text, pattern) => {
          const expression = new RegExp(`^${pattern.replaceAll('%', '.*').replaceAll('_', '.')}$`);
          expect(isLike(text, pattern)).toBe(expression.test(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends soon on a pattern that would keep a backtracking matcher busy', () => {
    const started = performance.now();
    expect(isLike('a'.repeat(5_000), `${'%a'.repeat(300)}%b`)).toBe(false);
    // Ten milliseconds as it is; longer than anyone's life by backtracking.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('an ordering', () => {
  const runs: readonly Item[] = [
    { 'metrics.m': [1], id: [0] },
    { id: [1] },
    { 'metrics.m': [3], id: [2] },
    { 'metrics.m': [Number.NaN], id: [3] },
  ];
  const order = (text: string) => sortBy(runs, [parseOrdering(text)], (run, subject) => lookUp(run)(subject)).map((run) => run['id']![0]);

  it('puts what lacks the key last in both directions', () => {
    expect(order('metrics.m ASC')).toEqual([0, 2, 1, 3]);
    expect(order('metrics.m DESC')).toEqual([2, 0, 1, 3]);
    expect(order('metrics.m')).toEqual([0, 2, 1, 3]);
  });

  it('refuses what is no ordering', () => {
    expect(() => parseOrdering('metrics.m UPWARDS')).toThrow(/ASC or DESC/);
  });
});
