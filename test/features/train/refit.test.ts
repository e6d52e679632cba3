import { describe, expect, it } from 'vitest';
import { inProcessPool } from '#adapters/node-workers/pool.ts';
import { fitSetting } from '#domain/train/fit-setting.ts';
import { prepareTrainingData } from '#domain/train/training-data.ts';
import { refit } from '#features/train/refit.ts';
import { describeSource } from '#features/train/training-context.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { irisTable } from '../../kit/training.ts';

describe('the last fit', () => {
  const data = prepareTrainingData(irisTable(), 'species', { algorithms: [], metrics: [] });
  const rows = Int32Array.from({ length: 120 }, (_, row) => row);

  it.each([2, 3, 7])('shares the trees of a forest out among %i workers and joins the same forest', async (workers) => {
    const resolved = resolveAlgorithm('random-forest', 'classification', { trees: 11 });
    const setting = { algorithm: 'random-forest' as const, parameters: resolved.ok ? resolved.value.parameters : {} };
    const pool = { ...inProcessPool(), workers };
    expect(await refit(data.table, data.target, rows, setting, 3, pool)).toEqual(fitSetting(data.table, data.target, rows, setting, 3));
  });
});

describe('the state of the source', () => {
  it('is nothing without commits, the commit when files are as committed, and a digest of what differs otherwise', async () => {
    const ports = memoryWorkspace({ files: { 'train.py': 'print(1)' } });
    expect(await describeSource(ports)).toEqual({});
    await ports.git.stage(['train.py']);
    const commit = await ports.git.commit('first', ['train.py']);
    expect(await describeSource(ports)).toEqual({ commit });
    await ports.files.write(`${ports.root}/.trainyard/runs/x/model.json`, '{}');
    expect(await describeSource(ports)).toEqual({ commit });
    await ports.files.write(`${ports.root}/train.py`, 'print(2)');
    const changed = await describeSource(ports);
    expect(changed).toEqual({ commit, dirty: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    await ports.files.write(`${ports.root}/train.py`, 'print(3)');
    expect((await describeSource(ports)).dirty).not.toBe(changed.dirty);
    await ports.files.remove(`${ports.root}/train.py`);
    expect((await describeSource(ports)).dirty).toMatch(/^[0-9a-f]{64}$/);
  });
});
