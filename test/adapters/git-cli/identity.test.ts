import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committerName, identityOptions } from '#adapters/git-cli/identity.ts';
import { openGitRepository } from '#adapters/git-cli/repository.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

/** Variables that give git an identity, or a configuration with one. */
const IDENTITY = ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'EMAIL'] as const;

describe('the identity of commits', () => {
  const before = { ...process.env };
  let repository: TemporaryRepository;
  beforeEach(() => {
    for (const name of IDENTITY) delete process.env[name];
    Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
    repository = temporaryRepository();
  });
  afterEach(() => {
    repository.remove();
    process.env = { ...before };
  });

  it('is ours on a machine where nobody has told git a name', async () => {
    expect(await identityOptions(repository.folder)).toHaveLength(4);
    expect(await committerName(join(repository.folder, '.git'))).toBe('trainyard <trainyard@localhost>');
    const git = await openGitRepository(repository.folder);
    writeFileSync(join(repository.folder, 'a'), 'a');
    await git.stage(['a']);
    await git.commit('first', ['a']);
    expect((await git.describe('HEAD')).author).toBe('trainyard');
  });

  it("is the user's where git knows it", async () => {
    repository.git('config', 'user.name', 'Ada <odd> Lovelace');
    repository.git('config', 'user.email', 'ada@example.org');
    expect(await identityOptions(repository.folder)).toEqual([]);
    expect(await committerName(join(repository.folder, '.git'))).toBe('Ada odd Lovelace <ada@example.org>');
  });

  it('does not come from the repository of a hook that we run in', async () => {
    const other = temporaryRepository();
    try {
      process.env['GIT_DIR'] = join(other.folder, '.git');
      process.env['GIT_INDEX_FILE'] = join(other.folder, 'index');
      const git = await openGitRepository(repository.folder);
      expect(git.commonFolder).toBe(join(git.root, '.git'));
      writeFileSync(join(repository.folder, 'a'), 'a');
      await git.stage(['a']);
      expect(await git.commit('first', ['a'])).toMatch(/^[0-9a-f]{40}$/);
      expect(await git.changedPaths(['.'])).toEqual([]);
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
      other.remove();
    }
  });
});
