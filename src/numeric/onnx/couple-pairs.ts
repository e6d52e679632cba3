import type { GraphBuilder } from './graph-builder.ts';

/**
 * Class probabilities [rows, classes] from `pairwise` [rows, classes, classes], P(row's class | one of the two): the iteration of
 * `couplePairs` (Wu, Lin and Weng 2004) for all rows at once. A row that has converged keeps its values while others go on, since the
 * tolerance is so wide (0.005 / classes) that further steps would be seen in the result.
 */
export function addCoupledPairs(graph: GraphBuilder, pairwise: string, classes: number): string {
  const transposed = graph.op('Transpose', [pairwise], { perm: { ints: [0, 2, 1] } });
  const squares = graph.op('ReduceSum', [graph.op('Mul', [pairwise, pairwise]), graph.integers([1])], { keepdims: { int: 1 } });
  const identity = graph.doubles(
    Float64Array.from({ length: classes * classes }, (_, slot) => (slot % (classes + 1) === 0 ? 1 : 0)),
    [classes, classes],
  );
  // Q[i, i] = Σ r[j, i]², Q[i, j] = −r[j, i] · r[i, j].
  const q = graph.op('Sub', [graph.op('Mul', [identity, squares]), graph.op('Mul', [transposed, pairwise])]);
  const first = graph.op('Slice', [squares, graph.integers([0]), graph.integers([1]), graph.integers([1])]);
  const flat = graph.op('Squeeze', [first, graph.integers([1])]);
  const zeros = graph.op('Mul', [flat, graph.double(0)]);
  const start = graph.op('Add', [zeros, graph.double(1 / classes)]);
  const undone = graph.op('Less', [graph.op('ReduceSum', [zeros, graph.integers([1])], { keepdims: { int: 1 } }), graph.double(0)]);
  const [coupled] = graph.loop(
    Math.max(100, classes),
    [
      { value: start, type: 'double' },
      { value: undone, type: 'bool' },
    ],
    (outer, _turn, [p, done]) => {
      const axis = outer.integers([1]);
      const product = outer.op('MatMul', [q, outer.op('Unsqueeze', [p!, outer.integers([2])])]);
      const qp = outer.op('Squeeze', [product, outer.integers([2])]);
      const pqp = outer.op('ReduceSum', [outer.op('Mul', [p!, qp]), axis], { keepdims: { int: 1 } });
      const error = outer.op('Abs', [outer.op('Sub', [qp, pqp])]);
      const worst = outer.op('ReduceMax', [error], { axes: { ints: [1] }, keepdims: { int: 1 } });
      const settled = outer.op('Or', [done!, outer.op('Less', [worst, outer.double(0.005 / classes)])]);
      const [moved] = addSweep(outer, { q, identity, classes }, p!, qp, pqp);
      const waiting = outer.cast(outer.op('Not', [settled]), 'int64');
      const proceed = outer.cast(outer.op('ReduceMax', [waiting], { keepdims: { int: 0 } }), 'bool');
      return { state: [outer.op('Where', [settled, p!, moved!]), settled], proceed };
    },
  );
  return coupled!;
}

interface Coupling {
  readonly q: string;
  readonly identity: string;
  readonly classes: number;
}

/** One pass over the classes; each changes its own probability and keeps Qp and pᵀQp up to date. */
function addSweep(graph: GraphBuilder, { q, identity, classes }: Coupling, p: string, qp: string, pqp: string): string[] {
  const initial = [p, qp, pqp].map((value) => ({ value, type: 'double' as const }));
  return graph.loop(classes, initial, (inner, turn, [share, product, quadratic]) => {
    const column = inner.op('Unsqueeze', [turn, inner.integers([0])]);
    const own = inner.op('Gather', [q, turn], { axis: { int: 1 } });
    const diagonal = inner.op('Gather', [own, column], { axis: { int: 1 } });
    const current = inner.op('Gather', [product!, column], { axis: { int: 1 } });
    const change = inner.op('Div', [inner.op('Sub', [quadratic!, current]), diagonal]);
    const grown = inner.op('Add', [inner.double(1), change]);
    const unit = inner.op('Gather', [identity, turn], { axis: { int: 0 } });
    const curvature = inner.op('Add', [inner.op('Mul', [change, diagonal]), inner.op('Mul', [inner.double(2), current])]);
    const nextQuadratic = inner.op('Add', [quadratic!, inner.op('Mul', [change, curvature])]);
    return {
      state: [
        inner.op('Div', [inner.op('Add', [share!, inner.op('Mul', [unit, change])]), grown]),
        inner.op('Div', [inner.op('Add', [product!, inner.op('Mul', [change, own])]), grown]),
        inner.op('Div', [nextQuadratic, inner.op('Mul', [grown, grown])]),
      ],
    };
  });
}
