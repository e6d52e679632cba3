import type { Random } from '#kernel/random.ts';
import { argMax, type Target } from '../model.ts';
import { forward, linkOf, workspaceFor, type Network } from './backpropagate.ts';

/** Rows set aside, and their score: accuracy, or R². */
export interface Validation {
  readonly train: Int32Array;
  score(network: Network, rows: Float64Array, target: Target): number;
}

const BLOCK = 256;

/** Sets a share of the rows aside, of every class the same share. */
export function validationOf(target: Target, fraction: number, random: Random): Validation {
  const count = target.task === 'classification' ? target.labels.length : target.values.length;
  const shuffled = random.shuffle(Int32Array.from({ length: count }, (_, row) => row));
  // Sorted by class, every k-th row is a stratified sample; the sort is stable, so chance decides within a class.
  if (target.task === 'classification') shuffled.sort((left, right) => target.labels[left]! - target.labels[right]! || 0);
  const wanted = Math.min(count - 1, Math.max(1, Math.ceil(count * fraction)));
  const aside = new Set(Array.from({ length: wanted }, (_, index) => shuffled[Math.floor(((index + 0.5) * count) / wanted)]!));
  const train = Int32Array.from({ length: count }, (_, row) => row).filter((row) => !aside.has(row));
  const held = Int32Array.from(aside).sort();
  return { train, score: (network, rows, known) => scoreRows(network, rows, known, held) };
}

function scoreRows(network: Network, rows: Float64Array, target: Target, held: Int32Array): number {
  const { sizes } = network.layout;
  const width = sizes[0]!;
  const outputs = sizes.at(-1)!;
  const work = workspaceFor(network.layout, Math.min(BLOCK, held.length));
  const raw = new Float64Array(held.length * outputs);
  for (let from = 0; from < held.length; from += BLOCK) {
    const size = Math.min(BLOCK, held.length - from);
    for (let row = 0; row < size; row++) {
      const start = held[from + row]! * width;
      work.values[0]!.set(rows.subarray(start, start + width), row * width);
    }
    raw.set(forward(network, work, size).subarray(0, size * outputs), from * outputs);
  }
  if (target.task === 'regression') return rSquared(raw, target.values, held);
  const link = linkOf(target);
  let right = 0;
  held.forEach((row, index) => {
    const label = link === 'logistic' ? Number(raw[index]! > 0) : argMax(raw, index * outputs, outputs);
    if (label === target.labels[row]) right++;
  });
  return right / held.length;
}

function rSquared(raw: Float64Array, values: Float64Array, held: Int32Array): number {
  let mean = 0;
  for (const row of held) mean += values[row]! / held.length;
  let error = 0;
  let spread = 0;
  held.forEach((row, index) => {
    error += (raw[index]! - values[row]!) ** 2;
    spread += (values[row]! - mean) ** 2;
  });
  return spread > 0 ? 1 - error / spread : -error;
}
