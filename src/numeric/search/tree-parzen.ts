import { canonicalJson, type Json } from '#kernel/json.ts';
import type { Random } from '#kernel/random.ts';
import { choiceDensity, parzenDensity, type Density } from './parzen.ts';
import { axisOf, drawPoint, fromAxis, toAxis, type Dimension, type Point, type Subspace } from './space.ts';

/** Points that are drawn at random before the first that is learned from others. */
const STARTUP = 10;
/** Draws of which the most promising is proposed. */
const CANDIDATES = 24;

/**
 * The next point by the tree-structured Parzen estimator (Bergstra et al. 2011): points that were tried are parted into the better tenth
 * (25 at most) and the rest, and of draws from the density of the better ones that is taken which is likeliest among the better compared
 * with the rest. Points whose result is not known yet count among the rest, so that a batch spreads out.
 *
 * @param tried best first
 */
export function proposePoint(spaces: readonly Subspace[], tried: readonly Point[], pending: readonly Point[], random: Random): Point {
  if (tried.length + pending.length < STARTUP || tried.length === 0) return drawPoint(spaces, random);
  const good = Math.min(25, Math.ceil(0.1 * tried.length));
  const better = tried.slice(0, good);
  const rest = [...tried.slice(good), ...pending];
  const space = proposeValue(choiceDensity(spacesOf(better), spaces.length), choiceDensity(spacesOf(rest), spaces.length), random);
  const within = (points: readonly Point[]): readonly Point[] => points.filter((point) => point.space === space);
  const [betterHere, restHere] = [within(better), within(rest)];
  const values = spaces[space]!.map((dimension): [string, Json] => {
    const place = proposeValue(densityOf(dimension, betterHere), densityOf(dimension, restHere), random);
    return [dimension.name, dimension.kind === 'choices' ? dimension.choices[place]! : fromAxis(dimension, place)];
  });
  return { space, values: Object.fromEntries(values) };
}

const spacesOf = (points: readonly Point[]): readonly number[] => points.map((point) => point.space);

function densityOf(dimension: Dimension, points: readonly Point[]): Density {
  const { name } = dimension;
  if (dimension.kind === 'range') {
    const { low, high } = axisOf(dimension);
    return parzenDensity(
      points.map(({ values }) => toAxis(dimension, values[name] as number)),
      low,
      high,
    );
  }
  const written = dimension.choices.map((choice) => canonicalJson(choice));
  return choiceDensity(
    points.map(({ values }) => written.indexOf(canonicalJson(values[name]!))),
    written.length,
  );
}

function proposeValue(better: Density, rest: Density, random: Random): number {
  let best = 0;
  let bestGain = -Infinity;
  for (let candidate = 0; candidate < CANDIDATES; candidate++) {
    const place = better.draw(random);
    const gain = better.logAt(place) - rest.logAt(place);
    if (gain > bestGain) [best, bestGain] = [place, gain];
  }
  return best;
}
