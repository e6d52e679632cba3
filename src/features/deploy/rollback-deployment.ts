import { deploymentFolder } from '#domain/deploy/place.ts';
import type { DeploymentHistory } from '#domain/deploy/history.ts';
import { Failure } from '#kernel/failure.ts';
import type { DeployConfig } from '#kernel/project.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import { deployModel, deploymentHistory, planDeployment, type DeployCommand } from './deploy-model.ts';
import { installedFolder, isInstalled } from './install-package.ts';
import type { DeployPorts, PackageAddresses } from './target.ts';
import type { Plan } from '#kernel/plan.ts';

export interface RollbackCommand {
  readonly model: string;
  readonly environment: string;
  readonly config: DeployConfig;
  /** The version to go back to; without it the one that served before the current one. */
  readonly to?: string;
  /** Fetches the package of a version that is not at hand. */
  readonly fetchPackage: (version: string) => Promise<string>;
  readonly findAddresses?: (version: string) => Promise<PackageAddresses | undefined>;
}

/** Puts the version back that served before. For the process target its package is still installed, so nothing has to be fetched. */
export async function rollbackDeployment(command: RollbackCommand, ports: DeployPorts): Promise<DeploymentRecord> {
  return await deployModel(await asDeployment(command, ports), ports);
}

export async function planRollback(command: RollbackCommand, ports: DeployPorts): Promise<Plan> {
  const deployment = await asDeployment(command, ports);
  const plan = await planDeployment(deployment, ports);
  return { ...plan, title: `roll back ${command.model} in ${command.environment} to ${deployment.version}` };
}

async function asDeployment(command: RollbackCommand, ports: DeployPorts): Promise<DeployCommand> {
  const { model, environment, config } = command;
  const target = chooseTarget(command, await deploymentHistory(model, environment, ports));
  const addresses = await command.findAddresses?.(target.version);
  return {
    model,
    version: target.version,
    environment,
    config,
    packageFolder: await locatePackage(command, target, ports),
    ...(addresses === undefined ? {} : { addresses }),
    rollback: true,
  };
}

function chooseTarget(
  command: RollbackCommand,
  history: DeploymentHistory,
): { readonly version: string; readonly record?: DeploymentRecord } {
  const { model, environment, to } = command;
  if (to !== undefined) {
    const record = history.before.findLast((earlier) => earlier.version === to);
    return { version: to, ...(record === undefined ? {} : { record }) };
  }
  const record = history.before.at(-1);
  if (record !== undefined) return { version: record.version, record };
  const found = history.current === undefined ? 'nothing was deployed' : `only ${history.current.version} was deployed`;
  throw new Failure('deploy.no-previous-version', { message: `expected an earlier version of ${model} in ${environment}; ${found}` });
}

async function locatePackage(
  command: RollbackCommand,
  target: { readonly version: string; readonly record?: DeploymentRecord },
  ports: DeployPorts,
): Promise<string> {
  const deployment = `${ports.root}/${deploymentFolder(command.environment, command.model)}`;
  const digest = target.record?.packageDigest;
  if (digest !== undefined && (await isInstalled(deployment, digest, ports))) return installedFolder(deployment, digest);
  return await command.fetchPackage(target.version);
}
