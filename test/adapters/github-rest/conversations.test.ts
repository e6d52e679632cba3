import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatMarker } from '#domain/forge/marked-body.ts';
import { JOB_TOKEN } from '../../kit/fake-github/create-state.ts';
import { openFakeGitHub, type OpenFakeGitHub } from '../../kit/forges.ts';

describe('comments and issues on GitHub', () => {
  let opened: OpenFakeGitHub;
  beforeEach(async () => {
    opened = await openFakeGitHub();
  });
  afterEach(() => opened.close());

  it('are found on a later page', async () => {
    const { state } = opened.fake;
    for (let id = 1; id <= 230; id++) state.comments.push({ id, issue: 1, author: JOB_TOKEN, body: `comment ${id}` });
    state.comments[220]!.body = `${formatMarker('compare:iris')}\nold`;
    const posted = await opened.forge.comments.upsert({ pullRequest: 1, marker: 'compare:iris', body: 'new' });
    expect(posted.created).toBe(false);
    expect(state.comments[220]!.body).toBe(`${formatMarker('compare:iris')}\nnew`);
    expect(state.comments).toHaveLength(230);
  });

  it('are not taken from others who copy the marker', async () => {
    const { state } = opened.fake;
    const other = { login: 'mallory', type: 'User', permissions: {} } as const;
    state.comments.push({ id: 1, issue: 1, author: other, body: `${formatMarker('m')}\nforged` });
    state.issues.push({ number: 2, author: other, isPullRequest: false, title: 't', body: formatMarker('m'), labels: [], state: 'open' });
    expect((await opened.forge.comments.upsert({ pullRequest: 1, marker: 'm', body: 'b' })).created).toBe(true);
    expect((await opened.forge.issues.upsert({ marker: 'm', title: 't', body: 'b', labels: [] })).created).toBe(true);
    expect(state.comments[0]!.body).toContain('forged');
  });

  it('fit into the limit, counted in UTF-16 units', async () => {
    await opened.forge.comments.upsert({ pullRequest: 1, marker: 'm', body: '😀\n'.repeat(40_000) });
    const { length } = opened.fake.state.comments[0]!.body;
    expect(length).toBeLessThanOrEqual(65_536);
    expect(length).toBeGreaterThan(65_400);
  });

  it('name the pull request that does not exist', async () => {
    const attempt = opened.forge.comments.upsert({ pullRequest: 99, marker: 'm', body: 'b' });
    await expect(attempt).rejects.toMatchObject({ code: 'forge.not-found', message: expect.stringContaining('#99') as string });
  });

  it('keep labels of others on an issue, and open a new one when the old was closed', async () => {
    const { state } = opened.fake;
    const write = (title: string) => opened.forge.issues.upsert({ marker: 'drift', title, body: 'b', labels: ['drift'] });
    await write('first');
    state.issues[1]!.labels.push('wontfix');
    await write('second');
    expect(state.issues[1]).toMatchObject({ title: 'second', labels: ['drift', 'wontfix'] });
    state.issues[1]!.state = 'closed';
    expect((await write('third')).created).toBe(true);
    expect(state.issues).toHaveLength(3);
  });
});
