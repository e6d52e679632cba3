import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One line of the log as act prints it with --json, as far as the tests look at it. */
export interface LogEntry {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly exitCode: number;
  readonly log: readonly LogEntry[];
  /** Everything that was printed, for messages of failed assertions. */
  readonly text: string;
}

/** The program that runs workflows without GitHub; the tests cannot say anything without one, so its absence fails them. */
function runner(): string {
  const program = process.env['TRAINYARD_ACT'];
  if (program === undefined || !existsSync(program)) {
    throw new Error(
      `TRAINYARD_ACT: expected the path of a program that runs workflows (see docs/development), found ${program ?? 'nothing'}`,
    );
  }
  return program;
}

/** Runs one workflow of a repository with `TRAINYARD_ACT` and returns its log; a failing workflow is a result. */
export function runWorkflow(
  repository: string,
  workflow: string,
  options: readonly string[] = [],
  temporary?: string,
): Promise<WorkflowRun> {
  const program = runner();
  const arguments_ = ['--json', ...options, repository, workflow];
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      arguments_,
      {
        maxBuffer: 64 * 1024 * 1024,
        timeout: 1_200_000,
        env: { ...process.env, ...(temporary === undefined ? {} : { TMPDIR: temporary }) },
      },
      (error, stdout, stderr) => {
        if (error !== null && child.exitCode === null) reject(error);
        else resolve({ exitCode: child.exitCode ?? 0, log: stdout.split('\n').flatMap(parseEntry), text: `${stdout}\n${stderr}` });
      },
    );
  });
}

function parseEntry(line: string): LogEntry[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as LogEntry];
  } catch {
    return [];
  }
}

/** What the steps printed themselves, without the runner's own words. */
export const printed = (run: WorkflowRun): string =>
  run.log
    .filter((entry) => entry.raw_output === true)
    .map((entry) => entry.msg ?? '')
    .join('');

export const outputsOf = (run: WorkflowRun): Record<string, string> =>
  Object.fromEntries(run.log.flatMap((entry) => (entry.command === 'set-output' ? [[entry.name ?? '', entry.arg ?? '']] : [])));

export const errorsOf = (run: WorkflowRun): string[] =>
  run.log.flatMap((entry) => (entry.command === 'error' ? [`${entry.kvPairs?.['title'] ?? ''}: ${entry.arg ?? ''}`] : []));
