import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openGitRepository } from '#adapters/git-cli/repository.ts';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { promoteModel } from '#features/registry/promote-model.ts';
import { registerModel } from '#features/registry/register-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { rollbackStage } from '#features/registry/rollback-stage.ts';
import { initRepository } from '../../kit/plain-git.ts';
import { writePackage } from '../../kit/registry/model-package.ts';

const MODEL = 'iris-classifier';
let root: string;

const git = (...arguments_: string[]): string => execFileSync('git', arguments_, { cwd: root, encoding: 'utf8' }).trim();

const open = async () => {
  const repository = await openGitRepository(root);
  const clock = manualClock();
  return {
    root,
    git: repository,
    forge: openLocalForge({ commonFolder: repository.commonFolder, clock }),
    files: nodeFiles(),
    hasher: nodeHasher(),
    reporter: recordingReporter(),
    clock,
    entropy: seededEntropy(1),
    environment: fixedEnvironment({ GITHUB_ACTOR: 'ada' }),
  };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'registry-'));
  initRepository(join(root, '.git'), { user: { name: 'ada', email: 'ada@example.org' } });
  git('commit', '--quiet', '--allow-empty', '--message=First');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the registry in a real repository', () => {
  test('two versions of one commit, promoted, rolled back and fetched; git shows all of it', async () => {
    const workspace = await open();
    await writePackage(join(root, 'one'), workspace);
    await writePackage(join(root, 'two'), workspace, { seed: 7, runId: '01JD0000000000000000000002' });
    await registerModel({ model: MODEL, run: 'one' }, workspace);
    const second = await registerModel({ model: MODEL, run: 'two' }, workspace);
    expect(second).toMatchObject({ version: 'v1.1.0' });
    for (const version of ['v1.0.0', 'v1.1.0']) {
      workspace.clock.advance(1000);
      await promoteModel({ model: MODEL, version, stage: 'production', override: { reason: 'test' } }, workspace);
    }
    workspace.clock.advance(1000);
    await rollbackStage({ model: MODEL, stage: 'production' }, workspace);

    const head = git('rev-parse', 'HEAD');
    expect(git('tag', '--list', '--format=%(refname:strip=2) %(objecttype)').split('\n')).toEqual([
      'iris-classifier#production#1 tag',
      'iris-classifier#production#2 tag',
      'iris-classifier#production#3 tag',
      'iris-classifier@v1.0.0 tag',
      'iris-classifier@v1.1.0 tag',
    ]);
    expect(git('rev-parse', 'iris-classifier@v1.0.0^{commit}')).toBe(head);
    expect(git('rev-parse', 'iris-classifier@v1.1.0^{commit}')).toBe(second.commit);
    expect(git('rev-parse', `${second.commit}^`)).toBe(head);
    expect(git('show', `${second.commit}:.trainyard/versions/iris-classifier/model.json`)).toBe(
      readFileSync(join(root, 'two/model.json'), 'utf8').trim(),
    );
    expect(git('branch', '--list', '--format=%(refname:short)').split('\n')).toEqual(['main', 'trainyard']);
    expect(git('rev-parse', 'HEAD')).toBe(head);
    expect(git('diff', '--cached', '--name-only')).toBe('');

    const state = await modelState(MODEL, workspace);
    expect(state.stages.get('production')).toMatchObject({ current: { version: 'v1.0.0', rollback: true }, before: [] });
    const fetched = await fetchModel({ model: MODEL, selector: 'production', to: join(root, 'model') }, workspace);
    expect(fetched.version).toBe('v1.0.0');
    expect(readFileSync(join(root, 'model/model.json'), 'utf8')).toBe(readFileSync(join(root, 'one/model.json'), 'utf8'));
  });

  test('two that register at the same time get two versions', async () => {
    const workspaces = await Promise.all([open(), open(), open()]);
    await Promise.all(
      workspaces.map((workspace, index) =>
        writePackage(join(root, `p${index}`), workspace, { seed: index, runId: `01JD000000000000000000000${index}` }),
      ),
    );
    const made = await Promise.all(workspaces.map((workspace, index) => registerModel({ model: MODEL, run: `p${index}` }, workspace)));
    expect(new Set(made.map((registration) => registration.version)).size).toBe(3);
    const { versions } = await modelState(MODEL, workspaces[0]!);
    expect(versions).toHaveLength(3);
    for (const { tag } of versions) expect((await workspaces[0]!.forge.releases.find(tag))?.draft).toBe(false);
  });
});
