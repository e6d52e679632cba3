import { datasetPaths } from '#domain/data/dataset-name.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import { plural } from '#kernel/number-text.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import { configuredFiles, digestOfFiles, loadDataset } from '../../data/load-dataset.ts';
import { validateDataset } from '../../data/validate-dataset.ts';
import { versionDataset } from '../../data/version-dataset.ts';
import type { PipelinePorts, StepExecutor } from '../executor.ts';
import { datasetOf } from './upstream.ts';

/** Reads the data and gives a managed dataset its version; plain files are known by their digest alone. */
export const dataStep: StepExecutor = {
  facts: async (step, { project, ports }) => {
    const config = project.datasets[step.subject]!;
    const files = await configuredFiles({ config }, ports);
    const head = (await isManaged(config, ports)) ? ((await ports.git.resolve('HEAD')) ?? null) : null;
    return { config: { ...config, split: { ...config.split } }, digest: digestOfFiles(files, ports), head };
  },
  execute: async (step, { project, ports }) => {
    const config = project.datasets[step.subject]!;
    const versioned = await versionIfManaged(config, ports);
    const { reference, bytes } = await loadDataset({ config }, ports);
    const summary = `${plural(reference.rows, 'row')}, ${humanBytes(bytes)}, ${versioned ?? reference.version ?? 'not versioned'}`;
    return {
      verdict: 'pass',
      summary,
      outputs: {
        digest: reference.digest,
        rows: reference.rows,
        ...(reference.version === undefined ? {} : { version: reference.version }),
      },
    };
  },
};

/** Whether `trainyard data add` made it: then it has a manifest, and versions are tags. */
async function isManaged(config: DatasetConfig, ports: PipelinePorts): Promise<boolean> {
  const paths = datasetPaths(config.name);
  return config.path === paths.files && (await ports.files.stat(`${ports.root}/${paths.manifest}`)) !== undefined;
}

async function versionIfManaged(config: DatasetConfig, ports: PipelinePorts): Promise<string | undefined> {
  if (!(await isManaged(config, ports))) return undefined;
  try {
    return (await versionDataset({ name: config.name }, ports)).tag;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'data.uncommitted') throw error;
    ports.reporter.warn(`${config.name} has changes that are not committed, so it gets no version`);
    return undefined;
  }
}

export const validateStep: StepExecutor = {
  facts: async (step, context) => {
    const config = datasetOf(step, context);
    const schema = config.schema === undefined ? undefined : await context.ports.files.read(`${context.ports.root}/${config.schema}`);
    return {
      target: config.target ?? null,
      split: { ...config.split },
      schema: schema === undefined ? null : context.ports.hasher.sha256(schema),
    };
  },
  execute: async (step, context) => {
    const { report } = await validateDataset({ config: datasetOf(step, context) }, context.ports);
    const errors = report.problems.filter((problem) => problem.severity === 'error').length;
    const warnings = report.problems.length - errors;
    const first = report.problems[0];
    const summary = [
      `${plural(report.columns, 'column')}, ${plural(report.checks, 'check')}: ${plural(errors, 'problem')}${warnings === 0 ? '' : `, ${warnings} to look at`}`,
      ...(first === undefined ? [] : [`${first.column === undefined ? '' : `${first.column}: `}${first.message}`]),
    ].join(' · ');
    return {
      verdict: report.verdict,
      summary,
      outputs: { checks: report.checks, problems: report.problems.map((problem): Json => ({ ...problem, examples: [] })) },
    };
  },
};
