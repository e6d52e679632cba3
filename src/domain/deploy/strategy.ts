import { parseDuration, type DurationMs } from '#kernel/duration.ts';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { didYouMean } from '#kernel/nearest-name.ts';

/** Replace the old by the new, one after the other, and go back by itself when the new one is not ready in time. */
export interface RollingStrategy {
  readonly kind: 'rolling';
  /** Longest time until the new version must be ready. */
  readonly ready: DurationMs;
  /** Longest time for requests in flight to be answered by the old version. */
  readonly drain: DurationMs;
}

export const DEFAULT_ROLLING: RollingStrategy = { kind: 'rolling', ready: 120_000, drain: 30_000 };

/** Reads `{}`, `{rolling: {}}` and `{rolling: {ready: 2m, drain: 30s}}`. */
export function readStrategy(strategy: JsonObject): RollingStrategy {
  const names = Object.keys(strategy);
  if (names.length === 0) return DEFAULT_ROLLING;
  const [name] = names;
  if (names.length > 1 || name !== 'rolling') {
    throw unsupported(`expected strategy rolling, found ${names.join(', ')}.${didYouMean(name!, ['rolling'])}`);
  }
  const options = strategy.rolling;
  if (options === undefined || options === null) return DEFAULT_ROLLING;
  if (!isJsonObject(options)) throw unsupported('expected options of the strategy rolling, such as {ready: 2m}');
  const unknown = Object.keys(options).find((key) => key !== 'ready' && key !== 'drain');
  if (unknown !== undefined) throw unsupported(`strategy rolling has no option "${unknown}".${didYouMean(unknown, ['ready', 'drain'])}`);
  return {
    kind: 'rolling',
    ready: duration('ready', options.ready) ?? DEFAULT_ROLLING.ready,
    drain: duration('drain', options.drain) ?? DEFAULT_ROLLING.drain,
  };
}

function duration(name: string, value: Json | undefined): DurationMs | undefined {
  if (value === undefined) return undefined;
  const parsed = typeof value === 'string' ? parseDuration(value) : undefined;
  if (parsed === undefined) throw unsupported(`strategy rolling, ${name}: expected a duration such as 90s, found ${JSON.stringify(value)}`);
  return parsed;
}

const unsupported = (message: string): Failure => new Failure('deploy.strategy-unsupported', { message });
