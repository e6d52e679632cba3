import type { Json } from '#kernel/json.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { compareModel } from '../../metrics/compare-model.ts';
import { fetchModel } from '../../registry/fetch-model.ts';
import { modelState } from '../../registry/read-state.ts';
import type { PipelinePorts, StepExecutor } from '../executor.ts';
import { datasetOf, modelOf, outputOf } from './upstream.ts';

/** Judges the run against what the promotion baseline holds; without one the minimums of the gates decide. */
export const compareStep: StepExecutor = {
  facts: async (step, context) => {
    const model = modelOf(step, context);
    const baseline = await baselineOf(step.subject, model.baseline.promotion, outputOf('train', 'run', step, context), context.ports);
    return { gates: model.metrics as unknown as Json, onInconclusive: model.onInconclusive, baseline: baseline ?? null };
  },
  execute: async (step, context) => {
    const { ports } = context;
    const model = modelOf(step, context);
    const compared = await compareModel(
      { model, candidate: outputOf('train', 'run', step, context), baseline: model.baseline.promotion, base: 'HEAD' },
      {
        fetchVersion: async (stage) => {
          const version = await versionIn(step.subject, stage, ports);
          return version === undefined ? undefined : await fetchVersion(step.subject, version, ports);
        },
        loadRows: async ({ version }) => {
          const config = datasetOf(step, context);
          const { table, reference } = await loadDataset({ config, ...(version === undefined ? {} : { reference: version }) }, ports);
          return { table, digest: reference.digest };
        },
      },
      ports,
    );
    return {
      verdict: compared.record.verdict,
      summary: compared.headline,
      outputs: { comparison: compared.record.id, record: compared.recordPath },
    };
  },
  passes: (result, step, context) =>
    result.verdict === 'pass' || (result.verdict === 'inconclusive' && modelOf(step, context).onInconclusive === 'pass'),
};

/** What the run was or would be compared with: once it is in the stage itself, that is the version it replaced. */
async function baselineOf(model: string, stage: string, run: string, ports: Pick<PipelinePorts, 'forge'>): Promise<string | undefined> {
  const state = await modelState(model, ports);
  const current = state.stages.get(stage)?.current;
  const held = state.versions.find((version) => version.version === current?.version);
  return held?.runId === run ? current?.replaces : current?.version;
}

/** The version that a stage holds now. */
export async function versionIn(model: string, stage: string, ports: Pick<PipelinePorts, 'forge'>): Promise<string | undefined> {
  return (await modelState(model, ports)).stages.get(stage)?.current?.version;
}

/** The verified package of a version, in a folder that is kept. */
export const fetchVersion = (model: string, version: string, ports: PipelinePorts): Promise<{ folder: string; version: string }> =>
  fetchModel({ model, selector: version, to: `${ports.root}/.trainyard/models/${model}/${version}` }, ports);
