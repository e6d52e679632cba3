import { describe, expect, it } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { inProcessPool } from '#adapters/node-workers/pool.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { crossValidate } from '#features/train/cross-validate.ts';
import { irisTable, tableFromCsv } from '../../kit/training.ts';

const ports = () => ({ reporter: recordingReporter(), signal: new AbortController().signal, openWorkers: async () => memoryWorkerPool() });
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const command = { table: irisTable(), target: 'species', algorithm: 'logistic-regression', parameters: {}, folds: 5, repeats: 2, seed: 1 };

describe('cross-validation', () => {
  it('measures every metric on every fold, with an interval that knows that folds share rows', async () => {
    const result = await crossValidate(command, ports());
    const { accuracy } = result.metrics;
    expect(result).toMatchObject({ task: 'classification', rows: 150, fits: 10 });
    expect(accuracy!.folds.length).toBe(10);
    expect(accuracy!.value).toBeCloseTo(accuracy!.folds.reduce((sum, value) => sum + value, 0) / 10, 12);
    expect(accuracy!.value).toBeGreaterThan(0.93);
    const naive = (2.262 * accuracy!.sd) / Math.sqrt(10);
    expect(accuracy!.value - accuracy!.interval!.low).toBeCloseTo(naive * Math.sqrt(1 + 10 / 4), 3);
    expect(result.metrics['log-loss']!.interval!.low).toBeGreaterThanOrEqual(0);
    expect(result.metrics['roc-auc']!.interval!.high).toBe(1);
    expect(await crossValidate(command, ports())).toEqual(result);
  });

  it('takes folds from a column', async () => {
    const lines = Array.from({ length: 60 }, (_, row) => `${row},${row * 2 + 0.5},${['a', 'b', 'c'][row % 3]}`);
    const table = tableFromCsv(['x,y,part', ...lines].join('\n'));
    const given = { ...command, table, target: 'y', algorithm: 'linear-regression', foldColumn: 'part' };
    const result = await crossValidate(given, ports());
    expect(result.fits).toBe(3);
    expect(result.metrics['r2']!.folds.every((score) => score > 0.999999)).toBe(true);
    await expect(crossValidate({ ...given, foldColumn: 'fold' }, ports())).rejects.toThrow(code('train.feature-missing'));
    await expect(
      crossValidate({ ...given, table: tableFromCsv('x,y,part\n1,1.5,a\n2,2.5,a'), foldColumn: 'part' }, ports()),
    ).rejects.toThrow(code('train.settings-invalid'));
  });

  it('leaves out metrics that need probabilities where there are none', async () => {
    const result = await crossValidate({ ...command, algorithm: 'svm', parameters: { probability: false }, repeats: 1 }, ports());
    expect(Object.keys(result.metrics)).toContain('accuracy');
    expect(Object.keys(result.metrics)).not.toContain('log-loss');
  });

  it('stops when it is cancelled', async () => {
    const cancelling = new AbortController();
    const seen: number[] = [];
    const reporter = {
      ...recordingReporter(),
      progress: ({ done }: { readonly done: number }): void => {
        seen.push(done);
        cancelling.abort();
      },
    };
    const given = { reporter, signal: cancelling.signal, openWorkers: async () => inProcessPool() };
    await expect(crossValidate(command, given)).rejects.toThrow(code('environment.cancelled'));
    expect(seen).toEqual([1]);
    await expect(crossValidate(command, given)).rejects.toThrow(code('environment.cancelled'));
    expect(seen).toEqual([1]);
  });

  it('refuses what it does not know', async () => {
    await expect(crossValidate({ ...command, algorithm: 'forest' }, ports())).rejects.toThrow(code('train.settings-invalid'));
    await expect(crossValidate({ ...command, parameters: { c: 'many' } }, ports())).rejects.toThrow(code('train.settings-invalid'));
    await expect(crossValidate({ ...command, folds: 1 }, ports())).rejects.toThrow(code('train.too-few-rows'));
  });
});
