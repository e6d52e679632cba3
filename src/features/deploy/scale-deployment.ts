import { deploymentName } from '#domain/deploy/manifests.ts';
import { assessRollout } from '#domain/deploy/rollout.ts';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { DeployConfig } from '#kernel/project.ts';
import type { KubernetesObject } from '#ports/kubernetes.ts';
import { placeOf } from './process-target.ts';
import type { DeployPorts } from './target.ts';

export interface ScaleCommand {
  readonly model: string;
  readonly environment: string;
  readonly config: DeployConfig;
  /** 0 stops the deployment; deploying again starts it. */
  readonly replicas: number;
}

export interface ScaledDeployment {
  readonly ready: number;
  readonly url?: string;
}

const LOOK_EVERY_MS = 500;
const PATIENCE_MS = 120_000;

export async function scaleDeployment(command: ScaleCommand, ports: DeployPorts): Promise<ScaledDeployment> {
  if (!Number.isInteger(command.replicas) || command.replicas < 0 || command.replicas > 1000) {
    throw new Failure('contract.input-invalid', { message: `expected 0 to 1000 replicas, found ${command.replicas}` });
  }
  return await (command.config.target === 'process' ? scaleProcess(command, ports) : scaleKubernetes(command, ports));
}

async function scaleProcess(command: ScaleCommand, ports: DeployPorts): Promise<ScaledDeployment> {
  const place = placeOf(command, ports.root);
  if (command.replicas === 0) {
    await ports.servingHost.stop(place);
    return { ready: 0 };
  }
  const { readyReplicas, url } = await ports.servingHost.scale(place, command.replicas);
  return { ready: readyReplicas, url };
}

async function scaleKubernetes(command: ScaleCommand, ports: DeployPorts): Promise<ScaledDeployment> {
  const { kubernetes, clock, signal } = ports;
  const reference = {
    kind: 'Deployment',
    namespace: command.config.namespace,
    name: deploymentName(command.model, command.environment),
  } as const;
  const found = await kubernetes.read(reference);
  if (found === undefined)
    throw new Failure('deploy.nothing-deployed', { message: `there is no Deployment ${reference.namespace}/${reference.name}` });
  await kubernetes.apply(withReplicas(found, command.replicas));
  const deadline = clock.elapsed() + PATIENCE_MS;
  while (true) {
    const now = await kubernetes.read(reference);
    const state = now === undefined ? undefined : assessRollout(now, []);
    if (state?.kind === 'complete') return { ready: command.replicas };
    if (state?.kind === 'failed') throw new Failure('deploy.cluster-refused', { message: `scale ${reference.name}: ${state.reason}` });
    if (clock.elapsed() > deadline) return { ready: state?.ready ?? 0 };
    await clock.sleep(LOOK_EVERY_MS, signal);
  }
}

/** The object as we own it, with another number: an apply that left our other fields out would take them away. */
function withReplicas(found: KubernetesObject, replicas: number): KubernetesObject {
  const { name, namespace, labels, annotations } = found.metadata;
  const own: JsonObject = { ...pick(annotations, 'trainyard/') };
  const spec = isJsonObject(found.spec) ? found.spec : {};
  return {
    apiVersion: found.apiVersion,
    kind: found.kind,
    metadata: { name, namespace, labels: labels ?? {}, annotations: own },
    spec: { ...spec, replicas },
  };
}

const pick = (values: unknown, prefix: string): JsonObject =>
  isJsonObject(values) ? Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(prefix))) : {};
