import { missingBin, type BinnedMatrix } from './binning.ts';
import type { Histogram } from './histogram.ts';

export interface NodeSums {
  readonly gradient: number;
  readonly hessian: number;
  readonly count: number;
}

export interface BinSplit {
  readonly gain: number;
  readonly column: number;
  /** Rows with a bin up to this one go left. */
  readonly bin: number;
  readonly missingLeft: boolean;
  readonly left: NodeSums;
}

export interface SplitLimits {
  readonly l2: number;
  readonly minSamplesLeaf: number;
}

/** As scikit-learn: a child whose hessian sum is below this cannot carry a value. */
const MIN_HESSIAN = 1e-3;

/**
 * The split with the largest gain G_L²/(H_L+λ) + G_R²/(H_R+λ) − G²/(H+λ) (Chen and Guestrin 2016), twice the drop of the second-order
 * loss. Missing values are tried on both sides; where training saw none they will follow the larger child. Undefined: no gain.
 */
export function findSplit(
  histogram: Histogram,
  slots: 2 | 3,
  data: BinnedMatrix,
  node: NodeSums,
  limits: SplitLimits,
): BinSplit | undefined {
  const { l2, minSamplesLeaf } = limits;
  const parent = (node.gradient * node.gradient) / (node.hessian + l2);
  let bestGain = 1e-12;
  let bestColumn = -1;
  let bestBin = 0;
  let bestMissingLeft = false;
  let bestGradient = 0;
  let bestHessian = 0;
  let bestCount = 0;
  for (let column = 0; column < data.columns; column++) {
    const base = data.offsets[column]! * slots;
    const lastBin = data.bounds[column]!.length;
    const missing = base + missingBin(data, column) * slots;
    const passes = data.hasMissing[column] === true ? 2 : 1;
    for (let pass = 0; pass < passes; pass++) {
      let gradient = pass === 1 ? histogram[missing]! : 0;
      let hessian = pass === 1 ? histogram[missing + 1]! : 0;
      let count = pass === 1 ? histogram[missing + slots - 1]! : 0;
      // With missing values on the right, "every value left" is a split too.
      const end = passes === 2 && pass === 0 ? lastBin + 1 : lastBin;
      for (let bin = 0; bin < end; bin++) {
        const slot = base + bin * slots;
        const here = histogram[slot + slots - 1]!;
        if (here === 0) continue;
        gradient += histogram[slot]!;
        hessian += histogram[slot + 1]!;
        count += here;
        if (count < minSamplesLeaf || hessian < MIN_HESSIAN) continue;
        const rightHessian = node.hessian - hessian;
        if (node.count - count < minSamplesLeaf || rightHessian < MIN_HESSIAN) break;
        const rightGradient = node.gradient - gradient;
        const gain = (gradient * gradient) / (hessian + l2) + (rightGradient * rightGradient) / (rightHessian + l2) - parent;
        if (gain > bestGain) {
          bestGain = gain;
          bestColumn = column;
          bestBin = bin;
          bestMissingLeft = passes === 2 ? pass === 1 : 2 * count >= node.count;
          bestGradient = gradient;
          bestHessian = hessian;
          bestCount = count;
        }
      }
    }
  }
  if (bestColumn < 0) return undefined;
  return {
    gain: bestGain,
    column: bestColumn,
    bin: bestBin,
    missingLeft: bestMissingLeft,
    left: { gradient: bestGradient, hessian: bestHessian, count: bestCount },
  };
}
