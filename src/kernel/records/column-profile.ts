/** Statistics of one column, small enough for a pull-request diff and rich enough for drift tests. No rows leave the training job. */
export type ColumnProfile = NumberColumnProfile | TextColumnProfile;

interface ProfileBase {
  readonly name: string;
  readonly count: number;
  readonly nulls: number;
  /** HyperLogLog registers, one letter each, where `distinct` is an estimate; two of them merge by the greatest of each. */
  readonly distinctSketch?: string;
}

export interface NumberColumnProfile extends ProfileBase {
  readonly kind: 'number';
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Sample standard deviation (n − 1). */
  readonly sd: number | null;
  readonly skewness?: number;
  /** Excess kurtosis: 0 for a normal distribution. */
  readonly kurtosis?: number;
  /** Whether every value is a whole number. */
  readonly whole: boolean;
  /** Evenly spaced quantiles from 0 to 1 inclusive; up to 1,001 of them, so that KS errs by at most 1e-3. */
  readonly quantiles: readonly number[];
  /** No quantile is further from its place than this share of the values, for certain; 0 when absent. */
  readonly quantileError?: number;
  readonly distinct?: number;
  /** Every value with its count, where there are few. */
  readonly top?: readonly { readonly value: number; readonly count: number }[];
  readonly histogram?: Histogram;
}

/** Edges are multiples of 2^exponent: bin i holds values in [(first + i)·2^exponent, (first + i + 1)·2^exponent). */
export interface Histogram {
  readonly exponent: number;
  readonly first: number;
  readonly counts: readonly number[];
}

export interface TextColumnProfile extends ProfileBase {
  readonly kind: 'text';
  readonly distinct: number;
  /** The most frequent values with their counts, descending; at most 200. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
  /** Counts in `top` are too small by at most this; 0 when absent. */
  readonly topError?: number;
}
