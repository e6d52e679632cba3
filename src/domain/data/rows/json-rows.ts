import type { Failure } from '#kernel/failure.ts';
import { canonicalJson, type Json } from '#kernel/json.ts';
import { decodeUtf8 } from '../csv/utf8.ts';
import { notAnObject } from '../json-lines/json-table.ts';
import { parseObjectLine } from '../json-lines/parse-object.ts';
import { hashUnits } from './cell-hash.ts';
import { MAX_ROW_BYTES, type RowScanner, type RowSink, type ScannedRow } from './scanned-row.ts';

const LF = 0x0a;

/**
 * JSON Lines: one object a line, whose members are the cells. Texts are cells as they are, everything else is canonical JSON, so that the
 * order of members and white space make no difference. A member that is null counts as absent.
 */
export class JsonRows implements RowScanner, ScannedRow {
  number = 0;
  low = new Uint32Array(16);
  high = new Uint32Array(16);
  readonly #sink: RowSink;
  readonly #columnOf = new Map<string, number>();
  readonly #texts: (string | undefined)[] = [];
  #file = '';
  #line = 0;
  #parts: Uint8Array[] = [];
  #kept = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  beginFile(name: string): void {
    this.#file = name;
    this.#line = 0;
    if (this.#columnOf.size > 0) this.#sink.columns([...this.#columnOf.keys()]);
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      this.#take(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start >= chunk.length) return;
    this.#parts.push(chunk.slice(start));
    this.#kept += chunk.length - start;
    if (this.#kept > MAX_ROW_BYTES) throw this.#malformed('the line is longer than 64 MiB');
  }

  endFile(): void {
    this.#take(new Uint8Array(0));
  }

  text(column: number): string | undefined {
    return this.#texts[column];
  }

  #take(end: Uint8Array): void {
    this.#line += 1;
    const text = [...this.#parts, end].length === 1 ? decodeUtf8(end, 0, end.length) : this.#joined(end);
    this.#parts = [];
    this.#kept = 0;
    if (text.trim() !== '') this.#row(text);
  }

  #joined(end: Uint8Array): string {
    const bytes = new Uint8Array(this.#kept + end.length);
    let at = 0;
    for (const part of [...this.#parts, end]) {
      bytes.set(part, at);
      at += part.length;
    }
    return decodeUtf8(bytes, 0, bytes.length);
  }

  #row(text: string): void {
    const parsed = parseObjectLine(text);
    if (!parsed.ok) throw notAnObject(this.#file, this.#line, parsed.error);
    this.#texts.fill(undefined);
    this.low.fill(0);
    this.high.fill(0);
    const known = this.#columnOf.size;
    for (const [name, member] of Object.entries(parsed.value)) this.#cell(name, member as Json);
    if (this.#columnOf.size > known) this.#sink.columns([...this.#columnOf.keys()]);
    this.number += 1;
    this.#sink.row(this);
  }

  #cell(name: string, member: Json): void {
    let column = this.#columnOf.get(name);
    if (column === undefined) {
      column = this.#columnOf.size;
      this.#columnOf.set(name, column);
    }
    if (member === null) return;
    if (column >= this.low.length) {
      this.low = Uint32Array.from({ length: column * 2 }, (_, at) => this.low[at] ?? 0);
      this.high = Uint32Array.from({ length: column * 2 }, (_, at) => this.high[at] ?? 0);
    }
    const text = typeof member === 'string' ? member : canonicalJson(member);
    [this.low[column], this.high[column]] = hashUnits(text);
    this.#texts[column] = text;
  }

  #malformed(found: string): Failure {
    return notAnObject(this.#file, this.#line, found);
  }
}
