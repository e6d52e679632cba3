import { canonicalJson } from '#kernel/json.ts';
import type { Direction, Interval } from '#kernel/metric.ts';
import type { FailedTrial, RankedSetting, SweepRecord, TrialRecord } from '#kernel/records/sweep.ts';
import type { ParameterValues, SweepTrial } from '#kernel/sweep.ts';
import { studentQuantile } from '#numeric/statistics/distributions.ts';

const LEVEL = 0.95;

/**
 * Settings from the best to the worst by their mean over seeds. A setting that failed with some of its seeds comes after all that did not:
 * the seeds that survived are no fair sample of it. Differences to the best are paired by seed, which takes out what the seed itself does.
 */
export function rankTrials(
  trials: readonly SweepTrial[],
  reports: readonly TrialRecord[],
  metric: string,
  better: Direction,
): Pick<SweepRecord, 'ranking' | 'failed'> {
  const latest = latestReports(reports);
  const failed: FailedTrial[] = [];
  const settings = new Map<string, { readonly parameters: ParameterValues; wanted: number; readonly values: Value[] }>();
  for (const { id, parameters, seed } of trials) {
    const key = canonicalJson(parameters);
    const setting = settings.get(key) ?? { parameters, wanted: 0, values: [] };
    settings.set(key, { ...setting, wanted: setting.wanted + 1 });
    const report = latest.get(id);
    const measured = report?.end === 'success' ? report.metrics[metric] : undefined;
    if (report?.run !== undefined && measured !== undefined && Number.isFinite(measured.value)) {
      setting.values.push({ seed, value: measured.value, run: report.run, interval: measured.interval });
    } else failed.push({ trial: id, parameters, seed, ...whyNot(report, metric) });
  }
  const sign = better === 'higher' ? -1 : 1;
  const measured = [...settings.values()].filter(({ values }) => values.length > 0);
  const ordered = measured
    .map((setting) => ({
      ...setting,
      complete: setting.values.length === setting.wanted,
      mean: meanOf(setting.values.map(({ value }) => value)),
    }))
    .sort((left, right) => Number(right.complete) - Number(left.complete) || sign * (left.mean - right.mean));
  const best = ordered[0];
  const ranking = ordered.map(({ parameters, values, complete, mean }): RankedSetting => {
    const interval = intervalOf(values.map(({ value }) => value)) ?? values[0]!.interval;
    return {
      parameters,
      values: values.map(({ seed, value, run }) => ({ seed, value, run })),
      complete,
      mean,
      ...(interval === undefined ? {} : { interval }),
      ...(best === undefined || best.values === values ? {} : differenceTo(best.values, values)),
    };
  });
  return { ranking, failed };
}

interface Value {
  readonly seed: number;
  readonly value: number;
  readonly run: string;
  readonly interval: Interval | undefined;
}

/** The last report of each trial, and the last that succeeded where one did: a cell that was tried again may have failed before. */
export function latestReports(reports: readonly TrialRecord[]): Map<string, TrialRecord> {
  const latest = new Map<string, TrialRecord>();
  for (const report of reports) {
    if (report.end === 'success' || latest.get(report.trial)?.end !== 'success') latest.set(report.trial, report);
  }
  return latest;
}

function whyNot(report: TrialRecord | undefined, metric: string): Pick<FailedTrial, 'end' | 'reason'> {
  if (report === undefined) return { end: 'missing', reason: 'its job reported nothing' };
  if (report.end !== 'success') return { end: report.end, reason: report.reason };
  const found = report.metrics[metric];
  return {
    end: 'user-error',
    reason:
      found === undefined
        ? `it has no metric ${metric}; it has ${Object.keys(report.metrics).join(', ') || 'none'}`
        : `its ${metric} is ${found.value}`,
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Student's interval of a mean: mean ± t(0.975, n − 1) s/√n. Worked: 1, 2, 3 gives 2 ± 4.3027 · 1/√3 = 2 ± 2.484. */
export function intervalOf(values: readonly number[]): Interval | undefined {
  if (values.length < 2) return undefined;
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = studentQuantile((1 + LEVEL) / 2, values.length - 1) * Math.sqrt(variance / values.length);
  return { low: mean - half, high: mean + half, level: LEVEL };
}

function differenceTo(best: readonly Value[], values: readonly Value[]): Pick<RankedSetting, 'difference' | 'tied'> {
  const differences = values.flatMap(({ seed, value }) => {
    const other = best.find((one) => one.seed === seed);
    return other === undefined ? [] : [value - other.value];
  });
  if (differences.length === 0) return {};
  const interval = intervalOf(differences);
  const difference = { mean: meanOf(differences), ...(interval === undefined ? {} : { interval }) };
  return interval === undefined ? { difference } : { difference, tied: interval.low <= 0 && interval.high >= 0 };
}
