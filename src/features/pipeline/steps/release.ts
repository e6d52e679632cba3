import type { Json } from '#kernel/json.ts';
import { promoteModel } from '../../registry/promote-model.ts';
import { registerModel } from '../../registry/register-model.ts';
import type { StepExecutor } from '../executor.ts';
import { versionIn } from './compare.ts';
import { modelOf, outputOf } from './upstream.ts';

export const registerStep: StepExecutor = {
  facts: async () => ({}),
  execute: async (step, context) => {
    const registered = await registerModel({ model: step.subject, run: outputOf('train', 'run', step, context) }, context.ports);
    const { version, tag, reason } = registered;
    return { verdict: 'pass', summary: `${tag} (${reason})`, outputs: { version, tag } };
  },
};

/** Promotes through the gates. What somebody rolled back since is not promoted again, because nothing about the version has changed. */
export const promoteStep: StepExecutor = {
  facts: async (step, context) => {
    const { metrics, onInconclusive, stages } = modelOf(step, context);
    return { gates: metrics as unknown as Json, onInconclusive, stages, version: outputOf('register', 'version', step, context) };
  },
  execute: async (step, context) => {
    const { metrics, onInconclusive, stages } = modelOf(step, context);
    const stage = step.stage!;
    const version = outputOf('register', 'version', step, context);
    const record = await promoteModel({ model: step.subject, version, stage, stages, gates: metrics, onInconclusive }, context.ports);
    const holds = (await versionIn(step.subject, stage, context.ports)) === version;
    const refused = record.gates.filter((gate) => gate.verdict !== 'pass').map((gate) => `${gate.gate}: ${gate.evidence}`);
    return holds
      ? {
          verdict: 'pass',
          summary: `${version} → ${stage}, ${record.gates.length} gates`,
          outputs: { version, ...(record.tag === undefined ? {} : { tag: record.tag }) },
        }
      : {
          verdict: record.verdict === 'pass' ? 'fail' : record.verdict,
          summary: `${version} refused for ${stage}: ${refused.join('; ')}`,
          outputs: { version },
        };
  },
};
