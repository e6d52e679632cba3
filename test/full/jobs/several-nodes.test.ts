import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { trainTools } from '#compose/train-tools.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { runCommandTraining } from '#features/train/train-command.ts';
import type { CommandTraining } from '#kernel/project.ts';
import { clusterDns } from '../../kit/cluster-dns.ts';
import { namespaceForTest, removeNamespace, requireCluster } from '../../kit/cluster.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

const { image, hostIp } = requireCluster();
let namespace: string;
let root: string;
let dns: Awaited<ReturnType<typeof clusterDns>>;

beforeAll(async () => {
  namespace = await namespaceForTest();
  dns = await clusterDns(namespace, hostIp);
  root = mkdtempSync(join(tmpdir(), 'trainyard-nodes-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/points.csv'), 'x,y\n1,a\n2,b\n');
  writeFileSync(join(root, 'sum.js'), PROGRAM);
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await dns.close();
  await removeNamespace(namespace);
});

/**
 * What a launcher does with the variables: rank 0 opens MASTER_PORT, every other rank finds it by MASTER_ADDR and sends a number, and each
 * gets the sum of all (an all-reduce over TCP). A rank that gets no answer, or a wrong one, fails the job.
 */
const PROGRAM = `
const fs = require('node:fs');
const net = require('node:net');
const { env } = process;
const [rank, world, port] = [env.RANK, env.WORLD_SIZE, env.MASTER_PORT].map(Number);
if ([env.PET_NODE_RANK, env.NODE_RANK].some((other) => Number(other) !== rank)) throw new Error('ranks differ');
if (Number(env.PET_NNODES) !== world || env.PET_MASTER_ADDR !== env.MASTER_ADDR) throw new Error('worlds differ');
if (process.argv[2] === 'fail' && rank === 1) {
  console.error('rank 1 gives up');
  process.exit(3);
}
const value = 10 ** rank;
if (rank === 0) {
  const found = new Map([[0, value]]);
  const others = [];
  const server = net.createServer((socket) => {
    socket.once('data', (data) => {
      const message = JSON.parse(data);
      found.set(message.rank, message.value);
      others.push(socket);
      if (found.size < world) return;
      const sum = [...found.values()].reduce((left, right) => left + right, 0);
      for (const other of others) other.end(String(sum));
      fs.writeFileSync(env.TRAINYARD_OUTPUT_DIR + '/ranks.json', JSON.stringify([...found.keys()].sort()));
      fs.writeFileSync(env.TRAINYARD_METRICS_FILE, JSON.stringify({ sum, world }));
      server.close();
    });
  });
  server.listen(port, '0.0.0.0');
} else {
  const connect = () => {
    const socket = net.connect(port, env.MASTER_ADDR, () => socket.write(JSON.stringify({ rank, value })));
    let answer = '';
    socket.on('data', (data) => (answer += data));
    socket.on('end', () => process.exit(Number(answer) === (10 ** world - 1) / 9 ? 0 : 4));
    socket.on('error', () => setTimeout(connect, 200));
  };
  connect();
}
`;

async function train(mode: string, nodes: number) {
  const memory = memoryWorkspace();
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  const ports = {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    git: { ...memory.git, resolve: async () => undefined },
    environment: fixedEnvironment(),
    reporter: { progress: () => undefined, note, warn: note },
  };
  const train: CommandTraining = {
    kind: 'command',
    command: `node sum.js ${mode}`,
    seed: 7,
    resources: { memory: '128Mi' },
    ...PROJECT_DEFAULTS.program,
    code: ['sum.js'],
    grace: 3000,
    price: { perHour: 3600, currency: 'EUR' },
    kubernetes: { ...PROJECT_DEFAULTS.kubernetes, image, carrierImage: image, namespace, nodes },
  };
  const dataset = { table: tableFromCsv('x,y\n1,a\n2,b'), reference: datasetReference('points', 2) };
  const model = { ...modelConfig(`nodes-${mode}`, 'y'), train };
  const run = await runCommandTraining({ model, dataset, dataPath: join(root, 'data/points.csv') }, ports, trainTools(ports));
  return { ...run, lines };
}

describe('a program on several nodes', () => {
  it('meets at one address by name, and talks over it', async () => {
    const { state, record, folder, lines } = await train('sum', 3);
    expect(state, lines.join('\n')).toBe('finished');
    expect(record.metrics).toMatchObject({ sum: { value: 111 }, world: { value: 3 } });
    expect(JSON.parse(readFileSync(join(folder, 'output/ranks.json'), 'utf8'))).toEqual([0, 1, 2]);
    // Three machines for a whole number of seconds each.
    expect(record.execution?.cost?.amount).toBe((3 * record.durationMs) / 1000);
  });

  it('ends on all of them when one fails, and says which and why', async () => {
    const { state, failure, record } = await train('fail', 2);
    expect([state, failure?.code, record.execution?.exitClass]).toEqual(['failed', 'train.command-failed', 'user-error']);
    expect(record.execution?.reason).toContain('exited with 3');
  });
});
