import type { DurationMs } from '#kernel/duration.ts';
import type { Failure } from '#kernel/failure.ts';
import type { ModelConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RecordId } from '#kernel/record-id.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Table } from '#kernel/table.ts';
import type { ProgramWatch } from '#ports/program-watch.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { MeasuringTools } from './measure-program.ts';
import type { HandOver } from './hand-over.ts';
import type { ResumeChoice } from './open-training.ts';
import type { OpenTracking, TrackingSession } from './tracking-endpoint.ts';
import type { clusterProcesses, ClusterTools } from './kubernetes/program-in-cluster.ts';

export interface TrainCommand {
  readonly model: ModelConfig;
  readonly dataset: { readonly table: Table; readonly reference: DatasetReference };
  /** Absolute folder or file of the data. */
  readonly dataPath: string;
  /** Whether an earlier run of equal inputs may stand for this one; without it every run trains. */
  readonly cache?: { readonly withoutPackage: boolean };
  readonly resume?: ResumeChoice;
  /** Time that the job has; near its end the program saves its state. */
  readonly timeLimit?: DurationMs;
  readonly handOver?: HandOver;
  /** The sweep that the training is a trial of. */
  readonly sweep?: RunRecord['sweep'];
  /** Id of a training that begins, where its program has been told one already. */
  readonly training?: RecordId;
}

/** What the composition adds: each is left out where it cannot be had, and what it would tell is then not known. */
export interface TrainTools extends MeasuringTools {
  readonly openTracking?: OpenTracking;
  /** What becomes of models that the program registered, once its run is recorded. */
  readonly concludeTracking?: (tracking: TrackingSession, model: ModelConfig) => Promise<void>;
  readonly programs?: ProgramWatch;
  readonly openCluster?: () => Promise<ClusterTools>;
  /** Runs a program in pods in place of a job of its own. */
  readonly inCluster?: typeof clusterProcesses;
  readonly showLive?: (markdown: string) => Promise<void>;
}

export interface CommandRun {
  readonly record: RunRecord;
  /** Absolute folder with what the program wrote. */
  readonly folder: string;
  /** `equal`: an earlier run of equal inputs. `paused`: interrupted, and the next attempt goes on. `handed-over`: another job was started. */
  readonly state: 'finished' | 'equal' | 'failed' | 'paused' | 'handed-over';
  /** Why it is not finished. */
  readonly failure?: Failure;
  /** Absolute folder with the checkpoints, when there are any to go on from. */
  readonly checkpoints?: string;
  /** Page of the job that goes on, where it is known. */
  readonly handedTo?: string;
}

export type TrainPorts = Pick<
  Workspace,
  | 'root'
  | 'git'
  | 'files'
  | 'hasher'
  | 'clock'
  | 'entropy'
  | 'environment'
  | 'reporter'
  | 'forge'
  | 'processes'
  | 'locks'
  | 'signal'
  | 'openModelRuntime'
>;

/** What is left of the tools for a program that does not run here. */
