import { trainModel } from '../../train/train-model.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { readRecord } from '../../records.ts';
import { runFolder } from '../../train/record-run.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Demo } from './demo.ts';

/** Trains a model of the project under a reserved id; a training that an earlier run of the demo brought to its end is taken over. */
export async function trainOnce(name: string, model: string, set: readonly string[], demo: Demo): Promise<RunRecord> {
  const { ports } = demo;
  const id = await demo.reserveId(name);
  const known = await readRecord<RunRecord>('run', model, id, ports);
  if (known !== undefined && (await ports.files.stat(`${runFolder(ports.root, id)}/model.json`)) !== undefined) return known;
  const project = await demo.openProject(set);
  const config = project.models[model]!;
  const dataset = project.datasets[config.dataset]!;
  const loaded = await loadDataset({ config: dataset }, ports);
  return (await trainModel({ model: config, dataset: loaded, split: dataset.split, runId: id }, ports)).record;
}
