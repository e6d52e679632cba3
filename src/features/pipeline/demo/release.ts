import { ENVIRONMENT } from '#domain/pipeline/demo/configuration.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { Bump } from '#kernel/semver.ts';
import { promoteModel } from '../../registry/promote-model.ts';
import { registerModel } from '../../registry/register-model.ts';
import { Failure } from '#kernel/failure.ts';
import type { Demo } from './demo.ts';

export interface Released {
  readonly model: string;
  readonly version: string;
  readonly tag: string;
  readonly stageTag: string;
  readonly gates: number;
  readonly verdict: Verdict;
}

/** Makes a run a version and puts it into production when its gates pass; both are no-ops the second time. */
export async function release(model: string, runId: string, bump: Bump | undefined, demo: Demo): Promise<Released> {
  const { ports } = demo;
  const config = (await demo.openProject()).models[model]!;
  const registered = await registerModel({ model, run: runId, ...(bump === undefined ? {} : { bump }) }, ports);
  const promoted = await promoteModel(
    {
      model,
      version: registered.version,
      stage: ENVIRONMENT,
      stages: config.stages,
      gates: config.metrics,
      onInconclusive: config.onInconclusive,
    },
    ports,
  );
  if (promoted.tag === undefined) {
    throw new Failure('pipeline.step-failed', {
      message: `${model} ${registered.version} was refused for ${ENVIRONMENT}`,
      evidence: promoted.gates.map((gate) => `${gate.gate}: ${gate.verdict}, ${gate.evidence}`),
    });
  }
  const { version, tag } = registered;
  return { model, version, tag, stageTag: promoted.tag, gates: promoted.gates.length, verdict: promoted.verdict };
}

export const tellRelease = ({ tag, stageTag, gates, verdict }: Released): string =>
  `${tag} → ${ENVIRONMENT}: ${gates} of ${gates} gates ${verdict} → ${stageTag}`;
