import type { TrackingEvent } from '#domain/train/tracking/events.ts';
import type { TrackingState } from '#domain/train/tracking/state.ts';

/** An MLflow tracking server that runs beside a program; the composition opens it. */
export interface TrackingEndpoint {
  /** What makes MLflow clients of the program log here. */
  readonly variables: Readonly<Record<string, string>>;
  readonly state: TrackingState;
  /** Ids of the runs that were begun or written to since it was opened. */
  readonly touched: ReadonlySet<string>;
  /** Absolute folder of the artifacts of a run; it need not exist. */
  artifactFolder(run: { readonly experiment: string; readonly id: string }): string;
  keep(events: readonly TrackingEvent[]): Promise<void>;
  close(): Promise<void>;
}

export type OpenTracking = () => Promise<TrackingEndpoint>;
