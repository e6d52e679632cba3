import { newMemory, PAGE_BYTES, type WasmMemory } from './web-assembly.ts';

/** An address in a kernel's memory. */
export type Pointer = number;

/** Memory of a WebAssembly kernel; what is allocated stays until the whole is let go. */
export class KernelMemory {
  readonly memory: WasmMemory = newMemory();
  readonly #tooLarge: (bytes: number, cause: unknown) => Error;
  #top = 16;

  /** `tooLarge` makes the error for memory that cannot be had, of the bytes that would be needed in all. */
  constructor(tooLarge: (bytes: number, cause: unknown) => Error) {
    this.#tooLarge = tooLarge;
  }

  /** Zeroed bytes at a multiple of 16, unless rewound before. Views that were made before may be void afterwards. */
  allocate(bytes: number): Pointer {
    const pointer = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    const missing = Math.ceil((this.#top - this.memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) this.#grow(missing);
    return pointer;
  }

  /** Where the next allocation begins. */
  get top(): Pointer {
    return this.#top;
  }

  /** Lets go of everything from an address on; it is not zeroed when it is allocated again. */
  rewind(top: Pointer): void {
    this.#top = top;
  }

  /** The whole memory. */
  heap(): Uint8Array {
    return new Uint8Array(this.memory.buffer);
  }

  bytes(pointer: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, pointer, length);
  }

  words(pointer: Pointer, length: number): Int32Array {
    return new Int32Array(this.memory.buffer, pointer, length);
  }

  floats(pointer: Pointer, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, pointer, length);
  }

  doubles(pointer: Pointer, length: number): Float64Array {
    return new Float64Array(this.memory.buffer, pointer, length);
  }

  #grow(pages: number): void {
    try {
      this.memory.grow(pages);
    } catch (cause) {
      throw this.#tooLarge(this.#top, cause);
    }
  }
}
