import type { StepResult } from '#domain/pipeline/run-state.ts';
import type { Step, StepKind } from '#domain/pipeline/step.ts';
import type { Json } from '#kernel/json.ts';
import type { Project } from '#kernel/project.ts';
import type { PredictionLog } from '#ports/prediction-log.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DeployPorts } from '../deploy/target.ts';
import type { TrainTools } from '../train/train-command.ts';

/** What all steps together need of the world. */
export interface PipelinePorts extends Workspace, DeployPorts {
  /** What the server of a folder was asked and answered. */
  openPredictionLog(folder: string): Promise<PredictionLog>;
  /** What training with a program uses beside; without it, it is neither watched nor compared. */
  readonly trainTools?: TrainTools;
}

export interface StepContext {
  readonly project: Project;
  readonly ports: PipelinePorts;
  /** Result of a step that ran before; undefined when it is not part of this run. */
  readonly resultOf: (id: string) => StepResult | undefined;
}

/** How one kind of step is done, and when it need not be done again. */
export interface StepExecutor {
  /**
   * Everything outside the results of earlier steps that the result depends on: configuration, digests, code. Undefined: done every time.
   */
  readonly facts: (step: Step, context: StepContext) => Promise<Json | undefined>;
  readonly execute: (step: Step, context: StepContext) => Promise<StepResult>;
  /** Whether later steps may go on; without it a verdict of pass is what it takes. */
  readonly passes?: (result: StepResult, step: Step, context: StepContext) => boolean;
  /** Whether the effects of an earlier run are still there, such as its files or a server; without it they are. */
  readonly stillHolds?: (result: StepResult, step: Step, context: StepContext) => Promise<boolean>;
}

export type StepExecutors = Readonly<Record<StepKind, StepExecutor>>;
