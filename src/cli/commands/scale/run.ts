import { openDeployPorts } from '#compose/open-deploy-ports.ts';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { chooseEnvironment } from '#actions/deploy/choose-environment.ts';
import { scaleDeployment } from '#features/deploy/scale-deployment.ts';
import { requireModel } from '#features/project/load-project.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const project = await openProject(workspace, { file: inputs.config });
  const model = requireModel(project, inputs.model);
  const config = chooseEnvironment(model, inputs.environment);
  const place = `${model.name} in ${inputs.environment}`;
  if (options.dryRun) {
    const verb = inputs.replicas === 0 ? 'delete' : 'update';
    const plan: Plan = { title: `scale ${place}`, effects: [{ verb, target: `servers of ${place}`, detail: `to ${inputs.replicas}` }] };
    return { verdict: 'pass', headline: plan.title, text: '', markdown: '', outputs: {}, data: { replicas: inputs.replicas }, plan };
  }
  const command = { model: model.name, environment: inputs.environment, config, replicas: inputs.replicas };
  const { ready, url } = await scaleDeployment(command, openDeployPorts(workspace));
  return {
    verdict: ready === inputs.replicas ? 'pass' : 'fail',
    headline: ready === 0 && inputs.replicas === 0 ? `${place} is stopped` : `${ready} of ${inputs.replicas} servers of ${place} are ready`,
    text: '',
    markdown: '',
    outputs: { replicas: String(ready), ...(url === undefined ? {} : { url }) },
    data: { model: model.name, environment: inputs.environment, replicas: ready, url: url ?? null },
  };
}
