import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SweepRecord } from '#kernel/records/sweep.ts';
import { kubectl, kubectlWith, namespaceForTest, removeNamespace, requireCluster } from '../../kit/cluster.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

const { image, hostIp } = requireCluster();

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');
const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');

/** `hold` asks the test whether it may go on, and waits for the answer. */
const PROGRAM = `
const fs = require('node:fs');
const { env } = process;
const [mode, door] = process.argv.slice(2);
const finish = (accuracy) => fs.writeFileSync(env.TRAINYARD_METRICS_FILE, JSON.stringify({ accuracy, attempt: Number(env.TRAINYARD_ATTEMPT) }));
console.log('begins', mode, env.TRAINYARD_RUN_ID);
if (mode === 'fail') {
  console.error('KeyError: no such column');
  process.exit(3);
} else if (mode === 'oom') {
  const kept = [];
  for (;;) kept.push(Buffer.alloc(16e6, 1));
} else if (mode === 'hold') {
  process.on('SIGTERM', () => process.exit(143));
  require('node:http').get(door, (answer) => answer.on('end', () => finish(0.95)).resume());
} else {
  fs.writeFileSync(env.TRAINYARD_OUTPUT_DIR + '/model.txt', mode + ' ' + env.TRAINYARD_SEED + ' ' + env.TRAINYARD_PARAM_MODE);
  finish(mode === 'good' ? 0.9 : 0.8);
}
`;

let namespace: string;
let repository: TemporaryRepository;
let door: Server;
/** Pods that wait at the door, with what lets each in. */
let atDoor: ServerResponse[] = [];
let onArrival: () => void = () => undefined;

beforeAll(async () => {
  namespace = await namespaceForTest();
  door = createServer((_, response) => {
    atDoor.push(response);
    onArrival();
  });
  await new Promise<void>((resolve) => door.listen(0, hostIp, resolve));
});
afterAll(async () => {
  door.closeAllConnections();
  door.close();
  await removeNamespace(namespace);
});
beforeEach(() => {
  atDoor = [];
  repository = temporaryRepository();
  writeFileSync(join(repository.folder, 'points.csv'), 'x,y\n1,a\n2,b\n');
  writeFileSync(join(repository.folder, 'train.js'), PROGRAM);
});
afterEach(() => repository.remove());

const arrival = (number: number): Promise<void> =>
  new Promise((resolve) => {
    onArrival = () => (atDoor.length >= number ? resolve() : undefined);
    onArrival();
  });

function configure(modes: readonly string[], limits: object = {}, parallel = 2): void {
  const { port } = door.address() as AddressInfo;
  const train = {
    command: `node train.js {mode} http://${hostIp}:${port}/`,
    code: ['train.js'],
    grace: '3s',
    resources: { memory: '128Mi' },
    on: 'kubernetes',
    kubernetes: { image, 'carrier-image': image, namespace },
    sweep: { parameters: { mode: modes }, 'max-parallel': parallel, limits },
  };
  const project = { datasets: { points: { path: 'points.csv', target: 'y' } }, models: { swept: { train } } };
  writeFileSync(join(repository.folder, 'trainyard.yaml'), JSON.stringify(project));
  repository.git('add', '-A');
  repository.commit('a sweep');
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly out: string; readonly err: string }>;
}

function sweep(): Started {
  const child = spawn(NODE, [MAIN, 'sweep', 'run', '--json'], {
    cwd: repository.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return { child, ended: new Promise((resolve) => child.on('close', () => resolve({ out, err }))) };
}

async function collected({ ended }: Started): Promise<SweepRecord> {
  const { out, err } = await ended;
  expect(out, err).not.toBe('');
  const parsed = JSON.parse(out) as { readonly data?: SweepRecord } & SweepRecord;
  return parsed.data ?? parsed;
}

const jobs = (): Promise<string> => kubectl('-n', namespace, 'get', 'jobs', '-o', 'name', '-l', 'trainyard/model=swept');

const outcome = ({ ranking, failed }: SweepRecord) => ({
  ranked: ranking.map(({ parameters, mean }) => [parameters['mode'], mean]),
  failed: failed.map(({ parameters, end }) => [parameters['mode'], end]),
});

describe('a sweep as one Indexed Job', () => {
  it('survives the end of its watcher and the eviction of a pod, and is collected by the next', async () => {
    configure(['good', 'fail', 'hold', 'oom', 'fair']);
    const first = sweep();
    await arrival(1);
    process.kill(-first.child.pid!, 'SIGKILL');
    await first.ended;
    const job = (await jobs()).trim();
    expect(job).toMatch(/^job\.batch\/swept-[0-9a-f]{12}-/);
    expect(job.split('\n')).toHaveLength(1);

    const selector = 'batch.kubernetes.io/job-completion-index=2';
    const pod = (await kubectl('-n', namespace, 'get', 'pods', '-o', 'jsonpath={.items[0].metadata.name}', '-l', selector)).trim();
    const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: pod, namespace } };
    await kubectlWith(JSON.stringify(eviction), 'create', '--raw', `/api/v1/namespaces/${namespace}/pods/${pod}/eviction`, '-f', '-');
    await arrival(2);

    const second = sweep();
    atDoor.at(-1)!.end('come in');
    const record = await collected(second);
    const { err } = await second.ended;
    expect(err).toContain('which an earlier run of the sweep began');
    expect(outcome(record), err).toEqual({
      ranked: [
        ['hold', 0.95],
        ['good', 0.9],
        ['fair', 0.8],
      ],
      failed: [
        ['fail', 'user-error'],
        ['oom', 'out-of-memory'],
      ],
    });
    expect(await jobs()).toBe('');
  });

  it('ends when more settings fail than may, and when its time is used up', async () => {
    configure(['fail', 'oom', 'hold', 'fair', 'good'], { failures: 1 });
    const { failed } = await collected(sweep());
    const end = (mode: string) => failed.find(({ parameters }) => parameters['mode'] === mode)?.end;
    expect(['fail', 'oom', 'fair', 'good'].map(end), JSON.stringify(failed)).toEqual(['user-error', 'out-of-memory', 'skipped', 'skipped']);
    expect(end('hold')).toMatch(/^(cancelled|skipped)$/);
    expect(failed.at(-1)?.reason).toContain('limits.failures');

    configure(['hold', 'good'], { time: '3s' }, 1);
    const late = await collected(sweep());
    expect(late.failed.map(({ parameters, end, reason }) => [parameters['mode'], end, reason])).toEqual([
      ['hold', 'cancelled', 'the limit of 3.0 s for the sweep is used up'],
      ['good', 'skipped', 'the limit of 3.0 s for the sweep is used up'],
    ]);
    expect(await jobs()).toBe('');
  });
});
