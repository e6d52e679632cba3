import { describe, expect, it } from 'vitest';
import { deploymentHeadline, deploymentMarkdown, deploymentText, verdictOfDeployment } from '#domain/deploy/render-deployment.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';

const RECORD: DeploymentRecord = {
  schemaVersion: 1,
  kind: 'deployment',
  id: '01JD0000000000000000000000',
  model: 'flowers',
  createdAt: '2026-11-21T09:00:00.000Z',
  environment: 'production',
  version: 'v1.1.0',
  packageDigest: 'abcdef123456'.padEnd(64, '0') as Sha256,
  target: 'process',
  strategy: 'rolling',
  outcome: 'succeeded',
  replaced: 'v1.0.0',
  durationMs: 1234,
  url: 'http://127.0.0.1:8421',
  detail: 'ready after 0.6 s | <b>',
};

describe('a deployment in words', () => {
  it('says what serves, where and how long it took', () => {
    expect(deploymentHeadline(RECORD)).toBe('http://127.0.0.1:8421 · flowers v1.1.0 replaced v1.0.0 in production in 1.2 s');
    const { replaced: _, url: __, ...first } = RECORD;
    expect(deploymentHeadline(first)).toBe('flowers v1.1.0 serves in production in 1.2 s');
    expect(deploymentText(RECORD)).toContain('curl http://127.0.0.1:8421/');
    expect(deploymentText(first)).not.toContain('curl');
  });

  it('says what goes on when the new version was not taken', () => {
    expect(deploymentHeadline({ ...RECORD, outcome: 'rolled-back' })).toBe(
      'flowers v1.1.0 did not become ready in production; v1.0.0 goes on · 1.2 s',
    );
    expect(deploymentHeadline({ ...RECORD, outcome: 'failed' })).toBe('flowers v1.1.0 could not be deployed to production · 1.2 s');
    expect([RECORD, { ...RECORD, outcome: 'rolled-back' as const }].map(verdictOfDeployment)).toEqual(['pass', 'fail']);
  });

  it('keeps foreign words harmless in Markdown', () => {
    const markdown = deploymentMarkdown(RECORD);
    expect(markdown).toContain('| package | `abcdef123456` |');
    expect(markdown).toContain('\\| &lt;b\\>');
  });
});
