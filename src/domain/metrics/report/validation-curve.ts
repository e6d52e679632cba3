import type { SearchRecord, SearchSetting } from '#kernel/records/run.ts';

/** The score of a search against one parameter, everything else as in the best setting of the algorithm. */
export interface ValidationCurve {
  readonly algorithm: string;
  readonly parameter: string;
  /** By rising value; mean and standard deviation over folds. */
  readonly points: readonly { readonly value: number; readonly mean: number; readonly sd: number }[];
}

/**
 * One curve for each number that the search tried with at least three values while all other parameters were those of the best setting of
 * the algorithm: whether the best value lies inside of what was tried, or at an end of it. Best algorithm first, at most three curves.
 */
export function validationCurves({ settings }: SearchRecord): ValidationCurve[] {
  const algorithms = [...new Set(settings.map((one) => one.algorithm))];
  return algorithms.flatMap((algorithm) => curvesOf(settings.filter((one) => one.algorithm === algorithm))).slice(0, 3);
}

function curvesOf(settings: readonly SearchSetting[]): ValidationCurve[] {
  const best = settings[0]!;
  return Object.keys(best.parameters).flatMap((parameter): ValidationCurve[] => {
    const others = Object.keys(best.parameters).filter((name) => name !== parameter);
    const points = settings
      .filter(
        ({ parameters, folds }) =>
          typeof parameters[parameter] === 'number' &&
          folds.length === best.folds.length &&
          others.every((name) => JSON.stringify(parameters[name]) === JSON.stringify(best.parameters[name])),
      )
      .map(({ parameters, mean, sd }) => ({ value: parameters[parameter] as number, mean, sd }))
      .sort((left, right) => left.value - right.value);
    return new Set(points.map((point) => point.value)).size < 3 ? [] : [{ algorithm: best.algorithm, parameter, points }];
  });
}

/** Values that span more than two orders of magnitude are read by their logarithms. */
export function spansMagnitudes({ points }: ValidationCurve): boolean {
  const [first, last] = [points[0]!.value, points[points.length - 1]!.value];
  return first > 0 && last / first > 100;
}
