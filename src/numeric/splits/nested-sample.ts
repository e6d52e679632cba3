import { Random } from '#kernel/random.ts';

/**
 * A share of the rows, the same proportion of every class and at least one row of each; a larger share contains every smaller one of the
 * same seed. Rows keep their order.
 */
export function nestedSample(rows: Int32Array, share: number, seed: number, labels?: Int32Array): Int32Array {
  if (share >= 1) return rows;
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const label = labels?.[row] ?? 0;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [row]);
    else group.push(row);
  }
  const taken = [...groups]
    .sort(([left], [right]) => left - right)
    .flatMap(([label, group]) =>
      Random.forPart(seed, label)
        .shuffle(group)
        .slice(0, Math.max(1, Math.round(group.length * share))),
    );
  const chosen = new Set(taken);
  return rows.filter((row) => chosen.has(row));
}
