import type { ByteSize } from '#kernel/bytes.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';

/** GitHub takes assets of less than 2 GiB (docs, "About releases"); larger objects become several. */
export const MAX_ASSET_BYTES = 2_000_000_000;

/** Assets that a release can have (docs, "About releases"). */
export const MAX_ASSETS = 1000;

/** A piece of an object that is one asset. */
export interface ObjectAsset {
  /** `<sha256>`, or `<sha256>.2-of-3`. */
  readonly name: string;
  readonly start: ByteSize;
  readonly end: ByteSize;
}

/** The assets that an object is kept as, in the order of their bytes. */
export function assetsOf(oid: Sha256, sizeBytes: ByteSize, largest = MAX_ASSET_BYTES): ObjectAsset[] {
  const count = Math.max(1, Math.ceil(sizeBytes / largest));
  return Array.from({ length: count }, (_, at) => ({
    name: count === 1 ? oid : `${oid}.${at + 1}-of-${count}`,
    start: at * largest,
    end: Math.min(sizeBytes, (at + 1) * largest),
  }));
}

export interface NamedAsset {
  readonly name: string;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
}

/** Objects that the assets of releases hold completely, with their assets in order. What is named like an object and is not it is left out. */
export function objectsAmong<Asset extends NamedAsset>(assets: readonly Asset[]): ReadonlyMap<Sha256, readonly Asset[]> {
  const pieces = new Map<string, { readonly oid: Sha256; readonly assets: (Asset | undefined)[] }>();
  const found = new Map<Sha256, readonly Asset[]>();
  for (const asset of assets) {
    const match = /^([0-9a-f]{64})(?:\.([1-9]\d{0,3})-of-([1-9]\d{0,3}))?$/.exec(asset.name);
    const oid = match === null ? undefined : parseSha256(match[1]!);
    if (match === null || oid === undefined) continue;
    const [at, count] = [Number(match[2]), Number(match[3])];
    if (match[2] === undefined) {
      if (asset.sha256 === oid) found.set(oid, [asset]);
    } else if (at <= count) {
      const key = `${oid} ${count}`;
      const known = pieces.get(key) ?? { oid, assets: new Array<Asset | undefined>(count).fill(undefined) };
      known.assets[at - 1] ??= asset;
      pieces.set(key, known);
    }
  }
  for (const { oid, assets: parts } of pieces.values()) {
    const whole = parts.filter((part) => part !== undefined);
    if (whole.length === parts.length && !found.has(oid)) found.set(oid, whole);
  }
  return found;
}
