import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { Column } from '#kernel/table.ts';
import { tokenise } from './tokenise.ts';
import { asText } from './words.ts';

/** Free text as the numbers of its words in their order: 0 for no word, 1 for one that training had not, then the vocabulary. */
export interface FittedTokens {
  readonly kind: 'tokens';
  readonly name: string;
  /** Most frequent first. */
  readonly vocabulary: readonly string[];
  /** Words that are read of a text; shorter ones are filled up in front. */
  readonly length: number;
}

const UNKNOWN = 1;
const FIRST = 2;

/** The most frequent words, and the length of the longest text, both limited. */
export function fitTokens(source: Column, limits: { readonly vocabulary: number; readonly length: number }): FittedTokens {
  const column = asText(source);
  const repeats = new Int32Array(column.dictionary.length);
  for (const code of column.codes) if (code >= 0) repeats[code]!++;
  const totals = new Map<string, number>();
  let longest = 1;
  column.dictionary.forEach((text, code) => {
    if (repeats[code] === 0) return;
    const words = tokenise(text);
    longest = Math.max(longest, words.length);
    for (const word of words) totals.set(word, (totals.get(word) ?? 0) + repeats[code]!);
  });
  const ranked = [...totals].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byCodeUnit(left, right));
  const vocabulary = ranked.slice(0, limits.vocabulary).map(([word]) => word);
  return { kind: 'tokens', name: column.name, vocabulary, length: Math.min(longest, limits.length) };
}

/** Different numbers that can occur. */
export const tokenCount = ({ vocabulary }: FittedTokens): number => vocabulary.length + FIRST;

export const tokenNames = ({ name, length }: FittedTokens): string[] => Array.from({ length }, (_, place) => `${name}[${place}]`);

/** One column for each place. */
export function applyTokens({ vocabulary, length }: FittedTokens, source: Column): Float64Array[] {
  const column = asText(source);
  const numbers = new Map(vocabulary.map((word, index) => [word, index + FIRST]));
  const read = new Map<number, readonly number[]>();
  const places = Array.from({ length }, () => new Float64Array(column.codes.length));
  column.codes.forEach((code, row) => {
    if (code < 0) return;
    let tokens = read.get(code);
    if (tokens === undefined) {
      tokens = tokenise(column.dictionary[code]!)
        .slice(0, length)
        .map((word) => numbers.get(word) ?? UNKNOWN);
      read.set(code, tokens);
    }
    const gap = length - tokens.length;
    tokens.forEach((token, index) => (places[gap + index]![row] = token));
  });
  return places;
}
