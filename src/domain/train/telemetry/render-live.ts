import { humanBytes } from '#kernel/bytes.ts';
import { humanDuration, type DurationMs } from '#kernel/duration.ts';
import type { UsageSample } from '#kernel/records/usage.ts';
import type { MetricHistories } from '../metric-files/metric-history.ts';
import { coresBetween } from './summarise-usage.ts';

/** Metrics that one line has room for. */
const METRICS_SHOWN = 4;

/** How a running training stands, in one line. */
export function renderLive(model: string, elapsed: DurationMs, histories: MetricHistories, samples: readonly UsageSample[]): string {
  const recent = samples.slice(-2);
  const cores = (coresBetween(recent, 'program').at(-1) ?? coresBetween(recent, 'machine').at(-1))?.cores;
  const last = samples.at(-1);
  const memory = last?.programMemoryBytes ?? last?.memoryUsedBytes;
  const metrics = [...histories].slice(0, METRICS_SHOWN).map(([name, points]) => {
    const { step, value } = points.at(-1)!;
    return `${name} ${Number.isFinite(value) ? Number(value.toPrecision(4)) : value} (step ${step})`;
  });
  return [
    `${model}: ${humanDuration(elapsed)}`,
    ...metrics,
    ...(cores === undefined ? [] : [`${cores.toFixed(1)} cores`]),
    ...(memory === undefined ? [] : [humanBytes(memory)]),
    ...(last?.gpus ?? []).map(
      (gpu) =>
        `GPU ${gpu.index} ${gpu.utilisationPercent ?? '?'} %${gpu.memoryUsedBytes === undefined ? '' : `, ${humanBytes(gpu.memoryUsedBytes)}`}`,
    ),
  ].join(' · ');
}
