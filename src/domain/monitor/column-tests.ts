import { chiSquareHomogeneity } from '#numeric/statistics/chi-square.ts';
import { betaCumulative } from '#numeric/statistics/distributions.ts';
import { fisherExactTest } from '#numeric/statistics/fisher-exact.ts';
import { kolmogorovSmirnovAgainstSketch } from '#numeric/statistics/kolmogorov-smirnov.ts';
import { twoProportionTest } from '#numeric/statistics/two-proportions.ts';
import type { ColumnProfile, NumberColumnProfile, TextColumnProfile } from '#kernel/records/column-profile.ts';
import type { ColumnDrift } from '#kernel/records/monitor-report.ts';
import type { ColumnSample } from './sample.ts';

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
  const rows = [...counts.values()].reduce((total, count) => total + count, 0);
  const reference = profile.count - profile.nulls;
  const known = profile.top.map(({ value }) => counts.get(value) ?? 0);
  const other = rows - known.reduce((total, count) => total + count, 0);
  const listed = profile.top.reduce((total, { count }) => total + count, 0);
  const { statistic, p, cramersV } = chiSquareHomogeneity(
    [...profile.top.map(({ count }) => count), reference - listed],
    [...known, other],
  );
  const homogeneity: ColumnTest = { name, test: 'chi-square', statistic, p, effect: cramersV, rows };
  // Where the profile keeps only the most frequent values, a rare one cannot be told from a new one.
  const complete = profile.distinct === profile.top.length;
  return complete ? [homogeneity, testUnseen(profile, other, rows, name)] : [homogeneity];
}

/**
 * Values that training never saw. Some are to be expected: by Good (1953) a further row is new with the chance of the share of values seen once,
 * here with one row more in favour of the null. P(at least so many new rows), exact binomial, one-sided.
 */
function testUnseen(profile: TextColumnProfile, unseen: number, rows: number, name: string): ColumnTest {
  const once = profile.top.filter(({ count }) => count === 1).length;
  const expected = Math.min(1, (once + 1) / (profile.count - profile.nulls + 1));
  const share = rows === 0 ? 0 : unseen / rows;
  const p = unseen === 0 ? 1 : betaCumulative(expected, unseen, rows - unseen + 1);
  return { name, test: 'unseen-share', statistic: share, p, effect: share, rows };
}

/** Below these expected counts the normal approximation is not to be trusted. */
const SMALLEST_EXPECTED = 5;

/** Missing values on neither side say nothing and are no test; that depends on the total only, so the other p-values stay honest. */
function testNulls(profile: ColumnProfile, sample: ColumnSample, name: string): ColumnTest[] {
  const held = sample.kind === 'number' ? sample.values.length : [...sample.counts.values()].reduce((total, count) => total + count, 0);
  const rows = held + sample.nulls;
  if (rows === 0 || profile.count === 0 || profile.nulls + sample.nulls === 0) return [];
  const { difference, z, p } = twoProportionTest(profile.nulls, profile.count, sample.nulls, rows);
  const nulls = profile.nulls + sample.nulls;
  const smaller = Math.min(rows, profile.count) / (rows + profile.count);
  const rare = Math.min(nulls, rows + profile.count - nulls) * smaller < SMALLEST_EXPECTED;
  const exact = rare ? fisherExactTest(profile.nulls, profile.count, sample.nulls, rows) : p;
  return [{ name, test: 'null-share', statistic: z, p: exact, effect: Math.abs(difference), rows }];
}
