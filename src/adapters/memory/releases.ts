import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isAssetName } from '#domain/forge/asset-name.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Files } from '#ports/files.ts';
import type { Release, ReleaseAsset, ReleaseStore } from '#ports/releases.ts';
import type { TagStore } from '#ports/tags.ts';

/** Releases in memory; assets are read from and written to `files`, or the disk when none are given. */
export function memoryReleases(tags: Pick<TagStore, 'find'>, files?: Pick<Files, 'read' | 'write'>): ReleaseStore {
  const releases = new Map<string, Release>();
  const contents = new Map<string, Uint8Array>();
  let count = 0;
  const current = (release: Release): Release => {
    const known = releases.get(release.tag);
    if (known === undefined) throw new Failure('forge.not-found', { message: `There is no release of ${release.tag}.` });
    return known;
  };
  const draftOf = (release: Release): Release => {
    const known = current(release);
    if (!known.draft) {
      throw new Failure('forge.request-refused', { message: `The release of ${release.tag} is published and cannot be changed.` });
    }
    return known;
  };
  return {
    find: async (tag) => releases.get(tag),
    list: async (tagPrefix) => [...releases.values()].filter((release) => release.tag.startsWith(tagPrefix)),
    async createDraft(release) {
      if ((await tags.find(release.tag)) === undefined) {
        throw new Failure('forge.not-found', { message: `There is no tag ${release.tag} to release.` });
      }
      if (releases.has(release.tag)) throw new Failure('forge.already-exists', { message: `${release.tag} has a release already.` });
      const { tag, title, notes } = release;
      const draft: Release = { id: String(++count), tag, title, notes, draft: true, url: `memory://releases/${tag}`, assets: [] };
      releases.set(tag, draft);
      return draft;
    },
    async upload(release, { name, path }) {
      const draft = draftOf(release);
      if (!isAssetName(name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(name)} cannot name an asset.` });
      const bytes = files === undefined ? await readFile(path) : await files.read(path);
      if (bytes === undefined) throw new Failure('environment.file-missing', { message: `${path} does not exist` });
      const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
      const known = draft.assets.find((asset) => asset.name === name);
      if (known?.sha256 === sha256) return known;
      if (known !== undefined) {
        throw new Failure('forge.already-exists', { message: `The draft of ${draft.tag} has another ${name} already.` });
      }
      const asset: ReleaseAsset = { id: String(++count), name, sizeBytes: bytes.length, sha256 };
      contents.set(asset.id, bytes.slice());
      releases.set(draft.tag, { ...draft, assets: [...draft.assets, asset] });
      return asset;
    },
    async publish(release) {
      const published = { ...current(release), draft: false };
      releases.set(release.tag, published);
      return published;
    },
    async download(asset, path) {
      const bytes = contents.get(asset.id);
      if (bytes === undefined) throw new Failure('forge.not-found', { message: `There is no asset ${asset.name}.` });
      if (createHash('sha256').update(bytes).digest('hex') !== asset.sha256) {
        throw new Failure('forge.digest-mismatch', { message: `${asset.name} does not have the digest ${asset.sha256}.` });
      }
      if (files !== undefined) return await files.write(path, bytes);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    },
    async discardDraft(release) {
      if (!releases.has(release.tag)) return;
      draftOf(release);
      releases.delete(release.tag);
    },
  };
}
