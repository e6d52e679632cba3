import type { Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json.ts';

/** Every prediction that was served: time, inputs, output, latency. */
export interface PredictionLog {
  append(entries: readonly LoggedPrediction[]): Promise<void>;
  /** Oldest first, in [from, to). */
  read(model: string, from: Instant, to: Instant): AsyncIterable<LoggedPrediction>;
  close(): Promise<void>;
}

export interface LoggedPrediction {
  readonly at: Instant;
  readonly model: string;
  readonly version: string;
  readonly requestId: string;
  readonly inputs: JsonObject;
  /** Class name or number; absent when the request was refused. */
  readonly prediction?: string | number;
  /** Probability of the predicted class. */
  readonly confidence?: number;
  readonly latencyMs: number;
  readonly status: number;
}
