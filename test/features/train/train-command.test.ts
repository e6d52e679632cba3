import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { readRecords } from '#features/records.ts';
import { trainCommand } from '#features/train/train-command.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-command-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

/** Ports with a real disk and real processes, and a training program written in JavaScript. */
function setup(program: string, options: { readonly timeout?: number; readonly signal?: AbortSignal } = {}) {
  const script = join(root, `train-${Math.abs(hash(program))}.mjs`);
  writeFileSync(script, program);
  const memory = memoryWorkspace();
  const ports = {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    git: { ...memory.git, resolve: async () => undefined },
    environment: fixedEnvironment(),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const train: CommandTraining = {
    kind: 'command',
    command: `"${process.execPath}" "${script}" --rate 0.1`,
    seed: 7,
    resources: { gpus: 0 },
    ...PROJECT_DEFAULTS.program,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  };
  const model = { ...modelConfig('external', 'y'), train, metrics: { cost: { better: 'lower' as const } } };
  const table = tableFromCsv('x,y\n1,a\n2,b');
  return { ports, command: { model, dataset: { table, reference: datasetReference('d', 2) }, dataPath: join(root, 'data') } };
}

const hash = (text: string): number => [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7);

const WRITE_ENVIRONMENT = `
import { writeFileSync } from 'node:fs';
const { TRAINYARD_RUN_ID: id, TRAINYARD_SEED: seed, TRAINYARD_METRICS_FILE: file, TRAINYARD_OUTPUT_DIR: out, TRAINYARD_DATA_DIR: data, TRAINYARD_CHECKPOINT_DIR: checkpoints } = process.env;
writeFileSync(out + '/model.txt', [id, seed, data, checkpoints, ...process.argv.slice(2)].join('|'));
writeFileSync(file, JSON.stringify({ accuracy: 0.9, cost: 12, latency: { value: 3, better: 'lower' } }));
console.log('::set-output name=x::y');
`;

describe('training by a program', () => {
  it('hands it what is documented and reads its metrics', async () => {
    const { ports, command } = setup(WRITE_ENVIRONMENT);
    const { record, folder } = await trainCommand(command, ports);
    expect(record).toMatchObject({ exit: 'succeeded', algorithm: 'command', seed: 7, task: 'classification', parameters: { gpus: 0 } });
    expect(record.metrics).toEqual({
      accuracy: { value: 0.9, better: 'higher' },
      cost: { value: 12, better: 'lower' },
      latency: { value: 3, better: 'lower' },
    });
    const written = new TextDecoder().decode(await ports.files.read(`${folder}/output/model.txt`));
    expect(written.split('|')).toEqual([record.id, '7', join(root, 'data'), expect.stringContaining('checkpoints'), '--rate', '0.1']);
    expect(await readRecords<RunRecord>('run', 'external', ports)).toEqual([JSON.parse(JSON.stringify(record))]);
  });

  it('marks its output as foreign while it runs, and no longer', async () => {
    const { ports, command } = setup(WRITE_ENVIRONMENT);
    const notes: string[] = [];
    const reporter = {
      ...ports.reporter,
      note: (text: string) => void notes.push(text),
      foreignOutput: () => (notes.push('<foreign>'), () => void notes.push('</foreign>')),
    };
    await trainCommand(command, { ...ports, reporter });
    expect(notes).toEqual(['<foreign>', '::set-output name=x::y', '</foreign>']);
  });

  it('records a program that fails, and shows its last lines', async () => {
    const { ports, command } = setup(`console.error('out of luck'); process.exit(3);`);
    await expect(trainCommand(command, ports)).rejects.toThrow(
      expect.objectContaining({
        code: 'train.command-failed',
        evidence: ['out of luck'],
        message: expect.stringContaining('exited with 3') as string,
      }),
    );
    expect((await readRecords<RunRecord>('run', 'external', ports)).map((record) => record.exit)).toEqual(['failed']);
  });

  it('ends a program that takes too long, and one that is cancelled', async () => {
    const slow = setup('setInterval(() => {}, 1000);', { timeout: 300 });
    await expect(trainCommand(slow.command, slow.ports)).rejects.toThrow(code('train.out-of-time'));
    expect((await readRecords<RunRecord>('run', 'external', slow.ports))[0]!.exit).toBe('timed-out');
    const cancel = new AbortController();
    const started = join(root, 'started');
    const cancelled = setup(
      `import { writeFileSync } from 'node:fs'; setInterval(() => {}, 1001); writeFileSync(${JSON.stringify(started)}, '');`,
      { signal: cancel.signal },
    );
    const watching = setInterval(() => existsSync(started) && (clearInterval(watching), cancel.abort()), 5);
    await expect(trainCommand(cancelled.command, cancelled.ports)).rejects.toThrow(code('train.interrupted'));
    expect((await readRecords<RunRecord>('run', 'external', cancelled.ports))[0]!.exit).toBe('cancelled');
  });

  it.each([
    ['no metrics', ''],
    ['metrics that are no JSON', `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.TRAINYARD_METRICS_FILE, 'high');`],
    [
      'a metric that is no number',
      `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.TRAINYARD_METRICS_FILE, '{"a": "b"}');`,
    ],
  ])('refuses %s', async (_, program) => {
    const { ports, command } = setup(program);
    await expect(trainCommand(command, ports)).rejects.toThrow(code('train.metrics-missing'));
  });

  it('refuses a command that cannot be taken apart, and a model with built-in training', async () => {
    const { ports, command } = setup('');
    const open = { ...command, model: { ...command.model, train: { ...command.model.train, command: 'python "train.py' } } };
    await expect(trainCommand(open, ports)).rejects.toThrow(code('train.settings-invalid'));
    await expect(trainCommand({ ...command, model: modelConfig('external', 'y') }, ports)).rejects.toThrow(code('train.settings-invalid'));
  });
});
