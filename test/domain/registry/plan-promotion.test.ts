import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparisonRecord, MetricComparison } from '#kernel/records/comparison.ts';
import { gravest, VERDICTS } from '#kernel/verdict.ts';
import { foldRegistry } from '#domain/registry/fold.ts';
import { planPromotion, remediesOf, type PromotionEvidence, type PromotionRequest } from '#domain/registry/plan-promotion.ts';
import { findVersion } from '#domain/registry/state.ts';
import { manifestOf } from '../../kit/registry/model-package.ts';
import { tagFact } from '../../kit/registry/tags.ts';

const state = foldRegistry([
  tagFact('m@v1.4.2', 'c1', 0, { run: 'R1' }),
  tagFact('m@v1.5.0', 'c2', 1, { run: 'R2' }),
  tagFact('m#production#1', 'c1', 2),
  tagFact('m#staging#2', 'c2', 3),
]).models.get('m')!;

const request = (changes: Partial<PromotionRequest> = {}): PromotionRequest => ({
  version: findVersion(state, 'v1.5.0')!,
  stage: 'production',
  stages: ['staging', 'production'],
  stageOrder: false,
  gates: {},
  onInconclusive: 'fail',
  ...changes,
});

const metric = (changes: Partial<MetricComparison> = {}): MetricComparison => ({
  name: 'accuracy',
  better: 'higher',
  baseline: 0.96,
  candidate: 0.942,
  difference: -0.018,
  interval: { low: -0.026, high: -0.009, level: 0.95 },
  gate: { margin: 0.01 },
  verdict: 'fail',
  finding: 'worse',
  reason: 'worse',
  ...changes,
});

const comparison = (changes: Partial<ComparisonRecord> = {}): ComparisonRecord => ({
  schemaVersion: 1,
  kind: 'comparison',
  id: '01JD0000000000000000000009',
  model: 'm',
  createdAt: '2026-11-21T00:00:00.000Z',
  candidate: { label: 'run', runId: 'R2' },
  baseline: { label: 'production', version: 'v1.4.2' },
  rows: 3870,
  paired: true,
  metrics: [metric({ verdict: 'pass', difference: 0.006, interval: { low: 0.0018, high: 0.0106, level: 0.95 } })],
  verdict: 'pass',
  ...changes,
});

const evidence = (changes: Partial<PromotionEvidence> = {}): PromotionEvidence => ({
  package: { verified: 4, problems: [] },
  manifest: manifestOf(),
  currentSignature: manifestOf().signature,
  comparison: comparison(),
  ...changes,
});

const gateOf = (plan: ReturnType<typeof planPromotion>, name: string) => plan.gates.find((gate) => gate.gate === name);

