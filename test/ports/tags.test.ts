import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORGES, type OpenForge } from '../kit/forges.ts';

describe.each(FORGES)('TagStore of the $name forge', ({ open }) => {
  let opened: OpenForge;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  it('gives back an annotated tag with what was put in', async () => {
    const { tags } = opened.forge;
    const created = await tags.create({
      name: 'iris@v1.0.0',
      commit: opened.commits[0],
      message: 'first version\n\naccuracy: 0.97 – good',
    });
    expect(created).toMatchObject({ name: 'iris@v1.0.0', commit: opened.commits[0], message: 'first version\n\naccuracy: 0.97 – good' });
    expect(created.tagger).toMatch(/^.+ <.+>$/);
    expect(await tags.find('iris@v1.0.0')).toEqual(created);
    expect(await tags.list('iris@')).toEqual([created]);
  });

  it('knows no tag before it is created, nor one whose name merely begins alike', async () => {
    const { tags } = opened.forge;
    await tags.create({ name: 'iris@v1.0.0', commit: opened.commits[0], message: 'm' });
    expect(await tags.find('iris@v1.0')).toBeUndefined();
    expect(await tags.find('other')).toBeUndefined();
    expect(await tags.list('missing/')).toEqual([]);
  });

  it('lists by prefix in the middle of a path part, in the order of time and name', async () => {
    const { tags } = opened.forge;
    for (const name of ['data/iris@v1.0.0', 'data/iris@v1.1.0', 'data/housing@v1.0.0', 'iris#production#1']) {
      await tags.create({ name, commit: opened.commits[1], message: name });
    }
    expect((await tags.list('data/iris@')).map((tag) => tag.name)).toEqual(['data/iris@v1.0.0', 'data/iris@v1.1.0']);
    expect((await tags.list('data/')).map((tag) => tag.name).sort()).toEqual([
      'data/housing@v1.0.0',
      'data/iris@v1.0.0',
      'data/iris@v1.1.0',
    ]);
    expect((await tags.list('iris#')).map((tag) => tag.name)).toEqual(['iris#production#1']);
    expect(await tags.list('')).toHaveLength(4);
  });

  it('puts a tag with files on a commit of its own', async () => {
    const { tags } = opened.forge;
    const files = [{ path: 'versions/iris.json', content: Buffer.from('{}\n') }];
    const created = await tags.create({ name: 'iris@v1.1.0', commit: opened.commits[0], message: 'm', files });
    expect(created.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(opened.commits).not.toContain(created.commit);
    expect(await tags.find('iris@v1.1.0')).toEqual(created);
  });

  it('gives a name to the first of two who ask for it', async () => {
    const { tags } = opened.forge;
    const attempts = await Promise.allSettled(
      opened.commits.map((commit) => tags.create({ name: 'iris#production#1', commit, message: `for ${commit}` })),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = attempts.find((attempt) => attempt.status === 'rejected')!;
    expect(lost.reason).toMatchObject({ code: 'forge.already-exists' });
  });

  it('refuses what git would not take for a name', async () => {
    for (const name of ['', '-delete', 'a..b', 'a b', 'a~1', 'refs/tags/../x', 'x.lock', 'new\nline']) {
      const attempt = opened.forge.tags.create({ name, commit: opened.commits[0], message: 'm' });
      await expect(attempt, name).rejects.toMatchObject({ code: 'forge.request-refused' });
    }
  });
});

describe.each(FORGES.filter(({ name }) => name !== 'memory'))('TagStore of the $name forge on git', ({ open }) => {
  it('refuses to tag a commit that does not exist', async () => {
    const opened = await open();
    try {
      const attempt = opened.forge.tags.create({ name: 'iris@v1.0.0', commit: 'f'.repeat(40), message: 'm' });
      await expect(attempt).rejects.toMatchObject({ code: 'forge.not-found' });
      const files = [{ path: 'a', content: Buffer.from('a') }];
      const above = opened.forge.tags.create({ name: 'iris@v1.0.0', commit: 'f'.repeat(40), message: 'm', files });
      await expect(above).rejects.toMatchObject({ code: 'forge.not-found' });
    } finally {
      await opened.close();
    }
  });
});
