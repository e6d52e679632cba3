import type { LoggedMetric } from '#domain/train/tracking/events.ts';
import type { StoredRun, StoredRunData, StoreListing } from '#domain/train/tracking/import/stored.ts';

/** Where MLflow kept what it was told, in one of its forms. */
export interface MlflowStore {
  list(): Promise<StoreListing>;
  read(run: StoredRun): Promise<StoredRunData>;
  /** Every value of every metric of the run in batches; those of one metric come in the same order each time. */
  metrics(run: StoredRun): AsyncIterable<readonly LoggedMetric[]>;
  close(): Promise<void>;
}

/** Values in one event. */
export const BATCH = 1000;
