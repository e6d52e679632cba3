import type { TextColumn } from '#kernel/table.ts';
import { tokenise } from './tokenise.ts';

/** Fewer distinct values than this are categories. */
const LEAST_DISTINCT = 50;
/** Words of a value on average, from which on it is a sentence rather than a name or a code. */
const LEAST_WORDS = 4;
const SAMPLE = 500;

/**
 * Whether a column holds free text: values that mostly occur once and are made of several words. Categories repeat; ids, names and dates are one to three
 * words.
 */
export function isFreeText({ codes, dictionary }: TextColumn): boolean {
  let present = 0;
  for (const code of codes) if (code >= 0) present++;
  if (dictionary.length < LEAST_DISTINCT || dictionary.length * 2 < present) return false;
  const step = Math.max(1, Math.floor(dictionary.length / SAMPLE));
  let words = 0;
  let texts = 0;
  for (let index = 0; index < dictionary.length; index += step) {
    words += tokenise(dictionary[index]!).length;
    texts++;
  }
  return words >= LEAST_WORDS * texts;
}
