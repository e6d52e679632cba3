import { describe, expect, it } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { trainModel, type TrainModel } from '#features/train/train-model.ts';
import type { BuiltInTraining, SearchConfig } from '#kernel/project.ts';
import { Random } from '#kernel/random.ts';
import type { SearchRecord } from '#kernel/records/run.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT, tableFromCsv } from '../../kit/training.ts';

const SEARCH: SearchConfig = { strategy: 'grid', folds: 4, repeats: 1, metric: 'auto', samples: 6 };
const TREE: BuiltInTraining['algorithms'] = { 'decision-tree': { 'max-depth': [1, 2, 3, 4, 5], 'min-samples-leaf': [1, 5] } };
const RANGES: BuiltInTraining['algorithms'] = {
  'decision-tree': { 'max-depth': { low: 1, high: 9 }, 'min-samples-leaf': { low: 1, high: 30, log: true } },
  'k-nearest-neighbors': { neighbors: { low: 1, high: 40, log: true } },
};

const command = (algorithms: BuiltInTraining['algorithms'], search: Partial<SearchConfig>): TrainModel => ({
  model: modelConfig('iris', 'species', { algorithms, search: { ...SEARCH, ...search } }),
  dataset: { table: irisTable(), reference: datasetReference('iris', 150) },
  split: SPLIT,
});

