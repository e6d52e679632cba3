import type { Table, TextColumn } from '#kernel/table.ts';
import { BandIndex, MinHash, similarity } from '#numeric/sketch/min-hash.ts';
import { MAX_EXAMPLES, type DataProblem } from '../validation-report.ts';
import type { RowSplit } from './leakage.ts';

/** Texts of fewer words are names and categories, which resemble each other by right. */
const MIN_WORDS = 8;
const SAME = 0.8;
const PLACES = 64;
const PLACES_PER_BAND = 4;

/** Texts that are compared at most; beyond it a sample of the first ones speaks for the rest. */
const MAX_TEXTS = 50_000;

/**
 * Test rows whose text is almost that of a training row: estimated Jaccard similarity of their runs of three words is at least 0.8. Equal
 * texts are not counted, they are duplicates.
 */
export function nearDuplicates(table: Table, split: RowSplit, target: string | undefined): DataProblem[] {
  return table.columns.flatMap((column) =>
    column.kind === 'text' && column.name !== target && isProse(column) ? compareTexts(column, split) : [],
  );
}

function isProse({ dictionary }: TextColumn): boolean {
  const sample = dictionary.slice(0, 200);
  return sample.length > 1 && sample.filter((text) => text.split(/\s+/).length >= MIN_WORDS).length > sample.length / 2;
}

function compareTexts(column: TextColumn, split: RowSplit): DataProblem[] {
  const minHash = new MinHash(PLACES);
  const index = new BandIndex(PLACES_PER_BAND);
  const signatures = new Map<number, Uint32Array>();
  const signatureOf = (code: number): Uint32Array => {
    const known = signatures.get(code);
    if (known !== undefined) return known;
    const signature = minHash.signature(shingles(column.dictionary[code]!));
    signatures.set(code, signature);
    return signature;
  };
  const trained = new Set<number>();
  for (let at = 0; at < split.train.length && trained.size < MAX_TEXTS; at++) {
    const code = column.codes[split.train[at]!]!;
    if (code < 0 || trained.has(code)) continue;
    trained.add(code);
    index.add(code, signatureOf(code));
  }
  const rows: number[] = [];
  for (let at = 0; at < Math.min(split.test.length, MAX_TEXTS); at++) {
    const code = column.codes[split.test[at]!]!;
    if (code < 0 || trained.has(code)) continue;
    const signature = signatureOf(code);
    for (const candidate of index.candidates(signature)) {
      if (similarity(signature, signatureOf(candidate)) < SAME) continue;
      rows.push(split.test[at]!);
      break;
    }
  }
  if (rows.length === 0) return [];
  const message = `texts of test rows are almost those of training rows (${((100 * rows.length) / split.test.length).toFixed(1)} % of the test rows)`;
  const examples = rows
    .slice(0, MAX_EXAMPLES)
    .map((row) => ({ row: row + 1, value: (column.dictionary[column.codes[row]!] ?? '').slice(0, 60) }));
  return [{ rule: 'leakage-near-duplicates', severity: 'warning', column: column.name, message, count: rows.length, examples }];
}

/** Hashes of all runs of three words, in lower case. */
function shingles(text: string): Set<number> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const hashes = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - 2); at++) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(at, at + 3)) {
      for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
    }
    hashes.add(hash >>> 0);
  }
  return hashes;
}
