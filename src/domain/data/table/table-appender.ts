import type { Table } from '#kernel/table.ts';
import type { TableReading } from '../csv/table-builder.ts';
import { ValueColumn } from './value-column.ts';

/** Puts tables one below the other. Columns are matched by name; where a table lacks one, its rows have no value there. */
export class TableAppender {
  readonly #reading: TableReading;
  readonly #missing: ReadonlySet<string>;
  readonly #columns = new Map<string, ValueColumn>();
  #rows = 0;

  /** `missingValues` counts only when it is given: typed files have a way of their own to say that a value is missing. */
  constructor(reading: TableReading = {}) {
    this.#reading = reading;
    this.#missing = new Set(reading.missingValues ?? []);
  }

  get columns(): readonly string[] {
    return [...this.#columns.keys()];
  }

  get rows(): number {
    return this.#rows;
  }

  add(table: Table): void {
    for (const column of table.columns) {
      let known = this.#columns.get(column.name);
      if (known === undefined) {
        known = new ValueColumn(column.name, this.#kindOf(column.name));
        known.addMissing(this.#rows);
        this.#columns.set(column.name, known);
      }
      known.addColumn(column.kind === 'text' && this.#missing.size > 0 ? { ...column, codes: this.#withoutMissing(column) } : column);
    }
    this.#rows += table.rows;
    for (const column of this.#columns.values()) column.addMissing(this.#rows - column.length);
  }

  finish(): Table {
    return { rows: this.#rows, columns: [...this.#columns.values()].map((column) => column.finish()) };
  }

  #kindOf(name: string) {
    const kinds = this.#reading.kinds ?? {};
    return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  }

  #withoutMissing({ codes, dictionary }: { readonly codes: Int32Array; readonly dictionary: readonly string[] }): Int32Array {
    const isMissing = dictionary.map((text) => this.#missing.has(text.trim()));
    return codes.map((code) => (code >= 0 && isMissing[code] === true ? -1 : code));
  }
}
