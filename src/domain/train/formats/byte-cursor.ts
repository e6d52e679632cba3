/** What a reading wants next: at least `take` further bytes, or to go on `skip` bytes later. */
export type Ask = { readonly kind: 'take'; readonly bytes: number } | { readonly kind: 'skip'; readonly bytes: number };

/**
 * A decision that reads bytes as it goes: it yields what it wants and is given bytes. An answer to `take` may be longer than asked for, and is
 * shorter only at the end; an answer to `skip` is empty. So the same code reads files, members of archives and what is inflated, with a
 * memory that does not grow with them.
 */
export type Reading<Value> = Generator<Ask, Value, Uint8Array>;

/** What is read ends before it should, or is not what it claims to be. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const CHUNK = 1 << 16;

/** A place in bytes that come piece by piece. */
export class ByteCursor {
  #buffer: Uint8Array;
  #at = 0;
  /** Position of the first byte of the buffer. */
  #start = 0;

  constructor(head: Uint8Array = new Uint8Array(0)) {
    this.#buffer = head;
  }

  get position(): number {
    return this.#start + this.#at;
  }

  /** Whether this many bytes can be taken without asking. */
  has(count: number): boolean {
    return this.#buffer.length - this.#at >= count;
  }

  /** The next byte; only after `has(1)`. */
  byte(): number {
    return this.#buffer[this.#at++]!;
  }

  /** A byte further on, without taking it; only after `has(offset + 1)`. */
  peek(offset: number): number {
    return this.#buffer[this.#at + offset]!;
  }

  /** Leaves bytes out; only after `has(count)`. */
  pass(count: number): void {
    this.#at += count;
  }

  /** The next bytes; only after `has(count)`. */
  bytes(count: number): Uint8Array {
    this.#at += count;
    return this.#buffer.subarray(this.#at - count, this.#at);
  }

  /** Has at least this many bytes ready, or as many as there are; says whether it has. */
  *fill(count: number): Reading<boolean> {
    while (!this.has(count)) {
      const rest = this.#buffer.subarray(this.#at);
      const more = yield { kind: 'take', bytes: Math.max(CHUNK, count - rest.length) };
      if (more.length === 0) return false;
      const joined = new Uint8Array(rest.length + more.length);
      joined.set(rest);
      joined.set(more, rest.length);
      this.#start += this.#at;
      this.#at = 0;
      this.#buffer = joined;
    }
    return true;
  }

  *take(count: number): Reading<Uint8Array> {
    if (!(yield* this.fill(count))) throw new Unreadable(`it ends at byte ${this.position}, where ${count} more were expected`);
    return this.bytes(count);
  }

  *skip(count: number): Reading<void> {
    const held = Math.min(count, this.#buffer.length - this.#at);
    this.#at += held;
    if (held === count) return;
    yield { kind: 'skip', bytes: count - held };
    this.#start += this.#at + count - held;
    this.#buffer = this.#buffer.subarray(0, 0);
    this.#at = 0;
  }
}
