import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryLocks } from '#adapters/memory/locks.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { programWatch } from '#adapters/program-watch/program-watch.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { systemEntropy } from '#adapters/node-crypto/hasher.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { findRun } from '#features/metrics/find-contender.ts';
import { readProgramPredictions } from '#features/metrics/name-rows.ts';
import { readRecords } from '#features/records.ts';
import { verifyPackage } from '#features/registry/verify-package.ts';
import { runCommandTraining, type TrainCommand, type TrainTools } from '#features/train/train-command.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-interrupted-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Counts to ten in its checkpoint; what `stop` says happens once it is at five for the first time. */
const COUNTER = (stop: string): string => `
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
const { TRAINYARD_RESUME: resume, TRAINYARD_CHECKPOINT_DIR: folder, TRAINYARD_OUTPUT_DIR: output, TRAINYARD_METRICS_FILE: metrics } = process.env;
let count = resume === '' ? 0 : Number(readFileSync(resume + '/count', 'utf8'));
const from = count;
while (count < 10) {
  count++;
  writeFileSync(folder + '/count.tmp', String(count));
  renameSync(folder + '/count.tmp', folder + '/count');
  if (count === 5 && from === 0) { ${stop} }
}
writeFileSync(output + '/model.onnx', 'count ' + count + ' from ' + from);
writeFileSync(output + '/predictions.csv', 'row,y_true,y_pred\\n0,1,1.5\\n3,2,2.5\\n');
writeFileSync(metrics, JSON.stringify({ counted: count }));
`;

function setup(stop: string, train: Partial<CommandTraining> = {}) {
  mkdirSync(join(root, 'code'), { recursive: true });
  writeFileSync(join(root, 'code/train.mjs'), COUNTER(stop));
  const memory = memoryWorkspace();
  const ports = {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    entropy: systemEntropy(),
    locks: memoryLocks(),
    git: {
      ...memory.git,
      resolve: async () => 'c'.repeat(40),
      changedPaths: async () => [],
      listTree: async () => [{ path: 'code/train.mjs', mode: '100644', objectId: 'a'.repeat(40) }],
    },
  };
  const training: CommandTraining = {
    kind: 'command',
    command: `"${process.execPath}" code/train.mjs`,
    seed: 7,
    resources: {},
    ...PROJECT_DEFAULTS.program,
    ...train,
  };
  const table = tableFromCsv('x,y\n1,1\n2,2\n3,3\n4,2');
  const command: TrainCommand = {
    model: { ...modelConfig('counter', 'y'), train: training, metrics: {} },
    dataset: { table, reference: datasetReference('d', 4) },
    dataPath: join(root, 'data.csv'),
  };
  const tools: TrainTools = {
    programs: programWatch(),
    readPredictions: async (path, dataset) => readProgramPredictions(tableFromCsv(readFileSync(path, 'utf8')), dataset, ports),
  };
  return { ports, command, tools, runs: () => readRecords<RunRecord>('run', 'counter', ports) };
}

