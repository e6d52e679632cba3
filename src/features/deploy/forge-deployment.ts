import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { ForgeDeployment } from '#ports/deployments.ts';
import type { DeploymentJob, DeployPorts } from './target.ts';

type Ports = Pick<DeployPorts, 'forge'>;

/** Shows the deployment on the forge as being under way. */
export async function announce(job: DeploymentJob, ports: Ports): Promise<ForgeDeployment> {
  const tag = `${job.model}@${job.version}`;
  const deployment = await ports.forge.deployments.create({
    environment: job.environment,
    reference: (await ports.forge.tags.find(tag)) === undefined ? 'HEAD' : tag,
    description: `${job.model} ${job.version}`,
    payload: { model: job.model, version: job.version, packageDigest: job.pack.packageDigest, target: job.config.target },
  });
  await ports.forge.deployments.setState(deployment, 'in-progress', { description: `${job.model} ${job.version} is being deployed` });
  return deployment;
}

/** Says how it ended; of the same model, only the newest success stays active. */
export async function settle(announced: ForgeDeployment, record: DeploymentRecord, ports: Ports): Promise<void> {
  const facts = { description: record.detail.slice(0, 140), ...(record.url === undefined ? {} : { url: record.url }) };
  if (record.outcome !== 'succeeded') return ports.forge.deployments.setState(announced, 'failure', facts);
  await ports.forge.deployments.setState(announced, 'success', facts);
  for (const earlier of await ports.forge.deployments.list(record.environment)) {
    if (earlier.id === announced.id || earlier.payload.model !== record.model || earlier.state !== 'success') continue;
    await ports.forge.deployments.setState(earlier, 'inactive', { description: `replaced by ${record.version}` });
  }
}
