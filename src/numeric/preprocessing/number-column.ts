import { Failure } from '#kernel/failure.ts';
import type { ColumnTreatment } from '#kernel/preprocessing.ts';
import type { Column, NumberColumn, TextColumn } from '#kernel/table.ts';
import { applyScale, fitScale } from './affine-scale.ts';
import type { FittedNumber } from './fitted-column.ts';
import { meanOf, medianOf, modeOf, quantileOfSorted } from './order-statistics.ts';
import type { PipelineOptions } from './treat-column.ts';

/** Learns, in the order in which they are applied later: bounds, the value for missing ones, the scale. */
export function fitNumber(column: Column, options: PipelineOptions, treatment: ColumnTreatment): FittedNumber {
  const { values: raw, name } = requireNumbers(column, column.name);
  const clip = clipOf(raw, treatment.clip);
  const values = clip === undefined ? raw : clipped(raw, clip);
  const fill = fillOf(
    values.filter((value) => !Number.isNaN(value)),
    treatment,
    name,
  );
  const filled = values.map((value) => (Number.isNaN(value) ? fill : value));
  return {
    kind: 'number',
    name,
    ...(clip === undefined ? {} : { clip }),
    fill: options.keepMissing && treatment.impute === undefined ? null : fill,
    standard: fitScale(filled, treatment.scale ?? (options.scale ? 'standard' : 'none')),
    ...(treatment.indicator === true ? { indicator: true } : {}),
  };
}

function clipOf(values: Float64Array, shares: ColumnTreatment['clip']): FittedNumber['clip'] {
  if (shares === undefined) return undefined;
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length === 0 ? undefined : { low: quantileOfSorted(sorted, shares[0]), high: quantileOfSorted(sorted, shares[1]) };
}

/** Missing values stay missing. */
const clipped = (values: Float64Array, { low, high }: NonNullable<FittedNumber['clip']>): Float64Array =>
  values.map((value) => (value < low ? low : value > high ? high : value));

function fillOf(present: Float64Array, { impute, fill }: ColumnTreatment, name: string): number {
  switch (impute) {
    case 'mean':
      return meanOf(present);
    case 'most-frequent':
      return modeOf(present);
    case 'constant':
      if (typeof fill === 'number') return fill;
      throw new Failure('train.settings-invalid', {
        message: `column "${name}" holds numbers; expected a number in "fill", found ${JSON.stringify(fill ?? null)}.`,
      });
    default:
      return medianOf(present);
  }
}

/** The column, and where it was asked for another one with 1 where values were missing. */
export function applyNumber(fitted: FittedNumber, column: Column): Float64Array[] {
  const { values: raw } = requireNumbers(column, fitted.name);
  const { clip, fill, standard } = fitted;
  const values = clip === undefined ? raw : clipped(raw, clip);
  const filled = fill === null ? values : values.map((value) => (Number.isNaN(value) ? fill : value));
  // Handed out as a copy, so that nobody writes into the table.
  const result = filled === raw && standard === null ? Float64Array.from(raw) : applyScale(filled, standard);
  return fitted.indicator === true ? [result, raw.map((value) => Number(Number.isNaN(value)))] : [result];
}

export function requireNumbers(column: Column, name: string): NumberColumn {
  if (column.kind === 'number') return column;
  throw new Failure('train.feature-kind', { message: `column "${name}" must hold numbers; it holds text such as ${example(column)}.` });
}

const example = (column: TextColumn): string => JSON.stringify(column.dictionary[0] ?? '');
