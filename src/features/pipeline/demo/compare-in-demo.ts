import { ENVIRONMENT } from '#domain/pipeline/demo/configuration.ts';
import { tellDifference } from '#domain/pipeline/tell-numbers.ts';
import type { MetricComparison } from '#kernel/records/comparison.ts';
import type { Verdict } from '#kernel/verdict.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { compareModel, type ComparedModel } from '../../metrics/compare-model.ts';
import { fetchModel } from '../../registry/fetch-model.ts';
import { modelState } from '../../registry/read-state.ts';
import type { Demo, DemoPorts } from './demo.ts';

/** What a comparison found, as the story tells it. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly rows: number;
  readonly baseline: string | null;
  /** Gated metrics. */
  readonly metrics: readonly MetricComparison[];
}

export interface CompareInDemo {
  readonly model: string;
  readonly runId: string;
  /** How the candidate is called. */
  readonly label: string;
  /** Version to compare with, named and not "what is in production": after an interruption that may be the candidate itself. */
  readonly baseline: string | undefined;
}

/** Compares a run with a version by the gates of the configuration; without a version minimums alone are judged. */
export async function compareInDemo(command: CompareInDemo, demo: Demo): Promise<Judged> {
  const { model, runId, label, baseline } = command;
  const project = await demo.openProject();
  const compared = await compareModel(
    { model: project.models[model]!, candidate: runId, candidateLabel: label, baseline: baseline ?? ENVIRONMENT, base: 'main' },
    {
      fetchVersion: async (version) => (baseline === undefined ? undefined : await fetchPackage(model, version, demo.ports)),
      loadRows: async ({ version }) => {
        const config = project.datasets[project.models[model]!.dataset]!;
        const { table, reference } = await loadDataset({ config, ...(version === undefined ? {} : { reference: version }) }, demo.ports);
        return { table, digest: reference.digest };
      },
    },
    demo.ports,
  );
  return describeJudgement(compared);
}

/** The package of a version, verified, in a folder that is kept for the next use. */
export async function fetchPackage(model: string, selector: string, ports: DemoPorts): Promise<{ folder: string; version: string }> {
  const state = await modelState(model, ports);
  const version = state.stages.get(selector)?.current?.version ?? selector;
  return await fetchModel({ model, selector: version, to: `${ports.root}/.trainyard/models/${model}/${version}` }, ports);
}

const describeJudgement = ({ record, headline }: Pick<ComparedModel, 'record' | 'headline'>): Judged => ({
  id: record.id,
  verdict: record.verdict,
  headline,
  rows: record.rows,
  baseline: record.baseline?.version ?? record.baseline?.label ?? null,
  metrics: record.metrics.filter((metric) => metric.gate !== undefined),
});

/** `R² +0.011 [+0.008, +0.014] at margin 0.005`, for the metrics that tell most. */
export function tellJudgement(judged: Judged): string {
  const deciding = judged.metrics.filter((metric) => metric.verdict === judged.verdict);
  const shown = (judged.verdict === 'pass' ? judged.metrics : deciding).map((metric) => {
    if (metric.difference === undefined) {
      const minimum = metric.gate?.minimum;
      return `${metricTitle(metric.name)} ${metric.candidate.toFixed(3)}${minimum === undefined ? '' : ` ≥ ${minimum}`}`;
    }
    const margin = metric.gate?.margin === undefined ? '' : ` at margin ${metric.gate.margin}`;
    return `${metricTitle(metric.name)} ${tellDifference(metric.difference, metric.interval)}${margin}`;
  });
  return shown.join(', ');
}
