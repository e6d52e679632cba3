import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGitRepository } from '#adapters/git-cli/repository.ts';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { promoteModel } from '#features/registry/promote-model.ts';
import { registerModel } from '#features/registry/register-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { rollbackStage } from '#features/registry/rollback-stage.ts';
import { writePackage } from '../../kit/registry/model-package.ts';

const MODEL = 'iris-classifier';
let root: string;
let environment: string;

const git = (...arguments_: string[]): string => execFileSync('git', arguments_, { cwd: root, encoding: 'utf8' });

/** The real GTO from PyPI; set GTO to a program that is installed already. */
const gto = (...arguments_: string[]): string =>
  execFileSync(process.env['GTO'] ?? join(environment, 'bin', 'gto'), arguments_, { cwd: root, encoding: 'utf8' });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gto-repository-'));
  environment = mkdtempSync(join(tmpdir(), 'gto-environment-'));
  if (process.env['GTO'] === undefined) {
    execFileSync('python3', ['-m', 'venv', environment]);
    execFileSync(join(environment, 'bin', 'pip'), ['--quiet', 'install', 'gto']);
  }
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'ada');
  git('config', 'user.email', 'ada@example.org');
  git('commit', '--quiet', '--allow-empty', '--message=First');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(environment, { recursive: true, force: true });
});

test('GTO reads what we write, and we read what GTO writes', async () => {
  const repository = await openGitRepository(root);
  const clock = manualClock();
  const workspace = {
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
  await writePackage(join(root, 'one'), workspace);
  await writePackage(join(root, 'two'), workspace, { seed: 7, runId: '01JD0000000000000000000002' });
  await registerModel({ model: MODEL, run: 'one' }, workspace);
  await registerModel({ model: MODEL, run: 'two' }, workspace);
  const command = { model: MODEL, override: { reason: 'test' } };
  for (const [version, stage] of [
    ['v1.0.0', 'production'],
    ['v1.1.0', 'production'],
    ['v1.1.0', 'staging'],
  ] as const) {
    clock.advance(1000);
    await promoteModel({ ...command, version, stage }, workspace);
  }
  clock.advance(1000);
  await rollbackStage({ model: MODEL, stage: 'production' }, workspace);
  expect(gto('show', `${MODEL}#production`, '--version').trim()).toBe('v1.0.0');
  expect(gto('show', `${MODEL}#staging`, '--version').trim()).toBe('v1.1.0');
  expect(gto('show', `${MODEL}@latest`, '--version').trim()).toBe('v1.1.0');
  expect(gto('doctor')).toContain('No issues found');
  const history = gto('history', MODEL, '--plain');
  expect(history.split('\n').filter((line) => /assignment|registration/.test(line))).toHaveLength(6);

  git('commit', '--quiet', '--allow-empty', '--message=Second');
  gto('register', MODEL, '--version', 'v2.0.0');
  gto('assign', MODEL, '--version', 'v2.0.0', '--stage', 'canary');
  const state = await modelState(MODEL, workspace);
  expect(state.versions.map((version) => version.version)).toEqual(['v1.0.0', 'v1.1.0', 'v2.0.0']);
  expect(state.stages.get('canary')?.current).toMatchObject({ version: 'v2.0.0', tag: `${MODEL}#canary#5` });
  expect(state.nextCounter).toBe(6);
  gto('deprecate', MODEL, 'v2.0.0');
  expect((await modelState(MODEL, workspace)).versions.at(-1)?.status).toBe('withdrawn');
});
