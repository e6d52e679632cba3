import type { FittedCodes, FittedOrdinal, FittedTargetMean, FittedText } from '../preprocessing/fitted-column.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** Code of a text among the categories [rows, 1]; `absent` for '', which is a missing value, and `other` for what is not listed. */
function addCode(graph: GraphBuilder, name: string, categories: readonly string[], absent: number, other: number): string {
  const codes = categories.map((_, code) => code);
  const known = categories.includes('');
  return graph.mlOp('LabelEncoder', [name], {
    keys_strings: { texts: known ? categories : [...categories, ''] },
    values_int64s: { ints: known ? codes : [...codes, absent] },
    default_int64: { int: other },
  });
}

/** One 0-or-1 column for each category; a text that is none of them gets code −1 and with it zeros. */
export function addOneHot(graph: GraphBuilder, { name, fill, categories, indicator }: FittedText): string {
  const blocks: string[] = [];
  if (categories.length > 0) {
    const codes = addCode(graph, name, categories, fill === null ? -1 : categories.indexOf(fill), -1);
    blocks.push(graph.cast(graph.op('Equal', [codes, graph.integers(categories.map((_, code) => code))]), 'double'));
  }
  if (indicator === true) blocks.push(graph.cast(graph.op('Equal', [addCode(graph, name, [], 1, 0), graph.integers([1])]), 'double'));
  return blocks.length === 1 ? blocks[0]! : graph.op('Concat', blocks, { axis: { int: 1 } });
}

export const addOrdinal = (graph: GraphBuilder, { name, fill, categories }: FittedOrdinal): string =>
  graph.cast(addCode(graph, name, categories, fill === null ? -1 : categories.indexOf(fill), -1), 'double');

/** What is missing or not listed looks up NaN behind the last category. */
export function addCodes(graph: GraphBuilder, { name, categories }: FittedCodes): string {
  const codes = addCode(graph, name, categories, categories.length, categories.length);
  return graph.op('Gather', [graph.doubles([...categories.map((_, code) => code), NaN]), codes]);
}

/** Rows of a table [categories + 1, outputs]; the last one is for what is missing or not listed. */
export function addTargetMeans(graph: GraphBuilder, { name, categories, prior, means }: FittedTargetMean): string {
  const codes = addCode(graph, name, categories, categories.length, categories.length);
  const table = graph.doubles([...means, prior].flat(), [categories.length + 1, prior.length]);
  const rows = graph.op('Reshape', [codes, graph.integers([-1])]);
  return graph.op('Gather', [table, rows]);
}
