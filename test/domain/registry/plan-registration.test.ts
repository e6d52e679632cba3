import { describe, expect, test } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { foldRegistry } from '#domain/registry/fold.ts';
import { planRegistration } from '#domain/registry/plan-registration.ts';
import { emptyModelState, type TagFact } from '#domain/registry/state.ts';
import { manifestOf } from '../../kit/registry/model-package.ts';
import { tagFact } from '../../kit/registry/tags.ts';

const digest = (letter: string): Sha256 => letter.repeat(64) as Sha256;
const state = (...tags: TagFact[]) => foldRegistry(tags).models.get('m') ?? emptyModelState('m');
const ONE = tagFact('m@v1.2.3', 'c1', 0, { packageDigest: digest('a') });
const request = (changes: object = {}) => ({
  manifest: manifestOf(),
  packageDigest: digest('b'),
  commit: 'c2',
  previous: manifestOf(),
  ...changes,
});

describe('planRegistration', () => {
  test('the first version is v1.0.0', () => {
    expect(planRegistration(state(), request())).toMatchObject({ kind: 'new', version: 'v1.0.0', bump: 'first', ownCommit: false });
  });

  test('the same package is the version that it is', () => {
    expect(planRegistration(state(ONE), request({ packageDigest: digest('a') }))).toMatchObject({
      kind: 'known',
      version: 'v1.2.3',
      commit: 'c1',
    });
  });

  test('a package whose version was withdrawn becomes a new version', () => {
    const withdrawn = state(ONE, tagFact('m@v1.2.3!', 'c1', 1));
    expect(planRegistration(withdrawn, request({ packageDigest: digest('a') }))).toMatchObject({ kind: 'new', version: 'v1.2.4' });
  });

  test.each([
    ['v1.2.4', 'same data and settings as v1.2.3', {}],
    ['v1.3.0', 'other data', { manifest: manifestOf({ dataset: { name: 'iris', digest: digest('e'), rows: 9 } }) }],
    ['v1.3.0', 'other algorithm', { manifest: manifestOf({ algorithm: 'svm' }) }],
    ['v1.3.0', 'other settings', { manifest: manifestOf({ seed: 1 }) }],
    [
      'v1.3.0',
      'other data and settings',
      { manifest: manifestOf({ dataset: { name: 'x', digest: digest('d'), rows: 1 }, parameters: { l2: 3 } }) },
    ],
    ['v1.3.0', 'cannot be read', { previous: undefined }],
    [
      'v2.0.0',
      'callers must change: output is named y, was species',
      { manifest: manifestOf({ signature: { ...manifestOf().signature, output: { ...manifestOf().signature.output, name: 'y' } } }) },
    ],
    ['v2.0.0', 'major was asked for', { bump: 'major' as const }],
    ['v1.2.4', 'patch was asked for', { bump: 'patch' as const, manifest: manifestOf({ algorithm: 'svm' }) }],
  ])('%s: %s', (version, reason, changes) => {
    const plan = planRegistration(state(ONE), request(changes));
    expect(plan.version).toBe(version);
    expect(plan.reason).toContain(reason);
  });

  test('a commit that carries a version already, even a withdrawn one, needs a commit on top', () => {
    expect(planRegistration(state(ONE), request({ commit: 'c1' }))).toMatchObject({ ownCommit: true });
    expect(planRegistration(state(ONE, tagFact('m@v1.2.3!', 'c1', 1)), request({ commit: 'c1' }))).toMatchObject({ ownCommit: true });
    expect(planRegistration(state(ONE), request())).toMatchObject({ ownCommit: false });
  });

  test('numbers of withdrawn versions are not used again', () => {
    const tags = [ONE, tagFact('m@v2.0.0', 'c3', 1), tagFact('m@v2.0.0!', 'c3', 2)];
    expect(planRegistration(state(...tags), request())).toMatchObject({ version: 'v2.0.1' });
  });
});
