import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { datasetMissing, datasetNames } from '#features/data/read-manifest.ts';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

export interface DatasetChoice {
  /** All datasets when absent. */
  readonly dataset?: string | undefined;
  /** Configuration file; `trainyard.yaml`, if it exists, when absent. */
  readonly config?: string | undefined;
}

/**
 * The datasets that a command is about: those of the configuration and those with a manifest below `data/`. Commands about data work in any
 * repository, so the configuration may be absent.
 */
export async function openDatasets(
  workspace: Pick<Workspace, 'files' | 'root'>,
  choice: DatasetChoice,
): Promise<readonly [DatasetConfig, ...DatasetConfig[]]> {
  const configured = await configuredDatasets(workspace, choice.config);
  const recorded = await datasetNames(workspace);
  const names = [...new Set([...Object.keys(configured), ...recorded])].sort();
  const wanted = choice.dataset === undefined ? names : [choice.dataset];
  const found: DatasetConfig[] = [];
  for (const name of wanted) {
    if (!names.includes(name)) throw await unknownDataset(name, names, workspace);
    found.push(await withSchema(configured[name] ?? recordedDataset(name), workspace));
  }
  const [first, ...rest] = found;
  if (first === undefined) {
    throw new Failure('data.dataset-missing', {
      message: 'this repository has no datasets',
      remedy: 'Add one with: trainyard data add <name> <files>, or describe it in trainyard.yaml.',
    });
  }
  return [first, ...rest];
}

async function configuredDatasets(
  workspace: Pick<Workspace, 'files' | 'root'>,
  file: string | undefined,
): Promise<Readonly<Record<string, DatasetConfig>>> {
  const present = (await workspace.files.stat(join(workspace.root, file ?? PROJECT_FILE))) !== undefined;
  if (!present && file === undefined) return {};
  return (await openProject(workspace, file === undefined ? {} : { file })).datasets;
}

const recordedDataset = (name: string): DatasetConfig => ({
  name,
  path: datasetPaths(name).files,
  split: { test: 0.25, strategy: 'random', seed: 42 },
});

/** A schema beside the manifest counts even when the configuration does not name it. */
async function withSchema(config: DatasetConfig, workspace: Pick<Workspace, 'files' | 'root'>): Promise<DatasetConfig> {
  const { schema } = datasetPaths(config.name);
  if (config.schema !== undefined || (await workspace.files.stat(join(workspace.root, schema))) === undefined) return config;
  return { ...config, schema };
}

async function unknownDataset(name: string, names: readonly string[], workspace: Pick<Workspace, 'files' | 'root'>): Promise<Failure> {
  const missing = await datasetMissing(name, workspace);
  return new Failure(missing.code, {
    message: `there is no dataset ${JSON.stringify(name)}.${didYouMean(name, names)}`,
    evidence: [names.length === 0 ? 'datasets: none' : `datasets: ${names.join(', ')}`],
    remedy: missing.remedy,
  });
}
