import { Failure, type SourcePosition } from '#kernel/failure.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { Table } from '#kernel/table.ts';
import { ColumnBuilder, type ColumnKind } from './column-builder.ts';
import type { CellSink } from './csv-scanner.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** Cells that mean "no value" unless the caller says otherwise; compared without white space around them. */
export const DEFAULT_MISSING_VALUES: readonly string[] = ['', 'NA', 'NaN', 'nan', 'null', 'NULL', 'None'];

export interface TableReading {
  readonly missingValues?: readonly string[];
  /** Kinds that are known beforehand, by column; the others are inferred. */
  readonly kinds?: Readonly<Record<string, ColumnKind>>;
}

/** Columns that must be read as text in a second pass. */
export type Reread = Readonly<Record<string, 'text'>>;

/** Builds a typed table from the cells of one or several files with the same header; kinds are inferred over all of them. */
export class TableBuilder implements CellSink {
  readonly #missing: readonly (readonly Uint8Array[])[];
  readonly #kinds: Readonly<Record<string, ColumnKind>>;
  #columns: ColumnBuilder[] | undefined;
  #file = '';
  #header: { readonly name: string; readonly line: number; readonly column: number }[] | undefined;
  #cells = 0;
  #extra: SourcePosition | undefined;
  #rows = 0;
  #rowsInFile = 0;

  constructor(reading: TableReading = {}) {
    this.#missing = byLength(reading.missingValues ?? DEFAULT_MISSING_VALUES);
    this.#kinds = reading.kinds ?? {};
  }

  beginFile(name: string): void {
    this.#file = name;
    this.#header = [];
    this.#rowsInFile = 0;
  }

  /** Rows of the file that ends; a file without any is refused. */
  endFile(): number {
    if (this.#rowsInFile === 0) {
      throw new Failure('data.no-rows', {
        message:
          this.#header === undefined ? `${this.#file} has a header but no rows` : `${this.#file} is empty: expected a header and rows`,
        at: { file: this.#file, line: this.#header === undefined ? 2 : 1, column: 1 },
      });
    }
    return this.#rowsInFile;
  }

  cell(bytes: Uint8Array, start: number, end: number, line: number, column: number): void {
    if (this.#header !== undefined) {
      this.#header.push({ name: decodeUtf8(bytes, start, end).trim(), line, column });
      return;
    }
    const builder = this.#columns![this.#cells++];
    if (builder === undefined) {
      this.#extra ??= { file: this.#file, line, column };
      return;
    }
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from]!)) from += 1;
    while (to > from && isBlank(bytes[to - 1]!)) to -= 1;
    if (this.#isMissing(bytes, from, to)) builder.addMissing();
    else builder.add(bytes, start, end, from, to, () => ({ file: this.#file, line, column }));
  }

  endRow(line: number, column: number): void {
    if (this.#header !== undefined) {
      this.#closeHeader(this.#header);
      this.#header = undefined;
      return;
    }
    const expected = this.#columns!.length;
    if (this.#cells !== expected) {
      throw new Failure('data.ragged-row', {
        message: `${this.#file}: expected ${expected} cells as in the header, found ${this.#cells}`,
        at: this.#extra ?? { file: this.#file, line, column },
      });
    }
    this.#cells = 0;
    this.#rows += 1;
    this.#rowsInFile += 1;
  }

  /** The table, or the columns that must be read again as text. */
  finish(): Result<Table, Reread> {
    const columns = this.#columns ?? [];
    const reread = columns.filter((column) => column.mustReread);
    if (reread.length > 0) return err(Object.fromEntries(reread.map((column) => [column.name, 'text' as const])));
    return ok({ rows: this.#rows, columns: columns.map((column) => column.finish()) });
  }

  #closeHeader(header: readonly { readonly name: string; readonly line: number; readonly column: number }[]): void {
    const seen = new Map<string, number>();
    header.forEach(({ name, line, column }, index) => {
      const at = { file: this.#file, line, column };
      if (name === '') throw new Failure('data.header-empty', { message: `${this.#file}: column ${index + 1} has no name`, at });
      const first = seen.get(name);
      if (first !== undefined) {
        throw new Failure('data.header-duplicate', {
          message: `${this.#file}: columns ${first + 1} and ${index + 1} are both named ${JSON.stringify(name)}`,
          at,
        });
      }
      seen.set(name, index);
    });
    const names = header.map(({ name }) => name);
    if (this.#columns === undefined) {
      this.#columns = names.map((name) => new ColumnBuilder(name, Object.hasOwn(this.#kinds, name) ? this.#kinds[name] : undefined));
      return;
    }
    const expected = this.#columns.map(({ name }) => name);
    if (names.length !== expected.length || names.some((name, index) => name !== expected[index])) {
      throw new Failure('data.tables-differ', {
        message: `${this.#file} has other columns than the tables before it`,
        evidence: [`expected: ${expected.join(', ')}`, `found: ${names.join(', ')}`],
        at: { file: this.#file, line: 1, column: 1 },
      });
    }
  }

  #isMissing(bytes: Uint8Array, from: number, to: number): boolean {
    const tokens = this.#missing[to - from];
    return tokens !== undefined && tokens.some((token) => token.every((byte, index) => bytes[from + index] === byte));
  }
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09;

function byLength(tokens: readonly string[]): Uint8Array[][] {
  const sorted: Uint8Array[][] = [];
  for (const token of tokens) {
    const bytes = encodeUtf8(token);
    (sorted[bytes.length] ??= []).push(bytes);
  }
  return sorted;
}
