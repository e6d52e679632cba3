import { deployedPredictionsFolder } from '#domain/deploy/place.ts';
import { instant } from '#kernel/instant.ts';
import type { Json } from '#kernel/json.ts';
import type { DriftVerdict } from '#kernel/records/monitor-report.ts';
import type { Verdict } from '#kernel/verdict.ts';
import { deploymentHistory, deployModel } from '../../deploy/deploy-model.ts';
import { placeOf } from '../../deploy/process-target.ts';
import { monitorModel } from '../../monitor/monitor-model.ts';
import { readProfile } from '../../monitor/read-profile.ts';
import type { StepExecutor } from '../executor.ts';
import { fetchVersion, versionIn } from './compare.ts';
import { modelOf, outputOf } from './upstream.ts';

export const deployStep: StepExecutor = {
  facts: async (step, context) => ({
    config: modelOf(step, context).deploy[step.stage!] as unknown as Json,
    version: outputOf('register', 'version', step, context),
  }),
  execute: async (step, context) => {
    const { ports } = context;
    const config = modelOf(step, context).deploy[step.stage!]!;
    const version = outputOf('register', 'version', step, context);
    const { folder } = await fetchVersion(step.subject, version, ports);
    const record = await deployModel({ model: step.subject, version, environment: step.stage!, config, packageFolder: folder }, ports);
    const succeeded = record.outcome === 'succeeded';
    const where = record.url === undefined ? '' : ` on ${record.url}`;
    return {
      verdict: succeeded ? 'pass' : 'fail',
      summary: succeeded ? `${version}${where}` : `${record.outcome}: ${record.detail}`,
      outputs: { version, deployment: record.id, ...(record.url === undefined ? {} : { url: record.url }) },
    };
  },
  stillHolds: async (result, step, context) => {
    const config = modelOf(step, context).deploy[step.stage!]!;
    if (config.target !== 'process') return true;
    const place = placeOf({ environment: step.stage!, model: step.subject, config }, context.ports.root);
    return (await context.ports.servingHost.status(place)) !== undefined;
  },
};

const VERDICT: Record<DriftVerdict, Verdict> = { none: 'pass', drift: 'fail', insufficient: 'pass' };

/** Looks at what the deployment in the last stage has seen; too few predictions are no reason to stop. */
export const monitorStep: StepExecutor = {
  facts: async () => undefined,
  execute: async (step, context) => {
    const { ports } = context;
    const model = modelOf(step, context);
    const environment = model.stages.findLast((stage) => Object.hasOwn(model.deploy, stage))!;
    const deployed =
      (await deploymentHistory(model.name, environment, ports)).current?.version ?? (await versionIn(model.name, environment, ports));
    if (model.deploy[environment]!.target !== 'process' || deployed === undefined) {
      return { verdict: 'pass', summary: 'predictions are not on this machine; run trainyard monitor where they are', outputs: {} };
    }
    const { folder } = await fetchVersion(model.name, deployed, ports);
    const now = ports.clock.now();
    const log = await ports.openPredictionLog(`${ports.root}/${deployedPredictionsFolder(environment, model.name)}`);
    try {
      const { report } = await monitorModel(
        {
          model: model.name,
          version: deployed,
          profile: await readProfile(folder, ports),
          log,
          from: instant(now - model.monitor.window),
          to: instant(now + 1),
          config: model.monitor,
          issue: true,
        },
        ports,
      );
      return { verdict: VERDICT[report.drift], summary: report.headline, outputs: { report: report.id, drift: report.drift } };
    } finally {
      await log.close();
    }
  },
  passes: () => true,
};
