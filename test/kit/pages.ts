import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fencesOf, outputMatches } from './fences.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** From the sources where Node can run them, else from the bundle. */
const ENTRY = Number(process.versions.node.split('.')[0]) >= 24 ? 'src/cli/main.ts' : 'dist/cli.js';

const END = '--- end of block ---';

/** The port that pages write; a free one takes its place, so that tests do not meet. */
const PORT = '8421';

/** Markdown pages of a folder, relative to the repository, sorted. */
export const pagesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();

export const readPage = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What pages that go on after the tutorial begin with. */
const HERE = `export TRAINYARD=/path/to/trainyard\ntrainyard() { node "$TRAINYARD/dist/cli.js" "$@"; }\ncd flowers\n`;

export interface PageWorld {
  readonly folder: string;
  /** Taken wherever the page writes 8421; that of the tutorial in pages that go on with its repository. */
  readonly port: string;
  readonly after?: 'tutorial';
}

export interface RanPage {
  readonly exitCode: number;
  readonly errors: string;
  /** Blocks whose output is not what the page shows; empty when the page is true. */
  readonly differences: readonly string[];
}

/**
 * Runs the `bash` blocks of a page in one shell, as a reader does, and compares what each wrote with the `text` block that follows it, or
 * with the rendered Markdown between `<!-- output -->` and `<!-- /output -->`. With `after`, the page begins in the repository of the tutorial, which lies in the folder.
 */
export async function runPage(path: string, { folder, port, after }: PageWorld): Promise<RanPage> {
  const here = (text: string): string =>
    text
      .replace('/path/to/trainyard', ROOT)
      .replaceAll('dist/cli.js', ENTRY)
      .replaceAll('node "$TRAINYARD', `"${process.execPath}" "$TRAINYARD`)
      .replaceAll(PORT, port);
  const fences = fencesOf(
    readPage(path).replaceAll('\n<!-- output -->\n', '\n```markdown\n').replaceAll('\n<!-- /output -->\n', '\n```\n'),
  );
  const blocks = fences.filter((fence) => fence.language === 'bash').map((fence) => here(fence.text));
  const configured = `[ ! -f trainyard.yaml ] || { sed 's/${PORT}/${port}/' trainyard.yaml > .port && cat .port > trainyard.yaml && rm .port; }`;
  const script = [...(after === undefined ? [] : [here(HERE)]), ...blocks.flatMap((block) => [configured, block, `echo "${END}"`])].join(
    '\n',
  );
  const { exitCode, output, errors } = await runShell(script, folder);
  const outputs = output.split(`${END}\n`);
  let block = -1;
  const differences = fences.flatMap(({ language, text, line }) => {
    if (language === 'bash') block++;
    if ((language !== 'text' && language !== 'markdown') || block < 0) return [];
    const wrote = outputs[block] ?? '';
    return outputMatches(wrote, here(text)) ? [] : [`${path}:${line} shows\n${here(text)}\nand the command wrote\n${wrote}`];
  });
  return { exitCode, errors: `${outputs.at(-1)}\n${errors}`, differences };
}

function runShell(script: string, folder: string): Promise<{ exitCode: number; output: string; errors: string }> {
  const shell = spawn('bash', ['-e', '-c', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', TRAINYARD_FORGE: 'local', NO_COLOR: '1' },
  });
  let output = '';
  let errors = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  shell.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => shell.on('close', (code) => resolve({ exitCode: code ?? -1, output, errors })));
}

/** Ends the servers that a page left behind, as it does when it failed half-way. */
export function endServers(folder: string): void {
  const deployments = join(folder, 'flowers/.trainyard/deployments');
  if (!existsSync(deployments)) return;
  for (const name of readdirSync(deployments, { recursive: true, encoding: 'utf8' }).filter((one) => /(^|\/)gateway\.json$/.test(one))) {
    try {
      process.kill((JSON.parse(readFileSync(join(deployments, name), 'utf8')) as { pid: number }).pid, 'SIGTERM');
    } catch {
      // It has ended already, which is what is wanted.
    }
  }
}

export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
