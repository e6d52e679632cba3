import { Failure } from '#kernel/failure.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** Flags that hold for every command and may stand anywhere on the line. */
export interface GlobalFlags {
  readonly directory: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  /** What is left for the command; `--json`, `--debug` and `--help` stay in it, because contracts read them too. */
  readonly rest: readonly string[];
}

export const GLOBAL_FLAGS: readonly (readonly [term: string, about: string])[] = [
  ['-C, --directory <path>', 'Work in this folder instead of the current one.'],
  ['--quiet', 'No progress and no notes.'],
  ['--json', 'Print the result as JSON.'],
  ['--dry-run', 'Show what would be done, and stop; for commands with effects.'],
  ['--debug', 'Show the stack trace of a failure.'],
  ['--help', 'Show this help, or that of a command.'],
  ['--version', 'Show the version.'],
];

export function readGlobalFlags(argv: readonly string[]): Result<GlobalFlags, Failure> {
  const rest: string[] = [];
  let directory: string | undefined;
  let quiet = false;
  const seen = new Set<string>();
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index]!;
    if (argument === '--') {
      rest.push(...argv.slice(index));
      break;
    }
    const inline = /^(?:--directory=|-C=?)(.+)$/s.exec(argument)?.[1];
    if (argument === '-C' || argument === '--directory' || inline !== undefined) {
      const value = inline ?? argv[++index];
      if (value === undefined || value === '') {
        return err(
          new Failure('contract.input-invalid', { message: `option ${argument}: expected a path after it, found the end of the command.` }),
        );
      }
      directory = value;
    } else if (argument === '--quiet' || argument === '-q') quiet = true;
    else {
      rest.push(argument);
      seen.add(argument);
    }
  }
  return ok({ directory, quiet, json: seen.has('--json'), debug: seen.has('--debug'), help: seen.has('--help') || seen.has('-h'), rest });
}
