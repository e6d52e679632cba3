import { isAssetName } from '#domain/forge/asset-name.ts';
import { formatSha256, parseSha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Release, ReleaseAsset, ReleaseStore } from '#ports/releases.ts';
import { downloadAsset, hashAsset, hashFile, uploadFile } from './asset-transfer.ts';
import type { GitHubClient } from './client.ts';
import { asForgeFailure, hasStatus, isUncertain } from './failures.ts';

/** A release as GitHub tells it. */
export interface ListedRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly name?: string | null;
  readonly body?: string | null;
  readonly draft: boolean;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly ListedAsset[];
}

export interface ListedAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  readonly digest?: string | null;
}

export function restReleases(client: GitHubClient): ReleaseStore {
  const present = async (listed: ListedRelease): Promise<Release> => {
    const assets: ReleaseAsset[] = [];
    for (const asset of listed.assets) if (asset.state === 'uploaded') assets.push(await presentAsset(client, asset));
    return {
      id: String(listed.id),
      tag: listed.tag_name,
      title: listed.name ?? '',
      notes: listed.body ?? '',
      draft: listed.draft,
      url: listed.html_url,
      assets,
    };
  };

  const findListed = async (tag: string): Promise<ListedRelease | undefined> => {
    const doing = `read the release of ${tag}`;
    const published = await client.find('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, { doing });
    if (published !== undefined) return published;
    // Drafts are not found by their tag.
    for await (const release of client.pages<ListedRelease>('GET /repos/{owner}/{repo}/releases', {}, { doing })) {
      if (release.tag_name === tag) return release;
    }
    return undefined;
  };

  const requireDraft = async (release: Release, doing: string): Promise<ListedRelease> => {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}';
    const current = await client.call(route, { release_id: Number(release.id) }, { doing });
    if (!current.draft) {
      throw new Failure('forge.request-refused', { message: `The release of ${release.tag} is published and cannot be changed.` });
    }
    return current;
  };

  return {
    async find(tag) {
      const listed = await findListed(tag);
      return listed === undefined ? undefined : present(listed);
    },
    async list(tagPrefix) {
      const found: Release[] = [];
      const route = 'GET /repos/{owner}/{repo}/releases';
      for await (const release of client.pages<ListedRelease>(route, {}, { doing: `list the releases of ${tagPrefix}*` })) {
        if (release.tag_name.startsWith(tagPrefix)) found.push(await present(release));
      }
      return found;
    },
    async createDraft({ tag, title, notes }) {
      const doing = `draft a release of ${tag}`;
      const reference = await client.find('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, { doing });
      if (reference === undefined) throw new Failure('forge.not-found', { message: `There is no tag ${tag} to release.` });
      if ((await findListed(tag)) !== undefined) {
        throw new Failure('forge.already-exists', { message: `${tag} has a release already.` });
      }
      const draft = { tag_name: tag, name: title, body: notes, draft: true };
      try {
        return await present(await client.send('POST /repos/{owner}/{repo}/releases', draft, { doing, retry: false }));
      } catch (error) {
        // A lost answer may hide a draft that was made.
        const made = isUncertain(error) ? await findListed(tag) : undefined;
        if (made?.draft === true) return present(made);
        throw asForgeFailure(error, doing);
      }
    },
    async upload(release, { name, path }) {
      if (!isAssetName(name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(name)} cannot name an asset.` });
      const doing = `upload ${name} to the release of ${release.tag}`;
      const facts = await hashFile(path);
      const draft = await requireDraft(release, doing);
      const known = draft.assets.find((asset) => asset.name === name);
      if (known?.state === 'uploaded') {
        const stored = await presentAsset(client, known);
        if (stored.sha256 === facts.sha256) return stored;
        throw new Failure('forge.already-exists', { message: `The draft of ${release.tag} has another ${name} already.` });
      }
      // An upload that broke off leaves a `starter` asset, which holds the name and nothing else.
      if (known !== undefined) await deleteAsset(client, known.id, doing);
      const stored = await presentAsset(client, await uploadFile(client, draft, { name, path }, doing));
      if (stored.sha256 !== facts.sha256 || stored.sizeBytes !== facts.sizeBytes) {
        await deleteAsset(client, Number(stored.id), doing);
        throw new Failure('forge.digest-mismatch', {
          message: `${name} has ${formatSha256(facts.sha256)} here, and ${formatSha256(stored.sha256)} arrived at GitHub.`,
        });
      }
      return stored;
    },
    async publish(release) {
      const doing = `publish the release of ${release.tag}`;
      const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
      // "Latest" belongs to the releases of the software in the repository.
      const change = { release_id: Number(release.id), draft: false, make_latest: 'false' as const };
      return present(await client.call(route, change, { doing }));
    },
    download: (asset, path) => downloadAsset(client, asset, path),
    async discardDraft(release) {
      const doing = `discard the draft of ${release.tag}`;
      const parameters = { release_id: Number(release.id) };
      if ((await client.find('GET /repos/{owner}/{repo}/releases/{release_id}', parameters, { doing })) === undefined) return;
      await requireDraft(release, doing);
      await client.call('DELETE /repos/{owner}/{repo}/releases/{release_id}', parameters, { doing });
    },
  };
}

async function presentAsset(client: GitHubClient, { id, name, size, digest }: ListedAsset): Promise<ReleaseAsset> {
  // GitHub Enterprise Server may not tell digests yet; then the bytes are read.
  const sha256 = parseSha256(digest ?? '') ?? (await hashAsset(client, { id, name }));
  return { id: String(id), name, sizeBytes: size, sha256 };
}

async function deleteAsset(client: GitHubClient, id: number, doing: string): Promise<void> {
  try {
    await client.send('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id }, { doing });
  } catch (error) {
    if (!hasStatus(error, 404)) throw asForgeFailure(error, doing);
  }
}
