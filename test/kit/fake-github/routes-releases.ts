import { createHash } from 'node:crypto';
import { Refusal, alreadyExists, notFound } from './answer.ts';
import { completed } from './openapi.ts';
import { page, type Call, type Routes } from './route.ts';
import { resolveObject } from './routes-git.ts';
import type { FakeAsset, FakeRelease, FakeState } from './state.ts';
import { gitText } from '#adapters/git-cli/run-git.ts';

function presentAsset(asset: FakeAsset, { state, url }: Call) {
  return completed('release-asset', {
    id: asset.id,
    name: asset.name,
    state: asset.state === 'starter' ? 'open' : 'uploaded',
    size: asset.bytes.length,
    digest: state.tellsDigests ? asset.digest : null,
    url: `${url}/repos/${state.repository}/releases/assets/${asset.id}`,
    label: '',
    content_type: 'application/octet-stream',
  });
}

function presentRelease(release: FakeRelease, call: Call) {
  const base = `${call.url}/repos/${call.state.repository}/releases/${release.id}`;
  return completed('release', {
    id: release.id,
    url: base,
    html_url: `${call.url}/${call.state.repository}/releases/tag/${release.draft ? `untagged-${release.id}` : release.tag}`,
    upload_url: `${call.url}/uploads/repos/${call.state.repository}/releases/${release.id}/assets{?name,label}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.draft ? null : release.createdAt,
    assets: release.assets.map((asset) => presentAsset(asset, call)),
    author: { login: 'github-actions[bot]' },
  });
}

function releaseOf({ state, path }: Call): FakeRelease {
  const release = state.releases.find((one) => one.id === Number(path['release_id']));
  if (release === undefined) throw notFound();
  return release;
}

function assetOf({ state, path }: Call): { readonly release: FakeRelease; readonly asset: FakeAsset } {
  for (const release of state.releases) {
    const asset = release.assets.find((one) => one.id === Number(path['asset_id']));
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

function requireMutable(release: FakeRelease): void {
  if (release.immutable) throw new Refusal(422, 'Cannot change an immutable release');
}

/** Publishing creates the tag when there is none, as GitHub does, and locks it when releases are immutable. */
async function publish(release: FakeRelease, state: FakeState): Promise<void> {
  if (state.burnedTags.has(release.tag))
    throw new Refusal(422, 'Validation Failed', [
      { resource: 'Release', code: 'custom', message: 'tag_name was used by an immutable release' },
    ]);
  if (state.releases.some((one) => one !== release && one.tag === release.tag && !one.draft)) throw alreadyExists('Release', 'tag_name');
  if ((await resolveObject(state, `refs/tags/${release.tag}`)) === undefined) {
    const at = { folder: state.gitFolder, gitFolder: state.gitFolder };
    await gitText({ ...at, arguments: ['update-ref', `refs/tags/${release.tag}`, release.target] });
  }
  release.draft = false;
  release.immutable = state.immutableReleases;
  if (release.immutable) state.burnedTags.add(release.tag);
}

/** A place for an asset, empty until the last byte has come. GitHub renames what has odd characters. */
export function startUpload(state: FakeState, releaseId: number, name: string): FakeAsset {
  const release = state.releases.find((one) => one.id === releaseId);
  if (release === undefined) throw notFound();
  requireMutable(release);
  const kept = name.replace(/[^A-Za-z0-9._-]/g, '.');
  if (release.assets.some((asset) => asset.name === kept)) throw alreadyExists('ReleaseAsset', 'name');
  const asset: FakeAsset = { id: state.nextId++, name: kept, state: 'starter', bytes: Buffer.alloc(0), digest: null };
  release.assets.push(asset);
  return asset;
}

export function finishUpload(asset: FakeAsset, bytes: Buffer, call: Call) {
  asset.bytes = bytes;
  asset.digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  asset.state = 'uploaded';
  return { status: 201, body: presentAsset(asset, call) };
}

export const RELEASE_ROUTES: Routes = {
  'GET /repos/{owner}/{repo}/releases': (call) =>
    page(
      [...call.state.releases].reverse().map((release) => presentRelease(release, call)),
      call,
      `/repos/${call.state.repository}/releases`,
    ),
  'POST /repos/{owner}/{repo}/releases': async (call) => {
    const { state, body } = call;
    const release: FakeRelease = {
      id: state.nextId++,
      tag: body['tag_name'] as string,
      name: (body['name'] as string | undefined) ?? '',
      body: (body['body'] as string | undefined) ?? '',
      draft: true,
      immutable: false,
      target: (body['target_commitish'] as string | undefined) ?? 'main',
      assets: [],
      createdAt: new Date().toISOString(),
    };
    if (body['draft'] !== true) await publish(release, state);
    state.releases.push(release);
    return { status: 201, body: presentRelease(release, call) };
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}': (call) => ({ status: 200, body: presentRelease(releaseOf(call), call) }),
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': async (call) => {
    const release = releaseOf(call);
    if (typeof call.body['name'] === 'string') release.name = call.body['name'];
    if (typeof call.body['body'] === 'string') release.body = call.body['body'];
    if (call.body['draft'] === false && release.draft) await publish(release, call.state);
    return { status: 200, body: presentRelease(release, call) };
  },
  'DELETE /repos/{owner}/{repo}/releases/{release_id}': (call) => {
    call.state.releases.splice(call.state.releases.indexOf(releaseOf(call)), 1);
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': (call) => {
    const release = call.state.releases.find((one) => one.tag === call.path['tag'] && !one.draft);
    if (release === undefined) throw notFound();
    return { status: 200, body: presentRelease(release, call) };
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': (call) => {
    const release = releaseOf(call);
    const path = `/repos/${call.state.repository}/releases/${release.id}/assets`;
    return page(
      release.assets.map((asset) => presentAsset(asset, call)),
      call,
      path,
    );
  },
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': (call) => {
    const { asset } = assetOf(call);
    if (!call.accept.includes('application/octet-stream')) return { status: 200, body: presentAsset(asset, call) };
    return { status: 302, headers: { location: `${call.storageUrl}/${asset.id}` } };
  },
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': (call) => {
    const { release, asset } = assetOf(call);
    requireMutable(release);
    release.assets.splice(release.assets.indexOf(asset), 1);
    return { status: 204 };
  },
};
