import { spawn } from 'node:child_process';
import { Failure } from '#kernel/failure.ts';
import { gitEnvironment } from './git-environment.ts';

export interface GitCommand {
  /** Any folder of the repository, or a bare repository. */
  readonly folder: string;
  /** The repository itself, when it must not be searched for upwards from the folder. */
  readonly gitFolder?: string;
  readonly arguments: readonly string[];
  readonly input?: Uint8Array | string;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly output: Buffer;
  readonly errorText: string;
}

/** Runs git with bytes in and out; simple-git, which deals in text, serves the everyday commands. A non-zero exit is a result. */
export function runGit(command: GitCommand): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const where = command.gitFolder === undefined ? [] : [`--git-dir=${command.gitFolder}`];
    const child = spawn('git', [...where, ...command.arguments], {
      cwd: command.folder,
      env: gitEnvironment(command.variables),
      stdio: 'pipe',
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => reject(gitMissing(cause)));
    child.on('close', (exitCode) =>
      resolve({ exitCode: exitCode ?? 128, output: Buffer.concat(output), errorText: Buffer.concat(errors).toString('utf8') }),
    );
    // git may exit before it has read everything; its exit code tells, not the broken pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(command.input ?? '');
  });
}

/** Like `runGit`, and a non-zero exit is `git.command-failed` with the words of git. */
export async function requireGit(command: GitCommand): Promise<Buffer> {
  const result = await runGit(command);
  if (result.exitCode !== 0) throw gitRefused(command.arguments, result.errorText);
  return result.output;
}

export const gitText = async (command: GitCommand): Promise<string> => (await requireGit(command)).toString('utf8').trim();

export function gitMissing(cause: unknown): Failure {
  return new Failure('environment.command-missing', { message: 'The program git is needed, and could not be started.', cause });
}

export function gitRefused(arguments_: readonly string[], errorText: string): Failure {
  const verb = arguments_.find((argument, index) => !argument.startsWith('-') && arguments_[index - 1] !== '-c') ?? 'git';
  return new Failure('git.command-failed', { message: `git ${verb} did not succeed.`, evidence: evidenceLines(errorText) });
}

/** The last lines that git wrote, with passwords inside URLs blanked out. */
export function evidenceLines(errorText: string): string[] {
  const lines = errorText.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-8);
}
