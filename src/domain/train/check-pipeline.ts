import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { DATE_PART_NAMES } from '#kernel/preprocessing.ts';
import type { FittedColumn } from '#numeric/preprocessing/fitted-column.ts';
import { parseExpression } from '#numeric/preprocessing/expression/parse.ts';

/** Whether a pipeline that came from outside can be applied. Returns one sentence for the first thing that is wrong. */
export function findPipelineDefect(pipeline: Json | undefined): string | undefined {
  if (!isJsonObject(pipeline) || !Array.isArray(pipeline['columns'])) return 'the pipeline is not described';
  const features = pipeline['features'] ?? [];
  if (!Array.isArray(features) || !features.every(isFeatureDefinition)) return 'the pipeline has a feature that cannot be computed';
  return pipeline['columns'].every(isFittedColumn) ? undefined : 'the pipeline has a column that is not one';
}

const isFeatureDefinition = (feature: Json): boolean =>
  isJsonObject(feature) &&
  typeof feature['name'] === 'string' &&
  typeof feature['expression'] === 'string' &&
  parseExpression(feature['expression']).ok;

function isFittedColumn(column: Json): boolean {
  if (!isJsonObject(column) || typeof column['name'] !== 'string') return false;
  const { kind, fill, standard, clip, categories, indicator } = column;
  const fillsWithText = fill === null || typeof fill === 'string';
  if (indicator !== undefined && typeof indicator !== 'boolean') return false;
  switch (kind as FittedColumn['kind']) {
    case 'number':
      return (fill === null || typeof fill === 'number') && isScale(standard) && (clip === undefined || isRange(clip));
    case 'text':
      return fillsWithText && isTexts(categories);
    case 'ordinal':
      return fillsWithText && isTexts(categories) && isScale(standard);
    case 'codes':
      return isTexts(categories);
    case 'target-mean':
      return isTargetMean(column);
    case 'date':
      return isDate(column);
    case 'words':
      return isWords(column);
    case 'tokens':
      return isTexts(column['vocabulary']) && isLength(column['length']);
    default:
      return false;
  }
}

function isTargetMean({ categories, prior, means, standard }: JsonObject): boolean {
  if (!isTexts(categories) || !isNumbers(prior) || !Array.isArray(means) || !Array.isArray(standard)) return false;
  return (
    means.length === categories.length &&
    means.every((mean) => isNumbers(mean) && mean.length === prior.length) &&
    standard.length === prior.length &&
    standard.every(isScale)
  );
}

function isDate({ parts, fills, standard }: JsonObject): boolean {
  if (!Array.isArray(parts) || !Array.isArray(fills) || !Array.isArray(standard)) return false;
  return (
    parts.every((part) => (DATE_PART_NAMES as readonly Json[]).includes(part)) &&
    fills.length === parts.length &&
    fills.every((fill) => fill === null || typeof fill === 'number') &&
    standard.length === parts.length &&
    standard.every(isScale)
  );
}

function isWords({ sparse, vectoriser, vocabulary, rarity, buckets, signed }: JsonObject): boolean {
  if (typeof sparse !== 'boolean') return false;
  if (vectoriser === 'tf-idf') return isTexts(vocabulary) && isNumbers(rarity) && vocabulary.length === rarity.length;
  const whole = typeof buckets === 'number' && Number.isInteger(buckets) && buckets >= 1 && buckets <= 2 ** 24;
  return vectoriser === 'hashing' && whole && typeof signed === 'boolean';
}

const isLength = (value: Json | undefined): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10_000;

const isScale = (value: Json | undefined): boolean =>
  value === null || (isJsonObject(value) && typeof value['scale'] === 'number' && typeof value['mean'] === 'number');

const isRange = (value: Json): boolean => isJsonObject(value) && typeof value['low'] === 'number' && typeof value['high'] === 'number';

const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isNumbers = (value: Json | undefined): value is readonly number[] =>
  Array.isArray(value) && value.every((number) => typeof number === 'number');
