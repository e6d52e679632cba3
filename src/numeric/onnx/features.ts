import { Failure } from '#kernel/failure.ts';
import type { AffineScale, FittedColumn, FittedNumber } from '../preprocessing/fitted-column.ts';
import { outputNames, type FittedPipeline } from '../preprocessing/pipeline.ts';
import { addCodes, addOneHot, addOrdinal, addTargetMeans } from './category-features.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** Type of the number inputs. The graph computes in double precision either way. */
export type InputType = 'double' | 'float';

/**
 * Declares one input [rows, 1] for each column of the pipeline, by its name, and applies the pipeline to them: the value that is returned
 * is the matrix [rows, columns] in double precision. A missing number is NaN, a missing text is ''. Columns that feature definitions
 * compute are inputs, too: ONNX has no operators for them.
 */
export function addFeatures(graph: GraphBuilder, pipeline: FittedPipeline, inputType: InputType): string {
  if (outputNames(pipeline).length === 0) {
    throw new Failure('train.onnx-unsupported', { message: 'expected a model with at least one column to compute with; it has none.' });
  }
  const apart = pipeline.columns.find(({ kind }) => kind === 'date' || kind === 'words' || kind === 'tokens');
  if (apart !== undefined) {
    throw new Failure('train.onnx-unsupported', {
      message: `column "${apart.name}" holds ${apart.kind === 'date' ? 'dates' : 'free text'}, and ONNX has no operators to take it apart; expected numbers or categories.`,
      remedy: `Train without the column (exclude: [${apart.name}]), or use the model package itself.`,
    });
  }
  // First of all, so that no value of ours takes the name of a column.
  for (const { kind, name } of pipeline.columns) graph.input(name, kind === 'number' ? inputType : 'string', ['rows', 1]);
  const blocks: string[] = [];
  let numbers: FittedNumber[] = [];
  const closeBlock = (): void => {
    if (numbers.length > 0) blocks.push(...addNumbers(graph, numbers, inputType));
    numbers = [];
  };
  for (const column of pipeline.columns) {
    if (column.kind === 'number') {
      numbers.push(column);
      if (column.indicator === true) closeBlock();
    } else if (outputNames({ columns: [column] }).length > 0) {
      closeBlock();
      blocks.push(addCategories(graph, column));
    }
  }
  closeBlock();
  return blocks.length === 1 ? blocks[0]! : graph.op('Concat', blocks, { axis: { int: 1 } });
}

function addCategories(graph: GraphBuilder, column: Exclude<FittedColumn, FittedNumber>): string {
  switch (column.kind) {
    case 'text':
      return addOneHot(graph, column);
    case 'ordinal':
      return addScale(graph, addOrdinal(graph, column), [column.standard]);
    case 'codes':
      return addCodes(graph, column);
    case 'target-mean':
      return addScale(graph, addTargetMeans(graph, column), column.standard);
    case 'words':
    case 'tokens':
    case 'date':
      throw new Failure('contract.bug', { message: 'dates were let through' });
  }
}

/**
 * Neighbouring number columns together: moved into their bounds, filled, then (value − mean) / scale in the same operations as the
 * pipeline, so with its bits. The last one may have an indicator, which is a block of its own.
 */
function addNumbers(graph: GraphBuilder, columns: readonly FittedNumber[], inputType: InputType): string[] {
  let block = graph.op(
    'Concat',
    columns.map(({ name }) => name),
    { axis: { int: 1 } },
  );
  // A float is a double without loss: what follows is exact for the number that was handed over.
  if (inputType === 'float') block = graph.cast(block, 'double');
  if (columns.some(({ clip }) => clip !== undefined)) {
    // Comparisons with NaN are false, so that missing values stay missing, which Min and Max do not promise.
    const low = graph.doubles(columns.map(({ clip }) => clip?.low ?? -Infinity));
    const high = graph.doubles(columns.map(({ clip }) => clip?.high ?? Infinity));
    block = graph.op('Where', [graph.op('Less', [block, low]), low, block]);
    block = graph.op('Where', [graph.op('Greater', [block, high]), high, block]);
  }
  if (columns.some(({ fill }) => fill !== null)) {
    const fills = graph.doubles(columns.map(({ fill }) => fill ?? NaN));
    block = graph.op('Where', [graph.op('IsNaN', [block]), fills, block]);
  }
  const scaled = addScale(
    graph,
    block,
    columns.map(({ standard }) => standard),
  );
  const last = columns.at(-1)!;
  return last.indicator === true ? [scaled, graph.cast(graph.op('IsNaN', [last.name]), 'double')] : [scaled];
}

function addScale(graph: GraphBuilder, block: string, scales: readonly (AffineScale | null)[]): string {
  if (scales.every((scale) => scale === null)) return block;
  const centred = graph.op('Sub', [block, graph.doubles(scales.map((scale) => scale?.mean ?? 0))]);
  return graph.op('Div', [centred, graph.doubles(scales.map((scale) => scale?.scale ?? 1))]);
}
