import { runCommandLine } from './run-command-line.ts';

const INTERRUPTED = 130;

/** Connects the command line to the process: streams, Ctrl-C and the exit code. */
export async function runOnTerminal(argv: readonly string[]): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => {
    if (interruption.signal.aborted) process.exit(INTERRUPTED);
    process.stderr.write('\nstopping… (again: stop at once)\n');
    interruption.abort(new Error(`interrupted by ${signal}`));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.stdout.on('error', ignoreClosedPipe);
  try {
    process.exitCode = await runCommandLine(argv, {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
      outIsScreen: process.stdout.isTTY,
      errIsScreen: process.stderr.isTTY,
      columns: process.stderr.columns || process.stdout.columns || 100,
      folder: process.cwd(),
      variable: (name) => process.env[name],
      signal: interruption.signal,
    });
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

/** `trainyard history | head` closes the pipe early; that is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
