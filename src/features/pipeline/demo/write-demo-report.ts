import { HOUSING, IRIS } from '#domain/pipeline/demo/configuration.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { formatSemver } from '#kernel/semver.ts';
import type { SiteDataset, SiteModel } from '#domain/metrics/report/report-data.ts';
import { datasetVersions } from '../../data/dataset-versions.ts';
import { workingManifest } from '../../data/read-manifest.ts';
import { readRunReports, writeSite } from '../../metrics/write-report.ts';
import { readRecords } from '../../records.ts';
import { modelState } from '../../registry/read-state.ts';
import type { DemoPorts, ToldStep } from './demo.ts';

/** Writes the static pages of everything the demo did; returns the path of the first. */
export async function writeDemoReport(told: readonly ToldStep[], ports: DemoPorts): Promise<string> {
  const models = [await describeModel(IRIS.model, ports), await describeModel(HOUSING.model, ports)];
  const datasets = [await describeDataset(IRIS.dataset, ports), await describeDataset(HOUSING.dataset, ports)];
  const site = {
    title: 'Trainyard demo: iris and California housing',
    lead: 'Everything on these pages was computed by one command on this machine. Shifted traffic and the second survey are simulated.',
    generatedAt: formatInstant(ports.clock.now()),
    models,
    datasets,
    pipeline: { graph: drawGraph(told), timeline: drawTimeline(told) },
    story: told.map((step) => ({ step: step.name, result: step.lines[0] ?? '', verdict: 'pass' as const })),
  };
  return await writeSite(site, `${ports.root}/report`, ports);
}

async function describeModel(name: string, ports: DemoPorts): Promise<SiteModel> {
  const state = await modelState(name, ports);
  return {
    name,
    runs: await readRunReports(name, await readRecords<RunRecord>('run', name, ports), ports),
    versions: state.versions.map((version) => ({
      version: version.version,
      createdAt: formatInstant(version.registeredAt),
      ...(version.runId === undefined ? {} : { runId: version.runId }),
      commit: version.commit,
      stages: [...state.stages.values()].filter((stage) => stage.current?.version === version.version).map((stage) => stage.stage),
    })),
    comparisons: await readRecords<ComparisonRecord>('comparison', name, ports),
    promotions: await readRecords<PromotionRecord>('promotion', name, ports),
    deployments: await readRecords<DeploymentRecord>('deployment', name, ports),
    monitors: await readRecords<MonitorReport>('monitor', name, ports),
  };
}

async function describeDataset(name: string, ports: DemoPorts): Promise<SiteDataset> {
  const manifest = await workingManifest(name, ports);
  const versions = await datasetVersions(name, ports);
  return { manifest: manifest!, versions: versions.map(({ version }) => formatSemver(version)).toReversed() };
}

function drawGraph(told: readonly ToldStep[]) {
  const edges = told.slice(1).map((step, index) => [told[index]!.id, step.id] as const);
  return {
    title: 'Steps',
    description: 'The steps of the demo in their order.',
    nodes: told.map(({ id, name }) => ({ id, label: name, state: 'succeeded' as const })),
    edges,
  };
}

function drawTimeline(told: readonly ToldStep[]) {
  let end = 0;
  const steps = told.map((step) => {
    const start = end;
    end += step.durationMs;
    return { name: step.name, start, end, state: 'succeeded' as const };
  });
  return { title: 'Time', description: 'How long each step of the demo took.', steps };
}
