import { HOUSING, IRIS } from '#domain/pipeline/demo/configuration.ts';
import { tellCount, tellMetric } from '#domain/pipeline/tell-numbers.ts';
import type { MetricSet } from '#kernel/metric.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { writeReport } from '../../metrics/write-report.ts';
import type { Demo, DemoStep } from './demo.ts';
import { titleOf, trainHousing, trainIris } from './train-models.ts';

export interface EvaluatedModels {
  readonly models: readonly {
    readonly model: string;
    readonly algorithm: string;
    readonly rows: number;
    readonly metrics: MetricSet;
    /** Relative to the workspace. */
    readonly report: string;
  }[];
}

/** Metrics that the story shows; the reports have all of them. */
const SHOWN = ['accuracy', 'log-loss', 'r2', 'mae'];

export const evaluateModels: DemoStep<EvaluatedModels> = {
  id: 'evaluate',
  name: 'evaluate',
  perform: async (demo) => ({
    models: [
      await evaluate(IRIS.model, demo.factsOf(trainIris).runId, demo),
      await evaluate(HOUSING.model, demo.factsOf(trainHousing).runId, demo),
    ],
  }),
  tell: ({ models }) =>
    models.map(({ model, algorithm, rows, metrics }) => {
      const shown = SHOWN.flatMap((name) => (metrics[name] === undefined ? [] : [`${metricTitle(name)} ${tellMetric(metrics[name])}`]));
      return `${model}: ${titleOf(algorithm).toLowerCase()} on ${tellCount(rows)} held-out rows: ${shown.join(', ')}`;
    }),
};

async function evaluate(model: string, run: string, demo: Demo): Promise<EvaluatedModels['models'][number]> {
  const { ports } = demo;
  const written = await writeReport({ model, run, to: `${ports.root}/report/runs` }, ports);
  const { algorithm, testRows, metrics } = written.report.run;
  return { model, algorithm, rows: testRows.count, metrics, report: written.htmlPath.slice(ports.root.length + 1) };
}
