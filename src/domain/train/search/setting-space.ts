import type { Json } from '#kernel/json.ts';
import type { Task } from '#kernel/metric.ts';
import { isValueRange, type BuiltInTraining, type SearchedValues, type ValueRange } from '#kernel/project.ts';
import { Random } from '#kernel/random.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import {
  axisOf,
  drawPoint,
  fromAxis,
  sizeOfSpaces,
  type Dimension,
  type Point,
  type RangeDimension,
  type Subspace,
} from '#numeric/search/space.ts';
import type { Setting } from '../settings.ts';

/** All settings that a search may try: an algorithm each, with values and ranges of its parameters. */
export interface SettingSpace {
  readonly spaces: readonly Subspace[];
  /** Every algorithm once, with its first values and the middle of its ranges. */
  readonly starts: readonly Setting[];
  settingAt(point: Point): Setting;
}

/** The space of configured algorithms; every problem is one sentence. */
export function makeSettingSpace(
  algorithms: BuiltInTraining['algorithms'],
  task: Task,
  prepared: Pick<Setting, 'preprocessing' | 'calibration'>,
): Result<SettingSpace, readonly string[]> {
  const names = Object.keys(algorithms);
  const problems: string[] = [];
  const resolve = (name: string, values: Readonly<Record<string, Json>>): Setting | undefined => {
    const resolved = resolveAlgorithm(name, task, values);
    if (resolved.ok) return { algorithm: resolved.value.id, parameters: resolved.value.parameters, ...prepared };
    problems.push(...resolved.error);
    return undefined;
  };
  const spaces = names.map((name) =>
    Object.entries(algorithms[name]!).map(([parameter, values]): Dimension => {
      if (!isValueRange(values)) {
        for (const value of values) resolve(name, { [parameter]: value });
        return { kind: 'choices', name: parameter, choices: values };
      }
      const problem = problemOfRange(values);
      if (problem !== undefined) problems.push(`${name}: parameter "${parameter}": ${problem}`);
      for (const end of [values.low, values.high]) resolve(name, { [parameter]: end });
      const between = resolveAlgorithm(name, task, { [parameter]: values.low + (values.high - values.low) * 0.371_234_567 });
      return { kind: 'range', name: parameter, low: values.low, high: values.high, log: values.log ?? false, whole: !between.ok };
    }),
  );
  const starts = problems.length > 0 ? [] : names.flatMap((name, index) => resolve(name, startOf(spaces[index]!)) ?? []);
  if (problems.length > 0) return err([...new Set(problems)]);
  return ok({
    spaces,
    starts,
    settingAt: ({ space, values }) => {
      const setting = resolve(names[space]!, values);
      if (setting === undefined) throw new RangeError(`a point of the space is no setting: ${problems.join(' ')}`);
      return setting;
    },
  });
}

function problemOfRange({ low, high, log }: ValueRange): string | undefined {
  if (!(low < high)) return `expected low below high, found ${low} and ${high}.`;
  return log === true && low <= 0 ? `expected low above 0 where log is true, found ${low}.` : undefined;
}

const startOf = (dimensions: readonly Dimension[]): Record<string, Json> =>
  Object.fromEntries(
    dimensions.map((dimension) => [dimension.name, dimension.kind === 'range' ? middleOf(dimension) : dimension.choices[0]!]),
  );

function middleOf(dimension: RangeDimension): number {
  const { low, high } = axisOf(dimension);
  return fromAxis(dimension, (low + high) / 2);
}

/** Different settings drawn evenly from the space by the seed. */
export function drawSettings(space: SettingSpace, count: number, seed: number): readonly Setting[] {
  const random = new Random(seed);
  const drawn = new Map<string, Setting>();
  const wanted = Math.min(count, sizeOfSpaces(space.spaces));
  for (let tries = 0; drawn.size < wanted && tries < 100 * wanted; tries++) {
    const point = drawPoint(space.spaces, random);
    const key = JSON.stringify([point.space, point.values]);
    if (!drawn.has(key)) drawn.set(key, space.settingAt(point));
  }
  return [...drawn.values()];
}

export const hasRanges = (algorithms: Readonly<Record<string, Readonly<Record<string, SearchedValues>>>>): boolean =>
  Object.values(algorithms).some((parameters) => Object.values(parameters).some(isValueRange));
