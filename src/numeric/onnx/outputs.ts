import type { InputType } from './features.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { Outcome } from './outcome.ts';

/** Declares the outputs under the names that other exporters gave them: `label` and `probabilities`, or `variable`. */
export function addOutputs(graph: GraphBuilder, outcome: Outcome, classes: readonly string[], type: InputType): void {
  if (outcome.task === 'regression') {
    graph.output('variable', addNumbers(graph, outcome.values, type), type, ['rows', 1]);
    return;
  }
  graph.output('label', graph.op('Gather', [graph.texts(classes), outcome.indices], { axis: { int: 0 } }), 'string', ['rows']);
  if (outcome.probabilities !== undefined) {
    graph.output('probabilities', addNumbers(graph, outcome.probabilities, type), type, ['rows', classes.length]);
  }
}

const addNumbers = (graph: GraphBuilder, value: string, type: InputType): string => (type === 'float' ? graph.cast(value, 'float') : value);
