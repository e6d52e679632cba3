import { Utf8Checker } from './utf8.ts';

/** Checks the encoding of a stream of chunks, fast where they are ASCII. */
export class AsciiOrUtf8 {
  readonly #utf8 = new Utf8Checker();

  /** Whether a character has begun and not ended. */
  get inside(): boolean {
    return this.#utf8.inside;
  }

  accepts(chunk: Uint8Array): boolean {
    if (!this.inside && isAscii(chunk)) return true;
    for (const byte of chunk) if (!this.#utf8.accepts(byte)) return false;
    return true;
  }
}

function isAscii(chunk: Uint8Array): boolean {
  let all = 0;
  for (let at = 0; at < chunk.length; at++) all |= chunk[at]!;
  return all < 0x80;
}
