import { describe, expect, test } from 'vitest';
import { Random } from '#kernel/random.ts';
import type { Table } from '#kernel/table.ts';
import { assessDrift, detectableDistance, type DriftRule } from '#domain/monitor/assess-drift.ts';
import { sampleTable } from '#domain/monitor/sample.ts';
import { normals, numbers, profileOf, table, texts, zipf } from '../../kit/monitor/profiles.ts';

const RULE: DriftRule = { correction: 'benjamini-hochberg', minEffect: 0.1, alpha: 0.05, minRows: 100 };

const assess = (reference: Table, current: Table, rule: Partial<DriftRule> = {}) => {
  const profile = profileOf(reference);
  return assessDrift(profile, sampleTable(profile, current), { ...RULE, ...rule });
};

describe('a single look', () => {
  const random = new Random(1);
  const reference = table(
    numbers('x', normals(random, 500)),
    numbers('y', normals(random, 500)),
    texts(
      'c',
      Array.from({ length: 500 }, (_, row) => 'abc'[row % 3]),
    ),
  );

  test('rows like the training data do not drift', () => {
    const seen = assess(
      reference,
      table(
        numbers('x', normals(random, 400)),
        numbers('y', normals(random, 400)),
        texts(
          'c',
          Array.from({ length: 400 }, (_, row) => 'abc'[row % 3]),
        ),
      ),
    );
    expect(seen.drift).toBe('none');
    expect(seen.columns.map((column) => [column.name, column.test])).toEqual([
      ['x', 'kolmogorov-smirnov'],
      ['y', 'kolmogorov-smirnov'],
      ['c', 'chi-square'],
      ['c', 'unseen-share'],
    ]);
  });

  test('a shift, other shares, new values and missing values are found, each by its own test', () => {
    const current = table(
      numbers('x', normals(random, 400, 0.8)),
      numbers(
        'y',
        normals(random, 400).map((value, row) => (row % 4 === 0 ? Number.NaN : value)),
      ),
      texts(
        'c',
        Array.from({ length: 400 }, (_, row) => (row % 2 === 0 ? 'a' : row % 3 === 0 ? 'new' : 'b')),
      ),
    );
    const drifted = assess(reference, current).columns.filter((column) => column.verdict === 'drift');
    expect(drifted.map((column) => [column.name, column.test])).toEqual([
      ['x', 'kolmogorov-smirnov'],
      ['y', 'null-share'],
      ['c', 'chi-square'],
      ['c', 'unseen-share'],
    ]);
    expect(drifted.find((column) => column.test === 'null-share')?.effect).toBeCloseTo(0.25, 10);
  });

  test('too few rows are not judged, and are not an answer of no', () => {
    const few = assess(
      reference,
      table(
        numbers('x', normals(random, 40, 3)),
        numbers('y', normals(random, 40)),
        texts(
          'c',
          Array.from({ length: 40 }, () => 'a'),
        ),
      ),
    );
    expect(few.drift).toBe('insufficient');
    expect(new Set(few.columns.map((column) => `${column.verdict} ${column.q}`))).toEqual(new Set(['insufficient 1']));
  });

  test('a column of which too little is known does not keep the others from being judged', () => {
    const sparse = normals(random, 400).map((value, row) => (row < 350 ? Number.NaN : value));
    const seen = assess(
      reference,
      table(
        numbers('x', sparse),
        numbers('y', normals(random, 400)),
        texts(
          'c',
          Array.from({ length: 400 }, (_, row) => 'abc'[row % 3]),
        ),
      ),
    );
    expect(seen.columns.map((column) => `${column.name} ${column.test} ${column.verdict}`).slice(0, 3)).toEqual([
      'x kolmogorov-smirnov insufficient',
      'x null-share drift',
      'y kolmogorov-smirnov none',
    ]);
  });

  test('a difference that is real but too small to matter is no drift', () => {
    const many = table(numbers('x', normals(random, 20_000)));
    const seen = assess(many, table(numbers('x', normals(random, 20_000, 0.1))));
    expect(seen.columns[0]).toMatchObject({ verdict: 'none' });
    expect(seen.columns[0]!.q).toBeLessThan(0.001);
    expect(assess(many, table(numbers('x', normals(random, 20_000, 0.1))), { minEffect: 0.01 }).drift).toBe('drift');
  });

  test('predictions are a column like any other', () => {
    const classes = (share: number): (string | undefined)[] => Array.from({ length: 400 }, (_, row) => (row < 400 * share ? 'a' : 'b'));
    const before = table(numbers('x', normals(random, 400)), texts('prediction', classes(0.5)));
    const after = table(numbers('x', normals(random, 400)), texts('prediction', classes(0.8)));
    const drifted = assess(before, after).columns.filter((column) => column.verdict === 'drift');
    expect(drifted.map((column) => [column.name, column.test])).toEqual([['prediction', 'chi-square']]);
  });

  test('the effect of other shares does not depend on how large the reference is', () => {
    const classes = (rows: number, share: number): Table =>
      table(
        texts(
          'c',
          Array.from({ length: rows }, (_, row) => (row < rows * share ? 'a' : 'b')),
        ),
      );
    for (const rows of [300, 3000, 15_000]) {
      const [seen] = assess(classes(rows, 0.5), classes(300, 0.8)).columns;
      expect(seen?.effect, `${rows} reference rows`).toBeCloseTo(0.3, 1);
      expect(seen?.verdict).toBe('drift');
    }
  });

  test('one new value in a closed set of values is found with few rows', () => {
    const before = table(
      texts(
        'c',
        Array.from({ length: 500 }, (_, row) => 'abc'[row % 3]),
      ),
    );
    const after = table(
      texts(
        'c',
        Array.from({ length: 100 }, (_, row) => (row < 12 ? 'new' : 'abc'[row % 3])),
      ),
    );
    const unseen = assess(before, after).columns.find((each) => each.test === 'unseen-share');
    expect(unseen).toMatchObject({ verdict: 'drift', statistic: 0.12 });
    expect(unseen!.p).toBeLessThan(1e-6);
  });

  test('empty columns on either side are no evidence', () => {
    const nothing = table(
      numbers(
        'x',
        Array.from({ length: 200 }, () => Number.NaN),
      ),
      texts(
        'c',
        Array.from({ length: 200 }, () => undefined),
      ),
    );
    expect(assess(nothing, nothing).drift).toBe('none');
    expect(assess(reference, { rows: 0, columns: [numbers('x', []), numbers('y', []), texts('c', [])] }).drift).toBe('insufficient');
  });

  test('a profile that keeps only the most frequent values cannot tell new from rare, and does not try', () => {
    const words = Array.from({ length: 600 }, (_, row) => `w${row % 300}`);
    const seen = assess(table(texts('c', words)), table(texts('c', words)));
    expect(seen.columns.map((column) => column.test)).toEqual(['chi-square']);
  });
});

