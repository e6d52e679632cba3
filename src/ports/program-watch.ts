import type { DurationMs } from '#kernel/duration.ts';
import type { UsageSample } from '#kernel/records/usage.ts';

/** Looks at programs from outside: what they use, and whether those of an earlier, killed process are still there. */
export interface ProgramWatch {
  /** Begins to sample a program, its children and the machine. */
  watch(target: WatchTarget): ProgramSampler;
  /** Free bytes of the disk of a folder; undefined when it cannot be told. */
  freeDisk(folder: string): Promise<number | undefined>;
  /** Names a running process for good, also after its number was given to another; undefined when there is none or it cannot be told. */
  identify(pid: number): string | undefined;
  /** Ends the process group that the process leads, when it still is the one of that identity; whether it was there. */
  endGroup(pid: number, identity: string): boolean;
}

export interface WatchTarget {
  readonly pid: number;
  /** Folder whose disk is watched. */
  readonly folder: string;
  readonly gpuEvery: DurationMs;
}

export interface ProgramSampler {
  sample(): Promise<UsageSample>;
  close(): void;
}
