import { Failure, type SourcePosition } from '#kernel/failure.ts';
import type { Column } from '#kernel/table.ts';
import { parseDecimal, spellsNonFinite } from './decimal.ts';
import { GrowingFloats, GrowingIntegers } from './growing.ts';
import { decodeUtf8 } from './utf8.ts';

export type ColumnKind = Column['kind'];

/**
 * Collects one column. Until told otherwise it is taken for numbers; the first cell that is neither a number nor missing makes it text.
 * Text cannot be had back from numbers already parsed (`5.10` → 5.1), so such a column reports that the source must be read again.
 */
export class ColumnBuilder {
  readonly name: string;
  readonly #declared: ColumnKind | undefined;
  #kind: ColumnKind;
  #numbers = new GrowingFloats();
  #codes = new GrowingIntegers();
  readonly #codeOf = new Map<string, number>();
  readonly #dictionary: string[] = [];
  #known = 0;
  #notFinite: { readonly at: SourcePosition; readonly found: string } | undefined;
  /** Set when the column turned out to be text after numbers had been stored. */
  mustReread = false;

  constructor(name: string, declared: ColumnKind | undefined) {
    this.name = name;
    this.#declared = declared;
    this.#kind = declared ?? 'number';
  }

  get kind(): ColumnKind {
    return this.#kind;
  }

  addMissing(): void {
    if (this.#kind === 'number') this.#numbers.push(NaN);
    else if (!this.mustReread) this.#codes.push(-1);
  }

  /** `[start, end)` is the cell as written; `[from, to)` is the same without white space around it. */
  add(bytes: Uint8Array, start: number, end: number, from: number, to: number, at: () => SourcePosition): void {
    if (this.#kind === 'number') {
      const value = parseDecimal(bytes, from, to);
      if (value !== undefined && Number.isFinite(value)) {
        this.#numbers.push(value);
        this.#known += 1;
        return;
      }
      const found = decodeUtf8(bytes, start, end);
      if (value !== undefined || spellsNonFinite(decodeUtf8(bytes, from, to))) {
        this.#notFinite ??= { at: at(), found };
        this.#numbers.push(NaN);
        return;
      }
      if (this.#declared === 'number') {
        throw new Failure('data.value-not-number', {
          message: `column ${JSON.stringify(this.name)}: expected a number, found ${JSON.stringify(found.slice(0, 60))}`,
          at: at(),
        });
      }
      this.#becomeText();
    }
    if (this.mustReread) return;
    const text = decodeUtf8(bytes, start, end);
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#dictionary.push(text) - 1;
      this.#codeOf.set(text, code);
    }
    this.#codes.push(code);
  }

  #becomeText(): void {
    this.#kind = 'text';
    this.mustReread = this.#known > 0 || this.#notFinite !== undefined;
    if (!this.mustReread) for (let row = 0; row < this.#numbers.length; row++) this.#codes.push(-1);
    this.#numbers = new GrowingFloats();
  }

  finish(): Column {
    if (this.#kind === 'text') return { kind: 'text', name: this.name, codes: this.#codes.take(), dictionary: this.#dictionary };
    if (this.#notFinite !== undefined) {
      throw new Failure('data.value-not-finite', {
        message: `column ${JSON.stringify(this.name)}: expected a finite number, found ${JSON.stringify(this.#notFinite.found)}`,
        at: this.#notFinite.at,
      });
    }
    return { kind: 'number', name: this.name, values: this.#numbers.take() };
  }
}
