/** What of a data page is run-length encoded. */
export interface PageRuns {
  readonly values: number;
  readonly repetitionBits: number;
  readonly definitionBits: number;
  /** Bytes of the levels where the header tells them (version 2); the page itself tells them in version 1. */
  readonly levelBytes?: readonly [repetition: number, definition: number];
  /** Whether values are indexes into a dictionary. */
  readonly dictionary: boolean;
}

/**
 * Whether the runs of a decompressed page stay within the number of values that its header names. A decoder repeats a value as often as a run
 * says, which in a damaged page is two thousand million times. Format: Parquet's Encodings.md, RLE / Bit-Packing Hybrid.
 */
export function runsFit(page: Uint8Array, runs: PageRuns): boolean {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let at = 0;
  for (const [level, bits] of [runs.repetitionBits, runs.definitionBits].entries()) {
    const told = runs.levelBytes?.[level];
    if (bits === 0 && told === undefined) continue;
    if (told === undefined && at + 4 > page.length) return false;
    const length = told ?? view.getUint32(at, true);
    if (told === undefined) at += 4;
    if (at + length > page.length || (bits > 0 && !hybridFits(page.subarray(at, at + length), bits, runs.values, true))) return false;
    at += length;
  }
  if (!runs.dictionary || at >= page.length) return true;
  const bits = page[at]!;
  return bits === 0 || (bits <= 32 && hybridFits(page.subarray(at + 1), bits, runs.values, false));
}

/**
 * Levels are complete: a decoder would go on in the bytes behind them. Indexes may be fewer than the values, of which some are missing;
 * behind them the page ends.
 */
function hybridFits(bytes: Uint8Array, bits: number, values: number, complete: boolean): boolean {
  let seen = 0;
  let at = 0;
  while (at < bytes.length && seen < values) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= bytes.length || shift > 28) return false;
      const byte = bytes[at++]!;
      header += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const count = Math.floor(header / 2);
    if (header % 2 === 1) {
      // The last group is filled up to eight values.
      if (count === 0 || count * 8 > values - seen + 7) return count === 0 && at >= bytes.length;
      at += count * bits;
      seen += count * 8;
    } else {
      if (count > values - seen) return false;
      at += Math.ceil(bits / 8);
      seen += count;
    }
  }
  return !complete || seen >= values;
}
