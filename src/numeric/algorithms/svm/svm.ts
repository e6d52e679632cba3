import { Failure } from '#kernel/failure.ts';
import { Random } from '#kernel/random.ts';
import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import { dealFolds } from './deal-folds.ts';
import { KernelCache } from './kernel-cache.ts';
import { KernelRows } from './kernel-rows.ts';
import { CACHE_BYTES, kernelSpec, smoLimits } from './kernel-spec.ts';
import { fitSupportVectorRegression } from './regression.ts';
import { fitPlatt } from './platt.ts';
import { trainBinaryMachine, type SmoLimits } from './smo.ts';

/** Each pair of classes is a problem of its own; more than this would take hours. */
const MAX_CLASSES = 500;

/** Support vector machine, one against one; probabilities by Platt's sigmoid on decisions from internal cross-validation. */
export function fitSvm(x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel {
  if (target.task === 'regression') return fitSupportVectorRegression(x, target, parameters);
  const { labels, classCount } = target;
  if (classCount > MAX_CLASSES) {
    throw new Failure('train.too-many-classes', { message: `svm expects at most ${MAX_CLASSES} classes; the target has ${classCount}.` });
  }
  const rows = toRowMajor(x);
  const kernel = kernelSpec(parameters, x);
  const held = new KernelRows(kernel);
  const limits = smoLimits(parameters, x.rows);
  const probability = parameters['probability'] === true;
  const used = new Map<number, number>();
  const starts = [0];
  const vectors: number[] = [];
  const coefficients: number[] = [];
  const offsets: number[] = [];
  const platt: number[] = [];
  for (let low = 0; low < classCount; low++) {
    for (let high = low + 1; high < classCount; high++) {
      const members = membersOf(labels, low, high);
      const signs = Float64Array.from(members, (row) => (labels[row] === low ? 1 : -1));
      held.hold(gather(rows, x.columns, members), members.length, x.columns);
      const machine = trainBinaryMachine(new KernelCache(held, CACHE_BYTES), signs, limits);
      machine.coefficients.forEach((coefficient, index) => {
        if (coefficient === 0) return;
        const row = members[index]!;
        if (!used.has(row)) used.set(row, used.size);
        vectors.push(used.get(row)!);
        coefficients.push(coefficient);
      });
      starts.push(vectors.length);
      offsets.push(machine.offset);
      if (probability) {
        const decisions = outOfFold(held, rows, x.columns, members, signs, limits, Random.forPart(seed, low, high));
        const scale = fitPlatt(decisions, signs);
        platt.push(scale.slope, scale.shift);
      }
    }
  }
  const support = new Float64Array(used.size * x.columns);
  for (const [row, slot] of used) support.set(rows.subarray(row * x.columns, (row + 1) * x.columns), slot * x.columns);
  return {
    kind: 'support-vectors',
    parameters: { task: 'classification', classCount, columns: x.columns, kernel: { ...kernel }, probability },
    arrays: {
      support,
      starts: Int32Array.from(starts),
      vectors: Int32Array.from(vectors),
      coefficients: Float64Array.from(coefficients),
      offsets: Float64Array.from(offsets),
      platt: Float64Array.from(platt),
    },
  };
}

function membersOf(labels: Int32Array, low: number, high: number): Int32Array {
  const members: number[] = [];
  labels.forEach((label, row) => {
    if (label === low || label === high) members.push(row);
  });
  return Int32Array.from(members);
}

function gather(rows: Float64Array, columns: number, members: ArrayLike<number>): Float64Array {
  const values = new Float64Array(members.length * columns);
  for (let index = 0; index < members.length; index++) {
    const row = members[index]!;
    values.set(rows.subarray(row * columns, (row + 1) * columns), index * columns);
  }
  return values;
}

/** Decision of each member by a machine that did not see it. */
function outOfFold(
  held: KernelRows,
  rows: Float64Array,
  columns: number,
  members: Int32Array,
  signs: Float64Array,
  limits: SmoLimits,
  random: Random,
): Float64Array {
  const decisions = new Float64Array(members.length);
  for (const { inside, outside } of dealFolds(members.length, random)) {
    const foldSigns = Float64Array.from(inside, (index) => signs[index]!);
    const positive = foldSigns.some((sign) => sign > 0);
    const negative = foldSigns.some((sign) => sign < 0);
    if (!positive || !negative) {
      // libsvm's convention: nothing but one class was seen, so the decision is that class.
      for (const index of outside) decisions[index] = positive ? 1 : negative ? -1 : 0;
      continue;
    }
    const insideMembers = inside.map((index) => members[index]!);
    held.hold(gather(rows, columns, insideMembers), inside.length, columns);
    const machine = trainBinaryMachine(new KernelCache(held, CACHE_BYTES), foldSigns, limits);
    for (const index of outside) {
      const similarity = held.withAll(rows, members[index]! * columns);
      let decision = -machine.offset;
      for (let other = 0; other < inside.length; other++) decision += machine.coefficients[other]! * similarity[other]!;
      decisions[index] = decision;
    }
  }
  return decisions;
}
