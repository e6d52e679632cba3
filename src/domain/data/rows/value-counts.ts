import type { ScannedRow } from './scanned-row.ts';

/** A column with more values than this is no label and no split. */
const MAX_VALUES = 200;

/** Counts the values of one column by their hash; gives up on columns with many values. */
export class ValueCounts {
  readonly #codeOf = new Map<number, number>();
  readonly #values: { readonly value: string; count: number }[] = [];
  tooMany = false;

  /** The code of the row's value; −1 when the row has none, or there are too many. */
  add(row: ScannedRow, column: number): number {
    if (column < 0 || this.tooMany) return -1;
    const low = row.low[column]!;
    if (low === 0 && row.high[column] === 0) return -1;
    let code = this.#codeOf.get(low);
    if (code === undefined) {
      code = this.code(row.text(column) ?? '');
      this.#codeOf.set(low, code);
    }
    if (code >= 0) this.#values[code]!.count += 1;
    return code;
  }

  /** Code of a value that is known by its text. */
  code(value: string): number {
    const known = this.#values.findIndex((one) => one.value === value);
    if (known >= 0) return known;
    if (this.#values.length >= MAX_VALUES) {
      this.tooMany = true;
      return -1;
    }
    return this.#values.push({ value, count: 0 }) - 1;
  }

  count(code: number): void {
    this.#values[code]!.count += 1;
  }

  valueOf(code: number): string {
    return this.#values[code]?.value ?? '';
  }

  /** Counts by value; undefined when there were too many values to count. */
  totals(): ReadonlyMap<string, number> | undefined {
    return this.tooMany ? undefined : new Map(this.#values.map(({ value, count }) => [value, count]));
  }
}
