import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { WITHOUT_LFS } from './data-repository.ts';

/** From the sources where Node can run them, else from the bundle. */
const ENTRY = resolve(Number(process.versions.node.split('.')[0]) >= 24 ? 'src/cli/main.ts' : 'dist/cli.js');

export interface CommandEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
}

export interface CommandOptions {
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Milliseconds after which the process is killed, with no chance to tidy up. */
  readonly killAfter?: number;
  /** Program and arguments in front. */
  readonly wrapper?: readonly string[];
}

/** Runs the command line as a process of its own. */
export function runCommand(arguments_: readonly string[], options: CommandOptions): Promise<CommandEnd> {
  const [program, ...rest] = [...(options.wrapper ?? []), process.execPath, ENTRY, ...arguments_];
  return new Promise((done, reject) => {
    const child = spawn(program!, rest, {
      cwd: options.folder,
      env: { ...process.env, ...WITHOUT_LFS, TRAINYARD_FORGE: 'local', NO_COLOR: '1', ...options.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    const timer = options.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      done({ exitCode, signal, text });
    });
  });
}
