import { HOUSING, IRIS } from '#domain/pipeline/demo/configuration.ts';
import type { RunRecord, SearchSetting } from '#kernel/records/run.ts';
import { ALGORITHMS, isAlgorithmId } from '#numeric/algorithms/registry.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import type { DemoStep } from './demo.ts';
import { trainOnce } from './train-once.ts';

export interface TrainedModel {
  readonly runId: string;
  readonly metric: string;
  readonly folds: number;
  readonly repeats: number;
  readonly fits: number;
  readonly settings: number;
  readonly durationMs: number;
  /** Best setting of each algorithm by mean score, best first. */
  readonly ranking: readonly { readonly algorithm: string; readonly mean: number; readonly sd: number }[];
}

const trainStep = (id: string, model: string): DemoStep<TrainedModel> => ({
  id,
  name: id.replace('-', ' '),
  perform: async (demo) => describeTraining(await trainOnce(id, model, [], demo)),
  tell: (trained) => {
    const rounds = trained.repeats === 1 ? `${trained.folds} folds` : `${trained.repeats} × ${trained.folds} folds`;
    return [
      `${trained.ranking.length} algorithms, ${trained.settings} settings × ${rounds} = ${trained.fits} fits; cross-validated ${metricTitle(trained.metric)}:`,
      ...trained.ranking.map(
        ({ algorithm, mean, sd }, index) =>
          `${index === 0 ? 'best ' : '     '}${titleOf(algorithm).padEnd(24)} ${mean.toFixed(3)} ± ${sd.toFixed(3)}`,
      ),
    ];
  },
});

/** Seven classifiers on 150 flowers. */
export const trainIris = trainStep('train-iris', IRIS.model);

/** Five regressors on 20,640 districts. */
export const trainHousing = trainStep('train-housing', HOUSING.model);

export function describeTraining(run: RunRecord): TrainedModel {
  const search = run.search!;
  const best = new Map<string, SearchSetting>();
  for (const setting of search.settings) if (!best.has(setting.algorithm)) best.set(setting.algorithm, setting);
  return {
    runId: run.id,
    metric: search.metric,
    folds: search.folds,
    repeats: search.repeats,
    settings: search.settings.length,
    fits: search.settings.length * search.folds * search.repeats,
    durationMs: run.durationMs,
    ranking: [...best.values()].map(({ algorithm, mean, sd }) => ({ algorithm, mean, sd })),
  };
}

export const titleOf = (algorithm: string): string => (isAlgorithmId(algorithm) ? ALGORITHMS[algorithm].title : algorithm);
