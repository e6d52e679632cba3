import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ran } from '../../kit/command-line.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

const STORES = join(import.meta.dirname, '../../oracles/mlflow');

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit('first');
  cpSync(STORES, join(repository.folder, 'store'), { recursive: true });
});
afterEach(() => repository.remove());

const importFrom = async (store: string, ...options: string[]) => {
  const { code, out } = await ran(['mlflow', 'import', join(repository.folder, 'store', store), '--json', ...options], {
    folder: repository.folder,
  });
  expect(code).toBe(0);
  return JSON.parse(out) as { readonly registrations: readonly unknown[]; readonly imported: readonly unknown[] };
};

const tags = (): readonly string[] => repository.git('tag').trim().split('\n');

describe.each(['mlruns', 'mlflow.db'])('registered models of %s', (store) => {
  it('become versions and stages, once', async () => {
    expect(await importFrom(store)).toMatchObject({
      registrations: [
        { name: 'wine-model', number: 1, version: 'v1.0.0', stages: [] },
        { name: 'wine-model', number: 2, version: 'v1.0.0', stages: [{ stage: 'champion' }] },
      ],
    });
    expect(tags()).toEqual(['wine-model#champion#1', 'wine-model@v1.0.0']);
    expect(await importFrom(store)).toMatchObject({ imported: [], registrations: [] });
    expect(tags()).toHaveLength(2);
  });

  it('stay in the tracking registry where that is asked for, and become versions later', async () => {
    expect((await importFrom(store, '--no-register')).registrations).toEqual([]);
    expect(tags()).toEqual(['']);
    expect((await importFrom(store)).registrations).toHaveLength(2);
    expect(tags()).toEqual(['wine-model#champion#1', 'wine-model@v1.0.0']);
  });
});