describe('planPromotion', () => {
  test('a version that passes every gate takes the next counter and replaces what was there', () => {
    const plan = planPromotion(state, request(), evidence());
    expect(plan).toMatchObject({ kind: 'promote', verdict: 'pass', tag: 'm#production#3', replaces: 'v1.4.2', overridden: false });
    expect(plan.gates).toEqual([
      { gate: 'evidence', verdict: 'pass', evidence: 'release is published and 4 digests verify' },
      { gate: 'accuracy', verdict: 'pass', evidence: '+0.0060 [+0.0018, +0.0106] against v1.4.2 on 3,870 rows; margin 0.01' },
      { gate: 'signature', verdict: 'pass', evidence: 'compatible with v1.4.2' },
    ]);
  });

  test('a worse metric refuses with the numbers on both sides', () => {
    const plan = planPromotion(state, request(), evidence({ comparison: comparison({ metrics: [metric()], verdict: 'fail' }) }));
    expect(plan).toMatchObject({ kind: 'refuse', verdict: 'fail', replaces: 'v1.4.2' });
    expect(plan.tag).toBeUndefined();
    expect(gateOf(plan, 'accuracy')).toEqual({
      gate: 'accuracy',
      verdict: 'fail',
      evidence: '−0.0180 [−0.0260, −0.0090] against v1.4.2 on 3,870 rows; margin 0.01',
    });
    expect(remediesOf(plan, { model: 'm', baseline: 'production', run: 'R2' })).toEqual([
      'override needs an approver: --override "reason"',
    ]);
  });

  test('an override passes a failed gate and says so', () => {
    const failed = evidence({ comparison: comparison({ metrics: [metric()], verdict: 'fail' }) });
    const plan = planPromotion(state, request({ override: { reason: 'labels were wrong', by: 'ada' } }), failed);
    expect(plan).toMatchObject({ kind: 'promote', verdict: 'fail', overridden: true, tag: 'm#production#3' });
  });

  test('no override reaches bytes that do not verify', () => {
    const broken = evidence({ package: { verified: 3, problems: ['arrays.bin has another digest in the release'] } });
    const plan = planPromotion(state, request({ override: { reason: 'please', by: 'ada' } }), broken);
    expect(plan).toMatchObject({ kind: 'refuse', verdict: 'error' });
    expect(remediesOf(plan, { model: 'm', baseline: 'production', run: 'R2' })[0]).toContain('does not reach this gate');
  });

  test.each([
    ['no comparison at all', undefined, 'v1.5.0 was never compared with v1.4.2, which is in production'],
    [
      'a comparison with another version',
      comparison({ baseline: { label: 'x', version: 'v1.0.0' } }),
      'v1.5.0 was compared against v1.0.0, but v1.4.2 is in production',
    ],
  ])('%s is inconclusive: refused unless the policy lets it pass, and it says what settles it', (_, record, text) => {
    const { comparison: _none, ...rest } = evidence();
    const found = record === undefined ? rest : { ...rest, comparison: record };
    const plan = planPromotion(state, request(), found);
    expect(plan).toMatchObject({ kind: 'refuse', verdict: 'inconclusive' });
    expect(gateOf(plan, 'comparison')?.evidence).toBe(text);
    expect(remediesOf(plan, { model: 'm', baseline: 'production', run: 'R2' })[0]).toBe(
      'to settle it: trainyard compare m --candidate R2 --baseline production',
    );
    expect(planPromotion(state, request({ onInconclusive: 'pass' }), found)).toMatchObject({
      kind: 'promote',
      verdict: 'inconclusive',
      overridden: false,
    });
  });

  test('a comparison without a baseline is of no use against a filled stage', () => {
    const { baseline: _, ...alone } = comparison();
    expect(gateOf(planPromotion(state, request(), evidence({ comparison: alone })), 'comparison')?.evidence).toContain(
      'without a baseline',
    );
  });

  test('the run of the version in the stage counts as the version', () => {
    const byRun = comparison({ baseline: { label: 'run', runId: 'R1' } });
    expect(planPromotion(state, request(), evidence({ comparison: byRun })).verdict).toBe('pass');
  });

  test('an empty stage needs no comparison; a baseline of another stage does', () => {
    const { comparison: _, ...rest } = evidence();
    const empty = planPromotion(state, request({ stages: [], stage: 'canary' }), rest);
    expect(empty).toMatchObject({ kind: 'promote', verdict: 'pass', tag: 'm#canary#3' });
    expect(gateOf(empty, 'comparison')?.evidence).toBe('nothing is in canary yet to compare with');
    expect(gateOf(empty, 'signature')?.evidence).toBe('no callers yet');
    expect(planPromotion(state, request({ stages: [], stage: 'canary', baseline: 'production' }), rest).verdict).toBe('inconclusive');
  });

  test('the version that is there already is kept', () => {
    expect(planPromotion(state, request({ stage: 'staging' }), evidence())).toMatchObject({
      kind: 'keep',
      tag: 'm#staging#2',
      verdict: 'pass',
    });
  });

  test('a stage that is not configured is refused with the nearest name', () => {
    expect(() => planPromotion(state, request({ stage: 'prodution' }), evidence())).toThrow('Did you mean "production"?');
  });

  test('bounds on metrics are one gate with the comparison of the same metric', () => {
    const plan = planPromotion(
      state,
      request({
        gates: {
          accuracy: { better: 'higher', minimum: 0.97 },
          'log-loss': { better: 'lower', maximum: 0.2 },
          f1: { better: 'higher', minimum: 0.5 },
          auc: { better: 'higher', margin: 0.01 },
        },
      }),
      evidence(),
    );
    expect(plan.gates.map((gate) => gate.gate)).toEqual(['evidence', 'accuracy', 'log-loss', 'f1', 'signature']);
    expect(gateOf(plan, 'accuracy')).toMatchObject({
      verdict: 'fail',
      evidence: '0.960 [0.913, 0.987]; rule ≥ 0.97; +0.0060 [+0.0018, +0.0106] against v1.4.2 on 3,870 rows; margin 0.01',
    });
    expect(gateOf(plan, 'log-loss')).toMatchObject({ verdict: 'pass', evidence: '0.180; rule ≤ 0.2' });
    expect(gateOf(plan, 'f1')).toMatchObject({ verdict: 'inconclusive' });
    expect(remediesOf(plan, { model: 'm', baseline: 'production', run: 'R2' })[0]).toBe('to settle f1: more test rows narrow the interval');
  });

  test('data, signature and stage order are gates of their own', () => {
    const breaking = { ...manifestOf().signature, output: { ...manifestOf().signature.output, name: 'other' } };
    const plan = planPromotion(
      state,
      request({ stageOrder: true }),
      evidence({ data: { validated: false, detail: '3 problems' }, currentSignature: breaking }),
    );
    expect(gateOf(plan, 'data')).toEqual({ gate: 'data', verdict: 'fail', evidence: '3 problems' });
    expect(gateOf(plan, 'signature')).toMatchObject({
      verdict: 'fail',
      evidence: 'callers of v1.4.2 would break: output is named species, was other',
    });
    expect(gateOf(plan, 'stage order')).toMatchObject({ verdict: 'pass', evidence: 'was in staging before production' });
    const { currentSignature: _, ...unreadable } = evidence({ data: { validated: true, detail: 'no leakage' } });
    const never = planPromotion(state, request({ stageOrder: true, version: findVersion(state, 'v1.4.2')!, stage: 'staging' }), unreadable);
    expect(gateOf(never, 'stage order')).toBeUndefined();
    expect(gateOf(never, 'signature')?.verdict).toBe('inconclusive');
    expect(gateOf(never, 'data')?.verdict).toBe('pass');
    const unordered = planPromotion(
      { ...state, stages: new Map([['production', state.stages.get('production')!]]) },
      request({ stageOrder: true }),
      evidence(),
    );
    expect(gateOf(unordered, 'stage order')).toMatchObject({
      verdict: 'fail',
      evidence: 'never was in staging, which comes before production',
    });
  });

  test('a comparison whose metrics have no gate counts as a whole; a whole that is graver than its parts is shown', () => {
    const { gate: _, ...ungated } = metric({ verdict: 'pass' });
    const whole = planPromotion(state, request(), evidence({ comparison: comparison({ metrics: [ungated] }) }));
    expect(gateOf(whole, 'comparison')).toMatchObject({
      verdict: 'pass',
      evidence: 'compared with v1.4.2 on 3,870 rows; no metric has a gate',
    });
    const graver = planPromotion(state, request(), evidence({ comparison: comparison({ verdict: 'fail' }) }));
    expect(gateOf(graver, 'comparison')).toMatchObject({ verdict: 'fail', evidence: 'the comparison as a whole is fail' });
    const { difference: _d, ...noDifference } = metric({ reason: 'not measured', verdict: 'inconclusive' });
    const unpaired = planPromotion(
      state,
      request(),
      evidence({ comparison: comparison({ paired: false, metrics: [noDifference], verdict: 'inconclusive' }) }),
    );
    expect(gateOf(unpaired, 'accuracy')).toMatchObject({ verdict: 'inconclusive', evidence: 'not measured' });
  });

  test('whatever the evidence: the verdict is the gravest gate, and nothing passes that should not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...VERDICTS), { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom('pass' as const, 'fail' as const),
        (verdicts, override, onInconclusive) => {
          const metrics = verdicts.map((verdict, index) => metric({ name: `m${index}`, verdict }));
          const plan = planPromotion(
            state,
            request({ onInconclusive, ...(override ? { override: { reason: 'r', by: 'b' } } : {}) }),
            evidence({ comparison: comparison({ metrics, verdict: gravest(verdicts) }) }),
          );
          expect(plan.verdict).toBe(gravest(plan.gates.map((gate) => gate.verdict)));
          const mayPass =
            plan.verdict === 'pass' ||
            (plan.verdict === 'inconclusive' && onInconclusive === 'pass') ||
            (override && plan.verdict !== 'error');
          expect(plan.kind).toBe(mayPass ? 'promote' : 'refuse');
          expect(plan.tag === undefined).toBe(plan.kind === 'refuse');
        },
      ),
    );
  });
});
