import type { Column, Table } from '#kernel/table.ts';

/**
 * A 53-bit hash of every row over the columns given, in their order. Equal rows have equal hashes whatever their position and whatever the
 * order of dictionaries; two different rows among a million share one with a chance of about 1e-4 in all.
 */
export function hashRows(table: Table, columns: readonly Column[]): Float64Array {
  const low = new Uint32Array(table.rows).fill(0x811c9dc5);
  const high = new Uint32Array(table.rows).fill(0x9747b28c);
  const bits = new DataView(new ArrayBuffer(8));
  for (const column of columns) {
    const codes = column.kind === 'text' ? column.dictionary.map(hashText) : [];
    for (let row = 0; row < table.rows; row++) {
      let first = 0x5bd1e995;
      let second = 0x1b873593;
      if (column.kind === 'text') {
        const code = column.codes[row]!;
        if (code >= 0) [first, second] = codes[code]!;
      } else {
        const value = column.values[row]!;
        if (!Number.isNaN(value)) {
          // Adding zero makes −0 and 0 one value.
          bits.setFloat64(0, value + 0);
          first = bits.getUint32(0);
          second = bits.getUint32(4);
        }
      }
      low[row] = mix(low[row]!, first, second);
      high[row] = mix(high[row]!, second ^ 0x2545f491, first);
    }
  }
  return Float64Array.from(low, (word, row) => (high[row]! & 0x1fffff) * 4_294_967_296 + word);
}

/** One round of MurmurHash3's 32-bit mixing for each of the two words. */
function mix(state: number, first: number, second: number): number {
  let mixed = round(round(state, first), second);
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function round(state: number, word: number): number {
  let key = Math.imul(word, 0xcc9e2d51);
  key = (key << 15) | (key >>> 17);
  const mixed = state ^ Math.imul(key, 0x1b873593);
  return Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
}

function hashText(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0xdeadbeef;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 13);
  }
  return [first >>> 0, second >>> 0];
}

export interface RowDifference {
  /** Rows of the second table that the first has fewer of. */
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

/** How the rows of two tables differ as multisets over the columns given (by position the same columns). */
export function compareRows(before: Float64Array, after: Float64Array): RowDifference {
  const counts = new Map<number, number>();
  for (const hash of before) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let added = 0;
  for (const hash of after) {
    const left = counts.get(hash) ?? 0;
    if (left > 0) counts.set(hash, left - 1);
    else added += 1;
  }
  const kept = after.length - added;
  return { added, removed: before.length - kept, kept };
}
