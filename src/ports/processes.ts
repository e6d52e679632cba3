import type { DurationMs } from '#kernel/duration.ts';
import type { ExitClass } from '#kernel/records/execution.ts';

/** Starts programs by argument list; there is no shell in between. */
export interface Processes {
  /** Runs to the end and returns what it wrote; a non-zero exit is a result, a missing program is `environment.command-missing`. */
  run(command: ProcessCommand): Promise<ProcessResult>;
  /** Starts a program whose lines are handed on as they come. */
  start(command: ProcessCommand, onLine: (line: ProcessLine) => void): RunningProcess;
}

export interface ProcessCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder?: string;
  /** Replaces the inherited environment when given; otherwise only what is listed in `extraVariables` is added. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly extraVariables?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array | string;
  readonly signal?: AbortSignal;
  /**
   * Whether the program leads a process group of its own: then `kill` reaches all that it started, what is left when it exits is ended, and
   * so is all of it when this process exits.
   */
  readonly group?: boolean;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly output: Uint8Array;
  readonly errorText: string;
}

export interface ProcessLine {
  readonly stream: 'output' | 'error';
  readonly text: string;
}

export interface ProcessExit {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** What whoever ran the program knows about its end, such as a cluster that took the machine away. */
  readonly cause?: { readonly exitClass: ExitClass; readonly why: string };
  /** How long it ran, where that is not the time since it was started: a cluster may let it wait, or have run it before. */
  readonly ranMs?: DurationMs;
}

export interface RunningProcess {
  readonly pid: number;
  readonly exited: Promise<ProcessExit>;
  kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
}
