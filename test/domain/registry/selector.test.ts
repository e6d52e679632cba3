import { describe, expect, test } from 'vitest';
import { foldRegistry } from '#domain/registry/fold.ts';
import { planStageRollback } from '#domain/registry/plan-rollback.ts';
import { selectVersion } from '#domain/registry/selector.ts';
import { emptyModelState } from '#domain/registry/state.ts';
import { tagFact } from '../../kit/registry/tags.ts';

const TAGS = [
  tagFact('m@v1.0.0', 'c1', 0),
  tagFact('m@v1.1.0', 'c2', 1),
  tagFact('m@v1.2.0', 'c3', 2),
  tagFact('m#production#1', 'c1', 3),
  tagFact('m#production#2', 'c2', 4),
];
const state = (...more: ReturnType<typeof tagFact>[]) => foldRegistry([...TAGS, ...more]).models.get('m')!;

describe('selectVersion', () => {
  test.each([
    ['v1.0.0', 'v1.0.0'],
    ['1.0.0', 'v1.0.0'],
    ['latest', 'v1.2.0'],
    ['production', 'v1.1.0'],
  ])('%s is %s', (selector, version) => {
    expect(selectVersion(state(), selector).version).toBe(version);
  });

  test.each([
    ['v9.9.9', '"v9.9.9" is no version and no filled stage of m'],
    ['prodction', 'Did you mean "production"?'],
  ])('%s is refused with what there is', (selector, message) => {
    expect(() => selectVersion(state(), selector)).toThrow(message);
    expect(() => selectVersion(state(), selector)).toThrow(
      expect.objectContaining({
        code: 'registry.version-unknown',
        evidence: ['versions: v1.0.0, v1.1.0, v1.2.0', 'stages: production (v1.1.0)'],
      }),
    );
  });

  test('a model without versions says so', () => {
    expect(() => selectVersion(emptyModelState('m'), 'latest')).toThrow('model "m" has no registered version');
  });

  test('a withdrawn version is not given out', () => {
    expect(() => selectVersion(state(tagFact('m@v1.0.0!', 'c1', 9)), 'v1.0.0')).toThrow(
      expect.objectContaining({ code: 'registry.version-withdrawn' }),
    );
    expect(selectVersion(state(tagFact('m@v1.2.0!', 'c3', 9)), 'latest').version).toBe('v1.1.0');
  });
});

describe('planStageRollback', () => {
  test('goes to the version that was there before', () => {
    expect(planStageRollback(state(), 'production')).toMatchObject({ from: 'v1.1.0', to: { version: 'v1.0.0' }, tag: 'm#production#3' });
  });

  test('skips what was withdrawn and what was rolled over', () => {
    const withdrawn = state(tagFact('m#production#3', 'c3', 5), tagFact('m@v1.1.0!', 'c2', 6));
    expect(planStageRollback(withdrawn, 'production').to.version).toBe('v1.0.0');
    const rolled = state(tagFact('m#production#3', 'c3', 5), tagFact('m#production#4', 'c2', 6, { rollbackOf: 'v1.2.0' }));
    expect(planStageRollback(rolled, 'production').to.version).toBe('v1.0.0');
  });

  test('fills a stage that was vacated', () => {
    const plan = planStageRollback(state(tagFact('m@v1.1.0!', 'c2', 6)), 'production');
    expect(plan).toMatchObject({ to: { version: 'v1.0.0' }, evidence: 'v1.0.0 was in production before it was vacated' });
    expect(plan.from).toBeUndefined();
  });

  test.each([
    ['staging', 'nothing was in staging of m'],
    ['production', 'v1.0.0 is the only version of m that was in production'],
  ])('%s: refused, %s', (stage, message) => {
    const first = foldRegistry(TAGS.slice(0, 4)).models.get('m')!;
    expect(() => planStageRollback(first, stage)).toThrow(message);
  });

  test('a registry without a filled stage says so', () => {
    expect(() => planStageRollback(emptyModelState('m'), 'production')).toThrow(
      expect.objectContaining({ evidence: ['no stage is filled'] }),
    );
  });
});
