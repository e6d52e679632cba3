import { Utf8Checker } from '../csv/utf8.ts';
import { Failure } from '#kernel/failure.ts';
import { MAX_ROW_BYTES } from '../rows/scanned-row.ts';

const LF = 0x0a;

/** Cuts chunks of bytes into lines, which are checked to be UTF-8. A byte order mark at the beginning is left out. */
export class LineSplitter {
  readonly #file: string;
  readonly #take: (line: Uint8Array, number: number) => void;
  #parts: Uint8Array[] = [];
  #kept = 0;
  #line = 0;

  constructor(file: string, take: (line: Uint8Array, number: number) => void) {
    this.#file = file;
    this.#take = take;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      this.#close(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start >= chunk.length) return;
    this.#parts.push(chunk.slice(start));
    this.#kept += chunk.length - start;
    if (this.#kept > MAX_ROW_BYTES)
      throw new Failure('data.json-malformed', {
        message: `${this.#file}: line ${this.#line + 1} is longer than 64 MiB`,
        at: { file: this.#file, line: this.#line + 1 },
      });
  }

  end(): void {
    if (this.#kept > 0) this.#close(new Uint8Array(0));
  }

  #close(end: Uint8Array): void {
    this.#line += 1;
    const whole = this.#parts.length === 0 ? end : this.#joined(end);
    const line = this.#line === 1 && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? whole.subarray(3) : whole;
    requireUtf8(line, this.#file, this.#line);
    this.#take(line, this.#line);
  }

  #joined(end: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.#kept + end.length);
    let at = 0;
    for (const part of [...this.#parts, end]) {
      bytes.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#kept = 0;
    return bytes;
  }
}

function requireUtf8(line: Uint8Array, file: string, number: number): void {
  const checker = new Utf8Checker();
  for (let index = 0; index < line.length; index++) {
    const byte = line[index]!;
    if (byte < 0x80 && !checker.inside) continue;
    if (!checker.accepts(byte)) throw invalid(file, number, index + 1);
  }
  if (checker.inside) throw invalid(file, number, line.length);
}

const invalid = (file: string, line: number, column: number): Failure =>
  new Failure('data.encoding-invalid', { message: `${file}: line ${line} is not valid UTF-8`, at: { file, line, column } });
