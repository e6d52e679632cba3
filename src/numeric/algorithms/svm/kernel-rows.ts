import { Failure } from '#kernel/failure.ts';
import { KernelMemory, type Pointer } from '../../kernel-memory.ts';
import { instantiate } from '../../web-assembly.ts';
import { FRACTIONS, POWERS, STEPS_PER_UNIT, UNIT_PER_STEP } from './decay.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';
import { selfKernel, wholePower, type KernelSpec } from './kernel.ts';

/** What `tools/kernels/svm.as` exports; it says what each does. */
interface SvmFunctions {
  products(points: Pointer, apart: number, columns: number, count: number, query: Pointer, into: Pointer): void;
  decays(
    values: Pointer,
    norms: Pointer,
    count: number,
    norm: number,
    gamma: number,
    fractions: Pointer,
    powers: Pointer,
    stepsPerUnit: number,
    unitPerStep: number,
  ): void;
  narrow(values: Pointer, count: number, into: Pointer): void;
  choose(
    violation: Pointer,
    falls: Pointer,
    diagonal: Pointer,
    row: Pointer,
    count: number,
    most: number,
    own: number,
    tiny: number,
    least: Pointer,
  ): number;
  move(violation: Pointer, rises: Pointer, first: Pointer, second: Pointer, count: number, taken: number): number;
}

/** Lengths of arrays in the kernel's memory, whose loops take four numbers at a time. */
export const padded = (count: number): number => Math.ceil(count / 4) * 4;

/** Rows in the memory of the vector unit, and the kernel of any row with all of them. */
export class KernelRows extends KernelMemory {
  readonly functions: SvmFunctions;
  readonly #spec: KernelSpec;
  readonly #fractions: Pointer;
  readonly #powers: Pointer;
  readonly #start: Pointer;
  #rows: Float64Array = new Float64Array(0);
  #columns = 0;
  #points: Pointer = 0;
  #norms: Pointer = 0;
  #query: Pointer = 0;
  #values: Pointer = 0;
  #norm: Float64Array = new Float64Array(0);

  constructor(spec: KernelSpec) {
    super(
      (bytes, cause) =>
        new Failure('train.too-large', {
          message: `expected the rows of a support vector machine to fit into 4 GiB; ${(bytes / 2 ** 30).toFixed(1)} GiB are needed.`,
          cause,
        }),
    );
    this.functions = instantiate<SvmFunctions>(KERNEL_BYTES, this.memory);
    this.#spec = spec;
    this.#fractions = this.allocate(FRACTIONS.length * 8);
    this.#powers = this.allocate(POWERS.length * 8);
    this.doubles(this.#fractions, FRACTIONS.length).set(FRACTIONS);
    this.doubles(this.#powers, POWERS.length).set(POWERS);
    this.#start = this.top;
  }

  get count(): number {
    return this.#norm.length;
  }

  /** Holds row-major rows in place of those before; everything that was allocated since goes too. */
  hold(rows: Float64Array, count: number, columns: number): void {
    this.rewind(this.#start);
    const length = padded(count);
    this.#rows = rows;
    this.#columns = columns;
    this.#points = this.allocate(length * columns * 8);
    this.#norms = this.allocate(length * 8);
    this.#query = this.allocate(columns * 8);
    this.#values = this.allocate(length * 8);
    const points = this.doubles(this.#points, length * columns);
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < count; row++) points[column * length + row] = rows[row * columns + column]!;
      points.fill(0, column * length + count, (column + 1) * length);
    }
    this.#norm = Float64Array.from({ length: count }, (_, row) => normOf(rows, row * columns, columns));
    this.doubles(this.#norms, length).fill(0).set(this.#norm);
  }

  /** Kernel of the row whose numbers begin at `start` with all held rows; good until the next call. */
  withAll(row: Float64Array, start: number): Float64Array {
    this.#fill(row, start, normOf(row, start, this.#columns));
    return this.doubles(this.#values, this.count);
  }

  /** Kernel of a held row with all of them, in single precision. */
  fillRow(index: number, into: Pointer): void {
    this.#fill(this.#rows, index * this.#columns, this.#norm[index]!);
    this.functions.narrow(this.#values, padded(this.count), into);
  }

  /** Kernel of a held row with itself. */
  diagonal(index: number): number {
    return selfKernel(this.#spec, this.#norm[index]!);
  }

  /** Double precision until the last step: squared distances are small differences of large numbers. */
  #fill(row: Float64Array, start: number, norm: number): void {
    const spec = this.#spec;
    const count = padded(this.count);
    this.doubles(this.#query, this.#columns).set(row.subarray(start, start + this.#columns));
    this.functions.products(this.#points, count * 8, this.#columns, count, this.#query, this.#values);
    if (spec.kind === 'linear') return;
    if (spec.kind === 'rbf') {
      const { gamma } = spec;
      this.functions.decays(this.#values, this.#norms, count, norm, gamma, this.#fractions, this.#powers, STEPS_PER_UNIT, UNIT_PER_STEP);
      return;
    }
    const values = this.doubles(this.#values, this.count);
    if (spec.kind === 'poly')
      for (let other = 0; other < values.length; other++) values[other] = wholePower(spec.gamma * values[other]! + spec.coef0, spec.degree);
    else for (let other = 0; other < values.length; other++) values[other] = Math.tanh(spec.gamma * values[other]! + spec.coef0);
  }
}

function normOf(values: Float64Array, start: number, columns: number): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) sum += values[start + column]! ** 2;
  return sum;
}
