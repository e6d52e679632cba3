import { describe, expect, it } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { openModelPackage } from '#features/model-package.ts';
import { trainModel } from '#features/train/train-model.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

const workspace = () => ({ ...memoryWorkspace(), openWorkers: async () => memoryWorkerPool() });

describe('training on iris', () => {
  it('searches all seven classifiers and writes a package that opens', async () => {
    const ports = workspace();
    const table = irisTable();
    const run = await trainModel({ model: modelConfig('iris', 'species'), dataset: { table, reference: datasetReference('iris', 150) }, split: SPLIT }, ports);
    console.log(run.record.search!.settings.map((s) => [s.algorithm, s.mean.toFixed(3), s.durationMs]), Object.entries(run.record.metrics).map(([n, m]) => [n, m.value]));
    const opened = await openModelPackage(run.folder, ports);
    console.log(JSON.stringify(opened.manifest).slice(0, 1500));
    expect(opened.manifest).toEqual(run.manifest);
  });
});
