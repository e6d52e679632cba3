import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { CommandEntry } from '../../src/cli/command.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and keeps what it wrote. */
export async function ran(
  argv: readonly string[],
  options: Partial<Pick<Terminal, 'folder' | 'signal' | 'outIsScreen' | 'errIsScreen' | 'columns'>> & {
    readonly variables?: Readonly<Record<string, string>>;
    readonly commands?: readonly CommandEntry[];
  } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    outIsScreen: options.outIsScreen ?? false,
    errIsScreen: options.errIsScreen ?? false,
    columns: options.columns ?? 100,
    folder: options.folder ?? process.cwd(),
    variable: (name) => options.variables?.[name],
    signal: options.signal ?? new AbortController().signal,
  };
  const code = await (options.commands === undefined ? runCommandLine(argv, terminal) : runCommandLine(argv, terminal, options.commands));
  return { code, out, err };
}
