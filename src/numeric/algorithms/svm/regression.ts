import type { Pointer } from '../../kernel-memory.ts';
import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, ValueTarget } from '../model.ts';
import { KernelCache, type KernelSource } from './kernel-cache.ts';
import { KernelRows, padded } from './kernel-rows.ts';
import { CACHE_BYTES, kernelSpec, smoLimits } from './kernel-spec.ts';
import { trainBinaryMachine } from './smo.ts';

/**
 * ε-support vector regression: rows within `epsilon` of the curve cost nothing. Each row has two multipliers, one for above and one for
 * below the tube, which together are a two-class machine on twice as many rows (Chang and Lin 2011, 4.1).
 */
export function fitSupportVectorRegression(x: Matrix, { values }: ValueTarget, parameters: ParameterValues): FittedModel {
  const rows = toRowMajor(x);
  const kernel = kernelSpec(parameters, x);
  const epsilon = parameters['epsilon'] as number;
  const signs = Float64Array.from({ length: 2 * x.rows }, (_, index) => (index < x.rows ? 1 : -1));
  const start = Float64Array.from(signs, (sign, index) => values[index % x.rows]! - sign * epsilon);
  const held = new KernelRows(kernel);
  held.hold(rows, x.rows, x.columns);
  const source = new TwiceKernel(new KernelCache(held, CACHE_BYTES), x.rows);
  const machine = trainBinaryMachine(source, signs, smoLimits(parameters, 2 * x.rows), start);
  const coefficients = Float64Array.from(values, (_, row) => machine.coefficients[row]! + machine.coefficients[row + x.rows]!);
  const used = Array.from(coefficients.keys()).filter((row) => coefficients[row] !== 0);
  const support = new Float64Array(used.length * x.columns);
  used.forEach((row, slot) => support.set(rows.subarray(row * x.columns, (row + 1) * x.columns), slot * x.columns));
  return {
    kind: 'support-vectors',
    parameters: {
      task: 'regression',
      classCount: 0,
      columns: x.columns,
      kernel: { ...kernel },
      probability: false,
      converged: machine.converged,
    },
    arrays: {
      support,
      starts: Int32Array.of(0, used.length),
      vectors: Int32Array.from(used, (_, slot) => slot),
      coefficients: Float64Array.from(used, (row) => coefficients[row]!),
      offsets: Float64Array.of(machine.offset),
      platt: new Float64Array(0),
    },
  };
}

/** The kernel of rows that each occur twice. Of the two rows that the optimiser holds at a time each has its own buffer. */
class TwiceKernel implements KernelSource {
  readonly rows: KernelRows;
  readonly #kernel: KernelSource;
  readonly #count: number;
  readonly #buffers: readonly [Pointer, Pointer];
  #next = 0;

  constructor(kernel: KernelSource, count: number) {
    this.rows = kernel.rows;
    this.#kernel = kernel;
    this.#count = count;
    this.#buffers = [this.rows.allocate(padded(2 * count) * 4), this.rows.allocate(padded(2 * count) * 4)];
  }

  row(index: number): Pointer {
    const row = this.rows.floats(this.#kernel.row(index % this.#count), this.#count);
    const into = this.#buffers[this.#next]!;
    this.#next = 1 - this.#next;
    const twice = this.rows.floats(into, 2 * this.#count);
    twice.set(row);
    twice.set(row, this.#count);
    return into;
  }

  diagonal(index: number): number {
    return this.#kernel.diagonal(index % this.#count);
  }
}
