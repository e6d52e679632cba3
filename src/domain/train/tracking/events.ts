import type { JsonObject } from '#kernel/json.ts';

/** JSON has no NaN and no infinities; the wire and the journal spell them. `Number(value)` is the number. */
export type MetricValue = number | 'NaN' | 'Infinity' | '-Infinity';

export interface LoggedMetric {
  readonly key: string;
  readonly value: MetricValue;
  /** Milliseconds since 1970, from the client. */
  readonly timestamp: number;
  readonly step: number;
  readonly modelId?: string;
  readonly datasetName?: string;
  readonly datasetDigest?: string;
}

/** Key and text. */
export type Pair = readonly [key: string, value: string];

export const RUN_STATUSES = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'] as const;

export type RunStatus = (typeof RUN_STATUSES)[number];

export type LifecycleStage = 'active' | 'deleted';

export const MODEL_STATUSES = ['LOGGED_MODEL_PENDING', 'LOGGED_MODEL_READY', 'LOGGED_MODEL_UPLOAD_FAILED'] as const;

export type ModelStatus = (typeof MODEL_STATUSES)[number];

export const VERSION_STAGES = ['None', 'Staging', 'Production', 'Archived'] as const;

export type VersionStage = (typeof VERSION_STAGES)[number];

/** What happened, immutable: one line of the journal each. The state is a fold over them; `at` is the moment in milliseconds. */
export type TrackingEvent = ExperimentEvent | RunEvent | LoggedModelEvent | RegistryEvent;

export type ExperimentEvent =
  | { readonly kind: 'experiment-created'; readonly at: number; readonly id: string; readonly name: string; readonly tags: readonly Pair[] }
  | {
      readonly kind: 'experiment-changed';
      readonly at: number;
      readonly id: string;
      readonly name?: string;
      readonly stage?: LifecycleStage;
    }
  | { readonly kind: 'experiment-tagged'; readonly at: number; readonly id: string; readonly key: string; readonly value: string | null };

export type RunEvent =
  | {
      readonly kind: 'run-created';
      readonly at: number;
      readonly id: string;
      readonly experiment: string;
      readonly name: string;
      readonly user: string;
      readonly start: number;
      readonly tags: readonly Pair[];
    }
  | {
      readonly kind: 'run-updated';
      readonly at: number;
      readonly id: string;
      readonly status?: RunStatus;
      readonly end?: number;
      readonly name?: string;
    }
  | { readonly kind: 'run-staged'; readonly at: number; readonly id: string; readonly stage: LifecycleStage }
  | {
      readonly kind: 'run-logged';
      readonly at: number;
      readonly id: string;
      readonly metrics?: readonly LoggedMetric[];
      readonly params?: readonly Pair[];
      readonly tags?: readonly Pair[];
    }
  | { readonly kind: 'run-untagged'; readonly at: number; readonly id: string; readonly key: string }
  | {
      readonly kind: 'run-inputs';
      readonly at: number;
      readonly id: string;
      readonly datasets: readonly DatasetInput[];
      readonly models: readonly string[];
    }
  | { readonly kind: 'run-outputs'; readonly at: number; readonly id: string; readonly models: readonly ModelOutput[] }
  /** The run is in the ledger under this record id. */
  | { readonly kind: 'run-recorded'; readonly at: number; readonly id: string; readonly record: string };

export interface DatasetInput {
  readonly tags: readonly Pair[];
  /** name, digest, source_type, source, schema, profile as the client sent them. */
  readonly dataset: JsonObject;
}

export interface ModelOutput {
  readonly model_id: string;
  readonly step: number;
}

export type LoggedModelEvent =
  | {
      readonly kind: 'model-created';
      readonly at: number;
      readonly id: string;
      readonly experiment: string;
      readonly name: string;
      readonly run: string;
      readonly type: string;
      readonly params: readonly Pair[];
      readonly tags: readonly Pair[];
    }
  | {
      readonly kind: 'model-changed';
      readonly at: number;
      readonly id: string;
      readonly status?: ModelStatus;
      readonly params?: readonly Pair[];
      readonly tags?: readonly Pair[];
      readonly untag?: string;
    };

export type RegistryEvent =
  | {
      readonly kind: 'registered';
      readonly at: number;
      readonly name: string;
      readonly description: string;
      readonly tags: readonly Pair[];
    }
  | {
      readonly kind: 'registration-changed';
      readonly at: number;
      readonly name: string;
      readonly newName?: string;
      readonly description?: string;
      readonly tag?: { readonly key: string; readonly value: string | null };
      readonly alias?: { readonly alias: string; readonly version: number | null };
    }
  | { readonly kind: 'registration-deleted'; readonly at: number; readonly name: string }
  | {
      readonly kind: 'version-created';
      readonly at: number;
      readonly name: string;
      readonly version: number;
      readonly source: string;
      readonly run: string;
      readonly model: string;
      readonly runLink: string;
      readonly description: string;
      readonly tags: readonly Pair[];
    }
  | {
      readonly kind: 'version-changed';
      readonly at: number;
      readonly name: string;
      readonly version: number;
      readonly description?: string;
      readonly stage?: VersionStage;
      readonly tag?: { readonly key: string; readonly value: string | null };
    }
  | { readonly kind: 'version-deleted'; readonly at: number; readonly name: string; readonly version: number };
