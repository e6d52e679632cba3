import { terminalReporter } from '#adapters/terminal-reporter/terminal-reporter.ts';
import type { Host } from './command.ts';
import type { Terminal } from './terminal.ts';

export interface HostOptions {
  readonly folder: string;
  readonly terminal: Terminal;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** What commands get from the terminal; `close` leaves the cursor on a clean line. */
export function openHost(options: HostOptions): { readonly host: Host; readonly close: () => void } {
  const { folder, terminal, quiet, json } = options;
  const reporter = terminalReporter({
    write: terminal.err,
    overwrite: terminal.errIsScreen,
    columns: terminal.columns,
    elapsed: () => performance.now(),
    quiet,
  });
  const host: Host = {
    folder,
    reporter,
    signal: terminal.signal,
    variable: terminal.variable,
    columns: terminal.columns,
    tells: !json && !quiet,
    tell: (text) => {
      if (json || quiet) return;
      reporter.clear();
      terminal.out(text);
    },
    openWorkspace: async (at) => {
      const { openWorkspace } = await import('#compose/workspace.ts');
      return await openWorkspace({ folder: at, reporter, signal: terminal.signal });
    },
  };
  return { host, close: () => reporter.clear() };
}
