import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import { humanDuration, type DurationMs } from '#kernel/duration.ts';
import type { WatchdogConfig } from '#kernel/project.ts';
import type { UsageSample } from '#kernel/records/usage.ts';
import type { StopReason } from '../exit-class/classify-exit.ts';
import type { MetricHistories, MetricPoint } from '../metric-files/metric-history.ts';

export interface HealthFacts {
  /** Monotonic milliseconds. */
  readonly now: DurationMs;
  /** When the program last wrote a line, a metric or a checkpoint. */
  readonly lastSign: DurationMs;
  /** When it last computed. */
  readonly lastBusy: DurationMs;
  readonly histories: MetricHistories;
  /** Lines in a row that told a loss that is no finite number. */
  readonly badLossLines: number;
  readonly sample?: UsageSample;
}

/** Values in a row that must be bad: mixed precision meets a single NaN now and then and recovers. */
const IN_A_ROW = 3;

/** Values from which the beginning of a loss is judged, and values in a row that must lie far above it. */
const BEGINNING = 5;

/** Why the program should be stopped now, before the machine suffers or time is burnt; undefined while all is well. */
export function judgeHealth(config: WatchdogConfig, facts: HealthFacts): StopReason | undefined {
  return (
    scarceMemory(config.memory, facts.sample) ?? scarceDisk(config.disk, facts.sample) ?? sickLoss(config, facts) ?? stall(config, facts)
  );
}

function scarceMemory(least: ByteSize, sample: UsageSample | undefined): StopReason | undefined {
  const available = sample?.memoryAvailableBytes;
  if (available === undefined || available >= least) return undefined;
  const program = sample?.programMemoryBytes === undefined ? '' : `; the program holds ${humanBytes(sample.programMemoryBytes)}`;
  return {
    exitClass: 'out-of-memory',
    why: `only ${humanBytes(available)} of memory were left (watchdog.memory is ${humanBytes(least)})${program}`,
  };
}

function scarceDisk(least: ByteSize, sample: UsageSample | undefined): StopReason | undefined {
  const free = sample?.diskFreeBytes;
  if (free === undefined || free >= least) return undefined;
  return { exitClass: 'user-error', why: `only ${humanBytes(free)} of the disk were left (watchdog.disk is ${humanBytes(least)})` };
}

function sickLoss(config: WatchdogConfig, { histories, badLossLines }: HealthFacts): StopReason | undefined {
  if (config.notANumber && badLossLines >= IN_A_ROW) {
    return { exitClass: 'user-error', why: `the last ${badLossLines} losses that it printed are not finite numbers` };
  }
  for (const [name, points] of histories) {
    if (!isLossName(name)) continue;
    const last = points.slice(-IN_A_ROW);
    if (config.notANumber && last.length === IN_A_ROW && last.every(({ value }) => !Number.isFinite(value))) {
      return { exitClass: 'user-error', why: `"${name}" is ${last.at(-1)!.value} since step ${firstBadStep(points)}` };
    }
    const bound = config.divergence === undefined ? undefined : divergenceBound(points, config.divergence);
    const latest = points.slice(-BEGINNING);
    if (bound !== undefined && latest.every(({ value }) => value > bound)) {
      return {
        exitClass: 'user-error',
        why: `"${name}" diverges: ${latest.at(-1)!.value} at step ${latest.at(-1)!.step}, over ${config.divergence} times as much as it began with`,
      };
    }
  }
  return undefined;
}

const LOSS_NAME = /(?:^|[^a-z])(?:loss|nll|perplexity|objective)(?:$|[^a-z])/i;

export const isLossName = (name: string): boolean => LOSS_NAME.test(name);

/** The value above which a loss has diverged; undefined while it is still beginning. */
function divergenceBound(points: readonly MetricPoint[], factor: number): number | undefined {
  if (points.length < 2 * BEGINNING) return undefined;
  const beginning = points.slice(0, BEGINNING).map(({ value }) => Math.abs(value));
  return beginning.every(Number.isFinite) ? factor * Math.max(...beginning, Number.MIN_VALUE) : undefined;
}

function firstBadStep(points: readonly MetricPoint[]): number {
  let index = points.length - 1;
  while (index > 0 && !Number.isFinite(points[index - 1]!.value)) index--;
  return points[index]!.step;
}

/** A program that neither says nor computes anything waits for something that does not come. */
const IDLE_LIMIT: DurationMs = 30 * 60_000;

function stall({ stall: longest }: WatchdogConfig, { now, lastSign, lastBusy }: HealthFacts): StopReason | undefined {
  const silent = now - (longest === undefined ? Math.max(lastSign, lastBusy) : lastSign);
  if (silent < (longest ?? IDLE_LIMIT)) return undefined;
  const rule = longest === undefined ? 'and it computed nothing' : `and watchdog.stall is ${humanDuration(longest)}`;
  return { exitClass: 'stall', why: `it showed no output, metric or checkpoint for ${humanDuration(silent)}, ${rule}` };
}
