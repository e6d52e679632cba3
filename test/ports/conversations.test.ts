import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORGES, type OpenForge } from '../kit/forges.ts';

describe.each(FORGES)('CommentStore and IssueStore of the $name forge', ({ open }) => {
  let opened: OpenForge;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  it('writes one comment for a marker and updates it in place', async () => {
    const { comments } = opened.forge;
    const first = await comments.upsert({ pullRequest: 1, marker: 'compare:iris', body: '| a |\n|---|\n| 1 |' });
    const second = await comments.upsert({ pullRequest: 1, marker: 'compare:iris', body: 'better' });
    const other = await comments.upsert({ pullRequest: 1, marker: 'compare:housing', body: 'other' });
    expect([first.created, second.created, other.created]).toEqual([true, false, true]);
    expect(second.url).toBe(first.url);
    expect(other.url).not.toBe(first.url);
  });

  it('takes a body that is longer than a comment may be', async () => {
    const posted = await opened.forge.comments.upsert({ pullRequest: 1, marker: 'long', body: 'line of text\n'.repeat(8000) });
    expect(posted.created).toBe(true);
  });

  it('refuses a marker that could end the HTML comment it stands in', async () => {
    const refused = { code: 'forge.request-refused' };
    for (const marker of ['', 'a b', 'end-->', '--x']) {
      await expect(opened.forge.comments.upsert({ pullRequest: 1, marker, body: 'b' })).rejects.toMatchObject(refused);
      await expect(opened.forge.issues.upsert({ marker, title: 't', body: 'b', labels: [] })).rejects.toMatchObject(refused);
    }
  });

  it('opens one issue for a marker and updates it', async () => {
    const { issues } = opened.forge;
    const first = await issues.upsert({ marker: 'drift:iris', title: 'Drift', body: 'petal length', labels: ['drift'] });
    const second = await issues.upsert({ marker: 'drift:iris', title: 'Drift again', body: 'petal width', labels: ['drift'] });
    const other = await issues.upsert({ marker: 'drift:housing', title: 'Drift', body: 'x', labels: [] });
    expect([first.created, second.created, other.created]).toEqual([true, false, true]);
    expect(second.url).toBe(first.url);
  });
});
