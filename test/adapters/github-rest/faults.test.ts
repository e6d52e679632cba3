import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGitHubForge } from '#adapters/github-rest/forge.ts';
import type { RelativePath } from '#kernel/relative-path.ts';
import type { Fault } from '../../kit/fake-github/state.ts';
import { openFakeGitHub, type OpenFakeGitHub } from '../../kit/forges.ts';

const RECORD = { path: 'runs/iris/1.json' as RelativePath, bytes: Buffer.from('{}') };

describe('the GitHub forge when things go wrong', () => {
  let opened: OpenFakeGitHub;
  let folder: string;
  beforeEach(async () => {
    opened = await openFakeGitHub({ longestWaitMs: 2_000 });
    folder = await mkdtemp(join(tmpdir(), 'trainyard-faults-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await opened.close();
  });

  const fault = (on: RegExp, effect: Fault['effect'], times = 1): void => void opened.fake.state.faults.push({ on, times, effect });
  const asked = (what: RegExp): number => opened.fake.state.requests.filter((line) => what.test(line)).length;
  const tag = (name = 'iris@v1.0.0') => opened.forge.tags.create({ name, commit: opened.commits[0], message: name });
  const draft = async () => {
    await tag();
    return opened.forge.releases.createDraft({ tag: 'iris@v1.0.0', title: 't', notes: 'n' });
  };
  const file = async (content: string): Promise<string> => {
    await writeFile(join(folder, 'source'), content);
    return join(folder, 'source');
  };

  it('tries again after a server error and after a cut connection', async () => {
    fault(/GET .*matching-refs/, { status: 502, message: 'Bad Gateway' });
    fault(/GET .*matching-refs/, 'cut');
    expect(await opened.forge.tags.list('iris@')).toEqual([]);
    expect(asked(/matching-refs/)).toBe(3);
  });

  it('says that GitHub could not be reached when it stays away', async () => {
    fault(/GET .*matching-refs/, 'cut', 99);
    await expect(opened.forge.tags.list('iris@')).rejects.toMatchObject({ code: 'environment.network' });
  });

  it('waits as long as a rate limit asks, when that is not long', async () => {
    const headers = { 'retry-after': '1' };
    fault(/GET .*matching-refs/, { status: 403, headers, message: 'You have exceeded a secondary rate limit.' });
    const start = performance.now();
    expect(await opened.forge.tags.list('iris@')).toEqual([]);
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  it('does not wait for an hour, and says how long to wait', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    fault(/GET .*matching-refs/, {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      message: 'API rate limit exceeded',
    });
    await expect(opened.forge.tags.list('iris@')).rejects.toMatchObject({
      code: 'forge.rate-limited',
      remedy: expect.stringMatching(/^Wait 3[56]\d\d s/) as string,
    });
    fault(/GET .*matching-refs/, { status: 429, headers: { 'retry-after': '900' }, message: 'You have exceeded a secondary rate limit.' });
    await expect(opened.forge.tags.list('iris@')).rejects.toMatchObject({
      code: 'forge.rate-limited',
      remedy: expect.stringContaining('900 s') as string,
    });
  });

  it('names the permission that a request needs', async () => {
    opened.fake.state.tokens.set('secret-token', { login: 'github-actions[bot]', type: 'Bot', permissions: { contents: 'read' } });
    await expect(tag()).rejects.toMatchObject({
      code: 'forge.permission-missing',
      message: expect.stringContaining('contents: write') as string,
    });
    const comment = opened.forge.comments.upsert({ pullRequest: 1, marker: 'm', body: 'b' });
    await expect(comment).rejects.toMatchObject({ message: expect.stringContaining('issues: read or pull-requests: read') as string });
  });

  it('finds missing permissions before any work, and changes nothing by looking', async () => {
    opened.fake.state.tokens.set('secret-token', {
      login: 'github-actions[bot]',
      type: 'Bot',
      permissions: { contents: 'read', issues: 'write' },
    });
    const missing = await opened.forge.permissions.missing([
      { scope: 'contents', access: 'write' },
      { scope: 'contents', access: 'read' },
      { scope: 'issues', access: 'write' },
      { scope: 'checks', access: 'write' },
      { scope: 'deployments', access: 'read' },
      { scope: 'pull-requests', access: 'write' },
    ]);
    expect(missing.map(({ scope, access }) => `${scope}: ${access}`)).toEqual([
      'contents: write',
      'checks: write',
      'deployments: read',
      'pull-requests: write',
    ]);
    const { checks, deployments, issues } = opened.fake.state;
    expect([checks.length, deployments.length, issues.length]).toEqual([0, 0, 1]);
  });

  it('says that the token is no good, and never shows it', async () => {
    const forge = openGitHubForge({ repository: 'octo/models', token: 'ghp_verysecret', apiUrl: opened.fake.url });
    const error: unknown = await forge.tags.list('iris@').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'forge.token-refused' });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('verysecret');
  });

  it('says that a repository cannot be seen', async () => {
    const forge = openGitHubForge({ repository: 'octo/other', token: 'secret-token', apiUrl: opened.fake.url });
    await expect(forge.permissions.missing([])).rejects.toMatchObject({ code: 'forge.not-found' });
    expect(() => openGitHubForge({ repository: 'no-slash', token: 't', apiUrl: opened.fake.url })).toThrow(/owner\/name/);
    expect(() => openGitHubForge({ repository: 'a/b', token: '', apiUrl: opened.fake.url })).toThrow(/no token/);
  });

  it('makes one comment when the answer to the first attempt is lost', async () => {
    fault(/POST .*\/comments$/, 'lose');
    const posted = await opened.forge.comments.upsert({ pullRequest: 1, marker: 'm', body: 'b' });
    expect(posted.created).toBe(false);
    expect(opened.fake.state.comments).toHaveLength(1);
  });

  it('makes one draft when the answer to the first attempt is lost', async () => {
    fault(/POST .*\/releases$/, 'lose');
    expect((await draft()).draft).toBe(true);
    expect(opened.fake.state.releases).toHaveLength(1);
  });

  it('takes a tag for its own when the answer to the first attempt is lost', async () => {
    fault(/POST .*\/git\/refs$/, 'lose');
    expect((await tag()).name).toBe('iris@v1.0.0');
  });

  it('takes an append for done when the answer is lost, the first of a ledger and a later one', async () => {
    fault(/POST .*\/git\/refs$/, 'lose');
    await opened.forge.ledger.append([RECORD], 'first');
    fault(/PATCH .*\/git\/refs/, 'lose');
    const second = { path: 'runs/iris/2.json' as RelativePath, bytes: Buffer.from('{}') };
    await opened.forge.ledger.append([second], 'second');
    expect(await opened.forge.ledger.list('runs' as RelativePath)).toEqual([RECORD.path, second.path]);
    expect(asked(/POST .*\/git\/commits$/)).toBe(2);
  });

  it('does not start a workflow twice', async () => {
    fault(/POST .*\/dispatches$/, 'lose');
    await expect(opened.forge.workflows.dispatch('retrain.yml', 'main', {})).rejects.toMatchObject({ code: 'environment.network' });
    expect(opened.fake.state.dispatches).toHaveLength(1);
  });

  it('starts a workflow where run details are unknown', async () => {
    fault(/POST .*\/dispatches$/, { status: 422, message: 'Invalid request. "return_run_details" is not a permitted key.' });
    expect(await opened.forge.workflows.dispatch('retrain.yml', 'main', { a: 'b' })).toEqual({});
    expect(opened.fake.state.dispatches).toEqual([{ workflow: 'retrain.yml', reference: 'main', inputs: { a: 'b' } }]);
  });

  it('replaces what a broken upload has left', async () => {
    const made = await draft();
    opened.fake.state.releases[0]!.assets.push({ id: 1, name: 'model.bin', state: 'starter', bytes: Buffer.alloc(0), digest: null });
    const asset = await opened.forge.releases.upload(made, { name: 'model.bin', path: await file('content') });
    expect(asset.sizeBytes).toBe(7);
    expect(opened.fake.state.releases[0]!.assets).toHaveLength(1);
  });

  it('uploads again after a cut, and does not after a mere lost answer', async () => {
    const made = await draft();
    fault(/POST \/uploads/, 'cut');
    await opened.forge.releases.upload(made, { name: 'cut.bin', path: await file('content') });
    fault(/POST \/uploads/, 'lose');
    await opened.forge.releases.upload(made, { name: 'lost.bin', path: await file('content') });
    expect(asked(/POST \/uploads/)).toBe(3);
    expect(opened.fake.state.releases[0]!.assets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'cut.bin uploaded',
      'lost.bin uploaded',
    ]);
  });

  it('downloads again when the connection breaks in the middle', async () => {
    const made = await draft();
    const content = 'x'.repeat(300_000);
    const asset = await opened.forge.releases.upload(made, { name: 'model.bin', path: await file(content) });
    fault(/GET storage/, 'cut');
    await opened.forge.releases.download(asset, join(folder, 'copy'));
    expect(await readFile(join(folder, 'copy'), 'utf8')).toBe(content);
    expect(asked(/GET storage/)).toBe(2);
  });

  it('reads the bytes where GitHub tells no digest', async () => {
    opened.fake.state.tellsDigests = false;
    const made = await draft();
    const asset = await opened.forge.releases.upload(made, { name: 'model.bin', path: await file('content') });
    expect(asset.sha256).toBe('ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73');
    expect((await opened.forge.releases.find('iris@v1.0.0'))?.assets).toEqual([asset]);
  });

  it('throws damaged bytes away again, at upload and at download', async () => {
    const made = await draft();
    const asset = await opened.forge.releases.upload(made, { name: 'model.bin', path: await file('content') });
    opened.fake.state.releases[0]!.assets[0]!.bytes = Buffer.from('damaged');
    await expect(opened.forge.releases.download(asset, join(folder, 'copy'))).rejects.toMatchObject({ code: 'forge.digest-mismatch' });
    await expect(readFile(join(folder, 'copy'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('publishes into immutability, and says that a tag is used up', async () => {
    opened.fake.state.immutableReleases = true;
    await opened.forge.releases.publish(await draft());
    expect(opened.fake.state.releases[0]).toMatchObject({ draft: false, immutable: true });
    opened.fake.state.releases.length = 0;
    const again = await opened.forge.releases.createDraft({ tag: 'iris@v1.0.0', title: 't', notes: 'n' });
    const attempt = opened.forge.releases.publish(again);
    await expect(attempt).rejects.toMatchObject({
      code: 'forge.request-refused',
      evidence: [expect.any(String) as string, expect.stringContaining('used by an immutable release') as string],
    });
  });
});
