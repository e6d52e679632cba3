/** Statistics of one column, small enough for a pull-request diff and rich enough for drift tests. No rows leave the training job. */
export type ColumnProfile = NumberColumnProfile | TextColumnProfile;

interface ProfileBase {
  readonly name: string;
  readonly count: number;
  readonly nulls: number;
}

export interface NumberColumnProfile extends ProfileBase {
  readonly kind: 'number';
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Sample standard deviation (n − 1). */
  readonly sd: number | null;
  /** Whether every value is a whole number. */
  readonly whole: boolean;
  /** Evenly spaced quantiles from 0 to 1 inclusive; up to 1,001 of them, so that KS errs by at most 1e-3. */
  readonly quantiles: readonly number[];
}

export interface TextColumnProfile extends ProfileBase {
  readonly kind: 'text';
  readonly distinct: number;
  /** The most frequent values with their counts, descending; at most 200. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
}
