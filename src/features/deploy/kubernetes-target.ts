import { deploymentName, renderManifests, selectorLabels, type Manifests } from '#domain/deploy/manifests.ts';
import { chooseSource, listFiles } from '#domain/deploy/package-source.ts';
import { requireDeployableName } from '#domain/deploy/place.ts';
import { stableTemplateOf, templateDigestOf, withStable, withTemplateOf } from '#domain/deploy/stable-template.ts';
import { Failure } from '#kernel/failure.ts';
import { canonicalJson } from '#kernel/json.ts';
import type { PlannedEffect } from '#kernel/plan.ts';
import type { KubernetesObject } from '#ports/kubernetes.ts';
import type { DeploymentJob, DeployPorts, TargetResult } from './target.ts';
import { lastWords, watchRollout } from './watch-rollout.ts';

/** ConfigMaps of earlier versions that stay, so that their ReplicaSets can come back. */
const KEPT_CONFIG_MAPS = 10;

/** The manifests of a version, with the files of a small package inside when pods cannot fetch them. */
export async function manifestsOf(job: DeploymentJob, ports: Pick<DeployPorts, 'files' | 'hasher'>): Promise<Manifests> {
  const { model, environment, version, config, pack, strategy } = job;
  requireDeployableName('namespace', config.namespace);
  if (config.image === undefined) {
    throw new Failure('deploy.image-missing', { message: `expected an image for ${model} in ${environment}, found none` });
  }
  const files = listFiles({ sizeBytes: pack.manifestBytes.length, sha256: pack.packageDigest }, pack.files);
  const source = chooseSource(files, job.addresses);
  const embedded: Record<string, string> = {};
  for (const file of source.files) {
    if (file.key === undefined) continue;
    const bytes = file.path === 'model.json' ? pack.manifestBytes : await ports.files.read(`${pack.folder}/${file.path}`);
    embedded[file.key] = Buffer.from(bytes!).toString('base64');
  }
  return renderManifests(
    {
      model,
      version,
      environment,
      namespace: config.namespace,
      image: config.image,
      replicas: config.replicas,
      port: config.port === 0 ? 80 : config.port,
      packageDigest: pack.packageDigest,
      source,
      embedded,
      readySeconds: Math.max(10, Math.ceil(strategy.ready / 1000)),
      drainSeconds: Math.ceil(strategy.drain / 1000),
    },
    (content) => ports.hasher.sha256(canonicalJson(content)).slice(0, 16),
  );
}

export async function planOnKubernetes(job: DeploymentJob, ports: DeployPorts): Promise<PlannedEffect[]> {
  const manifests = await manifestsOf(job, ports);
  const { namespace, name } = manifests.deployment.metadata;
  const source = job.addresses === undefined ? 'with the package inside' : 'with the addresses and digests of the package';
  return [
    { verb: 'update', target: `ConfigMap ${namespace}/${manifests.configMap.metadata.name}`, detail: source },
    { verb: 'update', target: `Service ${namespace}/${name}` },
    {
      verb: 'update',
      target: `Deployment ${namespace}/${name}`,
      detail: `${job.config.replicas} × ${job.config.image}, rolling, none unavailable`,
    },
  ];
}

/** Server-side apply, then the rollout is watched; when it cannot become ready, the template that was ready before is applied again. */
export async function deployToKubernetes(job: DeploymentJob, ports: DeployPorts): Promise<TargetResult> {
  const { kubernetes, reporter } = ports;
  const manifests = await manifestsOf(job, ports);
  const reference = { kind: 'Deployment', namespace: job.config.namespace, name: deploymentName(job.model, job.environment) } as const;
  const before = await kubernetes.read(reference);
  const stable = stableTemplateOf(before);
  const wanted = templateDigestOf(manifests.deployment)!;
  await kubernetes.apply(manifests.configMap);
  await kubernetes.apply(manifests.service);
  await kubernetes.apply(stable === undefined ? manifests.deployment : withStable(manifests.deployment, stable));
  const state = await watchRollout(reference, wanted, job, ports);
  const url = `http://${reference.name}.${reference.namespace}.svc:${job.config.port === 0 ? 80 : job.config.port}`;
  if (state.kind === 'complete') {
    await kubernetes.apply(withStable(manifests.deployment, wanted));
    await removeOldConfigMaps(manifests.configMap.metadata.name, job, ports);
    return {
      outcome: 'succeeded',
      url,
      detail: `${job.config.replicas} of ${job.config.replicas} pods ready in namespace ${reference.namespace}`,
    };
  }
  const reason = await explain(state.reason, reference.name, wanted, job, ports);
  if (stable === undefined || stable === wanted)
    return { outcome: 'failed', detail: `${reason}; there is no earlier version to return to` };
  reporter.warn(`${job.model} ${job.version}: ${reason}; going back`);
  const restored = await restore(manifests.deployment as KubernetesObject, stable, job, ports);
  return restored
    ? { outcome: 'rolled-back', url, detail: reason }
    : { outcome: 'failed', detail: `${reason}; the ReplicaSet of the earlier version is gone` };
}

/** Applies the template of the ReplicaSet that was stable and waits until it is complete again. */
async function restore(deployment: KubernetesObject, stable: string, job: DeploymentJob, ports: DeployPorts): Promise<boolean> {
  const labels = selectorLabels(job.model, job.environment);
  const replicaSets = await ports.kubernetes.list('ReplicaSet', job.config.namespace, labels);
  const old = replicaSets.find((replicaSet) => templateDigestOf(replicaSet) === stable);
  if (old === undefined) return false;
  await ports.kubernetes.apply(withTemplateOf(deployment, old, stable) as KubernetesObject);
  const { namespace, name } = deployment.metadata;
  return (await watchRollout({ kind: 'Deployment', namespace, name }, stable, job, ports)).kind === 'complete';
}

async function explain(reason: string, name: string, template: string, job: DeploymentJob, ports: DeployPorts): Promise<string> {
  const words = await lastWords(name, template, job, ports);
  return words.length === 0 ? reason : `${reason} · ${words.join(' · ')}`;
}

async function removeOldConfigMaps(current: string, job: DeploymentJob, ports: DeployPorts): Promise<void> {
  const all = await ports.kubernetes.list('ConfigMap', job.config.namespace, selectorLabels(job.model, job.environment));
  const others = all.filter((map) => map.metadata.name !== current).sort((left, right) => createdAt(left) - createdAt(right));
  for (const map of others.slice(0, Math.max(0, others.length - KEPT_CONFIG_MAPS))) {
    await ports.kubernetes.remove({ kind: 'ConfigMap', namespace: job.config.namespace, name: map.metadata.name });
  }
}

const createdAt = (object: KubernetesObject): number => Date.parse(String(object.metadata.creationTimestamp ?? ''));
