import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { ran } from '../../kit/command-line.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

/** Pythons with mlflow-skinny: the newest, and when TRAINYARD_PYTHON_MLFLOW2 names one, a 2.22 client. */
const PYTHONS = [process.env['TRAINYARD_PYTHON'] ?? 'python3', process.env['TRAINYARD_PYTHON_MLFLOW2']].filter(
  (python) => python !== undefined,
);

/** The whole of MLflow 3 with scikit-learn and psutil, when TRAINYARD_PYTHON_MLFLOW3 names one. */
const WHOLE = process.env['TRAINYARD_PYTHON_MLFLOW3'];

const PROGRAMS = join(import.meta.dirname, 'mlflow');

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit('first');
  writeFileSync(join(repository.folder, 'blob.bin'), Buffer.alloc(3_000_000, 'trainyard'));
});
afterEach(() => repository.remove());

interface Tracked {
  readonly exitCode: number;
  readonly registrations: readonly unknown[];
  readonly runs: readonly { readonly folder: string | null; readonly record: Readonly<Record<string, unknown>> }[];
}

async function track(python: string, program: string): Promise<{ readonly tracked: Tracked; readonly said: string }> {
  const { out, err } = await ran(['track', '--json', '--', python, join(PROGRAMS, program)], { folder: repository.folder });
  return { tracked: JSON.parse(out) as Tracked, said: err };
}

describe.each(PYTHONS)('the MLflow client of %s', (python) => {
  const version = execFileSync(python, ['-c', 'import mlflow; print(mlflow.__version__)'], { encoding: 'utf8' }).trim();

  it(`logs, reads back, searches and registers (mlflow ${version})`, async () => {
    const { tracked, said } = await track(python, 'classical.py');
    expect(said).not.toContain('Traceback');
    expect(tracked.exitCode).toBe(0);
    const [child0, child1, parent] = tracked.runs;
    expect(child0!.record).toMatchObject({ model: 'demo-exp', exit: 'succeeded', metrics: { accuracy: { value: 0.8 } } });
    expect(child1!.record).toMatchObject({ metrics: { accuracy: { value: 0.9 } } });
    expect(parent!.record).toMatchObject({
      exit: 'succeeded',
      dataset: { name: 'train', rows: 7 },
      metrics: { loss: { value: 0.05, better: 'lower' }, m4: { value: 4 } },
      environment: { mlflow: { experiment: 'Demo Exp', name: 'parent', steps: { loss: 19 } } },
    });
    expect(Object.keys(parent!.record['parameters'] as object)).toHaveLength(151);
    expect(readFileSync(join(parent!.folder!, 'artifacts/blob.bin')).equals(readFileSync(join(repository.folder, 'blob.bin')))).toBe(true);
    expect(readFileSync(join(parent!.folder!, 'artifacts/ä ö+.txt'), 'utf8')).toBe('hällo');
  });

  it('finds the runs and models of earlier programs', async () => {
    await track(python, 'classical.py');
    const { tracked, said } = await track(python, 'later.py');
    expect([tracked.exitCode, said.includes('Traceback')]).toEqual([0, false]);
  });

  it('marks a run that raises as failed', async () => {
    const { tracked } = await track(python, 'fails.py');
    expect(tracked).toMatchObject({ exitCode: 1, runs: [{ record: { exit: 'failed', metrics: { loss: { value: 2 } } } }] });
  });
});

it('the newest client logs models of their own', async () => {
  const { tracked, said } = await track(PYTHONS[0]!, 'models.py');
  expect(said).not.toContain('Traceback');
  expect(tracked).toMatchObject({ exitCode: 0, runs: [{ record: { metrics: { acc: { value: 0.9 } } } }] });
});

describe.runIf(WHOLE !== undefined)('the whole of MLflow', () => {
  it('logs by itself what scikit-learn does, and its models become versions', async () => {
    const { tracked, said } = await track(WHOLE!, 'autolog.py');
    expect(said).not.toContain('Traceback');
    expect(tracked.exitCode).toBe(0);
    const search = tracked.runs.at(-1)!.record as unknown as RunRecord;
    expect(Object.keys(search.metrics)).toEqual(
      expect.arrayContaining(['best-cv-score', 'training-score', 'system/cpu-utilization-percentage']),
    );
    expect(search.algorithm).toBe('GridSearchCV');
    expect(tracked.registrations).toMatchObject([
      { name: 'flower-classifier', number: 1, version: 'v1.0.0', stages: [{ stage: 'champion' }] },
    ]);
    expect(repository.git('tag').split('\n')).toEqual(['flower-classifier#champion#1', 'flower-classifier@v1.0.0']);
    const manifest = JSON.parse(
      readFileSync(join(repository.folder, '.trainyard/registered/flower-classifier-1/model.json'), 'utf8'),
    ) as ModelManifest;
    expect(manifest.signature.inputs.map(({ name }) => name)).toEqual(['length', 'width']);
  });

  it.each([['./mlruns'], ['sqlite:///mlflow.db']])('has its store %s imported once', async (uri) => {
    execFileSync(WHOLE!, [join(import.meta.dirname, '../../oracles/mlflow/write-store.py'), uri], {
      cwd: repository.folder,
      stdio: 'ignore',
    });
    const store = uri === './mlruns' ? 'mlruns' : 'mlflow.db';
    const imported = async (): Promise<unknown> =>
      JSON.parse((await ran(['mlflow', 'import', join(repository.folder, store), '--json'], { folder: repository.folder })).out);
    expect(await imported()).toMatchObject({ imported: { length: 5 }, versions: ['wine-model 1', 'wine-model 2'], deleted: 1 });
    expect(await imported()).toMatchObject({ imported: { length: 0 }, kept: 5 });
    const { tracked, said } = await track(WHOLE!, 'imported.py');
    expect([tracked.exitCode, said.includes('Traceback')]).toEqual([0, false]);
  });
});
