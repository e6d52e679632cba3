/** Fits and predicts one case: `node ours.ts <data> <algorithm> <fit|predict> [train rows] [asked rows]`; see rows.py for the data. */
import { readFileSync } from 'node:fs';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';

const [data, algorithm, stage, train, asked] = process.argv.slice(2);
const bytes = readFileSync(data!);
const values = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
const [rows, columns] = values as unknown as [number, number];

function matrix(from: number, count: number): Matrix {
  const picked = new Float64Array(count * columns);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns; column++) picked[column * count + row] = values[2 + (from + row) * columns + column]!;
  }
  return { rows: count, columns, values: picked };
}

const labels = Int32Array.from(values.subarray(2 + rows * columns));
const trained = Number(train ?? rows);
const x = matrix(0, trained);
const parameters: Record<string, Record<string, string | number | boolean>> = {
  svm: { probability: false },
  'linear-svm': { probability: false },
  mlp: { 'max-iterations': 10 },
};
const resolved = resolveAlgorithm(algorithm!, 'classification', parameters[algorithm!] ?? {});
if (!resolved.ok) throw new Error(resolved.error.join('\n'));
const target = { task: 'classification', classCount: 2, labels: labels.slice(0, trained) } as const;
const fit = () => fitAlgorithm(resolved.value.id, x, target, resolved.value.parameters, 1);
if (stage === 'fit') {
  console.log(medianOf(fit));
} else {
  const first = rows - Number(asked ?? rows);
  const questions = matrix(first, rows - first);
  const score = makeScorer(fit());
  const { predicted } = score(matrix(first, 1));
  if (predicted.length !== 1) throw new Error('one row, one answer');
  console.log(medianOf(() => score(questions)));
}

/** Milliseconds; what takes less than a second is done five times, as on the other side. */
function medianOf(work: () => unknown): number {
  const times: number[] = [];
  let total = 0;
  while (times.length === 0 || (times.length < 5 && total < 1000)) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
    total += times.at(-1)!;
  }
  return times.sort((left, right) => left - right)[times.length >> 1]!;
}
