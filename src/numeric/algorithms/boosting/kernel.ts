import { Failure } from '#kernel/failure.ts';
import { instantiate, newMemory, PAGE_BYTES, type WasmMemory } from '../../web-assembly.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

/** An address in the kernel's memory. */
export type Pointer = number;

/** What `tools/kernels/boosting.as` exports; it says what each does. */
export interface KernelFunctions {
  fill8(histogram: Pointer, bins: Pointer, index: Pointer, from: number, to: number, rows: Pointer, offsets: Pointer): void;
  fill4(histogram: Pointer, bins: Pointer, index: Pointer, from: number, to: number, rows: Pointer, offsets: Pointer): void;
  clear(histogram: Pointer, bytes: number): void;
  subtract(parent: Pointer, child: Pointer, bytes: number): void;
  quantise(rows: Pointer, count: number, gradientScale: number, hessianScale: number, countBits: bigint): void;
  total(slot: Pointer, index: Pointer, from: number, to: number, rows: Pointer): void;
  partition(index: Pointer, spill: Pointer, from: number, to: number, bins: Pointer, width: number, table: Pointer): number;
  search(
    histogram: Pointer,
    columns: Pointer,
    from: number,
    to: number,
    node: Pointer,
    best: Pointer,
    l2: number,
    minCount: number,
    minHessian: number,
    gradientUnit: number,
    hessianUnit: number,
    countBits: bigint,
    bounded: number,
  ): void;
  unpack(slots: Pointer, into: Pointer, bins: number, gradientUnit: number, hessianUnit: number, countBits: bigint): void;
  addValue(raw: Pointer, index: Pointer, from: number, to: number, stride: number, value: number): void;
  bin(values: Pointer, count: number, bounds: Pointer, length: number, bins: Pointer, width: number): void;
}

/** The compiled loops of boosting with their memory; what is allocated stays until the whole is let go. */
export class BoostingKernel {
  readonly functions: KernelFunctions;
  readonly #memory: WasmMemory;
  #top = 16;

  constructor() {
    this.#memory = newMemory();
    this.functions = instantiate<KernelFunctions>(KERNEL_BYTES, this.#memory);
  }

  /** Zeroed bytes at a multiple of 16. Views that were made before may be void afterwards. */
  allocate(bytes: number): Pointer {
    const pointer = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    const missing = Math.ceil((this.#top - this.#memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) this.#grow(missing);
    return pointer;
  }

  /** The whole memory. */
  heap(): Uint8Array {
    return new Uint8Array(this.#memory.buffer);
  }

  bytes(pointer: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, pointer, length);
  }

  words(pointer: Pointer, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, pointer, length);
  }

  doubles(pointer: Pointer, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, pointer, length);
  }

  #grow(pages: number): void {
    try {
      this.#memory.grow(pages);
    } catch (cause) {
      throw new Failure('train.too-large', {
        message: `expected data and histograms of gradient boosting to fit into 4 GiB; ${(this.#top / 2 ** 30).toFixed(1)} GiB are needed.`,
        cause,
      });
    }
  }
}
