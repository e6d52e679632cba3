import type { Sha256 } from '#kernel/digest.ts';
import type { Instant } from '#kernel/instant.ts';
import type { RegistryTag } from './tag.ts';

/** An annotated tag as the registry sees it. */
export interface TagFact {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
  readonly taggedAt: Instant;
  readonly tagger: string;
}

/** A tag whose name was understood. */
export interface RegistryFact {
  readonly tag: RegistryTag;
  readonly fact: TagFact;
}

export interface RegistryState {
  /** By model name, sorted. */
  readonly models: ReadonlyMap<string, ModelState>;
  /** Tags that look like ours and are not, with the reason; shown, never guessed at. */
  readonly ignored: readonly { readonly tag: string; readonly reason: string }[];
}

export interface ModelState {
  readonly model: string;
  /** Ascending. Withdrawn versions stay in the list: a number is never used twice. */
  readonly versions: readonly VersionState[];
  /** By stage name, in order of first use. */
  readonly stages: ReadonlyMap<string, StageState>;
  /** Whether the model was retired after its last registration. */
  readonly deprecated: boolean;
  /** The counter that the next event takes: 1 + the largest over all tags of the model. */
  readonly nextCounter: number;
}

export interface VersionState {
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly registeredAt: Instant;
  readonly by: string;
  readonly status: 'active' | 'withdrawn';
  readonly runId?: string;
  readonly packageDigest?: Sha256;
}

export interface StageState {
  readonly stage: string;
  /** The version in the stage now; absent when it was vacated. */
  readonly current?: StageEvent & { readonly version: string };
  /** Oldest first. */
  readonly history: readonly StageEvent[];
  /** Versions one would come back to, the nearest last: promotions push, rollbacks pop. */
  readonly before: readonly string[];
}

export interface StageEvent {
  /** What the stage held from then on; absent: nothing. */
  readonly version?: string;
  readonly replaces?: string;
  readonly tag: string;
  readonly counter: number;
  readonly at: Instant;
  readonly by: string;
  readonly rollback: boolean;
  readonly reason?: string;
}

/** What a model without any tag looks like. */
export const emptyModelState = (model: string): ModelState => ({
  model,
  versions: [],
  stages: new Map(),
  deprecated: false,
  nextCounter: 1,
});

export const findVersion = (state: ModelState, version: string): VersionState | undefined =>
  state.versions.find((known) => known.version === version);

export const currentVersion = (state: ModelState, stage: string): string | undefined => state.stages.get(stage)?.current?.version;

/** The highest version that is not withdrawn. */
export const latestVersion = (state: ModelState): VersionState | undefined => state.versions.findLast((known) => known.status === 'active');

/** Stages that hold the version now. */
export const stagesOf = (state: ModelState, version: string): string[] =>
  [...state.stages.values()].filter((stage) => stage.current?.version === version).map((stage) => stage.stage);
