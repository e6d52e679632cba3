import type { Column, NumberColumn } from '#kernel/table.ts';

/** Correlations above this are the same number in another unit, apart from rounding. */
const SAME_NUMBER = 0.99999;

/**
 * Whether one feature is the target in disguise. Numbers against numbers: a straight line through all rows. A class target: as many
 * values as classes (or fewer rows than would make that chance), each belonging to one class.
 */
export function predictsAlone(feature: Column, target: Column): boolean {
  if (target.kind === 'number') return feature.kind === 'number' && Math.abs(correlation(feature, target)) > SAME_NUMBER;
  const classOf = new Map<number, number>();
  let rows = 0;
  for (let row = 0; row < target.codes.length; row++) {
    const value = feature.kind === 'text' ? feature.codes[row]! : feature.values[row]!;
    const label = target.codes[row]!;
    if (label < 0 || Number.isNaN(value) || (feature.kind === 'text' && value < 0)) continue;
    rows += 1;
    const known = classOf.get(value);
    if (known === undefined) classOf.set(value, label);
    else if (known !== label) return false;
  }
  const classes = new Set(classOf.values()).size;
  // Identifiers have one value for each row and so determine everything; only values that repeat say something about the class.
  return classes > 1 && classOf.size <= Math.max(classes, 2) && rows >= 10 * classOf.size;
}

/** Pearson's correlation over rows where both are known; 0 when one of them is constant or fewer than three rows are known. */
function correlation(left: NumberColumn, right: NumberColumn): number {
  let n = 0;
  let meanLeft = 0;
  let meanRight = 0;
  let squaresLeft = 0;
  let squaresRight = 0;
  let products = 0;
  for (let row = 0; row < left.values.length; row++) {
    const x = left.values[row]!;
    const y = right.values[row]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    n += 1;
    const dx = x - meanLeft;
    const dy = y - meanRight;
    meanLeft += dx / n;
    meanRight += dy / n;
    squaresLeft += dx * (x - meanLeft);
    squaresRight += dy * (y - meanRight);
    products += dx * (y - meanRight);
  }
  return n < 3 || squaresLeft === 0 || squaresRight === 0 ? 0 : products / Math.sqrt(squaresLeft * squaresRight);
}
