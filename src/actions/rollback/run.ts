import { openDeployPorts } from '#compose/open-deploy-ports.ts';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { planRollback, rollbackDeployment, type RollbackCommand } from '#features/deploy/rollback-deployment.ts';
import { requireModel } from '#features/project/load-project.ts';
import { modelState } from '#features/registry/read-state.ts';
import { decideRollback, planOfRollback, rollbackStage } from '#features/registry/rollback-stage.ts';
import { currentVersion } from '#domain/registry/state.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import { chooseEnvironment } from '../deploy/choose-environment.ts';
import { fetchForUse } from '../deploy/fetch-for-use.ts';
import { findAddresses } from '../deploy/find-addresses.ts';
import { deployedOutcome } from '../deploy/run.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  const ports = openDeployPorts(workspace);
  const project = await openProject(workspace, { file: inputs.config });
  const model = requireModel(project, inputs.model);
  const config = chooseEnvironment(model, inputs.environment);
  const command: RollbackCommand = {
    model: model.name,
    environment: inputs.environment,
    config,
    ...(inputs.to === undefined ? {} : { to: inputs.to }),
    fetchPackage: async (version) => (await fetchForUse(model.name, version, workspace)).folder,
    ...(config.target === 'kubernetes'
      ? { findAddresses: (version: string) => findAddresses(model.name, version, inputs, workspace) }
      : {}),
  };
  if (options.dryRun) return await planned(await planRollback(command, ports), command, inputs, workspace);
  const record = await rollbackDeployment(command, ports);
  const outcome = deployedOutcome(record);
  if (record.outcome !== 'succeeded' || !inputs.stage) return outcome;
  const tag = await followWithStage(command, record.version, inputs, workspace);
  if (tag === undefined) return outcome;
  return { ...outcome, text: `${outcome.text}\n  stage ${tag}`, outputs: { ...outcome.outputs, tag } };
}

/** The stage follows when going back leads to the version that serves now; otherwise it was moved by hand and stays. */
async function followWithStage(
  command: RollbackCommand,
  version: string,
  inputs: Inputs,
  workspace: Workspace,
): Promise<string | undefined> {
  const target = await stageTarget(command, workspace);
  if (target === undefined || target === version || (await previousOf(command, workspace)) !== version) return undefined;
  const promotion = await rollbackStage(
    { model: command.model, stage: command.environment, ...(inputs.reason === undefined ? {} : { reason: inputs.reason }) },
    workspace,
  );
  return promotion.tag;
}

const stageTarget = async (command: RollbackCommand, workspace: Workspace): Promise<string | undefined> =>
  currentVersion(await modelState(command.model, workspace), command.environment);

async function previousOf(command: RollbackCommand, workspace: Workspace): Promise<string | undefined> {
  const state = await modelState(command.model, workspace);
  return state.stages.get(command.environment)?.before.at(-1);
}

async function planned(plan: Plan, command: RollbackCommand, inputs: Inputs, workspace: Workspace): Promise<Outcome> {
  const stage = { model: command.model, stage: command.environment };
  const follows = inputs.stage && (await previousOf(command, workspace)) !== undefined;
  const more = follows ? planOfRollback(stage, await decideRollback(stage, workspace)).effects : [];
  const whole: Plan = { title: plan.title, effects: [...plan.effects, ...more] };
  return { verdict: 'pass', headline: whole.title, text: '', markdown: '', outputs: {}, data: whole as unknown as Json, plan: whole };
}
