import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { flowerPackage } from '../../kit/deploy-ports.ts';
import { startLoad } from '../../kit/load.ts';

const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const entry = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const run = promisify(execFile);

interface Result {
  readonly verdict: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly failures?: readonly { readonly code: string }[];
}

let root: string;

async function trainyard(...words: readonly string[]): Promise<Result> {
  const env = { PATH: process.env['PATH']!, HOME: root };
  const { stdout } = await run(node, [entry, ...words, '--json'], { cwd: root, env }).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout) as Result;
}

const packageOf = (version: string, broken = false): Promise<string> =>
  flowerPackage({ files: nodeFiles(), hasher: nodeHasher(), root }, { version, broken });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deploy-commands-'));
  const config = `version: 1
datasets:
  flowers: {path: flowers.csv, target: species}
models:
  flowers:
    dataset: flowers
    stages: [production]
    deploy:
      production: {target: process, port: 0}
`;
  await writeFile(join(root, 'trainyard.yaml'), config);
  await writeFile(join(root, 'flowers.csv'), 'length,species\n1,short\n5,long\n');
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=T', '-c', 'user.email=t@example.test', 'commit', '-qm', 'start'],
  ]) {
    await run('git', words, { cwd: root });
  }
});
afterAll(async () => {
  await trainyard('scale', '--replicas', '0');
  await rm(root, { recursive: true, force: true });
});

describe('the commands of a deployment', () => {
  it('deploy, replace under load, refuse a broken version, roll back, scale and stop', async () => {
    const first = await trainyard('deploy', '--package', await packageOf('v1.0.0'), '--version', 'v1.0.0');
    expect(first).toMatchObject({ verdict: 'pass', outputs: { outcome: 'succeeded', version: 'v1.0.0' } });
    const url = first.outputs['url']!;
    const load = startLoad(url, 6);

    const second = await trainyard('deploy', '--package', await packageOf('v1.1.0'), '--version', 'v1.1.0');
    expect(second).toMatchObject({ verdict: 'pass', outputs: { url, replaced: 'v1.0.0' } });

    const broken = await trainyard('deploy', '--package', await packageOf('v1.2.0', true), '--version', 'v1.2.0');
    expect(broken).toMatchObject({ verdict: 'fail', outputs: { outcome: 'rolled-back', replaced: 'v1.1.0' } });

    const planned = await trainyard('rollback', '--dry-run');
    expect(planned.headline).toBe('roll back flowers in production to v1.0.0');
    const back = await trainyard('rollback');
    expect(back).toMatchObject({ verdict: 'pass', outputs: { url, version: 'v1.0.0', replaced: 'v1.1.0' } });
    expect(await trainyard('rollback')).toMatchObject({ verdict: 'error', failures: [{ code: 'deploy.no-previous-version' }] });

    expect(await trainyard('scale', '--replicas', '2')).toMatchObject({ verdict: 'pass', outputs: { replicas: '2' } });
    const { ok, failures, versions } = await load.finish();
    expect(failures).toEqual([]);
    expect(ok).toBeGreaterThan(500);
    expect(versions).toEqual(new Set(['v1.0.0', 'v1.1.0']));

    expect(await trainyard('scale', '--replicas', '0')).toMatchObject({ verdict: 'pass', outputs: { replicas: '0' } });
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    const lines = await readFile(join(root, '.trainyard/deployments/production/flowers/predictions/predictions.jsonl'), 'utf8');
    expect(lines.trim().split('\n').length).toBeGreaterThanOrEqual(ok);
  });

  it('says what is wrong before anything is done', async () => {
    expect(await trainyard('deploy', '--environment', 'prodution')).toMatchObject({ failures: [{ code: 'deploy.environment-unknown' }] });
    expect(await trainyard('deploy', '--package', 'nowhere')).toMatchObject({ failures: [{ code: 'deploy.package-missing' }] });
    expect(await trainyard('serve', 'flowers@production')).toMatchObject({ failures: [{ code: 'registry.version-unknown' }] });
  });
});
