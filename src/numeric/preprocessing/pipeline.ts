import { Failure } from '#kernel/failure.ts';
import { findColumn, type Column, type NumberColumn, type Table, type TextColumn } from '#kernel/table.ts';
import { matrixFromColumns, type Matrix } from '../linear-algebra/matrix.ts';

/** Preprocessing as learned from training rows: plain data, part of the model package. */
export interface FittedPipeline {
  readonly columns: readonly FittedColumn[];
}

export type FittedColumn = FittedNumber | FittedText;

export interface FittedNumber {
  readonly kind: 'number';
  readonly name: string;
  /** Put in place of missing values; null: they are handed on. */
  readonly fill: number | null;
  /** value → (value − mean) / scale; null: unscaled. */
  readonly standard: { readonly mean: number; readonly scale: number } | null;
}

export interface FittedText {
  readonly kind: 'text';
  readonly name: string;
  /** Put in place of missing values; null when training had none at all. */
  readonly fill: string | null;
  /** One 0-or-1 column each; a value that is not listed is 0 in all of them. */
  readonly categories: readonly string[];
  /** One column of codes instead, for algorithms that split by category: position among the categories, NaN for any other value. */
  readonly codes?: true;
}

export interface PipelineOptions {
  readonly scale: boolean;
  readonly keepMissing: boolean;
  /** Whether a column becomes codes; absent: none does. */
  readonly asCodes?: (column: Column) => boolean;
}

/** Categories of one column that get a column of their own; the rarest beyond that share "none of them". */
export const MAX_CATEGORIES = 200;

/** Codes of one column: with that of missing values they fit into a byte. */
const MAX_CODES = 255;

/** Learns medians, means, deviations and categories from the given columns of a table. */
export function fitPipeline(table: Table, features: readonly string[], options: PipelineOptions): FittedPipeline {
  return {
    columns: features.map((name) => {
      const column = findColumn(table, name);
      if (column === undefined)
        throw new Failure('train.feature-missing', { message: `column "${name}" is needed; the table has ${namesOf(table)}.` });
      const asCodes = options.asCodes?.(column) === true;
      if (asCodes) return { ...fitText(column, MAX_CODES), fill: null, codes: true };
      return column.kind === 'number' ? fitNumber(column, options) : fitText(column, MAX_CATEGORIES);
    }),
  };
}

function fitNumber(column: NumberColumn, options: PipelineOptions): FittedNumber {
  const present = column.values.filter((value) => !Number.isNaN(value));
  const fill = medianOf(present);
  const standard = options.scale ? standardOf(column.values, fill) : null;
  return { kind: 'number', name: column.name, fill: options.keepMissing ? null : fill, standard };
}

/** 0 for no values: such a column is constant then. */
function medianOf(values: Float64Array): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]! / 2 + sorted[middle]! / 2;
}

/** Mean and population standard deviation after filling, as scikit-learn's StandardScaler; constant columns keep scale 1. */
function standardOf(values: Float64Array, fill: number): { mean: number; scale: number } {
  const filled = values.map((value) => (Number.isNaN(value) ? fill : value));
  let mean = 0;
  for (const value of filled) mean += value / filled.length;
  let variance = 0;
  for (const value of filled) variance += (value - mean) ** 2 / filled.length;
  const scale = Math.sqrt(variance);
  return { mean, scale: scale > Math.abs(mean) * 1e-13 ? scale : 1 };
}

function fitText(column: Column, most: number): FittedText {
  const counts = new Map<string, number>();
  for (let row = 0; row < lengthOf(column); row++) {
    const value = textAt(column, row);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1));
  const categories = ranked.slice(0, most).map(([value]) => value);
  return {
    kind: 'text',
    name: column.name,
    fill: ranked[0]?.[0] ?? null,
    categories: categories.sort((left, right) => (left < right ? -1 : 1)),
  };
}

/** Text of a cell; numbers by their shortest decimal form. */
function textAt(column: Column, row: number): string | undefined {
  if (column.kind === 'text') return column.dictionary[column.codes[row]!];
  const value = column.values[row]!;
  return Number.isNaN(value) ? undefined : String(value);
}

