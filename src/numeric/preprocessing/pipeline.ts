import { Failure } from '#kernel/failure.ts';
import type { FeatureDefinition } from '#kernel/preprocessing.ts';
import { findColumn, type Column, type Table } from '#kernel/table.ts';
import type { Target } from '../algorithms/model.ts';
import { matrixFromColumns, type Matrix } from '../linear-algebra/matrix.ts';
import { beside, denseColumns, type SparseMatrix } from '../linear-algebra/sparse.ts';
import { applyTokens, fitTokens, tokenCount, tokenNames } from '../text/tokens.ts';
import { applyWords, fitWords, wordNames } from '../text/words.ts';
import { applyCodes, applyOneHot, applyOrdinal, fitCodes, fitOneHot, fitOrdinal } from './category-columns.ts';
import { applyDate, fitDate } from './date-column.ts';
import type { FittedColumn } from './fitted-column.ts';
import { applyNumber, fitNumber } from './number-column.ts';
import { applyTargetMean, crossFitTargetMean, fitTargetMean } from './target-mean.ts';
import { chooseKind, type PipelineOptions } from './treat-column.ts';

/** Preprocessing as learned from training rows: plain data, part of the model package. */
export interface FittedPipeline {
  /** Computed before anything else, from the columns of a request; training tables have them already. */
  readonly features?: readonly FeatureDefinition[];
  /** Free text comes last, so that its words are the last columns of the matrix. */
  readonly columns: readonly FittedColumn[];
}

/** What the rows are known to be, for columns that are encoded by it. */
export interface Supervision {
  readonly target: Target;
  readonly seed: number;
}

/** Learns from the given columns of a table. Fails with `train.feature-missing`, and `train.settings-invalid` for a treatment that cannot be. */
export function fitPipeline(
  table: Table,
  features: readonly string[],
  options: PipelineOptions,
  supervision?: Supervision,
): FittedPipeline {
  const columns = features.map((name) => fitColumn(requireColumn(table, name), options, supervision));
  const words = columns.filter(({ kind }) => kind === 'words');
  return { columns: words.length === 0 ? columns : [...columns.filter(({ kind }) => kind !== 'words'), ...words] };
}

/** Fits and applies to the same rows; columns that are encoded by the target are cross-fitted. */
export function fitTransform(
  table: Table,
  features: readonly string[],
  options: PipelineOptions,
  supervision: Supervision,
): { readonly pipeline: FittedPipeline; readonly x: Matrix } {
  const pipeline = fitPipeline(table, features, options, supervision);
  const x = assemble(pipeline, table, (fitted, column) =>
    fitted.kind === 'target-mean' ? crossFitTargetMean(fitted, column, supervision.target, supervision.seed) : applyColumn(fitted, column),
  );
  return { pipeline, x };
}

function fitColumn(column: Column, options: PipelineOptions, supervision: Supervision | undefined): FittedColumn {
  const treatment = options.treatments?.[column.name] ?? {};
  switch (chooseKind(column, treatment, options)) {
    case 'number':
      return fitNumber(column, options, treatment);
    case 'text':
      return fitOneHot(column, treatment);
    case 'ordinal':
      return fitOrdinal(column, options, treatment);
    case 'codes':
      return fitCodes(column);
    case 'date':
      return fitDate(column, options, treatment);
    case 'words':
      return fitWords(column, {
        vectoriser: treatment.encode === 'hashing' ? 'hashing' : 'tf-idf',
        sparse: options.sparse === true,
        signed: options.counts !== true,
      });
    case 'tokens':
      return fitTokens(column, options.tokens!);
    case 'target-mean':
      if (supervision !== undefined) return fitTargetMean(column, supervision.target, options, treatment);
      throw new Failure('contract.bug', { message: `column "${column.name}" is encoded by the target, and no target was handed in` });
  }
}

/** Applies the pipeline: a matrix with the columns of `outputNames`. Fails with `train.feature-missing` or `train.feature-kind`. */
export const applyPipeline = (pipeline: FittedPipeline, table: Table): Matrix => assemble(pipeline, table, applyColumn);

function assemble(pipeline: FittedPipeline, table: Table, apply: (fitted: DenseColumn, column: Column) => Float64Array[]): Matrix {
  const sparse: SparseMatrix[] = [];
  const columns = pipeline.columns.flatMap((fitted) => {
    const column = requireColumn(table, fitted.name);
    if (fitted.kind !== 'words') return apply(fitted, column);
    const words = applyWords(fitted, column);
    if (!fitted.sparse) return denseColumns(words);
    sparse.push(words);
    return [];
  });
  const dense = { ...matrixFromColumns(columns, table.rows), ...describeColumns(pipeline) };
  return sparse.length === 0 ? dense : { ...dense, sparse: beside(sparse) };
}

/** Names of the dense columns, and where there are codes how many. */
function describeColumns(pipeline: FittedPipeline): Pick<Matrix, 'names' | 'categories'> {
  const dense = pipeline.columns.filter((column) => column.kind !== 'words' || !column.sparse);
  const names = dense.flatMap(namesOf);
  if (!dense.some(({ kind }) => kind === 'codes' || kind === 'tokens')) return { names };
  return { names, categories: dense.flatMap((column) => namesOf(column).map(() => categoryCount(column))) };
}

function categoryCount(column: FittedColumn): number {
  if (column.kind === 'tokens') return tokenCount(column);
  return column.kind === 'codes' ? column.categories.length : 0;
}

type DenseColumn = Exclude<FittedColumn, { readonly kind: 'words' }>;

function applyColumn(fitted: DenseColumn, column: Column): Float64Array[] {
  switch (fitted.kind) {
    case 'number':
      return applyNumber(fitted, column);
    case 'text':
      return applyOneHot(fitted, column);
    case 'ordinal':
      return [applyOrdinal(fitted, column)];
    case 'codes':
      return [applyCodes(fitted, column)];
    case 'date':
      return applyDate(fitted, column);
    case 'target-mean':
      return applyTargetMean(fitted, column);
    case 'tokens':
      return applyTokens(fitted, column);
  }
}

/** Names of the matrix columns: the column's own, or `column=category` and the like. */
export const outputNames = (pipeline: FittedPipeline): string[] => pipeline.columns.flatMap(namesOf);

/** For each matrix column the index of the table column that it came from. */
export const outputSources = (pipeline: FittedPipeline): number[] =>
  pipeline.columns.flatMap((column, index) => namesOf(column).map(() => index));

function namesOf(column: FittedColumn): string[] {
  const { kind, name } = column;
  switch (kind) {
    case 'number':
      return column.indicator === true ? [name, `${name} missing`] : [name];
    case 'text':
      return [...column.categories.map((category) => `${name}=${category}`), ...(column.indicator === true ? [`${name} missing`] : [])];
    case 'ordinal':
    case 'codes':
      return [name];
    case 'date':
      return column.parts.map((part) => `${name} ${part}`);
    case 'words':
      return wordNames(column);
    case 'tokens':
      return tokenNames(column);
    case 'target-mean':
      return column.prior.length === 1 ? [name] : column.prior.map((_, output) => `${name} mean ${output}`);
  }
}

function requireColumn(table: Table, name: string): Column {
  const column = findColumn(table, name);
  if (column !== undefined) return column;
  const names = table.columns.map((one) => `"${one.name}"`).join(', ') || 'no columns';
  throw new Failure('train.feature-missing', { message: `column "${name}" is needed; the table has ${names}.` });
}
