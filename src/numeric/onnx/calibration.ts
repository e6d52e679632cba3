import type { FittedModel } from '../algorithms/model.ts';
import { isotonicCurves } from '../calibration/calibrate.ts';
import type { IsotonicFit } from '../calibration/isotonic.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addMostProbable } from './links.ts';
import type { Outcome } from './outcome.ts';

const FLOOR = 2 ** -52;

/** Corrects the probabilities of a calibrated model by the steps that `prepareCalibration` takes, in the same order. */
export function addCalibration(graph: GraphBuilder, outcome: Outcome, model: FittedModel, classCount: number): Outcome {
  if (model.parameters['calibration'] === undefined || outcome.task === 'regression' || outcome.probabilities === undefined) return outcome;
  const given = outcome.probabilities;
  const columns =
    classCount === 2 ? [columnOf(graph, given, 1)] : Array.from({ length: classCount }, (_, index) => columnOf(graph, given, index));
  const corrected =
    model.parameters['calibration'] === 'isotonic'
      ? isotonicCurves(model).map((fit, index) => addIsotonic(graph, columns[index]!, fit))
      : addSigmoids(graph, columns, model);
  if (classCount === 2) {
    const first = graph.op('Sub', [graph.double(1), corrected[0]!]);
    return addMostProbable(graph, graph.op('Concat', [first, corrected[0]!], { axis: { int: 1 } }));
  }
  const all = graph.op('Concat', corrected, { axis: { int: 1 } });
  const total = graph.op('ReduceSum', [all, graph.integers([1])], { keepdims: { int: 1 } });
  const none = graph.op('Equal', [total, graph.double(0)]);
  const even = graph.doubles(new Float64Array(classCount).fill(1 / classCount), [1, classCount]);
  return addMostProbable(graph, graph.op('Where', [none, even, graph.op('Div', [all, total])]));
}

/** [rows, 1]. */
const columnOf = (graph: GraphBuilder, matrix: string, index: number): string =>
  graph.op('Gather', [matrix, graph.integers([index])], { axis: { int: 1 } });

function addSigmoids(graph: GraphBuilder, columns: readonly string[], { arrays, parameters }: FittedModel): string[] {
  const sigmoids = arrays['calibration-sigmoids'] as Float64Array;
  return columns.map((column, curve) => {
    const seen = parameters['calibrationOnOdds'] === true ? addLogOdds(graph, column) : column;
    const sloped = graph.op('Mul', [graph.double(sigmoids[2 * curve]!), seen]);
    return graph.op('Sigmoid', [graph.op('Neg', [graph.op('Add', [sloped, graph.double(sigmoids[2 * curve + 1]!)])])]);
  });
}

function addLogOdds(graph: GraphBuilder, column: string): string {
  const within = graph.op('Min', [graph.double(1 - FLOOR), graph.op('Max', [graph.double(FLOOR), column])]);
  return graph.op('Log', [graph.op('Div', [within, graph.op('Sub', [graph.double(1), within])])]);
}

/**
 * Looks the last knot at or below each value up and goes on along the line to the next: the very operations of `isotonicAt`, so that
 * plateaus, where classes tie, come out bit for bit.
 */
function addIsotonic(graph: GraphBuilder, column: string, { x, y }: IsotonicFit): string {
  const last = x.length - 1;
  const widths = x.map((knot, index) => (index === last ? 1 : x[index + 1]! - knot));
  const rises = y.map((value, index) => (index === last ? 0 : y[index + 1]! - value));
  const within = graph.op('Min', [graph.double(x[last]!), graph.op('Max', [graph.double(x[0]!), column])]);
  const reached = graph.cast(graph.op('GreaterOrEqual', [within, graph.doubles(x, [1, x.length])]), 'int64');
  const count = graph.op('ReduceSum', [reached, graph.integers([1])], { keepdims: { int: 1 } });
  const knot = graph.op('Sub', [count, graph.integer(1)]);
  const at = (values: Float64Array): string => graph.op('Gather', [graph.doubles(values), knot], { axis: { int: 0 } });
  const share = graph.op('Div', [graph.op('Sub', [within, at(x)]), at(widths)]);
  return graph.op('Add', [at(y), graph.op('Mul', [share, at(rises)])]);
}
