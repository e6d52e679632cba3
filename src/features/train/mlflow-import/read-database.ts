import {
  MODEL_STATUSES,
  RUN_STATUSES,
  VERSION_STAGES,
  type DatasetInput,
  type LoggedMetric,
  type Pair,
} from '#domain/train/tracking/events.ts';
import { metricValue } from '#domain/train/tracking/import/import-events.ts';
import type { StoredRun, StoredRunData, StoreListing } from '#domain/train/tracking/import/stored.ts';
import { Failure } from '#kernel/failure.ts';
import type { Cell, SqliteReader } from '#ports/sqlite-reader.ts';
import { BATCH, type MlflowStore } from './mlflow-store.ts';

type Row = Readonly<Record<string, Cell>>;

const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));
const number = (cell: Cell | undefined): number => (Number.isFinite(Number(cell)) ? Number(cell) : 0);
const active = (cell: Cell | undefined): 'active' | 'deleted' => (cell === 'deleted' ? 'deleted' : 'active');
const oneOf = <Choice extends string>(choices: readonly Choice[], cell: Cell | undefined, otherwise: Choice): Choice =>
  choices.find((choice) => choice === cell) ?? otherwise;

/** `mlflow.db` of MLflow 1, 2 and 3: tables and columns that a version does not have are as if they were empty. */
export function databaseStore(database: SqliteReader, path: string): MlflowStore {
  for (const table of ['experiments', 'runs', 'metrics', 'params']) {
    if (!database.tables.has(table)) {
      throw new Failure('train.import-unreadable', { message: `expected a database of MLflow in ${path}; it has no table "${table}".` });
    }
  }
  return {
    list: async () => listing(database),
    read: async (run) => readRun(database, run),
    metrics: (run) => readMetrics(database, run),
    close: () => database.close(),
  };
}

function listing(database: SqliteReader): StoreListing {
  const all = (table: string, columns: readonly string[], orderBy?: readonly string[]): Row[] => [
    ...database.rows({ table, columns, ...(orderBy === undefined ? {} : { orderBy }) }),
  ];
  const pairsOf = (table: string, owner: string, key: string, value: string): ReadonlyMap<string, Pair[]> =>
    group(
      all(table, [owner, key, value]),
      (row) => text(row[owner]),
      (row): Pair => [text(row[key]), text(row[value])],
    );
  const experimentTags = pairsOf('experiment_tags', 'experiment_id', 'key', 'value');
  const modelTags = pairsOf('logged_model_tags', 'model_id', 'tag_key', 'tag_value');
  const modelParams = pairsOf('logged_model_params', 'model_id', 'param_key', 'param_value');
  const registeredTags = pairsOf('registered_model_tags', 'name', 'key', 'value');
  const aliases = group(
    all('registered_model_aliases', ['name', 'alias', 'version']),
    (row) => text(row['name']),
    (row) => [text(row['alias']), number(row['version'])] as const,
  );
  const versionTags = group(
    all('model_version_tags', ['name', 'version', 'key', 'value']),
    (row) => `${text(row['name'])}\0${text(row['version'])}`,
    (row): Pair => [text(row['key']), text(row['value'])],
  );
  const versions = group(
    all('model_versions', ['name', 'version', 'creation_time', 'description', 'current_stage', 'source', 'run_id'], ['name', 'version']),
    (row) => text(row['name']),
    (row) => ({
      version: number(row['version']),
      source: text(row['source']),
      run: text(row['run_id']),
      model: /^models:\/(m-[0-9a-f]{32})$/.exec(text(row['source']))?.[1] ?? '',
      stage: oneOf(VERSION_STAGES, row['current_stage'], 'None'),
      description: text(row['description']),
      createdAt: number(row['creation_time']),
      tags: versionTags.get(`${text(row['name'])}\0${text(row['version'])}`) ?? [],
    }),
  );
  return {
    experiments: all('experiments', ['experiment_id', 'name', 'lifecycle_stage', 'creation_time'], ['experiment_id']).map((row) => ({
      id: text(row['experiment_id']),
      name: text(row['name']),
      stage: active(row['lifecycle_stage']),
      createdAt: number(row['creation_time']),
      tags: experimentTags.get(text(row['experiment_id'])) ?? [],
    })),
    runs: all(
      'runs',
      ['run_uuid', 'name', 'user_id', 'status', 'start_time', 'end_time', 'lifecycle_stage', 'artifact_uri', 'experiment_id'],
      ['start_time', 'run_uuid'],
    ).map((row) => ({
      id: text(row['run_uuid']),
      experiment: text(row['experiment_id']),
      name: text(row['name']),
      user: text(row['user_id']),
      status: oneOf(RUN_STATUSES, row['status'], 'FINISHED'),
      start: number(row['start_time']),
      ...(number(row['end_time']) === 0 ? {} : { end: number(row['end_time']) }),
      stage: active(row['lifecycle_stage']),
      artifacts: text(row['artifact_uri']),
    })),
    models: all(
      'logged_models',
      [
        'model_id',
        'experiment_id',
        'name',
        'artifact_location',
        'creation_timestamp_ms',
        'status',
        'lifecycle_stage',
        'model_type',
        'source_run_id',
      ],
      ['creation_timestamp_ms', 'model_id'],
    )
      .filter((row) => active(row['lifecycle_stage']) === 'active')
      .map((row) => ({
        id: text(row['model_id']),
        experiment: text(row['experiment_id']),
        name: text(row['name']),
        run: text(row['source_run_id']),
        type: text(row['model_type']),
        // 1 pending, 2 ready, 3 failed.
        status: MODEL_STATUSES[number(row['status']) - 1] ?? 'LOGGED_MODEL_READY',
        createdAt: number(row['creation_timestamp_ms']),
        params: modelParams.get(text(row['model_id'])) ?? [],
        tags: modelTags.get(text(row['model_id'])) ?? [],
        artifacts: text(row['artifact_location']),
      })),
    registrations: all('registered_models', ['name', 'creation_time', 'description'], ['name']).map((row) => ({
      name: text(row['name']),
      description: text(row['description']),
      createdAt: number(row['creation_time']),
      tags: registeredTags.get(text(row['name'])) ?? [],
      aliases: aliases.get(text(row['name'])) ?? [],
      versions: versions.get(text(row['name'])) ?? [],
    })),
  };
}

