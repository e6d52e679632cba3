import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { trainModel } from '#features/train/train-model.ts';
import type { Host } from '../../../src/cli/command.ts';
import { contract } from '../../../src/cli/commands/export/contract.ts';
import { run } from '../../../src/cli/commands/export/run.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { bytesOf, textsOf } from '../../kit/onnx/read-protobuf.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

let folder = '';
let model = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-export-'));
  const memory = memoryWorkspace();
  const git = { ...memory.git, commonFolder: join(folder, '.git'), resolve: async () => undefined };
  const ports = { ...memory, root: folder, files: nodeFiles(), git, openWorkers: async () => memoryWorkerPool() };
  const config = modelConfig('iris', 'species', { algorithms: { 'naive-bayes': {} } });
  const dataset = { table: irisTable(), reference: datasetReference('iris', 150) };
  ({ folder: model } = await trainModel({ model: config, dataset, split: SPLIT }, ports));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function exportModel(given: Readonly<Record<string, string>>, from = folder, dryRun = false) {
  const read = readInputs(contract, (name) => given[name]);
  if (!read.ok) throw new Error(read.error.map((failure) => failure.message).join('\n'));
  return run(read.value, { folder: from, reporter: recordingReporter() } as unknown as Host, { dryRun });
}

it('writes the model of a run, found by its id from a folder below', async () => {
  mkdirSync(join(folder, 'below'));
  const outcome = await exportModel({ model: basename(model), to: 'iris.onnx' }, join(folder, 'below'));
  const bytes = readFileSync(join(folder, 'below', 'iris.onnx'));
  expect(outcome.outputs).toEqual({ bytes: String(bytes.length) });
  const facts = Object.fromEntries(bytesOf(bytes, 14).map((entry) => [textsOf(entry, 1)[0], textsOf(entry, 2)[0]]));
  expect(facts).toMatchObject({
    model: 'iris',
    runId: basename(model),
    algorithm: 'naive-bayes',
    classes: '["setosa","versicolor","virginica"]',
  });
});

it('writes nothing in a dry run', async () => {
  const outcome = await exportModel({ model }, folder, true);
  expect(outcome.plan?.effects).toMatchObject([{ verb: 'create', target: 'model.onnx' }]);
  expect(existsSync(join(folder, 'model.onnx'))).toBe(false);
});

it('says where no package is', async () => {
  await expect(exportModel({ model: 'nowhere' })).rejects.toMatchObject({ code: 'train.package-missing' });
  await expect(exportModel({ model: '01JD2N8W4X9QZV7K3M5T6R8YAB' })).rejects.toMatchObject({ code: 'train.package-missing' });
});
