import { join } from 'node:path';
import { packageRoot } from '#compose/package-root.ts';
import { OWN_REPOSITORY } from '#contract/own-reference.ts';
import type { InputsOf } from '#contract/define.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { initProject } from '#features/project/init-project.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { RunOptions } from '../../command.ts';
import { renderPlan } from '../../render-outcome.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  const result = await initProject(
    {
      ...(inputs.data === undefined ? {} : { data: inputs.data }),
      ...(inputs.target === undefined ? {} : { target: inputs.target }),
      ...(inputs.model === undefined ? {} : { model: inputs.model }),
      ...(inputs.workflows ? { templates: join(packageRoot(), 'workflows-templates') } : {}),
      schemaUrl: `https://raw.githubusercontent.com/${OWN_REPOSITORY}/main/docs/reference/schema/trainyard.schema.json`,
      force: inputs.force,
      dryRun: options.dryRun,
    },
    { ...workspace, readTable: (path) => readTableFile({ path, name: path.slice(workspace.root.length + 1) }, workspace) },
  );
  const { configuration: found, plan } = result;
  const others = result.otherData.length === 0 ? [] : [`  also found: ${result.otherData.slice(0, 5).join(', ')} (choose with --data)`];
  const next = options.dryRun
    ? []
    : [
        '',
        `  next   git add ${plan.effects
          .map((effect) => effect.target.split('/')[0])
          .filter((name, index, all) => all.indexOf(name) === index)
          .join(' ')} && git commit -m "Set up Trainyard"`,
        '         trainyard doctor          check the machine and the configuration',
        '         trainyard run --dry-run   see what would be done',
        '         trainyard run             train, compare, register, promote, serve',
      ];
  return {
    verdict: 'pass',
    headline: `${found.model}: ${found.task} of "${found.target}" (${found.targetReason}) from ${found.path}, ${plural(found.rows, 'row')} × ${plural(found.columns, 'column')}`,
    text: [renderPlan(plan), ...others, ...next].join('\n'),
    markdown: '',
    outputs: { dataset: found.dataset, model: found.model, target: found.target },
    data: { configuration: { ...found }, otherData: result.otherData },
    ...(options.dryRun ? { plan } : {}),
  };
}
