import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { Column, Table } from '#kernel/table.ts';
import { NumberSketch } from '#numeric/profile/number-sketch.ts';
import { TextSketch } from '#numeric/profile/text-sketch.ts';
import type { TableReading } from '../csv/table-builder.ts';
import { encodeUtf8 } from '../csv/utf8.ts';
import { finalMix, hashBytes } from '../rows/cell-hash.ts';
import { QUANTILES, TOP, UnprofilableTable } from './table-profiler.ts';

/** Of numbers until a text comes. */
type Sketch = { numbers: NumberSketch; known: boolean; texts?: undefined } | { texts: TextSketch };

/**
 * Statistics of typed tables that come some thousand rows at a time, with no more of them in memory. Kinds are decided as by TableAppender: a
 * column is of numbers until a text comes. Numbers before it can no longer become texts, which is an UnprofilableTable.
 */
export class BatchProfiler {
  readonly #reading: TableReading;
  readonly #missing: ReadonlySet<string>;
  readonly #columns = new Map<string, Sketch>();
  rows = 0;

  constructor(reading: TableReading = {}) {
    this.#reading = reading;
    this.#missing = new Set(reading.missingValues ?? []);
  }

  get names(): readonly string[] {
    return [...this.#columns.keys()];
  }

  add(table: Table): void {
    const absent = new Set(this.#columns.keys());
    for (const column of table.columns) {
      absent.delete(column.name);
      if (!this.#columns.has(column.name)) this.#begin(column.name);
      if (column.kind === 'number') this.#numbers(column);
      else this.#texts(column);
    }
    for (const name of absent) addMissing(this.#columns.get(name)!, table.rows);
    this.rows += table.rows;
  }

  finish(): ColumnProfile[] {
    return [...this.#columns].map(([name, sketch]) =>
      sketch.texts === undefined ? sketch.numbers.profile(name, QUANTILES) : sketch.texts.profile(name, TOP),
    );
  }

  #begin(name: string): void {
    const kinds = this.#reading.kinds ?? {};
    const isText = Object.hasOwn(kinds, name) && kinds[name] === 'text';
    const sketch: Sketch = isText ? { texts: new TextSketch() } : { numbers: new NumberSketch(), known: false };
    addMissing(sketch, this.rows);
    this.#columns.set(name, sketch);
  }

  #numbers({ name, values }: Extract<Column, { kind: 'number' }>): void {
    const sketch = this.#columns.get(name)!;
    if (sketch.texts === undefined) {
      for (const value of values) sketch.numbers.add(value);
      sketch.known ||= values.some((value) => !Number.isNaN(value));
      return;
    }
    for (const value of values)
      if (Number.isNaN(value)) sketch.texts.addMissing();
      else addText(sketch.texts, String(value), 1);
  }

  #texts({ name, codes, dictionary }: Extract<Column, { kind: 'text' }>): void {
    const counts = new Uint32Array(dictionary.length);
    let missing = 0;
    for (const code of codes)
      if (code < 0 || (this.#missing.size > 0 && this.#missing.has(dictionary[code]!.trim()))) missing += 1;
      else counts[code]! += 1;
    if (missing === codes.length) return addMissing(this.#columns.get(name)!, missing);
    const texts = this.#becomeText(name);
    for (let at = 0; at < missing; at++) texts.addMissing();
    dictionary.forEach((text, code) => {
      if (counts[code]! > 0) addText(texts, text, counts[code]!);
    });
  }

  #becomeText(name: string): TextSketch {
    const sketch = this.#columns.get(name)!;
    if (sketch.texts !== undefined) return sketch.texts;
    if (sketch.known || (Object.hasOwn(this.#reading.kinds ?? {}, name) && this.#reading.kinds![name] === 'number'))
      throw new UnprofilableTable(`${name} holds numbers and texts`);
    const texts = new TextSketch();
    for (let at = 0; at < sketch.numbers.nulls; at++) texts.addMissing();
    this.#columns.set(name, { texts });
    return texts;
  }
}

function addMissing(sketch: Sketch, count: number): void {
  for (let row = 0; row < count; row++)
    if (sketch.texts === undefined) sketch.numbers.add(NaN);
    else sketch.texts.addMissing();
}

function addText(texts: TextSketch, text: string, times: number): void {
  const [low, high] = hashBytes(encodeUtf8(text));
  texts.add(finalMix(low) >>> 0, finalMix(high) >>> 0, () => text, times);
}
