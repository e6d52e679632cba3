import type { Sha256 } from '#kernel/digest.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { judgeComparison, type Gates } from '#domain/metrics/judge-comparison.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';

/** Ids with a readable end: `recordId('A')` is `01JD4A0000000000000000000A`. */
export const recordId = (end: string): string => '01JD4A'.padEnd(26 - end.length, '0') + end;

/** A run record of the model `flowers` for a prediction set; what is given replaces the defaults. */
export function runRecord(id: string, predictions: PredictionSet, overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    schemaVersion: 1,
    kind: 'run',
    id,
    model: 'flowers',
    createdAt: '2026-11-21T09:30:00.000Z',
    durationMs: 4123,
    exit: 'succeeded',
    commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    dataset: { name: 'iris', version: 'v1.0.0', digest: 'b'.repeat(64) as Sha256, rows: 150 },
    task: predictions.task,
    target: 'species',
    features: ['petal_length', 'petal_width'],
    algorithm: 'random-forest',
    parameters: { trees: 100 },
    seed: 42,
    metrics: evaluatePredictions(predictions, { seed: 1, replicates: 50 }).metrics,
    testRows: { count: predictions.rows.length, digest: predictions.rowsDigest },
    environment: { node: 'v24.0.0' },
    ...overrides,
  };
}

/** A judged comparison of `this PR` with `production`. */
export const compare = (
  candidate: PredictionSet,
  baseline: PredictionSet | undefined,
  gates: Gates = {},
  model = 'flowers',
): ComparisonRecord =>
  judgeComparison({
    id: recordId('C'),
    model,
    createdAt: '2026-11-21T09:31:00.000Z',
    candidate: { contender: { label: 'this PR', runId: recordId('B'), commit: 'f'.repeat(40) }, predictions: candidate },
    ...(baseline === undefined
      ? {}
      : { baseline: { contender: { label: 'production', version: 'v1.0.0', runId: recordId('A') }, predictions: baseline } }),
    gates,
    resampling: { seed: 3, replicates: 400 },
  });
