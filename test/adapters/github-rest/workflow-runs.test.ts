import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel/instant.ts';
import { openFakeGitHub, type OpenFakeGitHub } from '../../kit/forges.ts';

let opened: OpenFakeGitHub;
beforeEach(async () => {
  opened = await openFakeGitHub();
});
afterEach(() => opened.close());

const SINCE = instant(Date.parse('2026-11-01T12:00:00.500Z'));

describe('counting runs on GitHub', () => {
  it('asks for those of one workflow since a moment, in one request', async () => {
    const { workflowRuns, requests } = opened.fake.state;
    for (const createdAt of ['2026-10-31T00:00:00Z', '2026-11-01T12:00:00Z', '2026-11-20T00:00:00Z'])
      workflowRuns.push({ workflow: 'train.yml', createdAt });
    workflowRuns.push({ workflow: 'lint.yml', createdAt: '2026-11-20T00:00:00Z' });
    expect(await opened.forge.workflows.countRuns('train.yml', SINCE)).toBe(2);
    expect(requests.length).toBe(1);
  });

  it('tells a token that may not look', async () => {
    const { tokens } = opened.fake.state;
    for (const [text, token] of tokens) tokens.set(text, { ...token, permissions: { contents: 'read' } });
    await expect(opened.forge.workflows.countRuns('train.yml', SINCE)).rejects.toMatchObject({ code: 'forge.permission-missing' });
  });
});
