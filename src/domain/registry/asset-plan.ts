import type { ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { PackageFile } from '#kernel/records/model-package.ts';
import { formatAssetName, parseAssetName } from './asset-name.ts';

/** One upload: a whole file, or a range of its bytes. */
export interface AssetPlan {
  readonly name: string;
  readonly path: string;
  /** First byte and length in the file. */
  readonly start: number;
  readonly sizeBytes: ByteSize;
  readonly whole: boolean;
}

/** GitHub refuses assets of 2 GiB and more; the rest is room for error. */
export const LARGEST_PART: ByteSize = 2_000_000_000;

/** GitHub allows 1,000 assets in a release; manifest, evidence and notes take three. */
const MOST_ASSETS = 900;

/** Longer names of assets are cut or refused by file systems and forges. */
const LONGEST_NAME = 200;

/** Which assets carry the files; a file that is larger than an asset may be is cut into parts of equal size but the last. */
export function planAssets(files: readonly Pick<PackageFile, 'path' | 'sizeBytes'>[], largest: ByteSize = LARGEST_PART): AssetPlan[] {
  const assets = files.flatMap(({ path, sizeBytes }) => {
    const of = Math.max(1, Math.ceil(sizeBytes / largest));
    if (of === 1) return [{ name: formatAssetName({ path }), path, start: 0, sizeBytes, whole: true }];
    return Array.from({ length: of }, (_, index) => ({
      name: formatAssetName({ path, part: { index: index + 1, of } }),
      path,
      start: index * largest,
      sizeBytes: Math.min(largest, sizeBytes - index * largest),
      whole: false,
    }));
  });
  if (assets.length > MOST_ASSETS) {
    throw new Failure('registry.package-too-large', {
      message: `expected at most ${MOST_ASSETS} assets for a release, found ${assets.length} for ${files.length} files`,
    });
  }
  const long = assets.find(({ name }) => name.length > LONGEST_NAME);
  if (long !== undefined) {
    throw new Failure('registry.package-too-large', {
      message: `the path ${long.path} is too long for the name of an asset (${LONGEST_NAME} characters)`,
    });
  }
  return assets;
}

/** Names of the assets that hold a file, in order; undefined when one is missing or two ways to read it exist. */
export function assetsOfFile(path: string, names: readonly string[]): readonly string[] | undefined {
  const ours = names.flatMap((name) => {
    const address = parseAssetName(name);
    return address?.path === path ? [{ name, part: address.part }] : [];
  });
  const first = ours[0];
  if (first === undefined) return undefined;
  if (first.part === undefined) return ours.length === 1 ? [first.name] : undefined;
  const of = first.part.of;
  const ordered = [...ours].sort((left, right) => (left.part?.index ?? 0) - (right.part?.index ?? 0));
  const complete = ordered.length === of && ordered.every(({ part }, index) => part?.index === index + 1 && part.of === of);
  return complete ? ordered.map(({ name }) => name) : undefined;
}
