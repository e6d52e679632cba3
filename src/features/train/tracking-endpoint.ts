import type { TrackingEvent } from '#domain/train/tracking/events.ts';
import type { TrackingState } from '#domain/train/tracking/state.ts';
import type { MetricHistories } from '#domain/train/metric-files/metric-history.ts';

/** What programs of this working copy have logged, open for one session; the composition opens it. */
export interface TrackingSession {
  readonly state: TrackingState;
  /** Ids of the runs that were begun or written to since it was opened. */
  readonly touched: ReadonlySet<string>;
  /** Names of the registered models that were changed since it was opened. */
  readonly registrations: ReadonlySet<string>;
  /** Every value of every metric of the runs, by run. */
  histories(runs: ReadonlySet<string>): Promise<ReadonlyMap<string, MetricHistories>>;
  /** Absolute folder of all artifacts: `mlflow-artifacts:/` addresses are relative to it. */
  readonly artifacts: string;
  /** Absolute folder of the artifacts of a run; it need not exist. */
  artifactFolder(run: { readonly experiment: string; readonly id: string }): string;
  keep(events: readonly TrackingEvent[]): Promise<void>;
  close(): Promise<void>;
}

export type OpenTrackingSession = () => Promise<TrackingSession>;

/** An MLflow tracking server that runs beside a program. */
export interface TrackingEndpoint extends TrackingSession {
  /** What makes MLflow clients of the program log here. */
  readonly variables: Readonly<Record<string, string>>;
}

export type OpenTracking = () => Promise<TrackingEndpoint>;
