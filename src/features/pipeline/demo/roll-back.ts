import { ENVIRONMENT, HOUSING } from '#domain/pipeline/demo/configuration.ts';
import { humanDuration } from '#kernel/duration.ts';
import { deploymentHistory } from '../../deploy/deploy-model.ts';
import { rollbackDeployment } from '../../deploy/rollback-deployment.ts';
import { modelState } from '../../registry/read-state.ts';
import { rollbackStage } from '../../registry/rollback-stage.ts';
import { fetchPackage } from './compare-in-demo.ts';
import type { Demo, DemoStep } from './demo.ts';
import { replaceUnderLoad } from './replace-under-load.ts';
import { retrainOnDrift } from './retrain-on-drift.ts';
import { serverConfig } from './serve-model.ts';

export interface RolledBack {
  readonly from: string;
  readonly to: string;
  readonly stageTag: string;
  readonly durationMs: number;
}

/** What `trainyard rollback` does: the stage and the servers go back to the version before. Each half is done only where it is not done yet. */
export const rollBack: DemoStep<RolledBack> = {
  id: 'roll-back',
  name: 'roll back',
  perform: async (demo) => {
    const { ports } = demo;
    const started = ports.clock.elapsed();
    const to = demo.factsOf(replaceUnderLoad).released.version;
    const from = demo.factsOf(retrainOnDrift).released?.version ?? to;
    if (from !== to) {
      if ((await productionVersion(demo)) === from) {
        await rollbackStage({ model: HOUSING.model, stage: ENVIRONMENT, reason: 'the demo shows the way back' }, ports);
      }
      await rollBackServers(from, to, demo);
    }
    const stage = (await modelState(HOUSING.model, ports)).stages.get(ENVIRONMENT);
    return { from, to, stageTag: stage?.current?.tag ?? '', durationMs: ports.clock.elapsed() - started };
  },
  tell: ({ from, to, stageTag, durationMs }) => [
    from === to
      ? `production stayed at ${to}; there is nothing to roll back`
      : `production ${from} → ${to} in ${humanDuration(durationMs)}, stage and server → ${stageTag}`,
  ],
};

async function productionVersion(demo: Demo): Promise<string | undefined> {
  return (await modelState(HOUSING.model, demo.ports)).stages.get(ENVIRONMENT)?.current?.version;
}

async function rollBackServers(from: string, to: string, demo: Demo): Promise<void> {
  const { ports } = demo;
  const { current } = await deploymentHistory(HOUSING.model, ENVIRONMENT, ports);
  if (current?.version !== from) return;
  await rollbackDeployment(
    {
      model: HOUSING.model,
      environment: ENVIRONMENT,
      config: await serverConfig(demo),
      to,
      fetchPackage: async (version) => (await fetchPackage(HOUSING.model, version, ports)).folder,
    },
    ports,
  );
}
