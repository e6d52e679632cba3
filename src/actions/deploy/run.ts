import { isAbsolute, join } from 'node:path';
import { openDeployPorts } from '#compose/open-deploy-ports.ts';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { deploymentHeadline, deploymentMarkdown, deploymentText, verdictOfDeployment } from '#domain/deploy/render-deployment.ts';
import { deployModel, planDeployment, type DeployCommand } from '#features/deploy/deploy-model.ts';
import { checkPackage } from '#features/deploy/install-package.ts';
import { withTemporaryFolder } from '#features/registry/with-temporary-folder.ts';
import { requireModel } from '#features/project/load-project.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { Workspace } from '#ports/workspace.ts';
import { chooseEnvironment } from './choose-environment.ts';
import type { contract } from './contract.ts';
import { fetchForUse } from './fetch-for-use.ts';
import { findAddresses } from './find-addresses.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  const ports = openDeployPorts(workspace);
  if (!options.dryRun) return deployedOutcome(await deployModel(await readCommand(inputs, workspace), ports));
  return await withTemporaryFolder(workspace, async (scratch) => {
    const command = await readCommand(inputs, workspace, scratch);
    return plannedOutcome(command, await planDeployment(command, ports));
  });
}

async function readCommand(inputs: Inputs, workspace: Workspace, scratch?: string): Promise<DeployCommand> {
  const project = await openProject(workspace, { file: inputs.config });
  const model = requireModel(project, inputs.model);
  const config = chooseEnvironment(model, inputs.environment, inputs);
  const { folder, version } = await locate(model.name, inputs, workspace, scratch);
  const addresses = config.target === 'kubernetes' ? await findAddresses(model.name, version, inputs, workspace) : undefined;
  const found = addresses === undefined ? {} : { addresses };
  return { model: model.name, version, environment: inputs.environment, config, packageFolder: folder, ...found };
}

/** A registered version is fetched and verified; a package folder is deployed under the name of its run. */
async function locate(
  model: string,
  inputs: Inputs,
  workspace: Workspace,
  scratch: string | undefined,
): Promise<{ readonly folder: string; readonly version: string }> {
  if (inputs.package === undefined) return await fetchForUse(model, inputs.version ?? inputs.environment, workspace, scratch);
  const folder = isAbsolute(inputs.package) ? inputs.package : join(workspace.root, inputs.package);
  const { manifestBytes } = await checkPackage(folder, workspace);
  const { runId } = JSON.parse(new TextDecoder().decode(manifestBytes)) as { readonly runId?: string };
  return { folder, version: inputs.version ?? runId ?? 'unversioned' };
}

function plannedOutcome(command: DeployCommand, plan: Plan): Outcome {
  const { version } = command;
  return { verdict: 'pass', headline: plan.title, text: '', markdown: '', outputs: { version }, data: plan as unknown as Json, plan };
}

/** Shared with the action `rollback`. */
export function deployedOutcome(record: DeploymentRecord): Outcome {
  return {
    verdict: verdictOfDeployment(record),
    headline: deploymentHeadline(record),
    text: deploymentText(record),
    markdown: deploymentMarkdown(record),
    outputs: {
      outcome: record.outcome,
      version: record.version,
      ...(record.replaced === undefined ? {} : { replaced: record.replaced }),
      ...(record.url === undefined ? {} : { url: record.url }),
      record: record.id,
    },
    data: record as unknown as Json,
  };
}
