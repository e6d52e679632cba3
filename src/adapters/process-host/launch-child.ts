import { fork } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isJsonObject } from '#kernel/json.ts';
import type { ServingRelease } from '#ports/serving-host.ts';
import { environmentWithCache } from './plain-environment.ts';
import { predictionsFolder, serverLog } from './state-files.ts';
import type { LaunchServer, ModelServer } from './model-server.ts';

const STOP_MS = 10_000;

export interface LaunchOptions {
  /** State folder of the place. */
  readonly folder: string;
  /** Entry file of the command line, which has the command `serve`. */
  readonly entry: string;
}

/**
 * Runs `trainyard serve <package> --port 0` as a child. The channel between them is also its leash: when this process is killed,
 * the channel closes and the child ends by itself.
 */
export function launchChildServer({ folder, entry }: LaunchOptions): LaunchServer {
  return async (release, readyMs) => {
    const log = serverLog(folder, release.version);
    mkdirSync(dirname(log), { recursive: true });
    const output = openSync(log, 'a', 0o600);
    const since = fstatSync(output).size;
    const child = fork(entry, serveArguments(release, folder), {
      stdio: ['ignore', output, output, 'ipc'],
      env: environmentWithCache(folder),
      execArgv: [],
    });
    closeSync(output);
    const exited = new Promise<string>((resolve) => {
      child.once(
        'exit',
        (code, signal) => void lastLines(log, { since }).then((words) => resolve(`ended with ${signal ?? `exit code ${code}`}${words}`)),
      );
      child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    });
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(kill);
    };
    const ready = new Promise<number>((resolve) => {
      child.on('message', (message: unknown) => {
        if (isJsonObject(message) && message.kind === 'ready' && typeof message.port === 'number') resolve(message.port);
      });
    });
    const timer = deadline(readyMs);
    const result = await Promise.race([ready, exited, timer.passed]);
    timer.cancel();
    if (typeof result === 'number') return { port: result, exited, stop } satisfies ModelServer;
    if (result !== undefined) throw new Error(`the server ${result}`);
    child.kill('SIGKILL');
    await exited;
    throw new Error(`the server was not ready within ${readyMs / 1000} s${await lastLines(log, { since })}`);
  };
}

const serveArguments = (release: ServingRelease, folder: string): string[] => [
  'serve',
  release.packageFolder,
  '--port=0',
  '--host=127.0.0.1',
  `--served-version=${release.version}`,
  `--log=${predictionsFolder(folder)}`,
];

function deadline(durationMs: number): { readonly passed: Promise<undefined>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<undefined>((resolve) => void (timer = setTimeout(() => resolve(undefined), durationMs)));
  return { passed, cancel: () => clearTimeout(timer) };
}

/** The last lines of a log, from a position on, as `: …`; or nothing. */
export async function lastLines(
  path: string,
  { count = 5, since = 0 }: { readonly count?: number; readonly since?: number } = {},
): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const start = Math.max(since, size - 2000);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - start)), 0, Math.max(0, size - start), start);
      const lines = buffer.subarray(0, bytesRead).toString('utf8').trim().split('\n').slice(-count).join('\n');
      return lines === '' ? '' : `: ${lines}`;
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
