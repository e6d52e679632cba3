import type { Task } from '#kernel/metric.ts';
import { cellAt, findColumn, type Table } from '#kernel/table.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { evaluatePredictions, type Evaluation } from '#numeric/metrics/evaluate.ts';
import { DEFAULT_COLUMNS, parsePredictions, type PredictionColumns } from '#domain/metrics/parse-predictions.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface EvaluateTable {
  readonly table: Table;
  readonly task?: Task;
  readonly columns?: PredictionColumns;
  readonly metrics?: readonly string[];
  readonly seed: number;
  readonly level?: number;
}

/** Evaluates predictions that another program wrote into a table. Fails with `metrics.predictions-invalid` or `metrics.metric-unknown`. */
export function evaluateTable(
  command: EvaluateTable,
  ports: Pick<Workspace, 'hasher'>,
): { readonly evaluation: Evaluation; readonly predictions: PredictionSet } {
  const columns = command.columns ?? DEFAULT_COLUMNS;
  const truth = findColumn(command.table, columns.truth);
  const digest = ports.hasher.sha256(
    truth === undefined ? '' : Array.from({ length: command.table.rows }, (_, row) => String(cellAt(truth, row))).join('\n'),
  );
  const predictions = parsePredictions(command.table, digest, command.task, columns);
  const evaluation = evaluatePredictions(predictions, {
    seed: command.seed,
    ...(command.level === undefined ? {} : { level: command.level }),
    ...(command.metrics === undefined || command.metrics.length === 0 ? {} : { metrics: command.metrics }),
  });
  return { evaluation, predictions };
}
