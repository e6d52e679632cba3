import { jobLink } from '#compose/job-link.ts';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { compareModel, type ComparedModel, type CompareModel } from '#features/metrics/compare-model.ts';
import type { BaselineSources } from '#features/metrics/find-baseline.ts';
import { chooseModel } from '#features/metrics/choose-model.ts';
import { writeComparison } from '#features/metrics/write-report.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { comparisonText, describeRows } from '#domain/metrics/comparison-table.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { ModelConfig, Project } from '#kernel/project.ts';
import { parseSemver } from '#kernel/semver.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const project = await openProject(workspace, { file: inputs.config });
  const model = chooseModel(project, inputs.model);
  const scratch = await workspace.files.temporaryFolder();
  try {
    const command = readCommand(inputs, model, workspace, options.dryRun);
    const compared = await compareModel(command, baselineSources(project, model, scratch.path, workspace), workspace);
    const reportPath = options.dryRun ? undefined : await writeComparison(compared, `${workspace.root}/.trainyard/comparisons`, workspace);
    return describe(compared, reportPath?.slice(workspace.root.length + 1));
  } finally {
    await scratch[Symbol.asyncDispose]();
  }
}

function readCommand(inputs: InputsOf<typeof contract>, model: ModelConfig, workspace: Workspace, dryRun: boolean): CompareModel {
  const { pullRequest, commit } = inputs;
  const baseBranch = workspace.environment.variable('GITHUB_BASE_REF');
  const onPullRequest = pullRequest !== undefined;
  if (inputs.check && commit === undefined) {
    throw new Failure('contract.input-missing', { message: 'check was asked for, and input "commit" is not given' });
  }
  return {
    model,
    ...(inputs.candidate === undefined ? {} : { candidate: inputs.candidate }),
    ...(onPullRequest ? { candidateLabel: 'this PR' } : {}),
    baseline: inputs.baseline ?? (onPullRequest ? model.baseline.pullRequest : model.baseline.promotion),
    base: inputs.base ?? (baseBranch === undefined || baseBranch === '' ? 'main' : `origin/${baseBranch}`),
    ...(inputs.comment && onPullRequest ? { comment: { pullRequest } } : {}),
    ...(inputs.check ? { check: { commit: commit! } } : {}),
    links: { ...(inputs.reportUrl === undefined ? {} : { report: inputs.reportUrl }), ...jobLink(workspace) },
    dryRun,
  };
}

function baselineSources(project: Project, model: ModelConfig, scratch: string, workspace: Workspace): BaselineSources {
  return {
    fetchVersion: async (selector) => {
      try {
        const { folder, version } = await fetchModel({ model: model.name, selector, to: `${scratch}/baseline` }, workspace);
        return { folder, version };
      } catch (error) {
        // An empty stage is how every model begins; a version that is named and absent is a mistake.
        if (error instanceof Failure && error.code === 'registry.version-unknown' && parseSemver(selector) === undefined) return undefined;
        throw error;
      }
    },
    loadRows: async ({ version }) => {
      const config = project.datasets[model.dataset]!;
      const { table, reference } = await loadDataset({ config, ...(version === undefined ? {} : { reference: version }) }, workspace);
      return { table, digest: reference.digest };
    },
  };
}

function describe(compared: ComparedModel, reportPath: string | undefined): Outcome {
  const { record, headline, markdown, commentUrl, checkUrl, recordPath, plan } = compared;
  const written = [
    `record   ${recordPath}`,
    ...(reportPath === undefined ? [] : [`report   ${reportPath}`]),
    ...(commentUrl === undefined ? [] : [`comment  ${commentUrl}`]),
    ...(checkUrl === undefined ? [] : [`check    ${checkUrl}`]),
  ];
  return {
    verdict: record.verdict,
    headline,
    text: [describeRows(record), '', comparisonText(record), ...(plan === undefined ? ['', ...written] : [])].join('\n'),
    markdown: markdown.split('\n').slice(1).join('\n'),
    outputs: {
      verdict: record.verdict,
      headline,
      'report-path': reportPath ?? '',
      'comment-url': commentUrl ?? '',
      record: plan === undefined ? recordPath : '',
    },
    data: {
      record: record as unknown as Json,
      recordPath,
      reportPath: reportPath ?? null,
      commentUrl: commentUrl ?? null,
      checkUrl: checkUrl ?? null,
    },
    ...(plan === undefined ? {} : { plan }),
  };
}
