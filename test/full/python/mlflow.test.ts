import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ran } from '../../kit/command-line.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

/** Pythons with mlflow-skinny: the newest, and when TRAINYARD_PYTHON_MLFLOW2 names one, a 2.22 client. */
const PYTHONS = [process.env['TRAINYARD_PYTHON'] ?? 'python3', process.env['TRAINYARD_PYTHON_MLFLOW2']].filter(
  (python) => python !== undefined,
);

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
