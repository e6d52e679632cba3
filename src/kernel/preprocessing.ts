/** Parts of a date that can become columns. */
export const DATE_PART_NAMES = ['year', 'month', 'day', 'weekday', 'day-of-year', 'hour', 'minute', 'days'] as const;

export type DatePartName = (typeof DATE_PART_NAMES)[number];

export const SCALINGS = ['none', 'standard', 'min-max', 'robust', 'max-abs'] as const;

/** `tf-idf` and `hashing` take free text apart into words; `tokens` keeps their order, for networks that begin with an embedding. */
export const ENCODINGS = ['one-hot', 'ordinal', 'target', 'date', 'tf-idf', 'hashing', 'tokens'] as const;

export const IMPUTATIONS = ['median', 'mean', 'most-frequent'] as const;

/** What is done with a column before learning; what is left out is chosen by the kind of the column and by the algorithm. */
export interface ColumnTreatment {
  /** What is put in place of missing values; `constant` means `fill`. */
  readonly impute?: (typeof IMPUTATIONS)[number] | 'constant';
  readonly fill?: number | string;
  /** Whether a column says where values were missing. */
  readonly indicator?: boolean;
  readonly scale?: (typeof SCALINGS)[number];
  /** Numbers below and above these quantiles of the training rows are moved to them; each in [0, 1]. */
  readonly clip?: readonly [number, number];
  /** How a column becomes numbers; a number column with an encoding is taken for categories. */
  readonly encode?: (typeof ENCODINGS)[number];
  /** Categories of an ordinal column from low to high. */
  readonly order?: readonly string[];
  readonly dateParts?: readonly DatePartName[];
}

/** A column computed from others, the same in training and at request time. */
export interface FeatureDefinition {
  readonly name: string;
  /** Source text; `docs/reference/feature-expressions.md` says what can be said. */
  readonly expression: string;
  readonly about?: string;
}

/** How a table becomes what an algorithm learns from. */
export interface Preprocessing {
  /** Columns that are not learned from; expressions may still read them. */
  readonly exclude: readonly string[];
  /** Files of feature definitions, relative to the repository root. */
  readonly featureFiles: readonly string[];
  /** What those files define; a feature may use those before it. */
  readonly features: readonly FeatureDefinition[];
  /** Column that says how much each row counts in training; it is not learned from. */
  readonly weight?: string;
  /** By name of a column or of a feature. */
  readonly columns: Readonly<Record<string, ColumnTreatment>>;
}

export const NO_PREPROCESSING: Preprocessing = { exclude: [], featureFiles: [], features: [], columns: {} };
