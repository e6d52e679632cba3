import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { loadSqlite } from '#adapters/prediction-log/load-sqlite.ts';
import { openSqlite } from '#adapters/sqlite-reader/sqlite-reader.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { readAttachment, readRecords } from '#features/records.ts';
import { importMlflow } from '#features/train/mlflow-import/import-mlflow.ts';
import type { MlflowStore } from '#features/train/mlflow-import/mlflow-store.ts';
import { databaseStore } from '#features/train/mlflow-import/read-database.ts';
import { fileStore } from '#features/train/mlflow-import/read-file-store.ts';
import type { RecordId } from '#kernel/record-id.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { openTrackingSession } from '../../../src/server/tracking/start.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';

const STORES = join(import.meta.dirname, '../../oracles/mlflow');

let root = '';
let store = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-import-'));
  store = join(root, 'store');
  cpSync(STORES, store, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function workspaceAt(folder = root) {
  const memory = memoryWorkspace();
  const git = { ...memory.git, commonFolder: join(folder, '.git'), resolve: async () => undefined };
  return { ...memory, root: folder, files: nodeFiles(), clock: systemClock(), git };
}
type TestWorkspace = ReturnType<typeof workspaceAt>;

const openFolder = async (workspace: TestWorkspace, folder = join(store, 'mlruns')): Promise<MlflowStore> =>
  await fileStore(folder, await openYamlReader(), workspace);
const openDatabase = async (): Promise<MlflowStore> => databaseStore(await openSqlite(join(store, 'mlflow.db')), 'mlflow.db');

async function importFrom(from: 'mlruns' | 'mlflow.db', workspace: TestWorkspace, { dryRun = false, cut = Number.POSITIVE_INFINITY } = {}) {
  const opened = from === 'mlruns' ? await openFolder(workspace) : await openDatabase();
  let batches = 0;
  const cutShort: MlflowStore = {
    ...opened,
    async *metrics(run) {
      for await (const batch of opened.metrics(run)) {
        if (++batches > cut) throw new Error('cut');
        yield batch;
      }
    },
  };
  const places = { store: from === 'mlruns' ? join(store, 'mlruns') : store };
  try {
    return await importMlflow({ from, places, dryRun }, cutShort, workspace, () => openTrackingSession(workspace));
  } finally {
    await opened.close();
  }
}

describe.each(['mlruns', 'mlflow.db'] as const)('%s of MLflow', (from) => {
  it('becomes records with parents, histories, parameters and artifacts', async () => {
    const workspace = workspaceAt();
    const { runs, decided } = await importFrom(from, workspace);
    expect(runs.map(({ name, nested, record }) => [name, nested, record.exit])).toEqual([
      ['cell0', true, 'succeeded'],
      ['cell1', true, 'succeeded'],
      ['sweep', false, 'succeeded'],
      ['broken', false, 'failed'],
      ['left running', false, 'cancelled'],
    ]);
    expect([decided.deleted, decided.kept]).toEqual([1, 0]);
    const { record, folder } = runs[2]!;
    expect(record).toMatchObject({
      model: 'wine-quality',
      dataset: { name: 'wine', rows: 7 },
      parameters: { rate: '0.1', 'deep/layers': '3' },
      metrics: { 'val/loss': { value: 0.2, better: 'lower' }, acc: { value: 0.9 } },
      environment: { importedFrom: from, mlflow: { name: 'sweep', experiment: 'Wine Quality', tags: { note: 'two\nlines', 'a b': 'ä' } } },
    });
    expect(runs[0]!.record.environment['mlflow']).toMatchObject({ parent: (record.environment['mlflow'] as { runId: string }).runId });
    const history = await readAttachment({ kind: 'run', subject: 'wine-quality', id: record.id as RecordId }, 'history.json', workspace);
    expect(JSON.parse(new TextDecoder().decode(history))).toMatchObject({
      metrics: {
        'val/loss': { steps: [0, 1, 2, 3, 4], values: [1, 0.5, 1 / 3, 0.25, 0.2] },
        bad: { values: ['NaN'] },
        big: { values: ['Infinity'] },
      },
    });
    expect(readFileSync(join(folder!, 'artifacts/sub/hello.txt'), 'utf8')).toBe('hello');
    const session = await openTrackingSession(workspace);
    const registered = session.state.registered.get('wine-model')!;
    expect([...registered.versions.keys(), registered.aliases.get('champion')]).toEqual([1, 2, 2]);
    expect(registered.versions.get(1)?.tags.get('checked')).toBe('yes');
    await session.close();
  });

  it('adds nothing when it is imported again, here or elsewhere', async () => {
    const workspace = workspaceAt();
    await importFrom(from, workspace);
    expect((await importFrom(from, workspace)).runs).toEqual([]);
    const elsewhere = { ...workspaceAt(join(root, 'elsewhere')), forge: workspace.forge };
    mkdirSync(elsewhere.root);
    expect((await importFrom(from, elsewhere)).runs).toHaveLength(5);
    expect(await readRecords<RunRecord>('run', 'wine-quality', workspace)).toHaveLength(4);
  });

  it('is gone on with after an import that was cut short', async () => {
    const workspace = workspaceAt();
    await expect(importFrom(from, workspace, { cut: 2 })).rejects.toThrow('cut');
    const { runs } = await importFrom(from, workspace);
    expect(runs).toHaveLength(5);
    const session = await openTrackingSession(workspace);
    const { runId } = runs[2]!.record.environment['mlflow'] as { runId: string };
    expect((await session.histories(new Set([runId]))).get(runId)?.get('val/loss')).toHaveLength(5);
    await session.close();
  });

  it('is only planned in a dry run', async () => {
    const workspace = workspaceAt();
    const { plan, runs } = await importFrom(from, workspace, { dryRun: true });
    expect([runs.length, plan.effects.length, plan.effects.at(-1)?.detail]).toEqual([0, 6, 'versions 1, 2']);
    expect(await readRecords<RunRecord>('run', 'wine-quality', workspace)).toEqual([]);
  });
});

describe('a hostile or old store', () => {
  it('of MLflow 2 lacks tables and columns, and is read all the same', async () => {
    const { Database } = loadSqlite();
    const database = new Database(join(store, 'mlflow.db'));
    for (const table of ['logged_models', 'logged_model_params', 'logged_model_tags', 'input_tags', 'registered_model_aliases']) {
      database.exec(`DROP TABLE ${table}`);
    }
    database.exec('ALTER TABLE inputs DROP COLUMN step; ALTER TABLE metrics RENAME COLUMN is_nan TO was_nan');
    database.close();
    const { runs } = await importFrom('mlflow.db', workspaceAt());
    expect(runs).toHaveLength(5);
    expect(runs[2]!.record.dataset).toMatchObject({ name: 'wine', rows: 7 });
  });

  it('that is open for writing, or is no store, is refused', async () => {
    writeFileSync(join(store, 'mlflow.db-wal'), 'x');
    await expect(openDatabase()).rejects.toMatchObject({ code: 'train.import-unreadable' });
    rmSync(join(store, 'mlflow.db-wal'));
    writeFileSync(join(store, 'mlflow.db'), 'no database at all');
    await expect(openDatabase()).rejects.toMatchObject({ code: 'train.import-unreadable' });
    const folder = await openFolder(workspaceAt(), join(store, 'mlartifacts'));
    await expect(folder.list()).rejects.toMatchObject({ code: 'train.import-unreadable' });
  });

  it('cannot name artifacts outside of its folder, nor reach them by links', async () => {
    const workspace = workspaceAt();
    writeFileSync(join(root, 'secret'), 'secret');
    const run = join(store, 'mlruns/319211393429159251/203d4830d91947ebb2cf4e005bc76905');
    rmSync(join(run, 'artifacts'), { recursive: true });
    symlinkSync(root, join(run, 'artifacts'));
    const meta = readFileSync(join(run, 'meta.yaml'), 'utf8');
    writeFileSync(join(run, 'meta.yaml'), meta.replace(/artifact_uri: .*/, `artifact_uri: file://${root}`));
    const { runs } = await importFrom('mlruns', workspace);
    const { folder } = runs[2]!;
    const files = [];
    for await (const { path } of workspace.files.list(folder!)) files.push(path);
    expect(files.filter((path) => path.includes('secret'))).toEqual([]);
  });

  it('leaves registered models of the same name alone', async () => {
    const workspace = workspaceAt();
    await importFrom('mlruns', workspace);
    expect((await importFrom('mlflow.db', workspace)).decided.conflicts).toEqual(['wine-model']);
  });
});
