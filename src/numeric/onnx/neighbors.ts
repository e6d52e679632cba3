import type { FittedModel } from '../algorithms/model.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addMostProbable } from './links.ts';
import type { Outcome } from './outcome.ts';
import { addSquaredGaps } from './squared-gaps.ts';

/** k nearest neighbours: squared distances to all training rows, TopK (of equal distances the lower index, as natively), weighted mean. */
export function addNeighbors(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { columns, neighbors, classCount, weights } = model.parameters as {
    columns: number;
    neighbors: number;
    classCount: number;
    weights: string;
  };
  const points = model.arrays['points'] as Float64Array;
  const targets = model.arrays['targets']!;
  const count = targets.length;
  const values = Float64Array.from(points, (_, index) => points[(index % count) * columns + Math.floor(index / count)]!);
  const distances = addSquaredGaps(graph, matrix, { values, columns, count }, new Float64Array(count));
  const [nearest, indices] = graph.ops(
    'TopK',
    [distances, graph.integers([neighbors])],
    { axis: { int: 1 }, largest: { int: 0 }, sorted: { int: 1 } },
    2,
  ) as [string, string];
  const shares = weights === 'uniform' ? addUniform(graph, nearest) : addInverseDistance(graph, nearest);
  const last = Math.max(0, neighbors - 1);
  const total = addInOrder(graph, shares, last);
  if (classCount === 0) {
    const near = graph.op('Gather', [graph.doubles(targets), indices], { axis: { int: 0 } });
    const sum = addInOrder(graph, graph.op('Mul', [shares, near]), last);
    return { task: 'regression', values: graph.op('Unsqueeze', [graph.op('Div', [sum, total]), graph.integers([1])]) };
  }
  const lastAxis = graph.integers([2]);
  const labels = graph.op('Unsqueeze', [graph.op('Gather', [graph.integers(targets), indices], { axis: { int: 0 } }), lastAxis]);
  const classes = graph.integers(Array.from({ length: classCount }, (_, label) => label));
  const member = graph.cast(graph.op('Equal', [labels, classes]), 'double');
  const sums = addInOrder(graph, graph.op('Mul', [member, graph.op('Unsqueeze', [shares, lastAxis])]), last);
  return addMostProbable(graph, graph.op('Div', [sums, graph.op('Unsqueeze', [total, graph.integers([1])])]));
}

/** A weight of 1 for each neighbour. */
const addUniform = (graph: GraphBuilder, nearest: string): string => graph.op('Expand', [graph.double(1), graph.op('Shape', [nearest])]);

/** 1 / distance; where training rows coincide with the query, they alone count. */
function addInverseDistance(graph: GraphBuilder, nearest: string): string {
  const zero = graph.double(0);
  const closest = graph.op('Gather', [nearest, graph.integers([0])], { axis: { int: 1 } });
  const coincides = graph.cast(graph.op('Equal', [nearest, zero]), 'double');
  const inverse = graph.op('Div', [graph.double(1), graph.op('Sqrt', [nearest])]);
  return graph.op('Where', [graph.op('Equal', [closest, zero]), coincides, inverse]);
}

/** Sum over axis 1 from the nearest to the farthest: a running sum adds in that order, ReduceSum in one of its own. */
const addInOrder = (graph: GraphBuilder, values: string, last: number): string =>
  graph.op('Gather', [graph.op('CumSum', [values, graph.integer(1)]), graph.integer(last)], { axis: { int: 1 } });
