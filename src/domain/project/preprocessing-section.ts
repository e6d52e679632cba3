import type { JsonObject } from '#kernel/json.ts';
import {
  DATE_PART_NAMES,
  ENCODINGS,
  IMPUTATIONS,
  NO_PREPROCESSING,
  SCALINGS,
  type ColumnTreatment,
  type Preprocessing,
} from '#kernel/preprocessing.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { flag, listOf, mapOf, number, object, oneOf, optional, scalar, text, type ValueOfShape } from './shape.ts';

const SHARE = number({ atLeast: 0, atMost: 1 });

/** Columns are named by the data, so nearly anything goes. */
export const COLUMN_KEYS = { expected: 'a column of 1 to 200 characters', pattern: '^.{1,200}$' };

const TREATMENT = object({
  impute: optional(oneOf(...IMPUTATIONS), 'What is put in place of missing values.'),
  fill: optional(scalar, 'The value itself that is put in place of missing ones, instead of impute.'),
  indicator: optional(flag, 'Whether a further column says where values were missing.'),
  scale: optional(oneOf(...SCALINGS), 'How numbers are brought to one size; by the needs of the algorithm when not given.'),
  'clip-below': optional(SHARE, 'Quantile of the training rows below which numbers are moved up to it.'),
  'clip-above': optional(SHARE, 'Quantile of the training rows above which numbers are moved down to it.'),
  encode: optional(oneOf(...ENCODINGS), 'How categories become numbers; a number column with an encoding is taken for categories.'),
  order: optional(listOf(text()), 'Categories of an ordinal column from low to high.'),
  'date-parts': optional(listOf(oneOf(...DATE_PART_NAMES)), 'Parts of a date that become columns.'),
});

export const PREPROCESSING = object({
  exclude: optional(listOf(text()), 'Columns that are not learned from.', []),
  features: optional(
    listOf(text({ expected: 'a path inside the repository', accepts: (path) => parseRelativePath(path) !== undefined })),
    'Files of feature definitions, which are computed in training and at request time alike.',
    [],
  ),
  weight: optional(text(), 'Column that says how much each row counts in training; it is not learned from.'),
  columns: optional(mapOf(COLUMN_KEYS, TREATMENT), 'How single columns are prepared; the others by their kind.'),
});

type Written = ValueOfShape<typeof PREPROCESSING>;
type WrittenTreatment = ValueOfShape<typeof TREATMENT>;

export const completePreprocessing = (written: Written): Preprocessing => ({
  ...NO_PREPROCESSING,
  exclude: written.exclude ?? [],
  featureFiles: written.features ?? [],
  ...(written.weight === undefined ? {} : { weight: written.weight }),
  columns: Object.fromEntries(Object.entries(written.columns ?? {}).map(([name, one]) => [name, completeTreatment(one ?? {})])),
});

function completeTreatment(written: WrittenTreatment): ColumnTreatment {
  const { impute, fill, indicator, scale, encode, order } = written;
  const [below, above] = [written['clip-below'], written['clip-above']];
  const parts = written['date-parts'];
  return {
    ...(impute === undefined ? {} : { impute }),
    ...(fill === undefined ? {} : { impute: 'constant', fill: typeof fill === 'number' ? fill : String(fill) }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(scale === undefined ? {} : { scale }),
    ...(below === undefined && above === undefined ? {} : { clip: [below ?? 0, above ?? 1] }),
    ...(encode === undefined ? {} : { encode }),
    ...(order === undefined ? {} : { order }),
    ...(parts === undefined ? {} : { dateParts: parts }),
  };
}

/** As `completePreprocessing` reads it back. */
export const formatPreprocessing = ({ exclude, featureFiles, weight, columns }: Preprocessing): JsonObject => ({
  exclude,
  features: featureFiles,
  ...(weight === undefined ? {} : { weight }),
  columns: Object.fromEntries(Object.entries(columns).map(([name, treatment]) => [name, formatTreatment(treatment)])),
});

function formatTreatment({ impute, fill, clip, dateParts, ...rest }: ColumnTreatment): JsonObject {
  return {
    ...(impute === undefined ? {} : impute === 'constant' ? { fill: fill ?? '' } : { impute }),
    ...(clip === undefined ? {} : { 'clip-below': clip[0], 'clip-above': clip[1] }),
    ...(dateParts === undefined ? {} : { 'date-parts': dateParts }),
    ...rest,
  };
}
