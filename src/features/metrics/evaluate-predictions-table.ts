import type { Task } from '#kernel/metric.ts';
import { cellAt, findColumn, type Table } from '#kernel/table.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { evaluatePredictions, type Evaluation } from '#numeric/metrics/evaluate.ts';
import { DEFAULT_COLUMNS, parsePredictions, type PredictionColumns } from '#domain/metrics/parse-predictions.ts';
import { groupRowsBy } from '#numeric/metrics/group-rows.ts';
import { evaluateSlices, type Slice } from '#numeric/metrics/slices.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface EvaluateTable {
  readonly table: Table;
  readonly task?: Task;
  readonly columns?: PredictionColumns;
  readonly metrics?: readonly string[];
  readonly seed: number;
  readonly level?: number;
  /** Columns by whose values the rows are looked at one group at a time. */
  readonly slices?: readonly string[];
}

/** Evaluates predictions that another program wrote into a table. Fails with `metrics.predictions-invalid` or `metrics.metric-unknown`. */
export function evaluateTable(
  command: EvaluateTable,
  ports: Pick<Workspace, 'hasher'>,
): { readonly evaluation: Evaluation; readonly predictions: PredictionSet; readonly slices: readonly Slice[] } {
  const columns = command.columns ?? DEFAULT_COLUMNS;
  const truth = findColumn(command.table, columns.truth);
  const digest = ports.hasher.sha256(
    truth === undefined ? '' : Array.from({ length: command.table.rows }, (_, row) => String(cellAt(truth, row))).join('\n'),
  );
  const predictions = parsePredictions(command.table, digest, command.task, columns);
  const options = { seed: command.seed, ...(command.level === undefined ? {} : { level: command.level }) };
  const evaluation = evaluatePredictions(predictions, {
    ...options,
    ...(command.metrics === undefined || command.metrics.length === 0 ? {} : { metrics: command.metrics }),
  });
  const groups = (command.slices ?? []).map((name) => groupRowsBy(command.table, name));
  const slices = groups.length === 0 ? [] : evaluateSlices(predictions, groups, Object.keys(evaluation.metrics), options);
  return { evaluation, predictions, slices };
}
