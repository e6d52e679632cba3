import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcessPool } from '#adapters/node-workers/pool.ts';
import type { FoldJob, FoldResult, ForestJob } from '#domain/train/jobs.ts';
import { shareTable, shareTarget } from '#domain/train/share-table.ts';
import { prepareTrainingData } from '#domain/train/training-data.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import { irisTable } from '../../kit/training.ts';

/** Threads need a file that Node runs, so pool and worker are bundled the way dist/ is. */
let folder = '';
let openWorkerPool: (options: { readonly workers: number }) => Promise<WorkerPool>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-workers-'));
  const source = (name: string): string => new URL(`../../../src/adapters/node-workers/${name}.ts`, import.meta.url).pathname;
  const bundle = await rolldown({
    input: { pool: source('pool'), worker: source('worker-main') },
    platform: 'node',
    transform: { target: 'node20' },
  });
  await bundle.write({ dir: folder, format: 'esm', chunkFileNames: 'chunks/[name].mjs', entryFileNames: '[name].js' });
  await bundle.close();
  // Outside a package, .js is CommonJS to Node 20.
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  ({ openWorkerPool } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pool.js')).href)) as {
    openWorkerPool: typeof openWorkerPool;
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const data = prepareTrainingData(irisTable(), 'species', { algorithms: [], metrics: [] });
const resolved = resolveAlgorithm('random-forest', 'classification', { trees: 8 });
const setting = { algorithm: 'random-forest' as const, parameters: resolved.ok ? resolved.value.parameters : {} };
const table = shareTable(data.table);
const target = shareTarget(data.target);
const foldJobs = Array.from({ length: 6 }, (_, seed): FoldJob => {
  const rows = Int32Array.from({ length: 150 }, (_row, row) => row);
  return {
    table,
    target,
    train: rows.filter((row) => row % 6 !== seed),
    test: rows.filter((row) => row % 6 === seed),
    setting,
    seed,
    metrics: ['accuracy', 'log-loss'],
  };
});

async function using<T>(pool: WorkerPool, work: (pool: WorkerPool) => Promise<T>): Promise<T> {
  try {
    return await work(pool);
  } finally {
    await pool[Symbol.asyncDispose]();
  }
}

const scoresWith = (pool: WorkerPool) =>
  using(pool, async (open) => (await open.map<FoldJob, FoldResult>('train.fold', foldJobs)).map((result) => result.scores));

describe('worker threads', () => {
  it('give the same scores, in the order of the jobs, whatever their number', async () => {
    const expected = await scoresWith(inProcessPool());
    for (const workers of [2, 3]) {
      const pool = await openWorkerPool({ workers });
      expect(pool.workers).toBe(workers);
      expect(await scoresWith(pool)).toEqual(expected);
    }
  });

  it('grow the same trees as one thread', async () => {
    const job: ForestJob = { table, target, rows: Int32Array.from({ length: 100 }, (_, row) => row), setting, seed: 5, first: 2, last: 5 };
    const [here] = await inProcessPool().map('train.forest-part', [job]);
    const there = await using(await openWorkerPool({ workers: 2 }), (pool) => pool.map('train.forest-part', [job]));
    expect(there[0]).toEqual(here);
  });

  it('count what is done', async () => {
    const done: number[] = [];
    await using(await openWorkerPool({ workers: 2 }), (pool) => pool.map('train.fold', foldJobs, (finished) => done.push(finished)));
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('report failures as failures and go on working', async () => {
    await using(await openWorkerPool({ workers: 2 }), async (pool) => {
      const broken = { ...foldJobs[0]!, metrics: ['acuracy'] };
      await expect(pool.map('train.fold', [broken])).rejects.toMatchObject({ code: 'metrics.metric-unknown', name: 'Failure' });
      await expect(pool.map('no.such.job', [1])).rejects.toThrow('no.such.job');
      expect((await pool.map<FoldJob, FoldResult>('train.fold', foldJobs.slice(0, 1)))[0]!.scores.length).toBe(2);
    });
  });

  it('end at once when they are disposed of, and whoever waits is told', async () => {
    const pool = await openWorkerPool({ workers: 2 });
    const heavy = { ...foldJobs[0]!, setting: { ...setting, parameters: { ...setting.parameters, trees: 9_000 } } };
    const waiting = pool.map('train.fold', [heavy, heavy, heavy]);
    const refused = expect(waiting).rejects.toMatchObject({ code: 'environment.cancelled' });
    await pool[Symbol.asyncDispose]();
    await refused;
  });

  it('are not started for one worker', async () => {
    expect((await openWorkerPool({ workers: 1 })).workers).toBe(1);
  });
});
