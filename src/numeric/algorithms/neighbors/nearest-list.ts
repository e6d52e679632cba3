/** Whether a point belongs before another: nearer, or as near with the lower index. */
const comesBefore = (distance: number, index: number, otherDistance: number, otherIndex: number): boolean =>
  distance < otherDistance || (distance === otherDistance && index < otherIndex);

/**
 * Puts a point into the sorted list of the nearest, which lies at `start` and has `room` places, when it belongs there; returns how many
 * are filled.
 */
export function insertNearest(
  index: number,
  distance: number,
  indices: Int32Array,
  distances: Float64Array,
  start: number,
  room: number,
  filled: number,
): number {
  const last = start + room - 1;
  if (filled === room && !comesBefore(distance, index, distances[last]!, indices[last]!)) return filled;
  let slot = filled === room ? last : start + filled;
  while (slot > start && comesBefore(distance, index, distances[slot - 1]!, indices[slot - 1]!)) {
    distances[slot] = distances[slot - 1]!;
    indices[slot] = indices[slot - 1]!;
    slot--;
  }
  distances[slot] = distance;
  indices[slot] = index;
  return filled === room ? room : filled + 1;
}
