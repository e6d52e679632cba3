/** Sizes in bytes of the rows of a part, without the header. A part ends above `average / 4` and at the first row after `4 × average`. */
export interface PartSizes {
  readonly minimum: number;
  readonly average: number;
  readonly maximum: number;
}

export const partSizes = (average: number): PartSizes => ({ minimum: Math.ceil(average / 4), average, maximum: 4 * average });

/** How rows end: `quotes` names the delimiter after which a quoted cell may begin, whose line ends are part of the row. */
export interface RowSyntax {
  readonly header: boolean;
  readonly quotes: number | undefined;
}

const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22] as const;

const [CELL_START, IN_CELL, IN_QUOTES, AFTER_QUOTE] = [0, 1, 2, 3] as const;

type State = typeof CELL_START | typeof IN_CELL | typeof IN_QUOTES | typeof AFTER_QUOTE;

/** FNV-1a, 32 bits; its low bits are good and its high ones are not, hence the mix of MurmurHash3 at the end. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hashOf = (bytes: readonly number[]): number => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, FNV_PRIME), FNV_OFFSET);

const EMPTY_LINES: readonly number[] = [hashOf([LF]), hashOf([CR]), hashOf([CR, LF])];

const isEmptyLine = (hash: number): boolean => EMPTY_LINES.includes(hash);

/**
 * Finds content-defined places to cut a table at: between rows, where the hash of the row before says so. Each row decides by its own bytes
 * alone, with a chance in proportion to its length, so that rows added or removed elsewhere move no cut. As in FastCDC (Xia et al. 2016) the
 * chance is a quarter below the average size and fourfold above it, which keeps sizes close to the average.
 */
export class RowCutter {
  readonly #sizes: PartSizes;
  readonly #syntax: RowSyntax;
  #headerOpen: boolean;
  #state: State = CELL_START;
  #afterCr = false;
  #hash = FNV_OFFSET;
  #rowBytes = 0;
  #partBytes = 0;
  #rows = 0;

  constructor(sizes: PartSizes, syntax: RowSyntax) {
    this.#sizes = sizes;
    this.#syntax = syntax;
    this.#headerOpen = syntax.header;
  }

  /** Places in the chunk before which something ends: the header once, then parts. */
  push(chunk: Uint8Array): Cut[] {
    const cuts: Cut[] = [];
    const delimiter = this.#syntax.quotes;
    let hash = this.#hash;
    let state = this.#state;
    let rowStart = -this.#rowBytes;
    const endRow = (index: number): void => {
      this.#endRow(hash, index - rowStart, index, cuts);
      hash = FNV_OFFSET;
      state = CELL_START;
      rowStart = index;
    };
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (this.#afterCr) {
        this.#afterCr = false;
        if (byte !== LF) endRow(index);
      }
      hash = Math.imul(hash ^ byte, FNV_PRIME);
      if (byte === LF) {
        if (state !== IN_QUOTES) endRow(index + 1);
      } else if (delimiter === undefined) continue;
      else if (state === IN_QUOTES) {
        if (byte === QUOTE) state = AFTER_QUOTE;
      } else if (byte === CR) this.#afterCr = true;
      else if (byte === QUOTE && state !== IN_CELL) state = IN_QUOTES;
      else state = byte === delimiter ? CELL_START : IN_CELL;
    }
    this.#hash = hash;
    this.#state = state;
    this.#rowBytes = chunk.length - rowStart;
    return cuts;
  }

  /** Rows since the last cut or the beginning, with one that the file ends in. */
  get rows(): number {
    return this.#rows + (this.#rowBytes > 0 && !this.#headerOpen ? 1 : 0);
  }

  #endRow(hash: number, length: number, index: number, cuts: Cut[]): void {
    const { minimum, average, maximum } = this.#sizes;
    if (this.#headerOpen) {
      // Empty lines above the header belong to it.
      if (isEmptyLine(hash)) return;
      this.#headerOpen = false;
      cuts.push({ before: index, ends: 'header', rows: 0 });
      return;
    }
    this.#partBytes += length;
    if (!isEmptyLine(hash)) this.#rows += 1;
    const chance = (length / average) * (this.#partBytes < average ? 0.25 : 4);
    const hit = this.#partBytes >= minimum && mixBits(hash) / 2 ** 32 < chance;
    if (!hit && this.#partBytes < maximum) return;
    cuts.push({ before: index, ends: 'part', rows: this.#rows });
    this.#partBytes = 0;
    this.#rows = 0;
  }
}

export interface Cut {
  /** Index in the chunk; 0 when what ends had ended with the chunk before. */
  readonly before: number;
  readonly ends: 'header' | 'part';
  readonly rows: number;
}

function mixBits(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
