import { rankRows } from './ranking.ts';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A curve for one class against the rest. */
export interface ClassCurve {
  readonly className: string;
  /** Area under the ROC curve, or average precision. */
  readonly area: number;
  readonly points: readonly CurvePoint[];
}

export interface ClassCurves {
  /** x = false positive rate, y = true positive rate, from (0, 0) to (1, 1). */
  readonly roc: readonly CurvePoint[];
  readonly rocArea: number;
  /** x = recall, y = precision, by falling threshold; the first point repeats the first precision at recall 0. */
  readonly precisionRecall: readonly CurvePoint[];
  readonly averagePrecision: number;
}

/** Points of both curves at every distinct threshold; undefined when all rows or none are of the class. */
export function traceCurves(truth: Int32Array, probabilities: Float64Array, classCount: number, positive: number): ClassCurves | undefined {
  const { order, groupEnds, positive: isPositive } = rankRows(probabilities, classCount, positive, (row) => truth[row] === positive);
  const positives = isPositive.reduce((sum, flag) => sum + flag, 0);
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  const roc: CurvePoint[] = [{ x: 0, y: 0 }];
  const precisionRecall: CurvePoint[] = [];
  let truePositives = 0;
  let falsePositives = 0;
  let rocArea = 0;
  let averagePrecision = 0;
  for (let place = 0; place < order.length; place++) {
    if (isPositive[place] === 1) truePositives += 1;
    else falsePositives += 1;
    if (groupEnds[place] === 0) continue;
    const last = roc[roc.length - 1]!;
    const point = { x: falsePositives / negatives, y: truePositives / positives };
    const precision = truePositives / (truePositives + falsePositives);
    rocArea += ((point.x - last.x) * (point.y + last.y)) / 2;
    averagePrecision += (point.y - last.y) * precision;
    roc.push(point);
    if (precisionRecall.length === 0) precisionRecall.push({ x: 0, y: precision });
    precisionRecall.push({ x: point.y, y: precision });
  }
  return { roc, rocArea, precisionRecall, averagePrecision };
}

/** Points on a straight line between their neighbours dropped, then thinned evenly to at most `limit`, ends kept: for pictures. */
export function thinCurve(points: readonly CurvePoint[], limit: number): CurvePoint[] {
  const corners = points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    return (point.x - before.x) * (after.y - before.y) !== (point.y - before.y) * (after.x - before.x);
  });
  if (corners.length <= limit) return corners;
  return Array.from({ length: limit }, (_, index) => corners[Math.round((index * (corners.length - 1)) / (limit - 1))]!);
}
