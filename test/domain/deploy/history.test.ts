import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDeployments, ROLLBACK_STRATEGY } from '#domain/deploy/history.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';

const record = (version: string, changes: Partial<DeploymentRecord> = {}): DeploymentRecord => ({
  schemaVersion: 1,
  kind: 'deployment',
  id: '01JD0000000000000000000000',
  model: 'flowers',
  createdAt: '2026-11-21T09:00:00.000Z',
  environment: 'production',
  version,
  packageDigest: 'a'.repeat(64) as Sha256,
  target: 'process',
  strategy: 'rolling',
  outcome: 'succeeded',
  durationMs: 1,
  detail: '',
  ...changes,
});

const versions = (records: readonly DeploymentRecord[]) => {
  const { current, before } = foldDeployments(records, 'production');
  return [current?.version, ...before.map((each) => each.version).reverse()];
};

describe('the history of an environment', () => {
  it('stacks deployments and pops at rollbacks', () => {
    const back = { strategy: ROLLBACK_STRATEGY };
    expect(versions([])).toEqual([undefined]);
    expect(versions([record('v1'), record('v2'), record('v3')])).toEqual(['v3', 'v2', 'v1']);
    expect(versions([record('v1'), record('v2'), record('v1', back)])).toEqual(['v1']);
    expect(versions([record('v1'), record('v2'), record('v1', back), record('v3')])).toEqual(['v3', 'v1']);
    expect(versions([record('v1'), record('v0', back)])).toEqual(['v0', 'v1']);
  });

  it('counts what serves: not failures, other environments or the same version again', () => {
    const records = [
      record('v1'),
      record('v2', { outcome: 'rolled-back' }),
      record('v3', { outcome: 'failed' }),
      record('v9', { environment: 'staging' }),
      record('v1', { detail: 'again' }),
    ];
    expect(versions(records)).toEqual(['v1']);
    expect(foldDeployments(records, 'production').current?.detail).toBe('again');
  });

  it('never has the current version right below itself', () => {
    const step = fc.record({ version: fc.constantFrom('v1', 'v2', 'v3'), strategy: fc.constantFrom('rolling', ROLLBACK_STRATEGY) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const [current, previous] = versions(steps.map(({ version, strategy }) => record(version, { strategy })));
        expect(current === undefined || current !== previous).toBe(true);
        expect(current).toBe(steps.at(-1)?.version);
      }),
    );
  });
});
