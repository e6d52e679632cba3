import type { Column, Table } from '#kernel/table.ts';
import { hashUnits } from './cell-hash.ts';
import type { RowSink, ScannedRow } from './scanned-row.ts';

/**
 * Hands over the rows of typed tables, one table after the other, as rows for comparison. The text of a number is its shortest one, so that
 * cells are equal to those of JSON Lines with the same values.
 */
export class TableRows implements ScannedRow {
  number = 0;
  low = new Uint32Array(0);
  high = new Uint32Array(0);
  readonly #sink: RowSink;
  readonly #placeOf = new Map<string, number>();
  /** Columns of the table at hand by their place; undefined where it has no such column. */
  #columns: (Column | undefined)[] = [];
  #row = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  add(table: Table): void {
    for (const { name } of table.columns) if (!this.#placeOf.has(name)) this.#placeOf.set(name, this.#placeOf.size);
    this.#columns = Array.from({ length: this.#placeOf.size });
    for (const column of table.columns) this.#columns[this.#placeOf.get(column.name)!] = column;
    this.low = new Uint32Array(this.#placeOf.size);
    this.high = new Uint32Array(this.#placeOf.size);
    this.#sink.columns([...this.#placeOf.keys()]);
    const hashes = this.#columns.map((column) => (column?.kind === 'text' ? column.dictionary.map(hashUnits) : []));
    for (this.#row = 0; this.#row < table.rows; this.#row++) {
      for (let place = 0; place < this.#columns.length; place++) this.#hash(place, hashes[place]!);
      this.number += 1;
      this.#sink.row(this);
    }
  }

  text(place: number): string | undefined {
    const column = this.#columns[place];
    if (column === undefined) return undefined;
    if (column.kind === 'text') return column.dictionary[column.codes[this.#row]!];
    const value = column.values[this.#row]!;
    return Number.isNaN(value) ? undefined : String(value);
  }

  #hash(place: number, hashes: readonly (readonly [low: number, high: number])[]): void {
    const column = this.#columns[place];
    const words = column?.kind === 'text' ? hashes[column.codes[this.#row]!] : this.#hashNumber(place);
    this.low[place] = words?.[0] ?? 0;
    this.high[place] = words?.[1] ?? 0;
  }

  #hashNumber(place: number): readonly [number, number] | undefined {
    const text = this.text(place);
    return text === undefined ? undefined : hashUnits(text);
  }
}
