import { Failure } from '#kernel/failure.ts';
import { canonicalJson, type Json } from '#kernel/json.ts';
import type { Table } from '#kernel/table.ts';
import { decodeUtf8 } from '../csv/utf8.ts';
import { ValueColumn } from '../table/value-column.ts';
import { LineSplitter } from './line-splitter.ts';
import { parseObjectLine } from './parse-object.ts';

/**
 * Tables out of JSON Lines, a few thousand rows at a time. Members are columns in order of first appearance; numbers are numbers, texts are
 * texts, null is a missing value, and everything else is the text of its JSON.
 */
export class JsonTable {
  readonly #file: string;
  readonly #lines: LineSplitter;
  #columns = new Map<string, ValueColumn>();
  #rows = 0;
  #line = 0;

  constructor(file: string) {
    this.#file = file;
    this.#lines = new LineSplitter(file, (bytes, line) => this.#row(bytes, line));
  }

  push(chunk: Uint8Array): void {
    this.#lines.push(chunk);
  }

  end(): void {
    this.#lines.end();
  }

  /** Rows that have come since the last call. */
  get rows(): number {
    return this.#rows;
  }

  take(): Table {
    const table = { rows: this.#rows, columns: [...this.#columns.values()].map((column) => column.finish()) };
    this.#columns = new Map();
    this.#rows = 0;
    return table;
  }

  #row(bytes: Uint8Array, line: number): void {
    this.#line = line;
    const text = decodeUtf8(bytes, 0, bytes.length);
    if (text.trim() === '') return;
    const parsed = parseObjectLine(text);
    if (!parsed.ok) throw notAnObject(this.#file, line, parsed.error);
    for (const [name, value] of Object.entries(parsed.value)) this.#cell(name, value as Json);
    this.#rows += 1;
    for (const column of this.#columns.values()) column.addMissing(this.#rows - column.length);
  }

  #cell(name: string, value: Json): void {
    let column = this.#columns.get(name);
    if (column === undefined) {
      if (name === '')
        throw new Failure('data.header-empty', {
          message: `${this.#file}: a member has no name`,
          at: { file: this.#file, line: this.#line },
        });
      column = new ValueColumn(name);
      column.addMissing(this.#rows);
      this.#columns.set(name, column);
    }
    if (value === null) return;
    if (typeof value === 'number') this.#number(column, value);
    else column.addText(typeof value === 'string' ? value : canonicalJson(value));
  }

  #number(column: ValueColumn, value: number): void {
    // 1e400 is a number in JSON and infinite as a double.
    if (!Number.isFinite(value))
      throw new Failure('data.value-not-finite', {
        message: `column ${JSON.stringify(column.name)}: expected a finite number, found one that is too large`,
        at: { file: this.#file, line: this.#line },
      });
    column.addNumber(value);
  }
}

export const notAnObject = (file: string, line: number, found: string): Failure =>
  new Failure('data.json-malformed', {
    message: `${file}: line ${line} is not a JSON object: ${found}`,
    at: { file, line },
  });
