/** Fits one case and prints the milliseconds of the fit: `node ours.ts <algorithm> <task> [rows] [parameters as JSON]`. */
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { applyPipeline, fitPipeline } from '#numeric/preprocessing/pipeline.ts';
import { columnOf } from '#numeric/linear-algebra/matrix.ts';
import { readHousing } from './housing.ts';

const [algorithm, task, rows, parameters] = process.argv.slice(2);
const { x, target } = readHousing(task as 'classification' | 'regression', Number(rows ?? 20_640));
const resolved = resolveAlgorithm(algorithm!, target.task, JSON.parse(parameters ?? '{}'));
if (!resolved.ok) throw new Error(resolved.error.join('\n'));
const columns = Array.from({ length: x.columns }, (_, column) => ({
  kind: 'number' as const,
  name: `x${column}`,
  values: columnOf(x, column),
}));
const table = { rows: x.rows, columns };
const pipeline = fitPipeline(
  table,
  columns.map(({ name }) => name),
  { scale: algorithm === 'svm', keepMissing: true },
);
const matrix = applyPipeline(pipeline, table);
const started = performance.now();
fitAlgorithm(resolved.value.id, matrix, target, resolved.value.parameters, 1);
console.log(performance.now() - started);
