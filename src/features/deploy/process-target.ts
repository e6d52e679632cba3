import { deploymentFolder } from '#domain/deploy/place.ts';
import { humanDuration } from '#kernel/duration.ts';
import type { PlannedEffect } from '#kernel/plan.ts';
import type { ServingPlace } from '#ports/serving-host.ts';
import { installedFolder, installPackage, removeOldPackages } from './install-package.ts';
import type { DeploymentJob, DeployPorts, TargetResult } from './target.ts';

export const placeOf = (job: Pick<DeploymentJob, 'environment' | 'model' | 'config'>, root: string): ServingPlace => ({
  folder: `${root}/${deploymentFolder(job.environment, job.model)}`,
  port: job.config.port,
});

export function planOnProcess(job: DeploymentJob, root: string): PlannedEffect[] {
  const place = placeOf(job, root);
  const servers = job.config.replicas === 1 ? '1 server' : `${job.config.replicas} servers`;
  return [
    {
      verb: 'create',
      target: installedFolder(place.folder, job.pack.packageDigest),
      detail: `copy of the package, ${job.pack.files.length + 1} files`,
    },
    {
      verb: 'run',
      target: `${job.model} ${job.version}`,
      detail: `${servers}, ready within ${humanDuration(job.strategy.ready)} or the old version goes on`,
    },
    {
      verb: 'update',
      target: place.port === 0 ? 'http://127.0.0.1, a free port' : `http://127.0.0.1:${place.port}`,
      detail: `requests go to ${job.version}`,
    },
    ...(job.previous === undefined
      ? []
      : [{ verb: 'delete', target: `servers of ${job.previous.version}`, detail: 'after the requests in flight' } as const]),
  ];
}

/** Replaces the servers behind the local port of this environment and model. */
export async function deployToProcess(job: DeploymentJob, ports: DeployPorts): Promise<TargetResult> {
  const place = placeOf(job, ports.root);
  const packageFolder = await installPackage(job.pack, place.folder, ports);
  const { model, version, pack, strategy } = job;
  const release = { model, version, packageDigest: pack.packageDigest, packageFolder, replicas: job.config.replicas };
  const replacement = await ports.servingHost.replace(place, release, { ready: strategy.ready, drain: strategy.drain });
  const address = replacement.status === undefined ? {} : { url: replacement.status.url };
  if (replacement.outcome === 'kept') {
    const detail = replacement.reason ?? 'the new version did not become ready';
    return { outcome: replacement.status === undefined ? 'failed' : 'rolled-back', ...address, detail };
  }
  const kept = [pack.packageDigest, ...(job.previous === undefined ? [] : [job.previous.packageDigest])];
  await removeOldPackages(place.folder, kept, ports);
  const detail = `ready after ${humanDuration(replacement.readyMs)}; the old version answered what was in flight in ${humanDuration(replacement.drainMs)}`;
  return {
    outcome: 'succeeded',
    ...address,
    detail: job.previous === undefined ? `ready after ${humanDuration(replacement.readyMs)}` : detail,
  };
}
