import { readdir, rename, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { isAssetName } from '#domain/forge/asset-name.ts';
import { Failure } from '#kernel/failure.ts';
import type { NewRelease, Release, ReleaseAsset, ReleaseStore } from '#ports/releases.ts';
import type { TagStore } from '#ports/tags.ts';
import { copyHashed, digestOf } from './hashed-copy.ts';
import { createJson, fileNameOf, readJson, writeJson } from './store.ts';

interface StoredRelease extends NewRelease {
  /** Written at publication; until then the folder of the assets tells. */
  readonly assets?: readonly { readonly name: string; readonly sizeBytes: number; readonly sha256: string }[];
}

/**
 * Releases as folders: `drafts/<tag>/` becomes `releases/<tag>/` by one rename, when every asset has been read again and its digest
 * found right. A killed upload leaves a `.partial` file that nobody takes for an asset.
 */
export function folderReleases(home: string, tags: Pick<TagStore, 'find'>): ReleaseStore {
  const files = nodeFiles();
  const folderOf = (tag: string, draft: boolean): string => join(home, draft ? 'drafts' : 'releases', fileNameOf(tag));

  const open = async (folder: string, draft: boolean): Promise<Release | undefined> => {
    const stored = await readJson<StoredRelease>(join(folder, 'release.json'));
    if (stored === undefined) return undefined;
    const { tag, title, notes } = stored;
    // A draft whose publication was interrupted has a list already, which says nothing about what is uploaded afterwards.
    const assets = draft ? await draftAssets(folder) : (stored.assets ?? []);
    return {
      id: fileNameOf(tag),
      tag,
      title,
      notes,
      draft,
      url: pathToFileURL(folder).href,
      assets: assets.map((asset) => ({ ...asset, id: `${fileNameOf(tag)}/${asset.name}` }) as ReleaseAsset),
    };
  };
  const find = async (tag: string): Promise<Release | undefined> =>
    (await open(folderOf(tag, false), false)) ?? (await open(folderOf(tag, true), true));
  const requireDraft = async (release: Release): Promise<void> => {
    const known = await find(release.tag);
    if (known === undefined) throw new Failure('forge.not-found', { message: `There is no release of ${release.tag}.` });
    if (!known.draft) {
      throw new Failure('forge.request-refused', { message: `The release of ${release.tag} is published and cannot be changed.` });
    }
  };

  return {
    find,
    async list(tagPrefix) {
      const found: Release[] = [];
      for (const [name, draft] of [
        ['releases', false],
        ['drafts', true],
      ] as const) {
        for (const folder of (await readdir(join(home, name)).catch(() => [])).sort()) {
          const release = await open(join(home, name, folder), draft);
          if (release?.tag.startsWith(tagPrefix) === true) found.push(release);
        }
      }
      return found;
    },
    async createDraft({ tag, title, notes }) {
      if ((await tags.find(tag)) === undefined) {
        throw new Failure('forge.not-found', { message: `There is no tag ${JSON.stringify(tag)} to release.` });
      }
      const taken = new Failure('forge.already-exists', { message: `${tag} has a release already.` });
      if ((await find(tag)) !== undefined) throw taken;
      if (!(await createJson(join(folderOf(tag, true), 'release.json'), { tag, title, notes }))) throw taken;
      return (await find(tag))!;
    },
    async upload(release, { name, path }) {
      if (!isAssetName(name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(name)} cannot name an asset.` });
      await requireDraft(release);
      const folder = folderOf(release.tag, true);
      const partial = join(folder, 'assets', `.${name}.${process.pid}.partial`);
      await mkdir(join(folder, 'assets'), { recursive: true });
      try {
        const facts = await copyHashed(path, partial);
        const known = (await draftAssets(folder)).find((asset) => asset.name === name);
        if (known !== undefined && known.sha256 !== facts.sha256) {
          throw new Failure('forge.already-exists', { message: `The draft of ${release.tag} has another ${name} already.` });
        }
        // The digest first: an asset counts from the moment that its bytes have their final name.
        await writeJson(join(folder, 'digests', `${name}.json`), { name, ...facts });
        await rename(partial, join(folder, 'assets', name));
        return { id: `${fileNameOf(release.tag)}/${name}`, name, ...facts };
      } finally {
        await files.remove(partial);
      }
    },
    async publish(release) {
      const known = await find(release.tag);
      if (known?.draft === false) return known;
      await requireDraft(release);
      const folder = folderOf(release.tag, true);
      const assets = await draftAssets(folder);
      for (const { name, sha256 } of assets) {
        if ((await digestOf(join(folder, 'assets', name))) !== sha256) {
          throw new Failure('forge.digest-mismatch', {
            message: `${name} of the draft of ${release.tag} does not have the digest ${sha256}.`,
          });
        }
      }
      const { tag, title, notes } = known!;
      await writeJson(join(folder, 'release.json'), { tag, title, notes, assets });
      await mkdir(join(home, 'releases'), { recursive: true });
      await rename(folder, folderOf(tag, false));
      await files.remove(join(folderOf(tag, false), 'digests'));
      return (await find(tag))!;
    },
    async download(asset, path) {
      const [tagFolder, name, ...rest] = asset.id.split('/');
      const safe = name !== undefined && rest.length === 0 && isAssetName(name) && /^[^./\\]/.test(tagFolder!);
      for (const stage of safe ? ['releases', 'drafts'] : []) {
        const source = join(home, stage, tagFolder!, 'assets', name!);
        if ((await files.stat(source)) === undefined) continue;
        const partial = `${path}.${process.pid}.partial`;
        try {
          const { sha256 } = await copyHashed(source, partial);
          if (sha256 !== asset.sha256) {
            throw new Failure('forge.digest-mismatch', {
              message: `${asset.name} was recorded with the digest ${asset.sha256}; its bytes have ${sha256}.`,
            });
          }
          return await rename(partial, path);
        } finally {
          await files.remove(partial);
        }
      }
      throw new Failure('forge.not-found', { message: `There is no asset ${JSON.stringify(asset.id)}.` });
    },
    async discardDraft(release) {
      if ((await find(release.tag)) === undefined) return;
      await requireDraft(release);
      await files.remove(folderOf(release.tag, true));
    },
  };
}

async function draftAssets(folder: string): Promise<{ name: string; sizeBytes: number; sha256: string }[]> {
  const names = (await readdir(join(folder, 'assets')).catch(() => [])).filter(isAssetName).sort();
  const assets: { name: string; sizeBytes: number; sha256: string }[] = [];
  for (const name of names) {
    const facts = await readJson<{ name: string; sizeBytes: number; sha256: string }>(join(folder, 'digests', `${name}.json`));
    if (facts !== undefined) assets.push(facts);
  }
  return assets;
}
