import { openDatasets } from '#compose/open-datasets.ts';
import type { InputsOf } from '#contract/define.ts';
import { annotateProblems, renderValidationMarkdown, renderValidationText, validationHeadline } from '#domain/data/render-validation.ts';
import type { ValidatedDataset } from '#features/data/validate-dataset.ts';
import { validateTables } from '#features/data/validate-tables.ts';
import { Failure } from '#kernel/failure.ts';
import { escapeMarkdown } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { gravest } from '#kernel/verdict.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';
import { verifyCommits } from './verify-commits.ts';

/** GitHub shows ten of each level for a step, and one says what came out. */
const MAX_ANNOTATIONS = 9;

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  const configs = await openDatasets(workspace, { dataset: inputs.dataset, config: inputs.config });
  const done: ValidatedDataset[] = [];
  for (const config of configs) {
    const wanted = {
      ...config,
      ...(inputs.schema === undefined ? {} : { schema: inputs.schema }),
      ...(inputs.target === undefined ? {} : { target: inputs.target }),
    };
    const command = { config: wanted, ...(inputs.reference === undefined ? {} : { reference: inputs.reference }) };
    try {
      done.push(...(await validateTables(command, workspace)));
    } catch (error) {
      // Found by the attributes of git LFS, not by a description: it may hold anything.
      const isFound = inputs.dataset === undefined && config.name === config.path;
      if (!isFound || configs.length === 1 || !(error instanceof Failure) || error.code !== 'data.table-missing') throw error;
      workspace.reporter.warn(`${config.path} has neither tables nor pictures to validate`);
    }
  }
  const commits = await verifyCommits(inputs.range, workspace);
  const headlines = [
    ...done.map(({ report, reference }) => validationHeadline(reference.name, report)),
    ...(commits === undefined ? [] : [commits.headline]),
  ];
  const broken = commits?.problems.length ?? 0;
  const verdict = gravest([...done.map(({ report }) => report.verdict), broken > 0 ? 'fail' : 'pass']);
  const reports = done.map(({ report, reference }) => ({
    dataset: { ...reference },
    verdict: report.verdict,
    rows: report.rows,
    columns: report.columns,
    checks: report.checks,
    problems: report.problems.map((problem) => ({ ...problem, examples: problem.examples.map((example) => ({ ...example })) })),
  }));
  const data =
    commits === undefined ? reports : [...reports, { commits: commits.range, problems: commits.problems.map((one) => ({ ...one })) }];
  const errors = broken + done.flatMap(({ report }) => report.problems).filter((problem) => problem.severity === 'error').length;
  return {
    verdict,
    headline: headlines.join(' · '),
    text: [...done.map(({ report }) => renderValidationText(report)), commits?.text ?? ''].filter((part) => part !== '').join('\n'),
    markdown: [...done.map(({ report }) => renderValidationMarkdown(report)), ...(commits === undefined ? [] : [commits.markdown])]
      .map((part, index) => `${escapeMarkdown(headlines[index]!)}\n\n${part}`.trimEnd())
      .join('\n\n'),
    outputs: { verdict, headline: headlines.join(' · '), problems: String(errors), report: JSON.stringify(data) },
    data,
    annotations: [
      ...(commits?.annotations ?? []),
      ...done.flatMap(({ report, reference }) => annotateProblems(reference.name, report)),
    ].slice(0, MAX_ANNOTATIONS),
  };
}
