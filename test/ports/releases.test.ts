import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import type { Release, ReleaseStore } from '#ports/releases.ts';
import { FORGES, type OpenForge } from '../kit/forges.ts';

const TAG = 'iris@v1.0.0';

describe.each(FORGES)('ReleaseStore of the $name forge', ({ open }) => {
  let opened: OpenForge;
  let releases: ReleaseStore;
  let folder: string;
  beforeEach(async () => {
    opened = await open();
    releases = opened.forge.releases;
    folder = await mkdtemp(join(tmpdir(), 'trainyard-release-'));
    await tag(TAG);
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await opened.close();
  });

  const tag = (name: string): Promise<unknown> => opened.forge.tags.create({ name, commit: opened.commits[0], message: name });
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const draft = (tag = TAG): Promise<Release> =>
    releases.createDraft({ tag, title: `Title of ${tag}`, notes: 'Notes\n\n- with *Markdown*' });

  it('goes from draft over upload to a published release that keeps its bytes', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 251);
    const made = await draft();
    expect(made).toMatchObject({ tag: TAG, title: `Title of ${TAG}`, notes: 'Notes\n\n- with *Markdown*', draft: true, assets: [] });
    const asset = await releases.upload(made, { name: 'model.bin', path: await file('source', bytes) });
    expect(asset).toMatchObject({ name: 'model.bin', sizeBytes: 100_000, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect((await releases.find(TAG))?.assets).toEqual([asset]);
    const published = await releases.publish(made);
    expect(published).toMatchObject({ tag: TAG, draft: false, assets: [{ name: 'model.bin' }] });
    expect(await releases.find(TAG)).toEqual(published);
    await releases.download(published.assets[0]!, join(folder, 'copy'));
    expect(await readFile(join(folder, 'copy'))).toEqual(Buffer.from(bytes));
  });

  it('publishes an already published release again without a change', async () => {
    const made = await draft();
    const published = await releases.publish(made);
    expect(await releases.publish(made)).toEqual(published);
  });

  it('lists by the prefix of the tag', async () => {
    await releases.publish(await draft());
    for (const name of ['iris@v1.1.0', 'other@v1.0.0']) {
      await tag(name);
      await draft(name);
    }
    const found = await releases.list('iris@');
    expect(found.map(({ tag, draft: isDraft }) => `${tag} ${isDraft}`).sort()).toEqual([`${TAG} false`, 'iris@v1.1.0 true']);
  });

  it('knows no release that was not made, and makes none without a tag', async () => {
    expect(await releases.find(TAG)).toBeUndefined();
    await expect(draft('unknown@v1.0.0')).rejects.toMatchObject({ code: 'forge.not-found' });
  });

  it('makes one release for a tag', async () => {
    await draft();
    await expect(draft()).rejects.toMatchObject({ code: 'forge.already-exists' });
  });

  it('takes the same file twice, so that an upload can be repeated, and refuses another of the same name', async () => {
    const made = await draft();
    const path = await file('a', 'content');
    const asset = await releases.upload(made, { name: 'a.txt', path });
    expect(await releases.upload(made, { name: 'a.txt', path })).toEqual(asset);
    await writeFile(path, 'other');
    await expect(releases.upload(made, { name: 'a.txt', path })).rejects.toMatchObject({ code: 'forge.already-exists' });
  });

  it('changes nothing once it is published', async () => {
    const published = await releases.publish(await draft());
    const upload = releases.upload(published, { name: 'late.txt', path: await file('late', 'x') });
    await expect(upload).rejects.toMatchObject({ code: 'forge.request-refused' });
    await expect(releases.discardDraft(published)).rejects.toMatchObject({ code: 'forge.request-refused' });
  });

  it('discards a draft with everything in it, and does not mind doing so twice', async () => {
    const made = await draft();
    await releases.upload(made, { name: 'a.txt', path: await file('a', 'content') });
    await releases.discardDraft(made);
    await releases.discardDraft(made);
    expect(await releases.find(TAG)).toBeUndefined();
    expect((await draft()).assets).toEqual([]);
  });

  it('leaves no file behind when the bytes are not those that were recorded', async () => {
    const made = await draft();
    const asset = await releases.upload(made, { name: 'a.txt', path: await file('a', 'content') });
    const target = join(folder, 'copy');
    const wrong = { ...asset, sha256: '0'.repeat(64) as Sha256 };
    // The memory forge compares with what it holds, the others with what they are told.
    await expect(releases.download(wrong, target)).rejects.toMatchObject({ code: 'forge.digest-mismatch' });
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('refuses names that GitHub would change, or that lead elsewhere', async () => {
    const made = await draft();
    const path = await file('a', 'x');
    for (const name of ['../escape', 'with space', 'a/b', '.hidden', '']) {
      await expect(releases.upload(made, { name, path })).rejects.toMatchObject({ code: 'forge.request-refused' });
    }
  });
});