/** A pool of several workers that finish in an order of their own, and may be stopped after some jobs. */
function unevenPool(seed: number, stopAfter = Infinity): { readonly pool: WorkerPool; readonly done: () => number } {
  const inner = memoryWorkerPool();
  let count = 0;
  const pool: WorkerPool = {
    workers: 3,
    async map<Argument, JobResult>(
      job: string,
      arguments_: readonly Argument[],
      onDone?: (finished: number, result: JobResult, position: number) => void,
    ): Promise<JobResult[]> {
      const results = new Array<JobResult>(arguments_.length);
      const order = new Random(seed).shuffle(arguments_.map((_, index) => index));
      for (const [finished, index] of order.entries()) {
        if (job === 'train.fold' && ++count > stopAfter) throw new Error('the machine went away');
        results[index] = (await inner.map<Argument, JobResult>(job, [arguments_[index]!]))[0]!;
        onDone?.(finished + 1, results[index], index);
      }
      return results;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
  return { pool, done: () => count };
}

const workspace = (pool: WorkerPool = memoryWorkerPool()): MemoryWorkspace => ({ ...memoryWorkspace(), openWorkers: async () => pool });

/** Everything but the times. */
const withoutTimes = (search: SearchRecord | undefined) => search?.settings.map(({ durationMs: _, ...setting }) => setting);

describe('a search', () => {
  it.each([
    ['halving', TREE, {}],
    ['halving', TREE, { resource: 'folds' }],
    ['bayesian', RANGES, {}],
    ['random', RANGES, { prune: 'certain' }],
    ['grid', TREE, { prune: 'racing', repeats: 2 }],
  ] as const)('by %s has the same result whatever the workers (%#)', async (strategy, algorithms, more) => {
    const one = await trainModel(command(algorithms, { strategy, ...more }), workspace());
    const several = await trainModel(command(algorithms, { strategy, ...more }), workspace(unevenPool(3).pool));
    expect(withoutTimes(several.record.search)).toEqual(withoutTimes(one.record.search));
    expect(several.record.metrics).toEqual(one.record.metrics);
    expect(one.record.search!.settings[0]!.mean).toBeGreaterThan(0.9);
    expect(one.record.search!.settings[0]!.folds.length).toBe(more !== undefined && 'repeats' in more ? 8 : 4);
  });

  it('that was interrupted is gone on with: what was done is not done again, and the result is the same', async () => {
    const whole = await trainModel(command(TREE, {}), workspace());
    const broken = unevenPool(1, 25);
    const ports = workspace(broken.pool);
    await expect(trainModel(command(TREE, {}), ports)).rejects.toThrow('the machine went away');
    const mended = unevenPool(2);
    const run = await trainModel(command(TREE, {}), { ...ports, openWorkers: async () => mended.pool });
    // 40 fits of the search of which 25 were known; the learning curve makes the others.
    const curve = unevenPool(2);
    await trainModel(command(TREE, {}), workspace(curve.pool));
    expect(curve.done() - mended.done()).toBe(25);
    expect(withoutTimes(run.record.search)).toEqual(withoutTimes(whole.record.search));
    expect(ports.reporter.notes.join('\n')).toContain('25 fits are known already');
    // What is recorded need not be gone on with.
    const left: string[] = [];
    for await (const { path } of ports.files.list(`${ports.root}/.trainyard/search`)) left.push(path);
    expect(left).toEqual([]);
  });

  it('does not go on with the results of other data or folds, nor with a broken file', async () => {
    const ports = workspace(unevenPool(1, 25).pool);
    await expect(trainModel(command(TREE, {}), ports)).rejects.toThrow('the machine went away');
    const files: string[] = [];
    for await (const { path } of ports.files.list(`${ports.root}/.trainyard/search`)) files.push(path);
    expect(files.length).toBe(1);
    const other = { ...ports, openWorkers: async () => unevenPool(1).pool };
    await trainModel(command(TREE, { folds: 5 }), other);
    expect(ports.reporter.notes.join('\n')).not.toContain('known already');
    await ports.files.write(`${ports.root}/.trainyard/search/${files[0]}`, '{"results": {"a": ');
    const run = await trainModel(command(TREE, {}), other);
    expect(ports.reporter.warnings.join('\n')).toContain('cannot be read; they are made again');
    expect(run.record.search!.settings.length).toBe(10);
  });

  it('within a time says what was tried, that time decided, and what could not be learned', async () => {
    const ports = workspace();
    const counts = { 'multinomial-naive-bayes': {}, 'decision-tree': {} };
    const table = tableFromCsv(
      `a,b,y\n${Array.from({ length: 60 }, (_, row) => `${row - 30},${row % 7},${row < 30 ? 'no' : 'yes'}`).join('\n')}`,
    );
    const run = await trainModel(
      {
        ...command(counts, { strategy: 'auto', budget: 60_000, samples: 6 }),
        model: modelConfig('m', 'y', { algorithms: counts, search: { ...SEARCH, strategy: 'auto', budget: 60_000, samples: 6 } }),
        dataset: { table, reference: datasetReference('d', 60) },
      },
      ports,
    );
    const { search, algorithm } = run.record;
    expect(algorithm).toBe('decision-tree');
    expect(search!.timed).toMatchObject({ budgetMs: 60_000, endedBy: 'samples' });
    expect(search!.settings.find((setting) => setting.algorithm === 'multinomial-naive-bayes')).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('train.counts-needed') as string,
    });
  });

  it('in which nothing can be learned fails as its first setting does', async () => {
    const table = tableFromCsv(`a,y\n${Array.from({ length: 40 }, (_, row) => `${row - 20},${row < 20 ? 'no' : 'yes'}`).join('\n')}`);
    const only = { 'multinomial-naive-bayes': {} };
    await expect(
      trainModel(
        {
          model: modelConfig('m', 'y', { algorithms: only, search: { ...SEARCH, strategy: 'bayesian', samples: 3 } }),
          dataset: { table, reference: datasetReference('d', 40) },
          split: SPLIT,
        },
        workspace(),
      ),
    ).rejects.toMatchObject({ code: 'train.counts-needed' });
  });
});

describe('results that cannot be kept', () => {
  it('do not hide why the search ended', async () => {
    const ports = workspace(unevenPool(1, 25).pool);
    const write = ports.files.write.bind(ports.files);
    const files = {
      ...ports.files,
      write: async (path: string, content: Parameters<typeof write>[1]) => {
        if (path.includes('/search/')) throw new Error('no space left');
        await write(path, content);
      },
    };
    await expect(trainModel(command(TREE, {}), { ...ports, files })).rejects.toThrow('the machine went away');
    expect(ports.reporter.warnings.join('\n')).toContain('could not be kept');
  });
});
