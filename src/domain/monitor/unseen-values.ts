export interface UnseenTest {
  /** Rows of the window with a value that the reference never had. */
  readonly unseen: number;
  /** As many are to be expected when nothing has changed. */
  readonly expected: number;
  /** An upper bound of P(at least so many), valid at every sample size. */
  readonly p: number;
}

/**
 * Are there more rows with new values than a long tail brings by itself? When nothing has changed, the window is a random part of all rows, so a
 * value that occurs k times in all lies wholly in the window with chance π(k) = m(m−1)…(m−k+1) / N(N−1)…(N−k+1). These events are negatively
 * associated (Joag-Dev and Proschan 1983), hence the moment generating function of the sum is at most the product, and Chernoff's bound holds:
 * P(S ≥ u) ≤ min over θ of e^(−θu) Π (1 − π + π e^(θk)).
 */
export function testUnseenValues(reference: ReadonlyMap<string, number>, current: ReadonlyMap<string, number>): UnseenTest {
  const m = sum(current.values());
  const total = m + sum(reference.values());
  // How many values occur k times in all; only those with a real chance to lie in the window count.
  const frequencies = new Map<number, number>();
  let unseen = 0;
  for (const [value, count] of current) {
    const all = count + (reference.get(value) ?? 0);
    if (all === count) unseen += count;
    frequencies.set(all, (frequencies.get(all) ?? 0) + 1);
  }
  for (const [value, count] of reference) if (!current.has(value)) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  const groups = [...frequencies]
    .map(([k, values]) => ({ k, values, logChance: logChance(k, m, total) }))
    .filter((group) => group.logChance > -Infinity);
  const expected = groups.reduce((mean, { k, values, logChance: log }) => mean + k * values * Math.exp(log), 0);
  return { unseen, expected, p: unseen <= expected ? 1 : chernoff(groups, unseen) };
}

interface Group {
  readonly k: number;
  readonly values: number;
  readonly logChance: number;
}

function logChance(k: number, m: number, total: number): number {
  if (k > m) return -Infinity;
  let log = 0;
  for (let index = 0; index < k && log > -10_000; index++) log += Math.log((m - index) / (total - index));
  return log;
}

/** Bisection on the slope of the convex exponent; any θ gives a valid bound, so the end need not be exact. */
function chernoff(groups: readonly Group[], unseen: number): number {
  let low = 0;
  let high = 1;
  while (high < 64 && slope(groups, high) < unseen) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (slope(groups, middle) < unseen) low = middle;
    else high = middle;
  }
  const exponent = groups.reduce((all, group) => all + group.values * logMoment(group, low), -low * unseen);
  return Math.min(1, Math.exp(exponent));
}

/** log(1 − π + π e^(θk)) without overflow. */
function logMoment({ k, logChance: log }: Group, theta: number): number {
  const raised = log + theta * k;
  const rest = Math.log1p(-Math.min(1, Math.exp(log)));
  const larger = Math.max(raised, rest);
  return larger + Math.log(Math.exp(raised - larger) + Math.exp(rest - larger));
}

/** Derivative of Σ log-moments: the mean of the sum under the tilted distribution. */
function slope(groups: readonly Group[], theta: number): number {
  return groups.reduce(
    (mean, group) => mean + group.values * group.k * Math.exp(group.logChance + theta * group.k - logMoment(group, theta)),
    0,
  );
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
