import type { ParameterValues, Target } from './model.ts';

/**
 * The target with weights by class on top of its own: `balanced` gives every class the same total, rows / (classes with rows × rows of
 * the class), as scikit-learn's `class_weight`. Counts are of rows, not of weights.
 */
export function withClassWeights(target: Target, setting: ParameterValues[string]): Target {
  if (setting !== 'balanced' || target.task === 'regression') return target;
  const { labels, classCount, weights } = target;
  const counts = new Float64Array(classCount);
  for (const label of labels) counts[label]!++;
  const present = counts.filter((count) => count > 0).length;
  const own = counts.map((count) => (count > 0 ? labels.length / (present * count) : 0));
  return { ...target, weights: Float64Array.from(labels, (label, row) => own[label]! * (weights?.[row] ?? 1)) };
}
