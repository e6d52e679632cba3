import type { Column } from '#kernel/table.ts';

/** Bins of a number feature; enough to follow any useful curve, few enough to be filled. */
const BINS = 32;

/** Fewer rows than this make a good score chance. */
export const MIN_ROWS_FOR_SCORE = 100;

/**
 * How much of the target one feature explains by itself, out of sample: 0 is no more than the most frequent class (or the mean), 1 is
 * everything. The feature is cut into bins by its quantiles (texts are their own bins); each half of the rows is predicted from the bins
 * of the other half, so that identifiers, whose values never come again, score nothing. The idea is the predictive power score.
 */
export function singleFeatureScore(feature: Column, target: Column): number {
  const bins = binsOf(feature);
  return target.kind === 'text' ? classScore(bins, target.codes) : numberScore(bins, target.values);
}

/** Bin of each row; −1 where the value is missing. */
function binsOf(feature: Column): Int32Array {
  if (feature.kind === 'text') return feature.codes;
  const known = feature.values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = Float64Array.from({ length: BINS - 1 }, (_, bin) => known[Math.floor(((bin + 1) * known.length) / BINS)] ?? Infinity);
  return Int32Array.from(feature.values, (value) => {
    if (Number.isNaN(value)) return -1;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cuts[middle]! <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

function classScore(bins: Int32Array, labels: Int32Array): number {
  let right = 0;
  let rightByClass = 0;
  let rows = 0;
  for (const half of [0, 1]) {
    const counts = new Map<number, Map<number, number>>();
    const all = new Map<number, number>();
    each(bins, half, (row, bin) => {
      const label = labels[row]!;
      if (label < 0) return;
      const inBin = counts.get(bin) ?? new Map<number, number>();
      counts.set(bin, inBin.set(label, (inBin.get(label) ?? 0) + 1));
      all.set(label, (all.get(label) ?? 0) + 1);
    });
    const usual = mostFrequent(all);
    const bestOf = new Map([...counts].map(([bin, inBin]) => [bin, mostFrequent(inBin)]));
    each(bins, 1 - half, (row, bin) => {
      const label = labels[row]!;
      if (label < 0) return;
      rows += 1;
      if ((bestOf.get(bin) ?? usual) === label) right += 1;
      if (usual === label) rightByClass += 1;
    });
  }
  return rows < MIN_ROWS_FOR_SCORE || rightByClass === rows ? 0 : Math.max(0, (right - rightByClass) / (rows - rightByClass));
}

function numberScore(bins: Int32Array, values: Float64Array): number {
  let residual = 0;
  let total = 0;
  let rows = 0;
  for (const half of [0, 1]) {
    const sums = new Map<number, { sum: number; count: number }>();
    const all = { sum: 0, count: 0 };
    each(bins, half, (row, bin) => {
      const value = values[row]!;
      if (Number.isNaN(value)) return;
      const inBin = sums.get(bin) ?? { sum: 0, count: 0 };
      sums.set(bin, inBin);
      for (const one of [inBin, all]) {
        one.sum += value;
        one.count += 1;
      }
    });
    const mean = all.count === 0 ? 0 : all.sum / all.count;
    each(bins, 1 - half, (row, bin) => {
      const value = values[row]!;
      if (Number.isNaN(value)) return;
      const inBin = sums.get(bin);
      rows += 1;
      residual += (value - (inBin === undefined ? mean : inBin.sum / inBin.count)) ** 2;
      total += (value - mean) ** 2;
    });
  }
  return rows < MIN_ROWS_FOR_SCORE || total === 0 ? 0 : Math.max(0, 1 - residual / total);
}

/** Rows of one half: blocks of a fixed mix of row numbers, because neighbours in a sorted file would not be like the rest. */
function each(bins: Int32Array, half: number, visit: (row: number, bin: number) => void): void {
  for (let row = 0; row < bins.length; row++)
    if (((Math.imul(row + 1, 0x9e3779b1) >>> 16) & 1) === half && bins[row]! >= 0) visit(row, bins[row]!);
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = 0;
  for (const [label, count] of counts) {
    if (count > most || (count === most && label < best)) {
      best = label;
      most = count;
    }
  }
  return best;
}
