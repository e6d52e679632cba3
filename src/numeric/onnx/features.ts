import { Failure } from '#kernel/failure.ts';
import { outputNames, type FittedNumber, type FittedPipeline, type FittedText } from '../preprocessing/pipeline.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** Type of the number inputs. The graph computes in double precision either way. */
export type InputType = 'double' | 'float';

/**
 * Declares one input [rows, 1] for each column of the pipeline, by its name, and applies the pipeline to them: the value that is returned
 * is the matrix [rows, columns] in double precision. A missing number is NaN, a missing text is ''.
 */
export function addFeatures(graph: GraphBuilder, pipeline: FittedPipeline, inputType: InputType): string {
  if (outputNames(pipeline).length === 0) {
    throw new Failure('train.onnx-unsupported', { message: 'expected a model with at least one column to compute with; it has none.' });
  }
  // First of all, so that no value of ours takes the name of a column.
  for (const { kind, name } of pipeline.columns) graph.input(name, kind === 'text' ? 'string' : inputType, ['rows', 1]);
  const blocks: string[] = [];
  let numbers: FittedNumber[] = [];
  const closeBlock = (): void => {
    if (numbers.length > 0) blocks.push(addNumbers(graph, numbers, inputType));
    numbers = [];
  };
  for (const column of pipeline.columns) {
    if (column.kind === 'number') {
      numbers.push(column);
    } else if (column.categories.length > 0) {
      closeBlock();
      blocks.push(addCategories(graph, column));
    }
  }
  closeBlock();
  return blocks.length === 1 ? blocks[0]! : graph.op('Concat', blocks, { axis: { int: 1 } });
}

/** Neighbouring number columns together: filled, then (value − mean) / scale in the same operations as the pipeline, so with its bits. */
function addNumbers(graph: GraphBuilder, columns: readonly FittedNumber[], inputType: InputType): string {
  let block = graph.op(
    'Concat',
    columns.map(({ name }) => name),
    { axis: { int: 1 } },
  );
  // A float is a double without loss: what follows is exact for the number that was handed over.
  if (inputType === 'float') block = graph.cast(block, 'double');
  if (columns.some(({ fill }) => fill !== null)) {
    const fills = graph.doubles(columns.map(({ fill }) => fill ?? NaN));
    block = graph.op('Where', [graph.op('IsNaN', [block]), fills, block]);
  }
  if (columns.some(({ standard }) => standard !== null)) {
    const centred = graph.op('Sub', [block, graph.doubles(columns.map(({ standard }) => standard?.mean ?? 0))]);
    block = graph.op('Div', [centred, graph.doubles(columns.map(({ standard }) => standard?.scale ?? 1))]);
  }
  return block;
}

/** One 0-or-1 column for each category; a text that is none of them gets code −1 and with it zeros. */
function addCategories(graph: GraphBuilder, { name, fill, categories }: FittedText): string {
  const filled = fill === null || categories.includes('') ? -1 : categories.indexOf(fill);
  const texts = filled < 0 ? categories : [...categories, ''];
  const codes = graph.mlOp('LabelEncoder', [name], {
    keys_strings: { texts },
    values_int64s: { ints: texts.map((_, code) => (code < categories.length ? code : filled)) },
    default_int64: { int: -1 },
  });
  return graph.cast(graph.op('Equal', [codes, graph.integers(categories.map((_, code) => code))]), 'double');
}
