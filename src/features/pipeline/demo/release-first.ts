import { HOUSING, IRIS } from '#domain/pipeline/demo/configuration.ts';
import { compareInDemo, tellJudgement, type Judged } from './compare-in-demo.ts';
import type { Demo, DemoStep } from './demo.ts';
import { release, tellRelease, type Released } from './release.ts';
import { trainHousing, trainIris, type TrainedModel } from './train-models.ts';

export interface FirstReleases {
  readonly models: readonly { readonly judged: Judged; readonly released: Released }[];
}

/** Nothing to compare with yet, so the minimums decide. */
export const releaseFirst: DemoStep<FirstReleases> = {
  id: 'release-first',
  name: 'release',
  perform: async (demo) => ({
    models: [await releaseTrained(IRIS.model, trainIris, demo), await releaseTrained(HOUSING.model, trainHousing, demo)],
  }),
  tell: ({ models }) => models.map(({ judged, released }) => `${tellRelease(released)}: ${tellJudgement(judged)}`),
};

async function releaseTrained(model: string, trained: DemoStep<TrainedModel>, demo: Demo): Promise<FirstReleases['models'][number]> {
  const { runId } = demo.factsOf(trained);
  const judged = await compareInDemo({ model, runId, label: 'first candidate', baseline: undefined }, demo);
  return { judged, released: await release(model, runId, undefined, demo) };
}
