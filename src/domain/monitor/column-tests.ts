import { chiSquareHomogeneity } from '#numeric/statistics/chi-square.ts';
import { fisherExactTest } from '#numeric/statistics/fisher-exact.ts';
import { kolmogorovSmirnovAgainstSketch } from '#numeric/statistics/kolmogorov-smirnov.ts';
import { twoProportionTest } from '#numeric/statistics/two-proportions.ts';
import type { ColumnProfile, NumberColumnProfile, TextColumnProfile } from '#kernel/records/column-profile.ts';
import type { ColumnDrift } from '#kernel/records/monitor-report.ts';
import type { ColumnSample } from './sample.ts';
import { testUnseenValues } from './unseen-values.ts';

/** One test before the correction for being many. */
export interface ColumnTest extends Pick<ColumnDrift, 'name' | 'test' | 'statistic' | 'p' | 'effect'> {
  /** Rows of the window that the test rests on. */
  readonly rows: number;
}

/** Every test that can be made of one column: of its distribution, of its share of nulls, of values that training never saw. */
export function testColumn(profile: ColumnProfile, sample: ColumnSample, name: string = profile.name): ColumnTest[] {
  const distribution =
    profile.kind === 'number' && sample.kind === 'number'
      ? [testNumbers(profile, sample.values, name)]
      : profile.kind === 'text' && sample.kind === 'text'
        ? testTexts(profile, sample.counts, name)
        : [];
  return [...distribution, ...testNulls(profile, sample, name)];
}

function testNumbers(profile: NumberColumnProfile, values: Float64Array, name: string): ColumnTest {
  const { statistic, p } = kolmogorovSmirnovAgainstSketch(values, profile);
  return { name, test: 'kolmogorov-smirnov', statistic, p, effect: statistic, rows: values.length };
}

function testTexts(profile: TextColumnProfile, counts: ReadonlyMap<string, number>, name: string): ColumnTest[] {
  const rows = sum(counts.values());
  const before = profile.count - profile.nulls;
  const reference = new Map(profile.top.map(({ value, count }) => [value, count]));
  // Where the profile keeps only the most frequent values, a rare one cannot be told from a new one.
  const complete = profile.distinct === profile.top.length;
  const [left, right] = complete ? everyValue(reference, counts) : frequentValues(profile, counts, rows);
  const { statistic, p, degrees } = chiSquareHomogeneity(left, right);
  const homogeneity: ColumnTest = {
    name,
    test: 'chi-square',
    statistic,
    p,
    effect: balancedCramersV(statistic, degrees, before, rows),
    rows,
  };
  if (!complete) return [homogeneity];
  const { unseen, expected, p: chance } = testUnseenValues(reference, counts);
  const share = rows === 0 ? 0 : unseen / rows;
  return [
    homogeneity,
    { name, test: 'unseen-share', statistic: share, p: chance, effect: rows === 0 ? 0 : Math.max(0, unseen - expected) / rows, rows },
  ];
}

/**
 * Every value on its own, also those that only one side has. To put all that the reference lacks into one category would be to choose the category
 * by its being empty there, and would find drift in every long tail. What is rare is pooled by the test, by its total over both sides.
 */
function everyValue(reference: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>): readonly [number[], number[]] {
  const values = [...new Set([...reference.keys(), ...counts.keys()])];
  return [values.map((value) => reference.get(value) ?? 0), values.map((value) => counts.get(value) ?? 0)];
}

/**
 * Of a list that was cut, the values near the cut are there because they were frequent in that very sample, and fall back in the next. Only those
 * well above it are taken on their own, everything else as one.
 */
function frequentValues(profile: TextColumnProfile, counts: ReadonlyMap<string, number>, rows: number): readonly [number[], number[]] {
  const cut = profile.top.at(-1)?.count ?? 0;
  const kept = profile.top.filter(({ count }) => count >= 2 * cut + 10);
  const left = kept.map(({ count }) => count);
  const right = kept.map(({ value }) => counts.get(value) ?? 0);
  return [
    [...left, profile.count - profile.nulls - sum(left)],
    [...right, rows - sum(right)],
  ];
}

/**
 * Cramér's V as it would be with as many rows on both sides, without the part that chance brings (χ² has the mean of its degrees of freedom): the
 * plain V of the same change shrinks as the reference grows, 0.30 at 1:1 and 0.08 at 50:1 for shares of 50 and 80 %.
 */
function balancedCramersV(statistic: number, degrees: number, before: number, rows: number): number {
  if (before === 0 || rows === 0) return 0;
  return Math.min(1, Math.sqrt((Math.max(0, statistic - degrees) * (before + rows)) / (4 * before * rows)));
}

const sum = (counts: Iterable<number>): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

/** Below these expected counts the normal approximation is not to be trusted. */
const SMALLEST_EXPECTED = 5;

/** Missing values on neither side say nothing and are no test; that depends on the total only, so the other p-values stay honest. */
function testNulls(profile: ColumnProfile, sample: ColumnSample, name: string): ColumnTest[] {
  const held = sample.kind === 'number' ? sample.values.length : sum(sample.counts.values());
  const rows = held + sample.nulls;
  if (rows === 0 || profile.count === 0 || profile.nulls + sample.nulls === 0) return [];
  const { difference, z, p } = twoProportionTest(profile.nulls, profile.count, sample.nulls, rows);
  const nulls = profile.nulls + sample.nulls;
  const smaller = Math.min(rows, profile.count) / (rows + profile.count);
  const rare = Math.min(nulls, rows + profile.count - nulls) * smaller < SMALLEST_EXPECTED;
  const exact = rare ? fisherExactTest(profile.nulls, profile.count, sample.nulls, rows) : p;
  return [{ name, test: 'null-share', statistic: z, p: exact, effect: Math.abs(difference), rows }];
}
