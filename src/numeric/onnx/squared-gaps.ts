import type { GraphBuilder } from './graph-builder.ts';

/** Points [columns, points] that every row is measured against. */
export interface Centres {
  /** By column: `values[column * count + point]`. */
  readonly values: Float64Array;
  readonly columns: number;
  readonly count: number;
  /** Multiplied with the squared gaps, laid out as the values; 1 when not given. */
  readonly factors?: Float64Array;
}

/**
 * start + Σ over columns of factor · (x − centre)², [rows, points]. A loop over the columns adds in the order of the native code, so that
 * equal distances stay equal; |x|² − 2x·c + |c|² would be one product of matrices but would break ties by rounding.
 */
export function addSquaredGaps(graph: GraphBuilder, matrix: string, centres: Centres, start: Float64Array): string {
  const { values, factors, columns, count } = centres;
  const byColumn = graph.op('Transpose', [matrix], { perm: { ints: [1, 0] } });
  const centreRows = graph.doubles(values, [columns, count]);
  const factorRows = factors === undefined ? undefined : graph.doubles(factors, [columns, count]);
  const rows = graph.op('Slice', [graph.op('Shape', [matrix]), graph.integers([0]), graph.integers([1])]);
  const initial = graph.op('Expand', [
    graph.doubles(start, [1, count]),
    graph.op('Concat', [rows, graph.integers([count])], { axis: { int: 0 } }),
  ]);
  const [sum] = graph.loop(columns, [{ value: initial, type: 'double' }], (inner, column, [before]) => {
    const own = inner.op('Unsqueeze', [inner.op('Gather', [byColumn, column], { axis: { int: 0 } }), inner.integers([1])]);
    const gap = inner.op('Sub', [own, inner.op('Gather', [centreRows, column], { axis: { int: 0 } })]);
    const square = inner.op('Mul', [gap, gap]);
    const term =
      factorRows === undefined ? square : inner.op('Mul', [inner.op('Gather', [factorRows, column], { axis: { int: 0 } }), square]);
    return { state: [inner.op('Add', [before!, term])] };
  });
  return sum!;
}
