import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { evaluationText } from '#domain/metrics/evaluation-text.ts';
import { chooseModel } from '#features/metrics/choose-model.ts';
import { writeReport } from '#features/metrics/write-report.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const model = chooseModel(await openProject(workspace, { file: inputs.config }), inputs.model);
  const written = await writeReport(
    {
      model: model.name,
      ...(inputs.run === undefined ? {} : { run: inputs.run }),
      to: inputs.to.startsWith('/') ? inputs.to : `${workspace.root}/${inputs.to}`,
      dryRun: options.dryRun,
    },
    workspace,
  );
  const { headline, markdown, htmlPath, markdownPath, report, plan } = written;
  const paths = plan === undefined ? [`page      ${htmlPath}`, `markdown  ${markdownPath}`] : [];
  return {
    verdict: 'pass',
    headline,
    text: [...(report.evaluation === undefined ? [] : [evaluationText(report.evaluation), '']), ...paths].join('\n'),
    markdown,
    outputs: { verdict: 'pass', headline, 'report-path': htmlPath, 'markdown-path': markdownPath },
    data: { run: report.run as unknown as Json, reportPath: htmlPath, markdownPath },
    ...(plan === undefined ? {} : { plan }),
  };
}
