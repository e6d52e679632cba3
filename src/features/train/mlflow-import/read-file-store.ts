import {
  MODEL_STATUSES,
  RUN_STATUSES,
  VERSION_STAGES,
  type DatasetInput,
  type LoggedMetric,
  type Pair,
} from '#domain/train/tracking/events.ts';
import { parseMetricLine } from '#domain/train/tracking/import/import-events.ts';
import type {
  StoredExperiment,
  StoredModel,
  StoredRegistration,
  StoredRun,
  StoredRunData,
  StoredVersion,
} from '#domain/train/tracking/import/stored.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { YamlReader } from '#ports/yaml.ts';
import { BATCH, type MlflowStore } from './mlflow-store.ts';

type Ports = Pick<Workspace, 'files' | 'reporter'>;

/** A profile of a dataset has up to 16 MB; everything else is far smaller. */
const META_LIMIT: ByteSize = 40_000_000;
const VALUE_LIMIT: ByteSize = 200_000;

const RUN_ID = /^[0-9a-f]{32}$/;
const MODEL_ID = /^m-[0-9a-f]{32}$/;

/**
 * The folder `mlruns` of MLflow 1, 2 and 3: `<experiment>/<run>/{meta.yaml,metrics,params,tags,inputs,outputs}`, logged models below
 * `<experiment>/models`, registered ones below `models`. Links are not followed.
 */
export async function fileStore(folder: string, yaml: YamlReader, ports: Ports): Promise<MlflowStore> {
  const tree = await readTree(folder, ports);
  const meta = async (path: string): Promise<JsonObject | undefined> => {
    if (!tree.files.has(path)) return undefined;
    const stat = await ports.files.stat(`${folder}/${path}`);
    if (stat?.kind !== 'file' || stat.sizeBytes > META_LIMIT) return undefined;
    const { value } = yaml.read(decode(await ports.files.read(`${folder}/${path}`)), path);
    if (isJsonObject(value)) return value;
    ports.reporter.warn(`${folder}/${path} is not what MLflow writes and was passed over`);
    return undefined;
  };
  const pairs = async (path: string): Promise<readonly Pair[]> => {
    const found: Pair[] = [];
    for (const key of tree.below(path)) {
      const stat = await ports.files.stat(`${folder}/${path}/${key}`);
      if (stat?.kind !== 'file' || stat.sizeBytes > VALUE_LIMIT) continue;
      found.push([key, decode(await ports.files.read(`${folder}/${path}/${key}`))]);
    }
    return found;
  };
  const read = { meta, pairs, tree };
  return {
    list: async () => {
      const experiments: StoredExperiment[] = [];
      const runs: StoredRun[] = [];
      const models: StoredModel[] = [];
      for (const id of tree.children('')) {
        const found = /^\d{1,30}$/.test(id) ? await meta(`${id}/meta.yaml`) : undefined;
        if (found === undefined) continue;
        experiments.push({
          id,
          name: text(found['name'], id),
          stage: stageOf(found),
          createdAt: number(found['creation_time']),
          tags: await pairs(`${id}/tags`),
        });
        for (const run of tree.children(`${id}/`)) {
          const stored = RUN_ID.test(run) ? storedRun(id, run, await meta(`${id}/${run}/meta.yaml`)) : undefined;
          if (stored !== undefined) runs.push(stored);
        }
        for (const model of tree.children(`${id}/models/`)) {
          const stored = MODEL_ID.test(model) ? await storedModel(id, model, read) : undefined;
          if (stored !== undefined) models.push(stored);
        }
      }
      if (experiments.length === 0) {
        throw new Failure('train.import-unreadable', {
          message: `expected a folder of MLflow in ${folder}; it has no <number>/meta.yaml.`,
        });
      }
      const registrations: StoredRegistration[] = [];
      for (const name of tree.children('models/')) {
        const stored = await storedRegistration(name, read);
        if (stored !== undefined) registrations.push(stored);
      }
      runs.sort((left, right) => left.start - right.start || (left.id < right.id ? -1 : 1));
      return { experiments, runs, models, registrations };
    },
    read: (run) => readRun(run, read),
    metrics: (run) => readMetrics(`${run.experiment}/${run.id}/metrics`, folder, tree, ports),
    close: async () => undefined,
  };
}

interface Reading {
  readonly tree: Tree;
  meta(path: string): Promise<JsonObject | undefined>;
  pairs(path: string): Promise<readonly Pair[]>;
}

interface Tree {
  readonly files: ReadonlySet<string>;
  /** Names of the folders right below a path that ends with `/`, or below the top. */
  children(path: string): readonly string[];
  /** Files at any depth below a folder, relative to it. */
  below(path: string): readonly string[];
}

/** Paths of all files but artifacts. */
async function readTree(folder: string, ports: Ports): Promise<Tree> {
  const files: string[] = [];
  for await (const { path, kind } of ports.files.list(folder)) {
    if (kind === 'file' && !path.startsWith('.trash/') && !/^\d+\/(?:models\/)?[^/]+\/artifacts\//.test(path)) files.push(path);
  }
  const byFolder = new Map<string, string[]>();
  const children = new Map<string, Set<string>>();
  for (const path of files) {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length - 1; depth++) {
      const parent = parts.slice(0, depth).join('/');
      const under = children.get(parent) ?? new Set<string>();
      under.add(parts[depth]!);
      children.set(parent, under);
      const at = parts.slice(0, depth + 1).join('/');
      const list = byFolder.get(at) ?? [];
      list.push(parts.slice(depth + 1).join('/'));
      byFolder.set(at, list);
    }
  }
  return {
    files: new Set(files),
    children: (path) => [...(children.get(path.replace(/\/$/, '')) ?? [])],
    below: (path) => byFolder.get(path) ?? [],
  };
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());
const text = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : otherwise;
const number = (value: unknown): number => (Number.isFinite(Number(value ?? 0)) ? Number(value ?? 0) : 0);
const stageOf = (meta: JsonObject): 'active' | 'deleted' => (meta['lifecycle_stage'] === 'deleted' ? 'deleted' : 'active');

