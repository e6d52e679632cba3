import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fencesOf, outputMatches } from '../../kit/fences.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** From the sources where Node can run them, else from the bundle. */
const ENTRY = Number(process.versions.node.split('.')[0]) >= 24 ? 'src/cli/main.ts' : 'dist/cli.js';

const END = '--- end of block ---';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs the blocks in one shell, as a reader does, and returns what each wrote. */
async function runBlocks(blocks: readonly string[], folder: string): Promise<string[]> {
  const script = [...blocks.flatMap((block) => [block, `echo "${END}"`])].join('\n');
  const shell = spawn('bash', ['-e', '-c', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', TRAINYARD_FORGE: 'local', NO_COLOR: '1' },
  });
  let output = '';
  let errors = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  shell.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise((resolve) => shell.on('close', resolve));
  expect(code, `${output}\n${errors}`).toBe(0);
  return output.split(`${END}\n`);
}

it('does what it says, block by block', async () => {
  const fences = fencesOf(readFileSync(join(ROOT, 'docs/tutorial/README.md'), 'utf8'));
  const port = String(await freePort());
  const here = (text: string): string =>
    text
      .replace('/path/to/trainyard', ROOT.replace(/\/$/, ''))
      .replaceAll('dist/cli.js', ENTRY)
      .replaceAll('node "$TRAINYARD', `"${process.execPath}" "$TRAINYARD`)
      .replaceAll('8421', port)
      .replace('git add trainyard.yaml', `sed -i s/8421/${port}/ trainyard.yaml\ngit add trainyard.yaml`);
  const blocks = fences.filter((fence) => fence.language === 'bash').map((fence) => here(fence.text));
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-tutorial-'));
  try {
    const outputs = await runBlocks(blocks, folder);
    let block = -1;
    for (const fence of fences) {
      if (fence.language === 'bash') block++;
      else if (fence.language === 'text') {
        const shown = here(fence.text);
        expect(
          outputMatches(outputs[block]!, shown),
          `line ${fence.line} of the tutorial shows\n${shown}\nand the command wrote\n${outputs[block]}`,
        ).toBe(true);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
