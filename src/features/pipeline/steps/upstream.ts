import { formatStepId, type Step, type StepKind } from '#domain/pipeline/step.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetConfig, ModelConfig } from '#kernel/project.ts';
import type { StepContext } from '../executor.ts';

/** A text output of another step of the same model; its absence is our mistake, because steps start after those they need. */
export function outputOf(kind: StepKind, name: string, step: Step, context: StepContext): string {
  const value = context.resultOf(formatStepId(kind, step.subject))?.outputs[name];
  if (typeof value === 'string') return value;
  throw new Failure('contract.bug', { message: `${step.id} needs the output "${name}" of ${kind}, which is not there` });
}

export const modelOf = (step: Step, context: StepContext): ModelConfig => context.project.models[step.subject]!;

export const datasetOf = (step: Step, context: StepContext): DatasetConfig =>
  context.project.datasets[step.kind === 'data' || step.kind === 'validate' ? step.subject : modelOf(step, context).dataset]!;
