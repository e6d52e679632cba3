import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Failure } from '#kernel/failure.ts';
import type { ProcessCommand, Processes, ProcessLine, ProcessResult, RunningProcess } from '#ports/processes.ts';

/** Programs of this machine, started by argument list. */
export const nodeProcesses = (): Processes => ({ run, start });

function run(command: ProcessCommand): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawnCommand(command);
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => reject(startFailure(command, cause)));
    child.on('close', (exitCode) =>
      resolve({ exitCode: exitCode ?? -1, output: Buffer.concat(output), errorText: Buffer.concat(errors).toString('utf8') }),
    );
    // A program may exit without reading its input; the broken pipe is then not news.
    child.stdin.on('error', () => undefined);
    child.stdin.end(command.input ?? '');
  });
}

function start(command: ProcessCommand, onLine: (line: ProcessLine) => void): RunningProcess {
  const child = spawnCommand(command);
  child.stdin.on('error', () => undefined);
  child.stdin.end(command.input ?? '');
  const reading = (['output', 'error'] as const).map(async (stream) => {
    const source = stream === 'output' ? child.stdout : child.stderr;
    for await (const text of createInterface({ input: source, crlfDelay: Infinity })) onLine({ stream, text });
  });
  const exited = new Promise<{ exitCode: number | undefined; signal: string | undefined }>((resolve, reject) => {
    child.on('error', (cause) => reject(startFailure(command, cause)));
    child.on('close', (code, signal) => {
      void Promise.all(reading).then(() => resolve({ exitCode: code ?? undefined, signal: signal ?? undefined }), reject);
    });
  });
  if (command.group !== true || child.pid === undefined) return { pid: child.pid ?? -1, exited, kill: (signal) => void child.kill(signal) };
  endGroupWithUs(child, child.pid);
  return { pid: child.pid, exited, kill: (signal) => killGroup(child.pid!, signal) };
}

/** A pipe that a forgotten child holds open would keep us waiting; this long it may still write. */
const LINGER_MS = 2000;

/** Nothing of the group outlives its leader for long, nor this process, unless that is killed itself. */
function endGroupWithUs(child: ChildProcessWithoutNullStreams, pid: number): void {
  const end = (): void => killGroup(pid, 'SIGKILL');
  process.once('exit', end);
  child.once('exit', () => {
    const linger = setTimeout(end, LINGER_MS);
    child.once('close', () => {
      clearTimeout(linger);
      end();
      process.off('exit', end);
    });
  });
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

function spawnCommand(command: ProcessCommand): ChildProcessWithoutNullStreams {
  return spawn(command.program, [...command.arguments], {
    stdio: 'pipe',
    shell: false,
    detached: command.group === true,
    env: { ...(command.variables ?? process.env), ...command.extraVariables },
    ...(command.folder === undefined ? {} : { cwd: command.folder }),
    ...(command.signal === undefined ? {} : { signal: command.signal }),
  });
}

function startFailure(command: ProcessCommand, cause: Error): Failure {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
    return new Failure('environment.command-missing', { message: `the program "${command.program}" was not found`, cause });
  }
  if (cause.name === 'AbortError') return new Failure('environment.cancelled', { message: `"${command.program}" was cancelled`, cause });
  return new Failure('environment.command-failed', {
    message: `"${command.program}" could not be started`,
    evidence: [cause.message],
    cause,
  });
}
