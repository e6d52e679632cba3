import type { ContractSpec, InputsOf } from '#contract/define.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Reporter } from '#ports/reporter.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface RunOptions {
  readonly dryRun: boolean;
}

/** What a command gets that works without a repository, or makes one. */
export interface Host {
  /** Absolute path of the folder that the command was called in. */
  readonly folder: string;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  readonly variable: (name: string) => string | undefined;
  /** Prints part of a longer story at once; nothing is shown with --json or --quiet. */
  readonly tell: (text: string) => void;
  /** Whether what is told is shown, so that the outcome need not repeat it. */
  readonly tells: boolean;
  readonly columns: number;
  openWorkspace(folder: string): Promise<Workspace>;
}

/** One command: its words, and where its declaration and its program are found; nothing is loaded before it is called. */
export interface CommandEntry {
  readonly words: string;
  readonly group: CommandGroup;
  /** Started by other commands, not by people; left out of the overview and of suggestions. */
  readonly hidden: boolean;
  readonly loadContract: () => Promise<ContractSpec>;
  readonly run: (inputs: never, host: Host, options: RunOptions) => Promise<Outcome>;
}

export const COMMAND_GROUPS = ['Start', 'Data', 'Models', 'Registry', 'Deployment'] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** A command that works on the repository around the current folder. */
export const inRepository = <Spec extends ContractSpec>(
  group: CommandGroup,
  words: string,
  loadContract: () => Promise<{ readonly contract: Spec }>,
  loadRun: () => Promise<{ readonly run: (inputs: InputsOf<Spec>, workspace: Workspace, options: RunOptions) => Promise<Outcome> }>,
): CommandEntry => ({
  words,
  group,
  hidden: false,
  loadContract: async () => (await loadContract()).contract,
  run: async (inputs, host, options) => {
    const [{ run }, workspace] = await Promise.all([loadRun(), host.openWorkspace(host.folder)]);
    return await run(inputs, workspace, options);
  },
});

/** A command that works anywhere. */
export const anywhere = <Spec extends ContractSpec>(
  group: CommandGroup,
  words: string,
  loadContract: () => Promise<{ readonly contract: Spec }>,
  loadRun: () => Promise<{ readonly run: (inputs: InputsOf<Spec>, host: Host, options: RunOptions) => Promise<Outcome> }>,
): CommandEntry => ({
  words,
  group,
  hidden: false,
  loadContract: async () => (await loadContract()).contract,
  run: async (inputs, host, options) => {
    const { run } = await loadRun();
    return await run(inputs, host, options);
  },
});

export const hidden = (entry: CommandEntry): CommandEntry => ({ ...entry, hidden: true });
