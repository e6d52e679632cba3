import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGitHubForge } from '#adapters/github-rest/forge.ts';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { RelativePath } from '#kernel/relative-path.ts';
import { createFakeState } from '../../kit/fake-github/create-state.ts';
import { startFakeGitHub } from '../../kit/fake-github/server.ts';
import { openFakeGitHub } from '../../kit/forges.ts';
import { temporaryRepository } from '../../kit/git-repository.ts';

const path = (number: number): RelativePath =>
  `runs/iris/2026/${10 + (number % 2)}/${String(number).padStart(4, '0')}.json` as RelativePath;
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: path(index), bytes: Buffer.from(`{"n":${index}}\n`) }));

describe('the ledger on GitHub', () => {
  it('is the same branch as that of the local forge', async () => {
    const opened = await openFakeGitHub();
    try {
      const local = openLocalForge({ commonFolder: opened.fake.state.gitFolder, clock: systemClock() }).ledger;
      await local.append(entries(2), 'local');
      await opened.forge.ledger.append(entries(3), 'github');
      expect(await local.list('runs' as RelativePath)).toEqual(await opened.forge.ledger.list('runs' as RelativePath));
      expect(await local.list('runs' as RelativePath)).toHaveLength(3);
    } finally {
      await opened.close();
    }
  });

  it('reads hundreds of records in a few requests, and none of them twice with a cache', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-cache-'));
    const opened = await openFakeGitHub({ cacheFolder: folder });
    try {
      await opened.forge.ledger.append(entries(250), 'many');
      const read = async (): Promise<number> => {
        const before = opened.fake.state.requests.length;
        const all: string[] = [];
        for await (const entry of opened.forge.ledger.readMany(entries(250).map((entry) => entry.path)))
          all.push(Buffer.from(entry.bytes).toString());
        expect(all).toEqual(entries(250).map(({ bytes }) => bytes.toString()));
        return opened.fake.state.requests.length - before;
      };
      expect(await read()).toBeLessThanOrEqual(6);
      expect(await read()).toBeLessThanOrEqual(2);
      // A damaged cache entry is read anew.
      const [first] = await readdir(folder);
      const [name] = await readdir(join(folder, first!));
      await writeFile(join(folder, first!, name!), 'damaged');
      expect(await read()).toBeLessThanOrEqual(3);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await opened.close();
    }
  });

  it('lists folder by folder where GitHub cuts a listing', async () => {
    const opened = await openFakeGitHub();
    try {
      await opened.forge.ledger.append(entries(20), 'twenty');
      opened.fake.state.treeLimit = 12;
      expect(await opened.forge.ledger.list('runs/iris' as RelativePath)).toEqual(
        entries(20)
          .map((entry) => entry.path)
          .sort(),
      );
    } finally {
      await opened.close();
    }
  });

  it('reads a record that is too long for a query', async () => {
    const opened = await openFakeGitHub();
    try {
      const long = { path: path(1), bytes: Buffer.from(JSON.stringify({ text: 'ä'.repeat(600_000) })) };
      await opened.forge.ledger.append([long], 'long');
      expect(Buffer.from((await opened.forge.ledger.read(path(1)))!).equals(long.bytes)).toBe(true);
    } finally {
      await opened.close();
    }
  });

  it('takes a file for what it is where a folder would be needed', async () => {
    const opened = await openFakeGitHub();
    try {
      await opened.forge.ledger.append([{ path: 'runs/iris' as RelativePath, bytes: Buffer.from('x') }], 'file');
      await expect(opened.forge.ledger.append(entries(1), 'below')).rejects.toMatchObject({ code: 'forge.already-exists' });
    } finally {
      await opened.close();
    }
  });

  it('begins in a repository without any commit', async () => {
    const repository = temporaryRepository({ bare: true });
    const fake = await startFakeGitHub(createFakeState({ repository: 'octo/empty', gitFolder: repository.folder, token: 't' }));
    try {
      const forge = openGitHubForge({ repository: 'octo/empty', token: 't', apiUrl: fake.url });
      await forge.ledger.append(entries(1), 'first');
      expect(repository.git('log', '--format=%s', 'trainyard')).toBe('first');
      expect(fake.state.violations).toEqual([]);
    } finally {
      await fake.close();
      repository.remove();
    }
  });
});
