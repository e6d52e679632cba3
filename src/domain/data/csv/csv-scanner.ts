import { Failure } from '#kernel/failure.ts';
import { headerDelimiter } from './header-delimiter.ts';
import { Utf8Checker } from './utf8.ts';

/** Receives the cells of a CSV file in reading order. `bytes` is only valid during the call. */
export interface CellSink {
  cell(bytes: Uint8Array, start: number, end: number, line: number, column: number): void;
  endRow(line: number, column: number): void;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;

/** A cell longer than this is a quote that was never closed, not data. */
const MAX_CELL_BYTES = 16 * 1024 * 1024;

type State = 'cell-start' | 'in-cell' | 'in-quotes' | 'after-quote';

/**
 * RFC 4180 over a stream of chunks: quoted cells, doubled quotes, line ends inside quotes; LF, CRLF or CR line ends; a UTF-8 byte order
 * mark is dropped; empty lines are skipped; a semicolon or a tab takes the place of the comma where the header has none; a quote inside an unquoted cell is text. Invalid UTF-8 is refused with its byte offset.
 */
export class CsvScanner {
  readonly #file: string;
  #delimiter: number;
  readonly #sink: CellSink;
  readonly #utf8 = new Utf8Checker();
  #head: Uint8Array | undefined = new Uint8Array(0);
  #state: State = 'cell-start';
  #buffer = new Uint8Array(256);
  #buffered = 0;
  #cellsInRow = 0;
  #afterCr = false;
  /** Byte offset of the next chunk's first byte in the file. */
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  /** Bytes of the line so far that do not begin a character, so that columns count characters. */
  #continuations = 0;
  #cellLine = 1;
  #cellColumn = 1;

  constructor(file: string, delimiter: ',' | '\t' | ';', sink: CellSink) {
    this.#file = file;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#sink = sink;
  }

  push(chunk: Uint8Array): void {
    if (this.#head === undefined) {
      this.#scan(chunk);
      return;
    }
    this.#head = concat(this.#head, chunk);
    if (this.#head.length >= 3) this.#begin(this.#head, false);
  }

  /** Ends the file: the last line needs no line end. */
  finish(): void {
    if (this.#head !== undefined) this.#begin(this.#head, true);
    if (this.#utf8.inside) throw this.#encodingFailure(this.#offset, 'the file ends inside a character');
    if (this.#state === 'in-quotes') throw this.#quoteFailure('a quoted cell that begins here is not closed before the end of the file');
    if (this.#state !== 'cell-start' || this.#cellsInRow > 0) {
      if (this.#state === 'cell-start') this.#openCell(this.#offset);
      this.#closeCell(new Uint8Array(0), 0, 0);
      this.#closeRow(this.#offset);
    }
  }

  #begin(head: Uint8Array, ended: boolean): void {
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
      throw this.#encodingFailure(
        0,
        'the byte order mark is that of UTF-16',
        'Save the file as UTF-8, for example with iconv -f utf-16 -t utf-8.',
      );
    }
    const bom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    if (this.#delimiter === COMMA) {
      const delimiter = headerDelimiter(head, bom, ended);
      if (delimiter === undefined) return;
      this.#delimiter = delimiter;
    }
    this.#head = undefined;
    this.#offset = bom;
    this.#lineStart = bom;
    this.#scan(head.subarray(bom));
  }

  #scan(chunk: Uint8Array): void {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (byte >= 0x80 || this.#utf8.inside) this.#checkUtf8(byte, index);
      if (this.#afterCr) {
        this.#afterCr = false;
        if (byte === LF) {
          this.#lineStart = this.#offset + index + 1;
          start = index + 1;
          continue;
        }
      }
      if (this.#state === 'in-quotes') {
        if (byte === QUOTE) {
          this.#keep(chunk, start, index);
          this.#state = 'after-quote';
        } else if (byte === LF) this.#nextLine(index + 1);
        continue;
      }
      if (this.#state === 'cell-start') {
        start = index;
        if (byte === LF || byte === CR) {
          if (this.#cellsInRow === 0) {
            this.#nextLine(index + 1);
            this.#afterCr = byte === CR;
            continue;
          }
        }
        this.#openCell(this.#offset + index);
        if (byte === QUOTE) {
          start = index + 1;
          this.#state = 'in-quotes';
          continue;
        }
        this.#state = 'in-cell';
      }
      if (byte === this.#delimiter) {
        this.#closeCell(chunk, start, this.#state === 'after-quote' ? start : index);
      } else if (byte === LF || byte === CR) {
        this.#closeCell(chunk, start, this.#state === 'after-quote' ? start : index);
        this.#closeRow(this.#offset + index);
        this.#nextLine(index + 1);
        this.#afterCr = byte === CR;
      } else if (this.#state === 'after-quote') {
        if (byte !== QUOTE) throw this.#quoteFailure('something follows the closing quote of the cell that begins here');
        start = index;
        this.#state = 'in-quotes';
      }
    }
    if (this.#state === 'in-cell' || this.#state === 'in-quotes') this.#keep(chunk, start, chunk.length);
    this.#offset += chunk.length;
  }

  #checkUtf8(byte: number, index: number): void {
    if ((byte & 0xc0) === 0x80) this.#continuations += 1;
    if (!this.#utf8.accepts(byte)) throw this.#encodingFailure(this.#offset + index, `byte 0x${byte.toString(16)} cannot stand here`);
  }

  #openCell(position: number): void {
    this.#cellLine = this.#line;
    this.#cellColumn = this.#columnAt(position);
  }

  #closeCell(chunk: Uint8Array, start: number, end: number): void {
    if (this.#buffered > 0) {
      this.#keep(chunk, start, end);
      this.#sink.cell(this.#buffer, 0, this.#buffered, this.#cellLine, this.#cellColumn);
      this.#buffered = 0;
    } else {
      this.#sink.cell(chunk, start, end, this.#cellLine, this.#cellColumn);
    }
    this.#cellsInRow += 1;
    this.#state = 'cell-start';
  }

  #closeRow(position: number): void {
    this.#sink.endRow(this.#line, this.#columnAt(position));
    this.#cellsInRow = 0;
  }

  #nextLine(nextIndex: number): void {
    this.#line += 1;
    this.#lineStart = this.#offset + nextIndex;
    this.#continuations = 0;
  }

  /** Keeps a part of a cell that spans chunks or holds doubled quotes. */
  #keep(chunk: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length <= 0) return;
    if (this.#buffered + length > MAX_CELL_BYTES) throw this.#quoteFailure('the cell that begins here is longer than 16 MiB');
    if (this.#buffered + length > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#buffered + length));
      larger.set(this.#buffer.subarray(0, this.#buffered));
      this.#buffer = larger;
    }
    this.#buffer.set(chunk.subarray(start, end), this.#buffered);
    this.#buffered += length;
  }

  #columnAt(position: number): number {
    return position - this.#lineStart - this.#continuations + 1;
  }

  #encodingFailure(offset: number, found: string, remedy?: string): Failure {
    return new Failure('data.encoding-invalid', {
      message: `${this.#file} is not valid UTF-8 at byte ${offset}: ${found}`,
      at: { file: this.#file, line: this.#line, column: Math.max(1, this.#columnAt(offset)) },
      ...(remedy === undefined ? {} : { remedy }),
    });
  }

  #quoteFailure(found: string): Failure {
    return new Failure('data.csv-malformed', {
      message: `${this.#file}: ${found}`,
      at: { file: this.#file, line: this.#cellLine, column: this.#cellColumn },
    });
  }
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
