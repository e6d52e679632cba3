import type { PredictionSet } from '#kernel/records/prediction-set.ts';

/** The predictions at some places of a set, in their order. Their digest stays that of the whole set. */
export function takePredictions(set: PredictionSet, places: readonly number[]): PredictionSet {
  const rows = Uint32Array.from(places, (place) => set.rows[place]!);
  if (set.task === 'regression') {
    const pick = (values: Float64Array): Float64Array => Float64Array.from(places, (place) => values[place]!);
    return { ...set, rows, truth: pick(set.truth), predicted: pick(set.predicted) };
  }
  const { truth, predicted, probabilities, ...rest } = set;
  const pick = (values: Int32Array): Int32Array => Int32Array.from(places, (place) => values[place]!);
  const taken = { ...rest, rows, truth: pick(truth), predicted: pick(predicted) };
  if (probabilities === undefined) return taken;
  const count = set.classes.length;
  const moved = new Float64Array(places.length * count);
  places.forEach((place, index) => moved.set(probabilities.subarray(place * count, (place + 1) * count), index * count));
  return { ...taken, probabilities: moved };
}