describe('a training that is interrupted', () => {
  it('is gone on with in place after a fault of the machine, and its model is a package', async () => {
    const { ports, command, tools, runs } = setup(`process.kill(process.pid, 'SIGKILL')`);
    const run = await runCommandTraining(command, ports, tools);
    expect(run).toMatchObject({ state: 'finished', record: { exit: 'succeeded', task: 'regression', testRows: { count: 2 } } });
    expect(run.record.execution).toMatchObject({ exitClass: 'success', attempt: 2, checkpoint: { sequence: 2 } });
    expect(readFileSync(join(run.folder, 'output/model.onnx'), 'utf8')).toBe('count 10 from 5');
    expect((await runs()).map((record) => [record.execution?.exitClass, record.execution?.training])).toEqual([
      ['success', run.record.id],
      ['lost', run.record.id],
    ]);
    expect(existsSync(join(root, '.trainyard/checkpoints/counter', run.record.id))).toBe(false);
    const { manifest } = await verifyPackage(run.folder, ports);
    expect(manifest).toMatchObject({
      format: { name: 'onnx', main: 'output/model.onnx' },
      signature: { inputs: [{ name: 'x', required: true }] },
    });
    expect(manifest.files.map((file) => file.path)).toEqual(['README.md', 'output/model.onnx', 'predictions.bin', 'profile.json']);
    const found = await findRun('counter', run.record.id, ports);
    expect([...found.predictions!.rows]).toEqual([0, 3]);
    expect(run.record.metrics['rmse']).toMatchObject({ value: 0.5, better: 'lower' });
  });

  it('is not tried again when the program is wrong, and can be gone on with by hand', async () => {
    const { ports, command, tools } = setup('process.exit(3)');
    const failed = await runCommandTraining(command, ports, tools);
    expect(failed).toMatchObject({
      state: 'failed',
      failure: { code: 'train.command-failed' },
      record: { execution: { exitClass: 'user-error', attempt: 1 } },
    });
    const again = await runCommandTraining({ ...command, resume: { kind: 'run', id: failed.record.id } }, ports, tools);
    expect(readFileSync(join(again.folder, 'output/model.onnx'), 'utf8')).toBe('count 10 from 5');
    expect(again.record.id).not.toBe(failed.record.id);
  });

  it('passes over a checkpoint that was damaged, and begins anew without another', async () => {
    const { ports, command, tools } = setup(`process.kill(process.pid, 'SIGKILL')`, { retries: 0 });
    const paused = await runCommandTraining(command, ports, tools);
    expect(paused).toMatchObject({ state: 'paused', failure: { code: 'train.interrupted' } });
    writeFileSync(join(paused.checkpoints!, 'kept/1/count'), '9');
    writeFileSync(join(root, 'code/train.mjs'), COUNTER(''));
    const run = await runCommandTraining(command, ports, tools);
    expect(readFileSync(join(run.folder, 'output/model.onnx'), 'utf8')).toBe('count 10 from 0');
    expect(ports.reporter.warnings.join('\n')).toContain('checkpoint 1 is passed over: count has other bytes than were kept');
  });

  it('hands over before the time of the job is up, and never for a person who cancels', async () => {
    const { ports, command, tools } = setup('await new Promise(() => setInterval(() => {}, 1000))', { grace: 100 });
    const handOver = { workflow: 'train.yml', reference: 'main', inputs: { model: 'counter' } };
    const run = await runCommandTraining({ ...command, timeLimit: 1500, handOver }, ports, tools);
    expect(run).toMatchObject({ state: 'handed-over', record: { exit: 'timed-out', execution: { exitClass: 'time-limit' } } });
    const training = run.record.execution!.training;
    expect(ports.forge.workflows.dispatched()).toEqual([
      { workflow: 'train.yml', reference: 'main', inputs: { model: 'counter', resume: training } },
    ]);
    const resumed = await runCommandTraining({ ...command, resume: { kind: 'run', id: training } }, ports, tools);
    expect(resumed).toMatchObject({ state: 'finished', record: { id: training, execution: { attempt: 2 } } });
  });
});

describe('the cache of runs', () => {
  it('cites a run of equal inputs whose package is there, and trains when anything changed', async () => {
    const { ports, command, tools } = setup('');
    const cached = { ...command, cache: { withoutPackage: false } };
    const first = await runCommandTraining(cached, ports, tools);
    expect(first.state).toBe('finished');
    expect(await runCommandTraining(cached, ports, tools)).toMatchObject({ state: 'equal', record: { id: first.record.id } });
    const seeded = { ...cached, model: { ...command.model, train: { ...(command.model.train as CommandTraining), seed: 8 } } };
    expect((await runCommandTraining(seeded, ports, tools)).state).toBe('finished');
    expect((await runCommandTraining(command, ports, tools)).state).toBe('finished');
    rmSync(join(root, '.trainyard/runs'), { recursive: true });
    expect((await runCommandTraining({ ...command, cache: { withoutPackage: true } }, ports, tools)).state).toBe('equal');
    expect((await runCommandTraining(cached, ports, tools)).state).toBe('finished');
  });

  it('refuses to go on with what is not there', async () => {
    const { ports, command, tools } = setup('');
    await expect(
      runCommandTraining({ ...command, resume: { kind: 'run', id: '01KAJ5Q8Z4W2M9T7R6E3C1B0VX' } }, ports, tools),
    ).rejects.toThrow(expect.objectContaining({ code: 'train.nothing-to-resume' }));
  });
});
