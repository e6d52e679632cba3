import { Failure } from '#kernel/failure.ts';
import { KernelMemory, type Pointer } from '../../kernel-memory.ts';
import { instantiate } from '../../web-assembly.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

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

/** The compiled loops of boosting with their memory. */
export class BoostingKernel extends KernelMemory {
  readonly functions: KernelFunctions;

  constructor() {
    super(
      (bytes, cause) =>
        new Failure('train.too-large', {
          message: `expected data and histograms of gradient boosting to fit into 4 GiB; ${(bytes / 2 ** 30).toFixed(1)} GiB are needed.`,
          cause,
        }),
    );
    this.functions = instantiate<KernelFunctions>(KERNEL_BYTES, this.memory);
  }
}