function readRun(database: SqliteReader, run: StoredRun): StoredRunData {
  const pairs = (table: string): readonly Pair[] =>
    Array.from(
      database.rows({ table, columns: ['key', 'value'], where: { column: 'run_uuid', value: run.id }, orderBy: ['key'] }),
      (row): Pair => [text(row['key']), text(row['value'])],
    );
  const columns = ['input_uuid', 'source_type', 'source_id', 'destination_type', 'destination_id', 'step'];
  const consumed = [...database.rows({ table: 'inputs', columns, where: { column: 'destination_id', value: run.id } })];
  const linked = [...database.rows({ table: 'inputs', columns, where: { column: 'source_id', value: run.id } })];
  return {
    params: pairs('params'),
    tags: pairs('tags'),
    datasets: consumed.filter((row) => row['source_type'] === 'DATASET').flatMap((row) => readDataset(database, row)),
    modelInputs: linked.filter((row) => row['destination_type'] === 'MODEL_INPUT').map((row) => text(row['destination_id'])),
    modelOutputs: linked
      .filter((row) => row['destination_type'] === 'MODEL_OUTPUT')
      .map((row) => ({ model_id: text(row['destination_id']), step: number(row['step']) })),
  };
}

function readDataset(database: SqliteReader, input: Row): readonly DatasetInput[] {
  const columns = ['name', 'digest', 'dataset_source_type', 'dataset_source', 'dataset_schema', 'dataset_profile'];
  const [row] = database.rows({ table: 'datasets', columns, where: { column: 'dataset_uuid', value: text(input['source_id']) } });
  if (row === undefined) return [];
  const where = { column: 'input_uuid', value: text(input['input_uuid']) };
  return [
    {
      tags: Array.from(database.rows({ table: 'input_tags', columns: ['name', 'value'], where }), (tag): Pair => [
        text(tag['name']),
        text(tag['value']),
      ]),
      dataset: {
        name: text(row['name']),
        digest: text(row['digest']),
        source_type: text(row['dataset_source_type']),
        source: text(row['dataset_source']),
        ...(row['dataset_schema'] === null ? {} : { schema: text(row['dataset_schema']) }),
        ...(row['dataset_profile'] === null ? {} : { profile: text(row['dataset_profile']) }),
      },
    },
  ];
}

async function* readMetrics(database: SqliteReader, run: StoredRun): AsyncIterable<readonly LoggedMetric[]> {
  let batch: LoggedMetric[] = [];
  const rows = database.rows({
    table: 'metrics',
    columns: ['key', 'value', 'timestamp', 'step', 'is_nan'],
    where: { column: 'run_uuid', value: run.id },
    orderBy: ['key', 'timestamp', 'step', 'value', 'is_nan'],
  });
  for (const row of rows) {
    const value = number(row['is_nan']) === 1 ? Number.NaN : Number(row['value']);
    batch.push({ key: text(row['key']), value: metricValue(value), timestamp: number(row['timestamp']), step: number(row['step']) });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function group<Value>(rows: readonly Row[], keyOf: (row: Row) => string, valueOf: (row: Row) => Value): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [valueOf(row)]);
    else known.push(valueOf(row));
  }
  return groups;
}
