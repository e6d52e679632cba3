import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { datasetMissing, datasetNames } from '#features/data/read-manifest.ts';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import { trackedFolders } from '#features/data/tracked-folders.ts';
import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

type DatasetPorts = Pick<Workspace, 'files' | 'root' | 'git' | 'pointerHistory'>;

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
export async function openDatasets(workspace: DatasetPorts, choice: DatasetChoice): Promise<readonly [DatasetConfig, ...DatasetConfig[]]> {
  const [first, ...rest] = await findDatasets(workspace, choice);
  if (first === undefined) {
    throw new Failure('data.dataset-missing', {
      message: 'this repository has no datasets',
      remedy: 'Add one with: trainyard data add <name> <files>, or describe it in trainyard.yaml.',
    });
  }
  return [first, ...rest];
}

/**
 * As `openDatasets`, and none where a repository has none. A path stands for what lies there; where nobody described anything, what the
 * repository tracks with git LFS is found by its attributes.
 */
async function findDatasets(workspace: DatasetPorts, choice: DatasetChoice): Promise<readonly DatasetConfig[]> {
  const configured = await configuredDatasets(workspace, choice.config);
  const recorded = await datasetNames(workspace);
  const names = [...new Set([...Object.keys(configured), ...recorded])].sort();
  const wanted = choice.dataset === undefined ? names : [choice.dataset];
  const found: DatasetConfig[] = [];
  for (const name of wanted) {
    const described = names.includes(name) ? (configured[name] ?? recordedDataset(name)) : await datasetAt(name, workspace);
    if (described === undefined) throw await unknownDataset(name, names, workspace);
    found.push(await withSchema(described, workspace));
  }
  if (found.length > 0) return found;
  return (await trackedFolders(workspace)).map((path) => plainDataset(path, path));
}

/**
 * The datasets that a command about their storage looks at: those with a manifest. Only where there is none the configuration and the
 * attributes of git LFS are asked.
 */
export async function storedDatasets(workspace: DatasetPorts, dataset: string | undefined): Promise<readonly DatasetConfig[]> {
  const recorded = await datasetNames(workspace);
  if (dataset === undefined ? recorded.length > 0 : recorded.includes(dataset))
    return (dataset === undefined ? recorded : [dataset]).map(recordedDataset);
  return await findDatasets(workspace, { dataset });
}

/** What lies at a path of the working tree or of HEAD. */
async function datasetAt(text: string, workspace: DatasetPorts): Promise<DatasetConfig | undefined> {
  const path = parseRelativePath(text.replace(/^(\.\/)+/, '').replace(/\/+$/, ''));
  if (path === undefined) return undefined;
  const here = await workspace.files.stat(join(workspace.root, path));
  if (here?.kind === 'file' || here?.kind === 'folder') return plainDataset(path, path);
  const head = await workspace.git.resolve('HEAD');
  if (head === undefined) return undefined;
  const committed = (await workspace.git.listTree(head, path)).length > 0 || (await workspace.git.fileAt(head, path)) !== undefined;
  return committed ? plainDataset(path, path) : undefined;
}

async function configuredDatasets(
  workspace: Pick<Workspace, 'files' | 'root'>,
  file: string | undefined,
): Promise<Readonly<Record<string, DatasetConfig>>> {
  const present = (await workspace.files.stat(join(workspace.root, file ?? PROJECT_FILE))) !== undefined;
  if (!present && file === undefined) return {};
  return (await openProject(workspace, file === undefined ? {} : { file })).datasets;
}

const plainDataset = (name: string, path: string): DatasetConfig => ({ name, path, split: { test: 0.25, strategy: 'random', seed: 42 } });

const recordedDataset = (name: string): DatasetConfig => plainDataset(name, datasetPaths(name).files);

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
