import type { CalibrationMethod } from '#kernel/calibration.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json, JsonObject } from '#kernel/json.ts';
import type { Task } from '#kernel/metric.ts';
import type { Preprocessing } from '#kernel/preprocessing.ts';
import { isValueRange, type BuiltInTraining, type SplitConfig } from '#kernel/project.ts';
import { Random } from '#kernel/random.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ParameterValues } from '#numeric/algorithms/model.ts';
import { resolveAlgorithm, searchedByDefault, type AlgorithmId } from '#numeric/algorithms/registry.ts';

/** One point of the search: an algorithm with a value for every parameter. */
export interface Setting {
  readonly algorithm: AlgorithmId;
  readonly parameters: ParameterValues;
  /** How the columns are prepared; by their kinds alone when absent. */
  readonly preprocessing?: Preprocessing;
  /** How probabilities are corrected; left as the algorithm gives them when absent. */
  readonly calibration?: CalibrationMethod;
  /** How rows are kept apart where calibration scores rows that it has not learned from; by their classes alone when absent. */
  readonly parted?: Pick<SplitConfig, 'strategy' | 'by'>;
}

/** A training as a search sees it. */
export type SearchedTraining = Pick<BuiltInTraining, 'algorithms' | 'search' | 'seed' | 'preprocessing' | 'calibration'> &
  Pick<Setting, 'parted'>;

/** More points than this are a typing error rather than a wish. */
const MAX_SETTINGS = 10_000;

/**
 * All settings that the configuration asks for, in its order: the grid of each algorithm's values, or for random search `samples` of them
 * drawn by the seed. Nothing configured means every algorithm of the task with its defaults. Reports every wrong setting at once.
 */
export function expandSettings(
  training: SearchedTraining,
  task: Task,
  only?: readonly string[],
): Result<readonly Setting[], readonly Failure[]> {
  const named = chooseAlgorithms(training.algorithms, task, only);
  if (!named.ok) return named;
  const chosen = Object.entries(named.value);
  const problems = chosen.flatMap(([name, values]) =>
    Object.entries(values).flatMap(([parameter, one]) =>
      isValueRange(one) ? [`${name}: parameter "${parameter}" has a range, and a grid cannot try every value of it; list the values.`] : [],
    ),
  );
  const total = chosen.reduce((sum, [, values]) => sum + sizeOfGrid(values as Grid), 0);
  if (total > MAX_SETTINGS) problems.push(`expected at most ${MAX_SETTINGS} settings, and the grid has ${total}.`);
  if (problems.length > 0) return err(problems.map(settingsInvalid));
  const prepared = preparedBy(training);
  const settings: Setting[] = [];
  for (const [name, values] of chosen) {
    for (const given of gridOf(values as Grid)) {
      const resolved = resolveAlgorithm(name, task, given);
      if (resolved.ok) settings.push({ algorithm: resolved.value.id, parameters: resolved.value.parameters, ...prepared });
      else problems.push(...resolved.error);
    }
  }
  if (problems.length > 0) return err([...new Set(problems)].map(settingsInvalid));
  return ok(training.search.strategy === 'random' ? sample(settings, training.search.samples, training.seed) : settings);
}

/** What every setting of a training has in common. */
export const preparedBy = ({
  preprocessing,
  calibration,
  parted,
}: SearchedTraining): Pick<Setting, 'preprocessing' | 'calibration' | 'parted'> => ({
  ...(preprocessing === undefined ? {} : { preprocessing }),
  ...(calibration === undefined ? {} : { calibration }),
  ...(calibration === undefined || (parted?.strategy !== 'group' && parted?.strategy !== 'time') ? {} : { parted }),
});

/** The configured algorithms that are asked for; every algorithm of the task with its defaults when none is configured. */
export function chooseAlgorithms(
  algorithms: BuiltInTraining['algorithms'],
  task: Task,
  only: readonly string[] | undefined,
): Result<BuiltInTraining['algorithms'], readonly Failure[]> {
  const configured = Object.keys(algorithms).length > 0 ? algorithms : defaultsFor(task);
  const missing = only?.filter((name) => !(name in configured)) ?? [];
  if (missing.length > 0) {
    const known = Object.keys(configured).join(', ');
    return err(missing.map((name) => settingsInvalid(`algorithm "${name}" was asked for, and the configuration has ${known}.`)));
  }
  return ok(only === undefined ? configured : Object.fromEntries(Object.entries(configured).filter(([name]) => only.includes(name))));
}

export const settingsInvalid = (message: string): Failure => new Failure('train.settings-invalid', { message });

const defaultsFor = (task: Task): BuiltInTraining['algorithms'] => Object.fromEntries(searchedByDefault(task).map((id) => [id, {}]));

type Grid = Readonly<Record<string, readonly Json[]>>;

const sizeOfGrid = (values: Grid): number => Object.values(values).reduce((product, choices) => product * choices.length, 1);

/** The last parameter varies fastest. */
function gridOf(values: Grid): JsonObject[] {
  return Object.entries(values).reduce<JsonObject[]>(
    (points, [name, choices]) => points.flatMap((point) => choices.map((choice) => ({ ...point, [name]: choice }))),
    [{}],
  );
}

/** Draws without replacement and keeps the configured order. */
function sample(settings: readonly Setting[], count: number, seed: number): readonly Setting[] {
  if (settings.length <= count) return settings;
  const order = new Random(seed).shuffle(Int32Array.from(settings, (_, index) => index));
  return Array.from(order.slice(0, count).sort(), (index) => settings[index]!);
}
