import type { RecordedRun } from '#domain/train/tracking/render-runs.ts';
import type { ProcessLine } from '#ports/processes.ts';
import type { Workspace } from '#ports/workspace.ts';
import { excludeFromGit } from '../exclude-from-git.ts';
import { recordTrackedRuns, type TrackingContext } from './record-tracked-run.ts';
import type { OpenTracking, TrackingSession } from './tracking-endpoint.ts';

export interface TrackProgram {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Absolute folder that it runs in. */
  readonly folder: string;
  readonly context: TrackingContext;
  readonly onLine: (line: ProcessLine) => void;
  /** What the program is sent when the user asks to stop; undefined when the terminal tells it anyway. */
  readonly stopWith: (reason: unknown) => 'SIGINT' | 'SIGTERM' | undefined;
}

export interface TrackedProgram {
  readonly exitCode: number | undefined;
  /** Name of the signal that ended it. */
  readonly signal: string | undefined;
  readonly runs: readonly RecordedRun[];
}

/** What is done with the session when its runs are in the ledger, before it is closed. */
export type ConcludeTracking = (tracking: TrackingSession) => Promise<void>;

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'clock' | 'environment' | 'forge' | 'processes' | 'signal' | 'reporter'>;

/** Runs any program with an MLflow endpoint beside it; what it logged is recorded whether it succeeds or not. */
export async function trackProgram(
  command: TrackProgram,
  ports: Ports,
  openTracking: OpenTracking,
  conclude?: ConcludeTracking,
): Promise<TrackedProgram> {
  await excludeFromGit(ports);
  const tracking = await openTracking();
  try {
    const running = ports.processes.start(
      {
        program: command.program,
        arguments: command.arguments,
        folder: command.folder,
        extraVariables: { ...experimentVariable(command.context, ports), PYTHONUNBUFFERED: '1', ...tracking.variables },
      },
      command.onLine,
    );
    const stop = (): void => {
      const signal = command.stopWith(ports.signal.reason);
      if (signal !== undefined) running.kill(signal);
    };
    ports.signal.addEventListener('abort', stop, { once: true });
    try {
      const { exitCode, signal } = await running.exited;
      const runs = await recordTrackedRuns(command.context, tracking, ports);
      await conclude?.(tracking);
      return { exitCode, signal, runs };
    } finally {
      ports.signal.removeEventListener('abort', stop);
    }
  } finally {
    await tracking.close();
  }
}

/** Runs of a program that names no experiment go to one that is named like the model. */
export function experimentVariable(
  context: Pick<TrackingContext, 'model'>,
  ports: Pick<Ports, 'environment'>,
): Readonly<Record<string, string>> {
  if (context.model === undefined || ports.environment.variable('MLFLOW_EXPERIMENT_NAME') !== undefined) return {};
  return { MLFLOW_EXPERIMENT_NAME: context.model };
}
