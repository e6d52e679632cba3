import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { Column, TextColumn } from '#kernel/table.ts';
import type { SparseMatrix } from '../linear-algebra/sparse.ts';
import { murmurHash } from './murmur-hash.ts';
import { tokenise } from './tokenise.ts';

/** How words become numbers: counted and weighted by their rarity, or counted in buckets without looking at the training rows. */
export type Vectoriser = 'tf-idf' | 'hashing';

/** A column of free text as learned from training rows. Its rows have length 1 (or are empty) in the space of words. */
export type FittedWords = FittedVocabulary | FittedBuckets;

interface WordsBase {
  readonly kind: 'words';
  readonly name: string;
  /** Whether the matrix gets a sparse part; otherwise each word is an ordinary column. */
  readonly sparse: boolean;
}

export interface FittedVocabulary extends WordsBase {
  readonly vectoriser: 'tf-idf';
  /** In the order of code units. */
  readonly vocabulary: readonly string[];
  /** ln((1 + rows) / (1 + rows with the word)) + 1, as scikit-learn's smooth idf. */
  readonly rarity: readonly number[];
}

export interface FittedBuckets extends WordsBase {
  readonly vectoriser: 'hashing';
  readonly buckets: number;
  /** Whether half of the words count negatively, so that collisions cancel out (scikit-learn's alternate_sign). */
  readonly signed: boolean;
}

export interface WordsOptions {
  readonly vectoriser: Vectoriser;
  readonly sparse: boolean;
  readonly signed: boolean;
}

/** Most frequent words that are kept; without a sparse part each costs a column. */
const MAX_WORDS = { sparse: 200_000, dense: 500 } as const;
const BUCKETS = { sparse: 2 ** 18, dense: 2 ** 9 } as const;

/** Learns the vocabulary of a column; the hashing vectoriser has nothing to learn. */
export function fitWords(source: Column, { vectoriser, sparse, signed }: WordsOptions): FittedWords {
  const column = asText(source);
  const form = sparse ? 'sparse' : 'dense';
  if (vectoriser === 'hashing') return { kind: 'words', name: column.name, sparse, vectoriser, buckets: BUCKETS[form], signed };
  const repeats = new Int32Array(column.dictionary.length);
  for (const code of column.codes) if (code >= 0) repeats[code]!++;
  const totals = new Map<string, number>();
  const rows = new Map<string, number>();
  column.dictionary.forEach((text, code) => {
    if (repeats[code] === 0) return;
    const words = tokenise(text);
    for (const word of words) totals.set(word, (totals.get(word) ?? 0) + repeats[code]!);
    for (const word of new Set(words)) rows.set(word, (rows.get(word) ?? 0) + repeats[code]!);
  });
  const ranked = [...totals].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byCodeUnit(left, right));
  const vocabulary = ranked
    .slice(0, MAX_WORDS[form])
    .map(([word]) => word)
    .sort(byCodeUnit);
  const rarity = vocabulary.map((word) => Math.log((1 + column.codes.length) / (1 + rows.get(word)!)) + 1);
  return { kind: 'words', name: column.name, sparse, vectoriser, vocabulary, rarity };
}

const wordCount = (fitted: FittedWords): number => (fitted.vectoriser === 'hashing' ? fitted.buckets : fitted.vocabulary.length);

/** Names of the columns: `review:good`, or `review#17` for a bucket. */
export const wordNames = (fitted: FittedWords): string[] =>
  fitted.vectoriser === 'hashing'
    ? Array.from({ length: fitted.buckets }, (_, bucket) => `${fitted.name}#${bucket}`)
    : fitted.vocabulary.map((word) => `${fitted.name}:${word}`);

/** Word weights of each row, of Euclidean length 1. Each distinct text is taken apart once; a missing one has no words. */
export function applyWords(fitted: FittedWords, source: Column): SparseMatrix {
  const column = asText(source);
  const weigh = fitted.vectoriser === 'hashing' ? bucketWeigher(fitted) : vocabularyWeigher(fitted);
  const texts: (readonly (readonly [number, number])[] | undefined)[] = [];
  const rows = column.codes.length;
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const code = column.codes[row]!;
    const own = code < 0 ? 0 : (texts[code] ??= normalised(weigh(tokenise(column.dictionary[code]!)))).length;
    starts[row + 1] = starts[row]! + own;
  }
  const indices = new Int32Array(starts[rows]!);
  const values = new Float64Array(starts[rows]!);
  for (let row = 0; row < rows; row++) {
    const code = column.codes[row]!;
    if (code < 0) continue;
    texts[code]!.forEach(([index, value], offset) => {
      indices[starts[row]! + offset] = index;
      values[starts[row]! + offset] = value;
    });
  }
  return { rows, columns: wordCount(fitted), starts, indices, values };
}

/** Free text of which a file has nothing but numbers is read as a number column. */
export function asText(column: Column): TextColumn {
  if (column.kind === 'text') return column;
  const codes = Int32Array.from(column.values, (value, row) => (Number.isNaN(value) ? -1 : row));
  return { kind: 'text', name: column.name, codes, dictionary: Array.from(column.values, String) };
}

type Weigher = (words: readonly string[]) => Map<number, number>;

function vocabularyWeigher({ vocabulary, rarity }: FittedVocabulary): Weigher {
  const places = new Map(vocabulary.map((word, index) => [word, index]));
  return (words) => {
    const weights = new Map<number, number>();
    for (const word of words) {
      const index = places.get(word);
      if (index !== undefined) weights.set(index, (weights.get(index) ?? 0) + 1);
    }
    for (const [index, times] of weights) weights.set(index, times * rarity[index]!);
    return weights;
  };
}

function bucketWeigher({ buckets, signed }: FittedBuckets): Weigher {
  return (words) => {
    const weights = new Map<number, number>();
    for (const word of words) {
      const hash = murmurHash(word);
      const index = Math.abs(hash) % buckets;
      weights.set(index, (weights.get(index) ?? 0) + (signed && hash < 0 ? -1 : 1));
    }
    return weights;
  };
}

/** Ascending by column, divided by the Euclidean length. */
function normalised(weights: Map<number, number>): readonly (readonly [number, number])[] {
  const entries = [...weights].filter(([, value]) => value !== 0).sort(([left], [right]) => left - right);
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0));
  return entries.map(([index, value]) => [index, value / length] as const);
}