/**
 * Error rates over many windows, seeded. Bounds are nominal ± 3 standard errors of the simulation where the test is exact, and only from above
 * where it is conservative by construction.
 */
describe('error rates', () => {
  const RUNS = 400;
  const upper = (rate: number): number => rate + 3 * Math.sqrt((rate * (1 - rate)) / RUNS);

  /** Share of windows for which the question is answered yes. */
  const share = (seed: number, ask: (random: Random) => boolean, runs = RUNS): number => {
    let yes = 0;
    for (let run = 0; run < runs; run++) if (ask(Random.forPart(seed, run))) yes += 1;
    return yes / runs;
  };

  const unchanged = (random: Random, rows: number): Table =>
    table(
      ...Array.from({ length: 6 }, (_, index) => numbers(`x${index}`, normals(random, rows))),
      texts(
        'c',
        Array.from({ length: rows }, () => 'abcd'[random.below(4)]),
      ),
      texts('words', zipf(random, rows, 150)),
    );

  test.each(['benjamini-hochberg', 'holm'] as const)(
    '%s: without any change false alarms are as rare as promised, and the tests are not asleep',
    (correction) => {
      const rate = share(
        11,
        (random) => assess(unchanged(random, 150), unchanged(random, 120), { correction, minEffect: 0 }).drift === 'drift',
      );
      expect(rate).toBeLessThanOrEqual(upper(0.05));
      expect(rate).toBeGreaterThan(0.005);
    },
  );

  test('without correction the same windows raise many false alarms: the correction is what keeps them away', () => {
    const rate = share(
      11,
      (random) => assess(unchanged(random, 150), unchanged(random, 120), { correction: 'none', minEffect: 0 }).drift === 'drift',
    );
    expect(rate).toBeGreaterThan(0.15);
  });

  test('missing values at an unchanged rate raise at most 5 %, also where they are rare', () => {
    for (const missing of [0.01, 0.2]) {
      const column = (random: Random, rows: number): Table =>
        table(
          numbers(
            'x',
            Array.from({ length: rows }, () => (random.uniform() < missing ? Number.NaN : random.normal())),
          ),
        );
      const alarmed = share(12, (random) =>
        assess(column(random, 800), column(random, 200), { correction: 'none', minEffect: 0 }).columns.some(
          (each) => each.test === 'null-share' && each.verdict === 'drift',
        ),
      );
      expect(alarmed, `missing ${missing}`).toBeLessThanOrEqual(upper(0.05));
    }
  });

  test.each([
    ['all listed', 180],
    ['cut at the 200 most frequent', 2000],
  ])('words of a long tail, %s: neither the new ones nor the shares raise more than 5 %', (_, words) => {
    const column = (random: Random, rows: number): Table => table(texts('c', zipf(random, rows, words)));
    const alarms = { 'unseen-share': 0, 'chi-square': 0 };
    for (let run = 0; run < RUNS; run++) {
      const random = Random.forPart(13, run);
      const { columns } = assess(column(random, 600), column(random, 400), { correction: 'none', minEffect: 0 });
      for (const each of columns) if (each.verdict === 'drift') alarms[each.test as keyof typeof alarms] += 1;
    }
    expect(alarms['unseen-share'] / RUNS).toBeLessThanOrEqual(upper(0.05));
    expect(alarms['chi-square'] / RUNS).toBeLessThanOrEqual(upper(0.05));
  });

  test('power: a shift of half a standard deviation in one of eight columns is found in more than 95 % of windows of 300 rows', () => {
    const found = share(
      14,
      (random) => {
        const reference = unchanged(random, 500);
        const current = unchanged(random, 300);
        const shifted = {
          ...current,
          columns: current.columns.map((column) => (column.name === 'x2' ? numbers('x2', normals(random, 300, 0.5)) : column)),
        };
        return assess(reference, shifted).columns.some((column) => column.name === 'x2' && column.verdict === 'drift');
      },
      100,
    );
    expect(found).toBeGreaterThan(0.95);
  });

  test('Holm: beside a column that drifts, the others raise at most 5 %', () => {
    const falsely = share(15, (random) => {
      const current = unchanged(random, 120);
      const shifted = {
        ...current,
        columns: current.columns.map((column) => (column.name === 'x2' ? numbers('x2', normals(random, 120, 2)) : column)),
      };
      const { columns } = assess(unchanged(random, 150), shifted, { correction: 'holm', minEffect: 0 });
      return columns.some((column) => column.name !== 'x2' && column.verdict === 'drift');
    });
    expect(falsely).toBeLessThanOrEqual(upper(0.05));
  });
});

test('the smallest shift that can be seen falls with the rows', () => {
  expect(detectableDistance(5000, 1000, 0.05)).toBeCloseTo(0.047, 3);
  expect([detectableDistance(0, 10, 0.05), detectableDistance(10, 0, 0.05), detectableDistance(1, 1, 0.05)]).toEqual([1, 1, 1]);
});
