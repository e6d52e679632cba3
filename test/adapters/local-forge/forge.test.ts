import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { instant } from '#kernel/instant.ts';
import type { RelativePath } from '#kernel/relative-path.ts';
import type { Forge } from '#ports/forge.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

const RECORD = { path: 'runs/iris/1.json' as RelativePath, bytes: Buffer.from('{"n":1}\n') };

describe('the local forge', () => {
  const clock = manualClock(instant(Date.UTC(2026, 10, 21, 9, 30)));
  let repository: TemporaryRepository;
  let home: string;
  let forge: Forge;
  let commit: string;
  beforeEach(() => {
    repository = temporaryRepository();
    commit = repository.commit('first');
    home = join(repository.folder, '.git', 'trainyard');
    forge = openLocalForge({ commonFolder: join(repository.folder, '.git'), clock });
  });
  afterEach(() => repository.remove());

  const draft = async (tag = 'data/iris@v1.0.0') => {
    await forge.tags.create({ name: tag, commit, message: tag });
    return forge.releases.createDraft({ tag, title: 't', notes: 'n' });
  };
  const source = (content: string): string => {
    writeFileSync(join(repository.folder, 'source'), content);
    return join(repository.folder, 'source');
  };

  it('leaves the working tree, the index and the current branch alone', async () => {
    await forge.ledger.append([RECORD], 'one');
    await forge.releases.publish(await draft());
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('branch', '--show-current')).toBe('main');
  });

  it('stamps tags and records with the time of its clock', async () => {
    const tag = await forge.tags.create({ name: 'iris@v1.0.0', commit, message: 'm' });
    expect(tag.taggedAt).toBe(clock.now());
    await forge.ledger.append([RECORD], 'one');
    expect(repository.git('log', '-1', '--format=%cI', 'trainyard')).toBe('2026-11-21T09:30:00+00:00');
  });

  it('passes over lightweight tags', async () => {
    repository.git('tag', 'iris@v0.0.1');
    expect(await forge.tags.list('iris@')).toEqual([]);
    expect(await forge.tags.find('iris@v0.0.1')).toBeUndefined();
  });

  it('reads in a fresh clone what came with it, and appends to that', async () => {
    await forge.ledger.append([RECORD], 'one');
    const clone = temporaryRepository();
    try {
      clone.git('remote', 'add', 'origin', repository.folder);
      clone.git('fetch', '--quiet', 'origin');
      const theirs = openLocalForge({ commonFolder: join(clone.folder, '.git'), clock });
      expect(Buffer.from((await theirs.ledger.read(RECORD.path))!).toString()).toBe('{"n":1}\n');
      await theirs.ledger.append([{ path: 'runs/iris/2.json' as RelativePath, bytes: Buffer.from('{}') }], 'two');
      expect(await theirs.ledger.list('runs' as RelativePath)).toHaveLength(2);
      expect(clone.git('log', '--format=%s', 'trainyard')).toBe('two\none');
    } finally {
      clone.remove();
    }
  });

  it('refuses a record below a file and a file in place of a folder', async () => {
    await forge.ledger.append([RECORD], 'one');
    const below = { path: 'runs/iris/1.json/2.json' as RelativePath, bytes: Buffer.from('{}') };
    const above = { path: 'runs/iris' as RelativePath, bytes: Buffer.from('{}') };
    for (const entry of [below, above]) {
      await expect(forge.ledger.append([entry], 'odd')).rejects.toMatchObject({ code: 'forge.already-exists' });
    }
    expect(await forge.ledger.list('runs' as RelativePath)).toEqual([RECORD.path]);
  });

  it('takes contents for contents, even when they look like commands of fast-import', async () => {
    const hostile = Buffer.from('data 5\ndone\ncommit refs/heads/main\nD .\n');
    const odd = '"quoted" name\nwith a break.json';
    await forge.ledger.append([{ path: `runs/${odd}` as RelativePath, bytes: hostile }], 'message\nfrom refs/heads/main\n');
    expect(repository.git('rev-parse', 'main')).toBe(commit);
    expect(await forge.ledger.list('runs' as RelativePath)).toEqual([`runs/${odd}`]);
    expect(Buffer.from((await forge.ledger.read(`runs/${odd}` as RelativePath))!)).toEqual(hostile);
  });

  it('says in the words of git what locks the reference', async () => {
    await forge.ledger.append([RECORD], 'one');
    writeFileSync(join(repository.folder, '.git', 'refs', 'heads', 'trainyard.lock'), '');
    const attempt = forge.ledger.append([{ path: 'runs/iris/2.json' as RelativePath, bytes: Buffer.from('{}') }], 'two');
    await expect(attempt).rejects.toMatchObject({ code: 'forge.conflict' });
    const error: unknown = await attempt.catch((reason: unknown) => reason);
    expect(JSON.stringify(error)).toContain('trainyard.lock');
  });

  it('goes on when a writer died while it was its turn', async () => {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'ledger.lock'), '');
    const before = new Date(Date.now() - 60_000);
    utimesSync(join(home, 'ledger.lock'), before, before);
    await forge.ledger.append([RECORD], 'one');
    expect(await forge.ledger.list('runs' as RelativePath)).toEqual([RECORD.path]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('does not take the rest of a killed upload for an asset', async () => {
    const made = await draft();
    const assets = join(home, 'drafts', 'data%2Firis%40v1.0.0', 'assets');
    mkdirSync(assets, { recursive: true });
    writeFileSync(join(assets, '.model.bin.123.partial'), 'half');
    expect((await forge.releases.find(made.tag))?.assets).toEqual([]);
    const asset = await forge.releases.upload(made, { name: 'model.bin', path: source('whole') });
    const published = await forge.releases.publish(made);
    expect(published.assets).toEqual([asset]);
  });

  it('publishes a draft whose publication was interrupted', async () => {
    const made = await draft();
    const first = await forge.releases.upload(made, { name: 'a.bin', path: source('a') });
    const path = join(home, 'drafts', 'data%2Firis%40v1.0.0', 'release.json');
    writeFileSync(path, JSON.stringify({ tag: made.tag, title: 't', notes: 'n', assets: [] }));
    const second = await forge.releases.upload(made, { name: 'b.bin', path: source('b') });
    expect((await forge.releases.publish(made)).assets).toEqual([first, second]);
  });

  it('publishes no draft whose bytes were changed', async () => {
    const made = await draft();
    await forge.releases.upload(made, { name: 'model.bin', path: source('content') });
    writeFileSync(join(home, 'drafts', 'data%2Firis%40v1.0.0', 'assets', 'model.bin'), 'CONTENT');
    await expect(forge.releases.publish(made)).rejects.toMatchObject({ code: 'forge.digest-mismatch' });
    expect((await forge.releases.find(made.tag))?.draft).toBe(true);
  });

  it('hands out no asset whose bytes were changed, nor a file that is no asset', async () => {
    const made = await draft();
    const asset = await forge.releases.upload(made, { name: 'model.bin', path: source('content') });
    await forge.releases.publish(made);
    const target = join(repository.folder, 'copy');
    await expect(forge.releases.download({ ...asset, id: '../../HEAD' }, target)).rejects.toMatchObject({ code: 'forge.not-found' });
    await expect(forge.releases.download({ ...asset, id: 'unknown/model.bin' }, target)).rejects.toMatchObject({ code: 'forge.not-found' });
    writeFileSync(join(home, 'releases', 'data%2Firis%40v1.0.0', 'assets', 'model.bin'), 'CONTENT');
    await expect(forge.releases.download(asset, target)).rejects.toMatchObject({ code: 'forge.digest-mismatch' });
    expect(readdirSync(repository.folder)).not.toContain('copy');
  });

  it('keeps comments, checks and workflows where a person can read them', async () => {
    const { url } = await forge.comments.upsert({ pullRequest: 7, marker: 'compare:iris', body: 'better' });
    expect(readFileSync(new URL(url), 'utf8')).toBe('<!-- trainyard:compare:iris -->\nbetter');
    await forge.workflows.dispatch('retrain.yml', 'main', { model: 'iris' });
    const started = JSON.parse(readFileSync(join(home, 'workflows', '000001.json'), 'utf8')) as unknown;
    expect(started).toMatchObject({ workflow: 'retrain.yml', reference: 'main', inputs: { model: 'iris' } });
  });

  it('opens a new issue when the old one was closed', async () => {
    const write = () => forge.issues.upsert({ marker: 'drift', title: 't', body: 'b', labels: [] });
    await write();
    const path = join(home, 'issues', 'drift.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"open": true', '"open": false'));
    expect((await write()).created).toBe(true);
    expect(readdirSync(join(home, 'issues'))).toEqual(['drift.closed-1.json', 'drift.json']);
  });

  it('numbers deployments without a gap when they come at once', async () => {
    const facts = { environment: 'production', reference: commit, description: '', payload: {} };
    const made = await Promise.all(Array.from({ length: 8 }, () => forge.deployments.create(facts)));
    expect(made.map(({ id }) => Number(id)).sort((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const gone = { ...made[0]!, id: '99' };
    await expect(forge.deployments.setState(gone, 'success', { description: '' })).rejects.toMatchObject({ code: 'forge.not-found' });
  });
});
