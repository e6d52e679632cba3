import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitOnTop } from '#adapters/git-cli/commit-on-top.ts';
import { openGitRepository } from '#adapters/git-cli/repository.ts';
import type { GitReader, GitWriter } from '#ports/git.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

describe('a git repository', () => {
  let repository: TemporaryRepository;
  let git: GitReader & GitWriter;
  beforeEach(async () => {
    repository = temporaryRepository();
    git = await openGitRepository(repository.folder);
  });
  afterEach(() => repository.remove());

  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(repository.folder, path, '..'), { recursive: true });
    writeFileSync(join(repository.folder, path), content);
  };
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');

  it('is found from a folder below, and is missing elsewhere', async () => {
    mkdirSync(join(repository.folder, 'below'));
    const found = await openGitRepository(join(repository.folder, 'below'));
    expect(found.root).toBe(git.root);
    expect(found.commonFolder).toBe(join(git.root, '.git'));
    await expect(openGitRepository('/')).rejects.toMatchObject({ code: 'git.not-a-repository' });
    await expect(openGitRepository(join(repository.folder, 'absent'))).rejects.toMatchObject({ code: 'git.not-a-repository' });
  });

  it('says what to do when git does not trust the owner', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    try {
      await expect(openGitRepository(repository.folder)).rejects.toMatchObject({
        code: 'git.owner-not-trusted',
        remedy: expect.stringMatching(/^Run git config --global --add safe\.directory \S+ when its owner is to be trusted\.$/),
      });
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    }
  });

  it('shares its common folder with its other working trees', async () => {
    repository.commit('first');
    repository.git('worktree', 'add', '--quiet', join(repository.folder, 'tree'), '-b', 'other');
    expect((await openGitRepository(join(repository.folder, 'tree'))).commonFolder).toBe(git.commonFolder);
  });

  it('names commits by branch, tag, HEAD and id, and nothing else', async () => {
    expect(await git.resolve('HEAD')).toBeUndefined();
    const id = repository.commit('first');
    repository.git('tag', '-a', 'iris@v1.0.0', '-m', 'x');
    for (const name of ['HEAD', 'main', 'iris@v1.0.0', id, id.slice(0, 12)]) expect(await git.resolve(name)).toBe(id);
    for (const name of ['nothing', '--all', '', 'HEAD\nHEAD', 'f'.repeat(40)]) expect(await git.resolve(name)).toBeUndefined();
  });

  it('reads files as they were at a commit, bytes untouched', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    write('data/a file.bin', bytes);
    await git.stage(['data']);
    const first = (await git.commit('first', ['data']))!;
    write('data/a file.bin', 'changed');
    await git.stage(['data']);
    await git.commit('second', ['data']);
    expect(Buffer.from((await git.fileAt(first, 'data/a file.bin'))!)).toEqual(Buffer.from(bytes));
    expect(text(await git.fileAt('HEAD', 'data/a file.bin'))).toBe('changed');
    expect(await git.fileAt(first, 'data')).toBeUndefined();
    expect(await git.fileAt(first, 'absent')).toBeUndefined();
    await expect(git.fileAt('f'.repeat(40), 'absent')).rejects.toMatchObject({ code: 'git.reference-unknown' });
  });

  it('lists a tree with modes, below a folder and not below its namesakes', async () => {
    for (const path of ['data/x', 'data/ä b', 'data-2/y', 'z']) write(path, path);
    await git.stage(['.']);
    const commit = (await git.commit('all', ['.']))!;
    expect((await git.listTree(commit, 'data')).map(({ path }) => path)).toEqual(['data/x', 'data/ä b']);
    expect((await git.listTree(commit, '')).map(({ path, mode }) => `${mode} ${path}`)).toHaveLength(4);
    expect(await git.listTree(commit, 'absent')).toEqual([]);
    await expect(git.listTree('nothing', '')).rejects.toMatchObject({ code: 'git.reference-unknown' });
  });

  it('tells changed paths, staged, unstaged, deleted and untracked, literally', async () => {
    for (const path of ['kept', 'edited', 'deleted', 'other/x', '[a]*']) write(path, '1');
    await git.stage(['.']);
    await git.commit('all', ['.']);
    write('edited', '22');
    write('new/file', '1');
    write('other/x', '22');
    rmSync(join(repository.folder, 'deleted'));
    expect(await git.changedPaths(['.'])).toEqual(['deleted', 'edited', 'new/file', 'other/x']);
    expect(await git.changedPaths(['other', 'new'])).toEqual(['new/file', 'other/x']);
    expect(await git.changedPaths(['*'])).toEqual([]);
    expect(await git.changedPaths([])).toEqual([]);
  });

  it('commits what is staged below the paths, and leaves the rest staged', async () => {
    for (const path of ['ours/a', 'theirs/b']) write(path, '1');
    await git.stage(['ours', 'theirs']);
    const first = await git.commit('ours', ['ours']);
    expect(repository.git('show', '--name-only', '--format=%s', first!)).toBe('ours\n\nours/a');
    expect(repository.git('diff', '--cached', '--name-only')).toBe('theirs/b');
    rmSync(join(repository.folder, 'ours/a'));
    await git.stage(['ours']);
    const second = await git.commit('gone', ['ours']);
    expect(await git.listTree(second!, '')).toEqual([]);
    expect(repository.git('diff', '--cached', '--name-only')).toBe('theirs/b');
    expect(await git.commit('nothing', ['ours'])).toBeUndefined();
  });

  it('commits the index and not the working tree, so that staged pointers stay pointers', async () => {
    write('model.bin', 'pointer');
    await git.stage(['model.bin']);
    write('model.bin', 'the real bytes');
    const commit = await git.commit('pointer', ['model.bin']);
    expect(text(await git.fileAt(commit!, 'model.bin'))).toBe('pointer');
    expect(readFileSync(join(repository.folder, 'model.bin'), 'utf8')).toBe('the real bytes');
  });

  it('takes hostile names for names', async () => {
    for (const path of ['--force', '$(touch x)', 'a;b', ':(top)c']) write(path, path);
    await git.stage(['--force', '$(touch x)', 'a;b', ':(top)c']);
    const commit = await git.commit('-m "quoted"\n\n$(id)', ['--force', '$(touch x)', 'a;b', ':(top)c']);
    expect((await git.listTree(commit!, '')).map(({ path }) => path)).toEqual(['$(touch x)', '--force', ':(top)c', 'a;b']);
    expect((await git.describe(commit!)).subject).toBe('-m "quoted"');
  });

  it('tells the words of git when it refuses', async () => {
    const attempt = git.stage(['absent']);
    await expect(attempt).rejects.toMatchObject({ code: 'git.command-failed', evidence: [expect.stringContaining('absent') as string] });
  });

  it('commits on top of a commit without touching branch, index or working tree', async () => {
    write('kept', '1');
    await git.stage(['kept']);
    const parent = (await git.commit('first', ['kept']))!;
    write('kept', 'dirty');
    const at = { folder: repository.folder };
    const commit = await commitOnTop(at, parent, 'version\n\nbody', [{ path: 'versions/iris.json', content: Buffer.from('{}') }]);
    expect((await git.listTree(commit, '')).map(({ path }) => path)).toEqual(['kept', 'versions/iris.json']);
    expect(repository.git('rev-parse', `${commit}^`)).toBe(parent);
    expect(await git.resolve('HEAD')).toBe(parent);
    expect(await git.changedPaths(['.'])).toEqual(['kept']);
    await expect(commitOnTop(at, 'f'.repeat(40), 'm', [])).rejects.toMatchObject({ code: 'git.reference-unknown' });
    for (const path of ['../escape', '.git/config', '/etc/passwd']) {
      await expect(commitOnTop(at, parent, 'm', [{ path, content: Buffer.alloc(0) }])).rejects.toMatchObject({ code: 'contract.bug' });
    }
  });

  it('finds where two lines of history parted', async () => {
    const base = repository.commit('base');
    repository.git('switch', '--quiet', '-c', 'side');
    const side = repository.commit('side');
    repository.git('switch', '--quiet', 'main');
    repository.commit('main');
    expect(await git.mergeBase('main', side)).toBe(base);
    repository.git('switch', '--quiet', '--orphan', 'alone');
    repository.commit('alone');
    expect(await git.mergeBase('alone', 'main')).toBeUndefined();
    await expect(git.mergeBase('main', 'nothing')).rejects.toMatchObject({ code: 'git.reference-unknown' });
  });

  it('pushes all references or none, and says when the other side has moved on', async () => {
    const remote = temporaryRepository({ bare: true });
    try {
      repository.commit('first');
      repository.git('tag', 'v1');
      await git.push(remote.folder, ['main', 'refs/tags/v1']);
      expect(remote.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual(['refs/heads/main', 'refs/tags/v1']);
      remote.commit('theirs');
      repository.commit('ours');
      repository.git('tag', 'v2');
      await expect(git.push(remote.folder, ['main', 'v2'])).rejects.toMatchObject({ code: 'git.conflict' });
      expect(remote.git('tag')).toBe('v1');
      await expect(git.push(join(remote.folder, 'absent'), ['main'])).rejects.toMatchObject({ code: 'git.command-failed' });
      await expect(git.push('--upload-pack=x', ['main'])).rejects.toMatchObject({ code: 'git.reference-unknown' });
    } finally {
      remote.remove();
    }
  });
});
