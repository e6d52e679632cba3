import { Failure } from '#kernel/failure.ts';
import type { Column } from '#kernel/table.ts';
import type { ColumnKind } from '../csv/column-builder.ts';
import { parseDecimal } from '../csv/decimal.ts';
import { GrowingFloats, GrowingIntegers } from '../csv/growing.ts';
import { encodeUtf8 } from '../csv/utf8.ts';

/**
 * Collects a column of values that have types of their own. It is of numbers until a text comes; the numbers before it then become their
 * shortest texts, which is what they are in JSON. Unlike in delimited files nothing has to be read again for that.
 */
export class ValueColumn {
  readonly name: string;
  readonly #declared: ColumnKind | undefined;
  #kind: ColumnKind;
  #numbers = new GrowingFloats();
  #codes = new GrowingIntegers();
  #codeOf = new Map<string, number>();
  #dictionary: string[] = [];

  constructor(name: string, declared?: ColumnKind) {
    this.name = name;
    this.#declared = declared;
    this.#kind = declared ?? 'number';
  }

  get length(): number {
    return this.#kind === 'number' ? this.#numbers.length : this.#codes.length;
  }

  addMissing(count = 1): void {
    for (let row = 0; row < count; row++)
      if (this.#kind === 'number') this.#numbers.push(NaN);
      else this.#codes.push(-1);
  }

  /** A finite number. */
  addNumber(value: number): void {
    if (this.#kind === 'number') this.#numbers.push(value);
    else this.#codes.push(this.#code(String(value)));
  }

  addText(text: string): void {
    if (this.#kind === 'text') {
      this.#codes.push(this.#code(text));
      return;
    }
    if (this.#declared === 'number') this.#numbers.push(this.#requireNumber(text));
    else {
      this.#becomeText();
      this.#codes.push(this.#code(text));
    }
  }

  addColumn(column: Column): void {
    if (column.kind === 'number') {
      for (const value of column.values)
        if (Number.isNaN(value)) this.addMissing();
        else this.addNumber(value);
      return;
    }
    // Codes are looked up once for each distinct text.
    const codes = new Int32Array(column.dictionary.length).fill(-1);
    for (const code of column.codes) {
      if (code < 0) this.addMissing();
      else if (this.#kind === 'number') this.addText(column.dictionary[code]!);
      else {
        if (codes[code]! < 0) codes[code] = this.#code(column.dictionary[code]!);
        this.#codes.push(codes[code]!);
      }
    }
  }

  finish(): Column {
    return this.#kind === 'text'
      ? { kind: 'text', name: this.name, codes: this.#codes.take(), dictionary: this.#dictionary }
      : { kind: 'number', name: this.name, values: this.#numbers.take() };
  }

  #code(text: string): number {
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#dictionary.push(text) - 1;
      this.#codeOf.set(text, code);
    }
    return code;
  }

  #becomeText(): void {
    this.#kind = 'text';
    for (const value of this.#numbers.take()) this.#codes.push(Number.isNaN(value) ? -1 : this.#code(String(value)));
    this.#numbers = new GrowingFloats();
  }

  #requireNumber(text: string): number {
    const bytes = encodeUtf8(text.trim());
    const value = parseDecimal(bytes, 0, bytes.length);
    if (value !== undefined && Number.isFinite(value)) return value;
    throw new Failure('data.value-not-number', {
      message: `column ${JSON.stringify(this.name)}: expected a number, found ${JSON.stringify(text.slice(0, 60))} in row ${this.length + 1}`,
    });
  }
}