/** Statuses count from 1, in the order of MLflow's protocol: running, scheduled, finished, failed, killed. */
function storedRun(experiment: string, id: string, meta: JsonObject | undefined): StoredRun | undefined {
  if (meta === undefined) return undefined;
  return {
    id,
    experiment,
    name: text(meta['run_name'] ?? meta['name']),
    user: text(meta['user_id']),
    status: RUN_STATUSES[number(meta['status']) - 1] ?? 'FINISHED',
    start: number(meta['start_time']),
    ...(number(meta['end_time']) === 0 ? {} : { end: number(meta['end_time']) }),
    stage: stageOf(meta),
    artifacts: text(meta['artifact_uri']),
  };
}

async function storedModel(experiment: string, id: string, { meta, pairs }: Reading): Promise<StoredModel | undefined> {
  const path = `${experiment}/models/${id}`;
  const found = await meta(`${path}/meta.yaml`);
  if (found === undefined || stageOf(found) === 'deleted') return undefined;
  return {
    id,
    experiment,
    name: text(found['name']),
    run: text(found['source_run_id']),
    type: text(found['model_type']),
    status: MODEL_STATUSES[number(found['status']) - 1] ?? 'LOGGED_MODEL_READY',
    createdAt: number(found['creation_timestamp']),
    params: await pairs(`${path}/params`),
    tags: await pairs(`${path}/tags`),
    artifacts: text(found['artifact_location']),
  };
}

async function storedRegistration(name: string, { tree, meta, pairs }: Reading): Promise<StoredRegistration | undefined> {
  const found = await meta(`models/${name}/meta.yaml`);
  if (found === undefined) return undefined;
  const versions: StoredVersion[] = [];
  for (const child of tree.children(`models/${name}/`)) {
    const version = /^version-(\d{1,9})$/.exec(child)?.[1];
    const one = version === undefined ? undefined : await meta(`models/${name}/${child}/meta.yaml`);
    if (one === undefined) continue;
    const source = text(one['source']);
    versions.push({
      version: Number(version),
      source,
      run: text(one['run_id']),
      model: text(one['model_id'], /^models:\/(m-[0-9a-f]{32})$/.exec(source)?.[1] ?? ''),
      stage: VERSION_STAGES.find((stage) => stage === one['current_stage']) ?? 'None',
      description: text(one['description']),
      createdAt: number(one['creation_timestamp']),
      tags: await pairs(`models/${name}/${child}/tags`),
    });
  }
  versions.sort((left, right) => left.version - right.version);
  const aliases = (await pairs(`models/${name}/aliases`)).map(([alias, version]) => [alias, Number(version)] as const);
  return {
    name: text(found['name'], name),
    description: text(found['description']),
    createdAt: number(found['creation_timestamp']),
    tags: await pairs(`models/${name}/tags`),
    aliases: aliases.filter(([, version]) => versions.some((known) => known.version === version)),
    versions,
  };
}

async function readRun(run: StoredRun, { tree, meta, pairs }: Reading): Promise<StoredRunData> {
  const path = `${run.experiment}/${run.id}`;
  const datasets: DatasetInput[] = [];
  const modelInputs: string[] = [];
  for (const input of tree.children(`${path}/inputs/`)) {
    const found = await meta(`${path}/inputs/${input}/meta.yaml`);
    if (found === undefined) continue;
    const source = text(found['source_id']);
    if (found['source_type'] === 'MODEL' && MODEL_ID.test(source)) modelInputs.push(source);
    const dataset = found['source_type'] === 'DATASET' ? await meta(`${run.experiment}/datasets/${source}/meta.yaml`) : undefined;
    if (dataset === undefined) continue;
    datasets.push({
      tags: isJsonObject(found['tags']) ? Object.entries(found['tags']).map(([key, value]): Pair => [key, text(value)]) : [],
      dataset: Object.fromEntries(
        ['name', 'digest', 'source_type', 'source', 'schema', 'profile'].flatMap((key) =>
          typeof dataset[key] === 'string' ? [[key, dataset[key]]] : [],
        ),
      ),
    });
  }
  const modelOutputs = [];
  for (const output of tree.children(`${path}/outputs/`)) {
    const found = await meta(`${path}/outputs/${output}/meta.yaml`);
    const model = text(found?.['destination_id'] ?? found?.['source_id']);
    if (MODEL_ID.test(model)) modelOutputs.push({ model_id: model, step: number(found?.['step']) });
  }
  return { params: await pairs(`${path}/params`), tags: await pairs(`${path}/tags`), datasets, modelInputs, modelOutputs };
}

async function* readMetrics(path: string, folder: string, tree: Tree, ports: Ports): AsyncIterable<readonly LoggedMetric[]> {
  let batch: LoggedMetric[] = [];
  for (const key of tree.below(path)) {
    for await (const line of lines(ports.files.stream(`${folder}/${path}/${key}`))) {
      const metric = parseMetricLine(key, line);
      if (metric === undefined) continue;
      batch.push(metric);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** A line of a metric has under 200 characters; whatever is longer is none, and is not kept in memory. */
const LINE_LIMIT = 10_000;

async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop()!.slice(0, LINE_LIMIT);
    yield* parts;
  }
  if (rest !== '') yield rest;
}
