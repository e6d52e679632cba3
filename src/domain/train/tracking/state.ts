import type { DatasetInput, LifecycleStage, LoggedMetric, ModelOutput, ModelStatus, RunStatus, VersionStage } from './events.ts';

/**
 * What the events add up to. Of a metric only the latest value is here, so that memory does not grow with the number of logged values;
 * the history stays in the journal.
 */
export interface TrackingState {
  readonly experiments: Map<string, Experiment>;
  readonly runs: Map<string, Run>;
  readonly models: Map<string, LoggedModel>;
  readonly registered: Map<string, RegisteredModel>;
}

export interface Experiment {
  readonly id: string;
  name: string;
  stage: LifecycleStage;
  readonly createdAt: number;
  updatedAt: number;
  readonly tags: Map<string, string>;
}

export interface Run {
  readonly id: string;
  readonly experiment: string;
  readonly user: string;
  readonly start: number;
  name: string;
  status: RunStatus;
  end: number | undefined;
  stage: LifecycleStage;
  readonly metrics: Map<string, LoggedMetric>;
  readonly params: Map<string, string>;
  readonly tags: Map<string, string>;
  readonly datasets: DatasetInput[];
  readonly modelInputs: Set<string>;
  readonly modelOutputs: ModelOutput[];
  /** Id of the ledger record, once there is one. */
  record: string | undefined;
}

export interface LoggedModel {
  readonly id: string;
  readonly experiment: string;
  readonly name: string;
  readonly run: string;
  readonly type: string;
  readonly createdAt: number;
  updatedAt: number;
  status: ModelStatus;
  readonly params: Map<string, string>;
  readonly tags: Map<string, string>;
  /** Latest by key and dataset. */
  readonly metrics: Map<string, LoggedMetric & { readonly run: string }>;
}

export interface RegisteredModel {
  name: string;
  description: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly tags: Map<string, string>;
  readonly aliases: Map<string, number>;
  readonly versions: Map<number, ModelVersion>;
  /** The highest number ever given: a deleted one is never given again. */
  lastVersion: number;
}

export interface ModelVersion {
  readonly version: number;
  readonly source: string;
  readonly run: string;
  readonly model: string;
  readonly runLink: string;
  readonly createdAt: number;
  updatedAt: number;
  description: string;
  stage: VersionStage;
  readonly tags: Map<string, string>;
}

/** Every server has the experiment 0 named Default; clients use it without asking. */
export function emptyState(): TrackingState {
  const standard: Experiment = { id: '0', name: 'Default', stage: 'active', createdAt: 0, updatedAt: 0, tags: new Map() };
  return { experiments: new Map([['0', standard]]), runs: new Map(), models: new Map(), registered: new Map() };
}
