import { resolve } from 'node:path';
import { openModel } from '#compose/open-model.ts';
import type { InputsOf } from '#contract/define.ts';
import { reportMarkdown, reportText } from '#domain/monitor/render-report.ts';
import { selectVersion } from '#domain/registry/selector.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { monitorModel } from '#features/monitor/monitor-model.ts';
import { withTemporaryFolder } from '#features/registry/with-temporary-folder.ts';
import { readProfile } from '#features/monitor/read-profile.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { instant } from '#kernel/instant.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import type { DriftVerdict } from '#kernel/records/monitor-report.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';
import { openLog } from './open-log.ts';

const VERDICT: Record<DriftVerdict, Verdict> = { none: 'pass', drift: 'fail', insufficient: 'inconclusive' };

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const { name: model, config: modelConfig } = await openModel(workspace, inputs);
  const config = modelConfig?.monitor ?? PROJECT_DEFAULTS.monitor;
  const { version } = selectVersion(await modelState(model, workspace), inputs.version ?? inputs.stage);
  const profile = await fetchProfile(model, version, workspace, options.dryRun);
  const now = workspace.clock.now();
  const source =
    inputs.rows === undefined
      ? { log: await openLog(inputs.predictions, { model, stage: inputs.stage }, workspace) }
      : { rows: await readTableFile({ path: resolve(workspace.root, inputs.rows), name: inputs.rows }, workspace) };
  const { report, issue } = await monitorModel(
    {
      model,
      version,
      profile,
      ...source,
      from: instant(now - (inputs.window ?? config.window)),
      // What is served in this very millisecond belongs to the window too.
      to: instant(now + 1),
      config,
      issue: inputs.issue,
      dryRun: options.dryRun,
    },
    workspace,
  );
  const told = issue === undefined ? '' : `${issue.created ? 'opened' : 'updated'} ${issue.url}`;
  return {
    verdict: VERDICT[report.drift],
    headline: `${model} ${version}: ${report.headline}`,
    text: [reportText(report), told].filter((part) => part !== '').join('\n\n'),
    markdown: [reportMarkdown(report), told].filter((part) => part !== '').join('\n\n'),
    outputs: {
      drift: report.drift,
      headline: report.headline,
      report: options.dryRun ? '' : report.id,
      'issue-url': issue?.url ?? '',
      version,
    },
    data: report as unknown as Json,
    ...(options.dryRun
      ? {
          plan: {
            title: `monitor ${model} ${version}`,
            effects: [{ verb: 'create', target: 'record of the report', detail: report.drift }],
          },
        }
      : {}),
  };
}

/** What the version learned about its training data. A dry run leaves no package behind. */
async function fetchProfile(model: string, version: string, workspace: Workspace, dryRun: boolean): Promise<ReferenceProfile> {
  const fetchTo = async (models: string): Promise<ReferenceProfile> => {
    const { folder } = await fetchModel({ model, selector: version, to: `${models}/${model}/${version}` }, workspace);
    return await readProfile(folder, workspace);
  };
  return dryRun ? await withTemporaryFolder(workspace, fetchTo) : await fetchTo(`${workspace.root}/.trainyard/models`);
}