/** Whether a column of the table is one column of the matrix. */
const isSingle = (column: FittedColumn): boolean => column.kind === 'number' || column.codes === true;

/** Names of the matrix columns: the column's own, or `column=category`. */
export const outputNames = (pipeline: FittedPipeline): string[] =>
  pipeline.columns.flatMap((column) =>
    column.kind === 'number' || isSingle(column) ? [column.name] : column.categories.map((category) => `${column.name}=${category}`),
  );

/** For each matrix column the index of the table column that it came from. */
export const outputSources = (pipeline: FittedPipeline): number[] =>
  pipeline.columns.flatMap((column, index) =>
    column.kind === 'number' || isSingle(column) ? [index] : column.categories.map(() => index),
  );

/** Applies the pipeline: a matrix with the columns of `outputNames`. Fails with `train.feature-missing` or `train.feature-kind`. */
export function applyPipeline(pipeline: FittedPipeline, table: Table): Matrix {
  const columns = pipeline.columns.flatMap((fitted) => {
    const column = findColumn(table, fitted.name);
    if (column === undefined) {
      throw new Failure('train.feature-missing', { message: `column "${fitted.name}" is needed; the table has ${namesOf(table)}.` });
    }
    if (fitted.kind === 'text' && fitted.codes === true) return [applyCodes(fitted, column)];
    return fitted.kind === 'number' ? [applyNumber(fitted, column)] : applyText(fitted, column);
  });
  const matrix = { ...matrixFromColumns(columns, table.rows), names: outputNames(pipeline) };
  if (!pipeline.columns.some((column) => column.kind === 'text' && column.codes === true)) return matrix;
  const categories = pipeline.columns.flatMap((column) =>
    column.kind === 'number' ? [0] : column.codes === true ? [column.categories.length] : column.categories.map(() => 0),
  );
  return { ...matrix, categories };
}

function applyCodes(fitted: FittedText, column: Column): Float64Array {
  const slots = new Map(fitted.categories.map((category, slot) => [category, slot]));
  const slotOf = slotReader(column, slots, undefined);
  return Float64Array.from({ length: lengthOf(column) }, (_, row) => slotOf(row) ?? NaN);
}

function applyNumber(fitted: FittedNumber, column: Column): Float64Array {
  if (column.kind !== 'number') {
    throw new Failure('train.feature-kind', {
      message: `column "${fitted.name}" must hold numbers; it holds text such as ${example(column)}.`,
    });
  }
  const { fill, standard } = fitted;
  return column.values.map((value) => {
    const filled = fill !== null && value !== value ? fill : value;
    return standard === null ? filled : (filled - standard.mean) / standard.scale;
  });
}

function applyText(fitted: FittedText, column: Column): Float64Array[] {
  const slots = new Map(fitted.categories.map((category, slot) => [category, slot]));
  const result = fitted.categories.map(() => new Float64Array(lengthOf(column)));
  const fillSlot = fitted.fill === null ? undefined : slots.get(fitted.fill);
  const slotOf = slotReader(column, slots, fillSlot);
  for (let row = 0; row < lengthOf(column); row++) {
    const slot = slotOf(row);
    if (slot !== undefined) result[slot]![row] = 1;
  }
  return result;
}

/** Numbers are taken for a text column by their shortest decimal form, since a file with categories 1, 2, 3 reads as numbers. */
function slotReader(column: Column, slots: ReadonlyMap<string, number>, fill: number | undefined): (row: number) => number | undefined {
  if (column.kind === 'number') {
    return (row) => {
      const value = column.values[row]!;
      return Number.isNaN(value) ? fill : slots.get(String(value));
    };
  }
  const byCode = column.dictionary.map((value) => slots.get(value));
  return (row) => {
    const code = column.codes[row]!;
    return code < 0 ? fill : byCode[code];
  };
}

const lengthOf = (column: Column): number => (column.kind === 'number' ? column.values.length : column.codes.length);

const namesOf = (table: Table): string => table.columns.map((column) => `"${column.name}"`).join(', ') || 'no columns';

const example = (column: TextColumn): string => JSON.stringify(column.dictionary[0] ?? '');
