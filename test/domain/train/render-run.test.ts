import { describe, expect, it } from 'vitest';
import { renderTrainedRun, renderTrainingPlan } from '#domain/train/render-run.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { RunRecord } from '#kernel/records/run.ts';

const setting = (algorithm: string, mean: number) => ({ algorithm, parameters: {}, mean, sd: 0.01, folds: [mean], durationMs: 1234 });

const RECORD: RunRecord = {
  schemaVersion: 1,
  kind: 'run',
  id: '01M7XPE600TKJV6YMEBYZAVWVA',
  model: 'iris',
  createdAt: '2026-11-21T00:00:00.000Z',
  durationMs: 1234,
  exit: 'succeeded',
  dataset: { name: 'iris', digest: 'ab'.repeat(32) as Sha256, rows: 150 },
  task: 'classification',
  target: 'species',
  features: ['x'],
  algorithm: 'svm',
  parameters: {},
  seed: 1,
  metrics: {
    'f1|macro': { value: 0.9, better: 'higher' },
    accuracy: { value: 0.95, better: 'higher', interval: { low: 0.9, high: 0.98, level: 0.95 } },
  },
  search: {
    strategy: 'grid',
    folds: 5,
    repeats: 1,
    metric: 'accuracy',
    settings: [setting('svm', 0.96), setting('svm', 0.95), setting('naive-bayes', 0.9)],
  },
  testRows: { count: 38, digest: 'cd'.repeat(32) as Sha256 },
  environment: {},
};

describe('a trained run', () => {
  it('leads with the metric that decided, and shows the best setting of each algorithm', () => {
    const outcome = renderTrainedRun(RECORD, '/repository/.trainyard/runs/x');
    expect(outcome.headline).toBe('iris: svm, accuracy 0.95 in 1.2 s');
    expect(outcome.text.match(/svm/g)!.length).toBe(1);
    expect(outcome.text).toContain('naive-bayes');
    expect(outcome.text).toContain('0.9 to 0.98');
    expect(outcome.outputs).toMatchObject({ 'run-id': RECORD.id, folder: '/repository/.trainyard/runs/x', algorithm: 'svm' });
  });

  it('lets no name break its tables', () => {
    expect(renderTrainedRun(RECORD, 'x').markdown).toContain('f1\\|macro');
  });

  it('is shown without a search, too', () => {
    const { search, ...without } = RECORD;
    const outcome = renderTrainedRun(without, 'x');
    expect(search).toBeDefined();
    expect(outcome.headline).toBe('iris: svm, f1|macro 0.9 in 1.2 s');
    expect(outcome.text).not.toContain('cross-validation');
    expect(renderTrainedRun({ ...without, metrics: { cost: { value: 12_345.6, better: 'lower' } } }, 'x').headline).toContain('cost 12346');
    expect(renderTrainedRun({ ...without, metrics: {} }, 'x').headline).toBe('iris: svm in 1.2 s');
  });
});

describe('a plan', () => {
  it('says what would be done', () => {
    const effects = [{ verb: 'run', target: '45 fits' }] as const;
    expect(renderTrainingPlan('iris', effects)).toMatchObject({
      headline: 'iris would be trained',
      plan: { title: 'train iris', effects },
    });
  });
});
