import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeploymentStore, ForgeDeployment } from '#ports/deployments.ts';

export function memoryDeployments(clock: Pick<Clock, 'now'>): DeploymentStore {
  const deployments: ForgeDeployment[] = [];
  return {
    async create({ environment, reference, description, payload }) {
      const id = String(deployments.length + 1);
      const created: ForgeDeployment = { id, environment, reference, description, payload, createdAt: clock.now(), state: 'pending' };
      deployments.push(created);
      return created;
    },
    async setState(deployment, state) {
      const index = deployments.findIndex((known) => known.id === deployment.id);
      if (index < 0) throw new Failure('forge.not-found', { message: `There is no deployment ${deployment.id}.` });
      deployments[index] = { ...deployments[index]!, state };
    },
    list: async (environment) => deployments.filter((deployment) => deployment.environment === environment).reverse(),
  };
}
