import { tellMetric } from '#domain/pipeline/tell-numbers.ts';
import type { StepResult } from '#domain/pipeline/run-state.ts';
import type { Json } from '#kernel/json.ts';
import { plural } from '#kernel/number-text.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { writeReport } from '../../metrics/write-report.ts';
import { runFolder } from '../../train/record-run.ts';
import { trainCommand } from '../../train/train-command.ts';
import { trainModel } from '../../train/train-model.ts';
import { describeSource } from '../../train/training-context.ts';
import type { StepExecutor } from '../executor.ts';
import { datasetOf, modelOf, outputOf } from './upstream.ts';

/** Trains; a program of one's own depends on all of the repository, the built-in algorithms on data and settings alone. */
export const trainStep: StepExecutor = {
  facts: async (step, context) => {
    const { train, target } = modelOf(step, context);
    const source = train.kind === 'command' ? { ...(await describeSource(context.ports)) } : {};
    return { train: train as unknown as Json, target, split: { ...datasetOf(step, context).split }, source };
  },
  execute: async (step, context) => {
    const { ports } = context;
    const model = modelOf(step, context);
    const config = datasetOf(step, context);
    const dataset = await loadDataset({ config: { ...config, target: model.target } }, ports);
    const { record } =
      model.train.kind === 'command'
        ? await trainCommand({ model, dataset, dataPath: `${ports.root}/${config.path}` }, ports, ports.trainTools)
        : await trainModel({ model, dataset, split: config.split }, ports);
    return describeRun(record);
  },
  stillHolds: async (result, _, { ports }) => {
    const run = result.outputs['run'];
    return typeof run === 'string' && (await ports.files.stat(runFolder(ports.root, run))) !== undefined;
  },
};

function describeRun(record: RunRecord): StepResult {
  const deciding = record.search?.metric;
  const name = deciding !== undefined && record.metrics[deciding] !== undefined ? deciding : Object.keys(record.metrics)[0];
  const score =
    name === undefined ? '' : `, ${metricTitle(name)} ${tellMetric(record.metrics[name]!)} on ${plural(record.testRows.count, 'row')}`;
  return { verdict: 'pass', summary: `${record.algorithm}${score}`, outputs: { run: record.id, algorithm: record.algorithm } };
}

/** Writes the report of the run as Markdown and as a page. */
export const evaluateStep: StepExecutor = {
  facts: async () => ({}),
  execute: async (step, context) => {
    const { ports } = context;
    const written = await writeReport(
      { model: step.subject, run: outputOf('train', 'run', step, context), to: `${ports.root}/.trainyard/reports` },
      ports,
    );
    const report = written.htmlPath.slice(ports.root.length + 1);
    return { verdict: 'pass', summary: report, outputs: { report } };
  },
  stillHolds: async (result, _, { ports }) =>
    typeof result.outputs['report'] === 'string' && (await ports.files.stat(`${ports.root}/${result.outputs['report']}`)) !== undefined,
};
