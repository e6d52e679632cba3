import type { Json } from '#kernel/json.ts';
import type { Random } from '#kernel/random.ts';

/** One thing that is searched over: some values, or all between two numbers. */
export type Dimension = ChoiceDimension | RangeDimension;

export interface ChoiceDimension {
  readonly kind: 'choices';
  readonly name: string;
  readonly choices: readonly Json[];
}

export interface RangeDimension {
  readonly kind: 'range';
  readonly name: string;
  readonly low: number;
  /** Included, as `low` is. */
  readonly high: number;
  /** Whether the logarithm is spread evenly. */
  readonly log: boolean;
  readonly whole: boolean;
}

/** Dimensions that belong together; a search has one or more and every point is in one of them. */
export type Subspace = readonly Dimension[];

export interface Point {
  /** Number of its subspace. */
  readonly space: number;
  readonly values: Readonly<Record<string, Json>>;
}

/** Ends of a range on the axis where it is spread evenly; whole numbers own half a unit to each side. */
export function axisOf({ low, high, log, whole }: RangeDimension): { readonly low: number; readonly high: number } {
  const margin = whole ? 0.5 : 0;
  const place = log ? Math.log : (value: number): number => value;
  return { low: place(low - margin), high: place(high + margin) };
}

export const toAxis = ({ log }: RangeDimension, value: number): number => (log ? Math.log(value) : value);

/** The value at a place of the axis, within the range; whole where it has to be. */
export function fromAxis({ low, high, log, whole }: RangeDimension, place: number): number {
  const value = log ? Math.exp(place) : place;
  return Math.min(high, Math.max(low, whole ? Math.round(value) : value));
}

export function drawValue(dimension: Dimension, random: Random): Json {
  if (dimension.kind === 'choices') return dimension.choices[random.below(dimension.choices.length)]!;
  const { low, high } = axisOf(dimension);
  return fromAxis(dimension, low + random.uniform() * (high - low));
}

/** A point drawn evenly: first a subspace, then each of its dimensions by itself. */
export function drawPoint(spaces: readonly Subspace[], random: Random): Point {
  const space = random.below(spaces.length);
  return { space, values: Object.fromEntries(spaces[space]!.map((dimension) => [dimension.name, drawValue(dimension, random)])) };
}

/** Number of different points; infinite where a range is not of whole numbers. */
export const sizeOfSpaces = (spaces: readonly Subspace[]): number =>
  spaces.reduce((sum, space) => sum + space.reduce((product, dimension) => product * sizeOf(dimension), 1), 0);

function sizeOf(dimension: Dimension): number {
  if (dimension.kind === 'choices') return dimension.choices.length;
  return dimension.whole ? Math.floor(dimension.high) - Math.ceil(dimension.low) + 1 : Infinity;
}
