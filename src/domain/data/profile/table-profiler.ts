import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import { NumberSketch } from '#numeric/profile/number-sketch.ts';
import { TextSketch } from '#numeric/profile/text-sketch.ts';
import { parseDecimal, spellsNonFinite } from '../csv/decimal.ts';
import { DEFAULT_MISSING_VALUES, type Reread, type TableReading } from '../csv/table-builder.ts';
import { decodeUtf8, encodeUtf8 } from '../csv/utf8.ts';
import { finalMix } from '../rows/cell-hash.ts';
import type { ByteRow } from '../rows/scanned-row.ts';

interface ProfiledColumn {
  readonly name: string;
  numbers: NumberSketch | undefined;
  texts: TextSketch | undefined;
  /** Cells so far that were numbers. */
  known: number;
  /** Text of the column's cell in the row at hand. */
  readonly text: () => string;
}

/** What a manifest keeps: enough to see a shift in a pull request, few enough to be read in a diff. */
export const QUANTILES = 201;
export const TOP = 100;

/** Something in the table that only the careful reader can name with its place: a value that is not finite, a text where numbers were declared. */
export class UnprofilableTable extends Error {}

/**
 * Statistics of every column straight from the bytes of rows, without a table in memory. Kinds are decided as by TableBuilder: a column is of
 * numbers until a cell is something else, and must then be read again as text when numbers were taken in before.
 */
export class TableProfiler {
  readonly #missing: readonly (readonly Uint8Array[])[];
  readonly #kinds: NonNullable<TableReading['kinds']>;
  readonly #only: ReadonlySet<string> | undefined;
  #columns: ProfiledColumn[] | undefined;
  readonly #reread: string[] = [];
  #row: ByteRow | undefined;
  rows = 0;

  /** `only` leaves the other columns out. */
  constructor(reading: TableReading = {}, only?: ReadonlySet<string>) {
    this.#only = only;
    this.#kinds = reading.kinds ?? {};
    const byLength: Uint8Array[][] = [];
    for (const token of reading.missingValues ?? DEFAULT_MISSING_VALUES) {
      const bytes = encodeUtf8(token);
      (byLength[bytes.length] ??= []).push(bytes);
    }
    this.#missing = byLength;
  }

  columns(names: readonly string[]): void {
    this.#columns ??= names.map((name, index) => {
      if (name === '') throw new UnprofilableTable('a column has no name');
      const left = this.#only?.has(name) === false;
      const kind = Object.hasOwn(this.#kinds, name) ? this.#kinds[name] : undefined;
      return {
        name,
        known: 0,
        numbers: left || kind === 'text' ? undefined : new NumberSketch(),
        texts: !left && kind === 'text' ? new TextSketch() : undefined,
        text: () => this.#row!.text(index) ?? '',
      };
    });
  }

  row(row: ByteRow): void {
    this.rows += 1;
    this.#row = row;
    const columns = this.#columns!;
    const { bytes } = row;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const { numbers, texts } = column;
      if (numbers === undefined && texts === undefined) continue;
      const start = row.starts[index]!;
      const end = row.ends[index]!;
      let from = start;
      let to = end;
      while (from < to && isBlank(bytes[from]!)) from += 1;
      while (to > from && isBlank(bytes[to - 1]!)) to -= 1;
      if (this.#isMissing(bytes, from, to)) {
        if (numbers === undefined) texts!.addMissing();
        else numbers.add(NaN);
        continue;
      }
      if (numbers !== undefined) {
        const value = parseDecimal(bytes, from, to);
        if (value !== undefined && Number.isFinite(value)) {
          numbers.add(value);
          column.known += 1;
        } else this.#becomeText(column, value ?? decodeUtf8(bytes, from, to), row, index);
        continue;
      }
      texts!.add(finalMix(row.low[index]!) >>> 0, finalMix(row.high[index]!) >>> 0, column.text);
    }
  }

  get names(): readonly string[] {
    return (this.#columns ?? []).map(({ name }) => name);
  }

  /** The columns, or those that must be read again as text. */
  finish(): { readonly columns: readonly ColumnProfile[]; readonly reread: Reread } {
    const columns = (this.#columns ?? []).flatMap(({ name, numbers, texts }): ColumnProfile[] =>
      numbers !== undefined ? [numbers.profile(name, QUANTILES)] : texts !== undefined ? [texts.profile(name, TOP)] : [],
    );
    return { columns, reread: Object.fromEntries(this.#reread.map((name) => [name, 'text' as const])) };
  }

  #becomeText(column: ProfiledColumn, found: number | string, row: ByteRow, index: number): void {
    if (typeof found === 'number' || spellsNonFinite(found) || Object.hasOwn(this.#kinds, column.name))
      throw new UnprofilableTable(`${column.name} holds ${found}`);
    const nulls = column.numbers!.nulls;
    column.numbers = undefined;
    if (column.known > 0) {
      this.#reread.push(column.name);
      return;
    }
    column.texts = new TextSketch();
    for (let missing = 0; missing < nulls; missing++) column.texts.addMissing();
    column.texts.add(finalMix(row.low[index]!) >>> 0, finalMix(row.high[index]!) >>> 0, column.text);
  }

  #isMissing(bytes: Uint8Array, from: number, to: number): boolean {
    const tokens = this.#missing[to - from];
    return tokens !== undefined && tokens.some((token) => token.every((byte, at) => bytes[from + at] === byte));
  }
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09;
