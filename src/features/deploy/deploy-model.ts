import { foldDeployments, ROLLBACK_STRATEGY, type DeploymentHistory } from '#domain/deploy/history.ts';
import { requireDeployableName } from '#domain/deploy/place.ts';
import { readStrategy } from '#domain/deploy/strategy.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { DeployConfig } from '#kernel/project.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, beginRecord, readRecords } from '../records.ts';
import { checkPackage } from './install-package.ts';
import { announce, settle } from './forge-deployment.ts';
import { deployToKubernetes, planOnKubernetes } from './kubernetes-target.ts';
import { deployToProcess, planOnProcess } from './process-target.ts';
import type { DeploymentJob, DeployPorts, PackageAddresses, TargetResult } from './target.ts';

export interface DeployCommand {
  readonly model: string;
  readonly version: string;
  readonly environment: string;
  readonly config: DeployConfig;
  /** Absolute folder of the model package. */
  readonly packageFolder: string;
  readonly addresses?: PackageAddresses;
  /** Set by a rollback, so that the history knows a way back from a way forward. */
  readonly rollback?: boolean;
}

/** What serves where, from the ledger. */
export async function deploymentHistory(model: string, environment: string, ports: Pick<Workspace, 'forge'>): Promise<DeploymentHistory> {
  return foldDeployments(await readRecords<DeploymentRecord>('deployment', model, ports), environment);
}

/** Everything that a deployment would do, decided and checked, with nothing done. */
export async function planDeployment(command: DeployCommand, ports: DeployPorts): Promise<Plan> {
  return await planOf(await prepare(command, ports), ports);
}

/**
 * Deploys a version and records what became of it. A version that does not become ready is not an error of this function: the target
 * goes back by itself and the record says `rolled-back`. Faults of the environment are recorded as `failed` and thrown on.
 */
export async function deployModel(command: DeployCommand, ports: DeployPorts): Promise<DeploymentRecord> {
  const job = await prepare(command, ports);
  const startedAt = ports.clock.elapsed();
  const announced = await announce(job, ports);
  const record = async (result: TargetResult): Promise<DeploymentRecord> => {
    const finished = makeRecord(command, job, result, ports.clock.elapsed() - startedAt, ports);
    await appendRecord(finished, ports);
    await settle(announced, finished, ports);
    return finished;
  };
  let result: TargetResult;
  try {
    result = await (command.config.target === 'process' ? deployToProcess(job, ports) : deployToKubernetes(job, ports));
  } catch (cause) {
    await record({ outcome: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
    throw cause;
  }
  return await record(result);
}

async function prepare(command: DeployCommand, ports: DeployPorts): Promise<DeploymentJob> {
  const { model, version, environment, config, addresses } = command;
  requireDeployableName('model', model);
  requireDeployableName('environment', environment);
  const strategy = readStrategy(config.strategy);
  const [pack, history] = await Promise.all([checkPackage(command.packageFolder, ports), deploymentHistory(model, environment, ports)]);
  if (pack.model !== model) {
    throw new Failure('deploy.package-missing', {
      message: `expected a package of ${model} in ${command.packageFolder}, found one of ${pack.model}`,
    });
  }
  const optional = {
    ...(addresses === undefined ? {} : { addresses }),
    ...(history.current === undefined ? {} : { previous: history.current }),
  };
  return { model, version, environment, config, strategy, pack, ...optional };
}

async function planOf(job: DeploymentJob, ports: DeployPorts): Promise<Plan> {
  const effects = job.config.target === 'process' ? planOnProcess(job, ports.root) : await planOnKubernetes(job, ports);
  return {
    title: `deploy ${job.model} ${job.version} to ${job.environment} (${job.config.target})`,
    effects: [...effects, { verb: 'create', target: `deployment record of ${job.model}`, detail: 'in the ledger and on the forge' }],
  };
}

function makeRecord(
  command: DeployCommand,
  job: DeploymentJob,
  result: TargetResult,
  durationMs: number,
  ports: DeployPorts,
): DeploymentRecord {
  return {
    ...beginRecord('deployment', job.model, ports),
    environment: job.environment,
    version: job.version,
    packageDigest: job.pack.packageDigest,
    target: job.config.target,
    strategy: command.rollback === true ? ROLLBACK_STRATEGY : job.strategy.kind,
    outcome: result.outcome,
    ...(job.previous === undefined ? {} : { replaced: job.previous.version }),
    durationMs: Math.round(durationMs),
    ...(result.url === undefined ? {} : { url: result.url }),
    detail: result.detail,
  };
}
