import type { DemoCandidates } from '#domain/pipeline/demo/configuration.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { Project } from '#kernel/project.ts';
import type { RecordId } from '#kernel/record-id.ts';
import type { HttpClient } from '#ports/http-client.ts';
import type { PredictionLog } from '#ports/prediction-log.ts';
import type { DeployPorts } from '../../deploy/target.ts';
import type { Workspace } from '#ports/workspace.ts';

/** What the demo needs of the world. */
export interface DemoPorts extends Workspace, DeployPorts {
  readonly http: HttpClient;
  openPredictionLog(folder: string): Promise<PredictionLog>;
}

/** The demo while it runs: what is known so far and what it may use. */
export interface Demo {
  readonly ports: DemoPorts;
  /** Folder with the shipped `iris/` and `california-housing/`. */
  readonly dataFolder: string;
  readonly candidates: DemoCandidates;
  /** `trainyard.yaml` of the workspace, with overrides such as a candidate's. */
  readonly openProject: (set?: readonly string[]) => Promise<Project>;
  /** What an earlier step found out. */
  readonly factsOf: <Facts>(step: DemoStep<Facts>) => Facts;
  /** The id that work of this name bears, the same when the demo is run again. */
  readonly reserveId: (name: string) => Promise<RecordId>;
}

/** One line of the story. `perform` may be done again after an interruption at any place; `tell` only renders. */
export interface DemoStep<Facts> {
  readonly id: string;
  readonly name: string;
  perform(demo: Demo): Promise<Facts>;
  tell(facts: Facts): readonly string[];
  /** Whether what an earlier run did is still there; without it it is. */
  stillHolds?(facts: Facts, demo: Demo): Promise<boolean>;
}

/** The story as told so far, for `--json`. */
export interface ToldStep {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly facts: JsonObject;
  readonly durationMs: number;
  /** Whether the step was done by an earlier run. */
  readonly earlier: boolean;
}
