import type { DatasetInput, LifecycleStage, ModelOutput, ModelStatus, Pair, RunStatus, VersionStage } from '../events.ts';

/** What an MLflow store says about an experiment, whichever form the store has. Times are milliseconds since 1970. */
export interface StoredExperiment {
  readonly id: string;
  readonly name: string;
  readonly stage: LifecycleStage;
  readonly createdAt: number;
  readonly tags: readonly Pair[];
}

export interface StoredRun {
  readonly id: string;
  readonly experiment: string;
  readonly name: string;
  readonly user: string;
  readonly status: RunStatus;
  readonly start: number;
  readonly end?: number;
  readonly stage: LifecycleStage;
  /** Where the store keeps its artifacts, as it says itself. */
  readonly artifacts: string;
}

/** The rest of a run, read when it is taken over. */
export interface StoredRunData {
  readonly params: readonly Pair[];
  readonly tags: readonly Pair[];
  readonly datasets: readonly DatasetInput[];
  readonly modelInputs: readonly string[];
  readonly modelOutputs: readonly ModelOutput[];
}

export interface StoredModel {
  readonly id: string;
  readonly experiment: string;
  readonly name: string;
  readonly run: string;
  readonly type: string;
  readonly status: ModelStatus;
  readonly createdAt: number;
  readonly params: readonly Pair[];
  readonly tags: readonly Pair[];
  readonly artifacts: string;
}

export interface StoredRegistration {
  readonly name: string;
  readonly description: string;
  readonly createdAt: number;
  readonly tags: readonly Pair[];
  readonly aliases: readonly (readonly [alias: string, version: number])[];
  readonly versions: readonly StoredVersion[];
}

export interface StoredVersion {
  readonly version: number;
  readonly source: string;
  readonly run: string;
  readonly model: string;
  readonly stage: VersionStage;
  readonly description: string;
  readonly createdAt: number;
  readonly tags: readonly Pair[];
}

/** Everything in a store but the contents of its runs. */
export interface StoreListing {
  readonly experiments: readonly StoredExperiment[];
  readonly runs: readonly StoredRun[];
  readonly models: readonly StoredModel[];
  readonly registrations: readonly StoredRegistration[];
}
