import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSteps, selectSteps } from '#domain/pipeline/plan-steps.ts';
import { formatStepId, parseStepId, STEP_KINDS, type Step } from '#domain/pipeline/step.ts';
import { projectOf } from '../../kit/project.ts';

const project = await projectOf(`datasets:
  a: {path: a.csv, target: y}
  b: {path: b.csv, target: y}
  unused: {path: c.csv, target: y}
models:
  m: {dataset: a, deploy: {staging: {target: process}, production: {target: process}}}
  n: {dataset: b, stages: [production]}
`);

describe('planSteps', () => {
  it('leads a model through its stages and deploys each environment when its stage is reached', () => {
    expect(planSteps(project).map((step) => step.id)).toEqual([
      'data:a',
      'validate:a',
      'data:b',
      'validate:b',
      'train:m',
      'evaluate:m',
      'compare:m',
      'register:m',
      'promote:m#staging',
      'deploy:m#staging',
      'promote:m#production',
      'deploy:m#production',
      'monitor:m',
      'train:n',
      'evaluate:n',
      'compare:n',
      'register:n',
      'promote:n#production',
    ]);
  });

  it('puts every step after those it needs', () => {
    const steps = planSteps(project);
    for (const [index, step] of steps.entries()) {
      for (const need of step.needs) expect(steps.findIndex((other) => other.id === need)).toBeLessThan(index);
    }
  });
});

describe('selectSteps', () => {
  const select = (wanted: string[], model?: string): string[] => {
    const selected = selectSteps(planSteps(project), wanted, model);
    if (!selected.ok) throw selected.error;
    return selected.value.map((step) => step.id);
  };

  it('keeps what was asked for and what that needs', () => {
    expect(select(['train'])).toEqual(['data:a', 'validate:a', 'data:b', 'validate:b', 'train:m', 'train:n']);
    expect(select(['compare:n'])).toEqual(['data:b', 'validate:b', 'train:n', 'compare:n']);
    expect(select(['train'], 'm')).toEqual(['data:a', 'validate:a', 'train:m']);
    expect(select([], 'n')).toEqual(['data:b', 'validate:b', 'train:n', 'evaluate:n', 'compare:n', 'register:n', 'promote:n#production']);
    expect(select(['data'])).toEqual(['data:a', 'data:b']);
    expect(select([])).toHaveLength(18);
  });

  it('names the nearest step for one that does not exist', () => {
    const selected = selectSteps(planSteps(project), ['trian']);
    expect(selected.ok ? '' : selected.error.message).toBe('there is no step "trian". Did you mean "train"?');
    expect(selected.ok ? '' : selected.error.code).toBe('pipeline.step-unknown');
  });
});

it('reads every step id back', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
  fc.assert(
    fc.property(fc.constantFrom(...STEP_KINDS), word, fc.option(word, { nil: undefined }), (kind, subject, stage) => {
      const parsed: Partial<Step> | undefined = parseStepId(formatStepId(kind, subject, stage));
      expect(parsed).toEqual({ kind, subject, ...(stage === undefined ? {} : { stage }) });
    }),
  );
  expect(parseStepId('fly:m')).toBeUndefined();
  expect(parseStepId('train')).toBeUndefined();
});
