import type { DatePartName } from '#kernel/preprocessing.ts';
import type { FittedTokens } from '../text/tokens.ts';
import type { FittedWords } from '../text/words.ts';

/** What was learned about one column of the training rows: plain data, part of the model package. */
export type FittedColumn =
  FittedNumber | FittedText | FittedOrdinal | FittedCodes | FittedTargetMean | FittedDate | FittedWords | FittedTokens;

/** value → (value − mean) / scale. */
export interface AffineScale {
  readonly mean: number;
  readonly scale: number;
}

export interface FittedNumber {
  readonly kind: 'number';
  readonly name: string;
  /** Values outside are moved to the nearer end, before anything else. */
  readonly clip?: { readonly low: number; readonly high: number };
  /** Put in place of missing values; null: they are handed on. */
  readonly fill: number | null;
  /** Null: unscaled. */
  readonly standard: AffineScale | null;
  /** Whether a 0-or-1 column follows that says where values were missing. */
  readonly indicator?: boolean;
}

/** One 0-or-1 column for each category; a value that is not listed is 0 in all of them. */
export interface FittedText {
  readonly kind: 'text';
  readonly name: string;
  /** Put in place of missing values; null when training had none at all. */
  readonly fill: string | null;
  readonly categories: readonly string[];
  readonly indicator?: boolean;
}

/** The position of a category in an order; −1 for a value that is not listed. */
export interface FittedOrdinal {
  readonly kind: 'ordinal';
  readonly name: string;
  readonly fill: string | null;
  readonly categories: readonly string[];
  readonly standard: AffineScale | null;
}

/** The number of a category for algorithms that split by categories; NaN for missing values and those that are not listed. */
export interface FittedCodes {
  readonly kind: 'codes';
  readonly name: string;
  readonly categories: readonly string[];
}

/** The mean of the target among the rows of a category, drawn towards the mean of all rows the fewer they are. */
export interface FittedTargetMean {
  readonly kind: 'target-mean';
  readonly name: string;
  readonly categories: readonly string[];
  /** For missing values and those that are not listed: one mean for regression and two classes, else one per class. */
  readonly prior: readonly number[];
  /** By category, then as `prior`. */
  readonly means: readonly (readonly number[])[];
  readonly standard: readonly (AffineScale | null)[];
}

/** Parts of a date as number columns. */
export interface FittedDate {
  readonly kind: 'date';
  readonly name: string;
  readonly parts: readonly DatePartName[];
  /** By part; null: missing ones are handed on. */
  readonly fills: readonly (number | null)[];
  readonly standard: readonly (AffineScale | null)[];
}
