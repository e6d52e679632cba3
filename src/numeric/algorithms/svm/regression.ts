import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, ValueTarget } from '../model.ts';
import { KernelCache, kernelRows, type KernelSource } from './kernel.ts';
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
  const source = new TwiceKernel(new KernelCache(kernel, kernelRows(rows, x.columns), CACHE_BYTES), x.rows);
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
  readonly #kernel: KernelSource;
  readonly #count: number;
  readonly #buffers: readonly [Float32Array, Float32Array];
  #next = 0;

  constructor(kernel: KernelSource, count: number) {
    this.#kernel = kernel;
    this.#count = count;
    this.#buffers = [new Float32Array(2 * count), new Float32Array(2 * count)];
  }

  row(index: number): Float32Array {
    const row = this.#kernel.row(index % this.#count);
    const into = this.#buffers[this.#next]!;
    this.#next = 1 - this.#next;
    into.set(row);
    into.set(row, this.#count);
    return into;
  }

  diagonal(index: number): number {
    return this.#kernel.diagonal(index % this.#count);
  }
}
