import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { ModelConfig, Project } from '#kernel/project.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { formatStepId, STEP_KINDS, type Step } from './step.ts';

/** Every step of a project, each after the steps that it needs: datasets first, then model by model. */
export function planSteps(project: Project): Step[] {
  const used = new Set(Object.values(project.models).map((model) => model.dataset));
  const datasets = Object.keys(project.datasets).filter((name) => used.has(name));
  return [
    ...datasets.flatMap((name): Step[] => [
      { id: formatStepId('data', name), kind: 'data', subject: name, needs: [] },
      { id: formatStepId('validate', name), kind: 'validate', subject: name, needs: [formatStepId('data', name)] },
    ]),
    ...Object.values(project.models).flatMap(planModel),
  ];
}

/** A model passes its stages in order; each environment is deployed when its stage has been reached, and watched once deployed. */
function planModel(model: ModelConfig): Step[] {
  const subject = model.name;
  const id = (kind: Step['kind'], stage?: string): string => formatStepId(kind, subject, stage);
  const steps: Step[] = [
    { id: id('train'), kind: 'train', subject, needs: [formatStepId('validate', model.dataset)] },
    { id: id('evaluate'), kind: 'evaluate', subject, needs: [id('train')] },
    { id: id('compare'), kind: 'compare', subject, needs: [id('train')] },
    { id: id('register'), kind: 'register', subject, needs: [id('train'), id('evaluate'), id('compare')] },
  ];
  let before = id('register');
  const deployed: string[] = [];
  for (const stage of model.stages) {
    steps.push({ id: id('promote', stage), kind: 'promote', subject, stage, needs: [before] });
    before = id('promote', stage);
    if (!Object.hasOwn(model.deploy, stage)) continue;
    steps.push({ id: id('deploy', stage), kind: 'deploy', subject, stage, needs: [before] });
    deployed.push(id('deploy', stage));
  }
  if (deployed.length > 0) steps.push({ id: id('monitor'), kind: 'monitor', subject, needs: deployed });
  return steps;
}

/**
 * The steps that were asked for and those they need, in the order of the plan. `wanted` are kinds (`train`) or ids (`train:iris-classifier`),
 * `model` keeps the steps of one model; nothing asked for means everything.
 */
export function selectSteps(steps: readonly Step[], wanted: readonly string[], model?: string): Result<Step[], Failure> {
  const known = [...STEP_KINDS.filter((kind) => steps.some((step) => step.kind === kind)), ...steps.map((step) => step.id)];
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return err(
      new Failure('pipeline.step-unknown', {
        message: `there is no step ${JSON.stringify(unknown)}.${didYouMean(unknown, known)}`,
        evidence: [`steps: ${known.join(', ')}`],
      }),
    );
  }
  const isData = (step: Step): boolean => step.kind === 'data' || step.kind === 'validate';
  const asked = steps
    .filter((step) => wanted.length === 0 || wanted.includes(step.kind) || wanted.includes(step.id))
    .filter((step) => model === undefined || (isData(step) ? wanted.length > 0 : step.subject === model));
  const kept = new Set(asked.map((step) => step.id));
  for (const step of [...steps].reverse()) if (kept.has(step.id)) for (const need of step.needs) kept.add(need);
  return ok(steps.filter((step) => kept.has(step.id)));
}
