import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';

/** Releases that carry model packages. Order of work: draft, upload, verify digests, publish; nothing changes after that. */
export interface ReleaseStore {
  /** The release of a tag, drafts included; undefined when there is none. */
  find(tag: string): Promise<Release | undefined>;
  list(tagPrefix: string): Promise<readonly Release[]>;
  createDraft(release: NewRelease): Promise<Release>;
  /** Uploads one file from disk; returns what the forge says it has stored. */
  upload(release: Release, asset: { readonly name: string; readonly path: string }): Promise<ReleaseAsset>;
  publish(release: Release): Promise<Release>;
  /** Streams an asset to a file, verifying its digest; `forge.digest-mismatch` leaves no file behind. */
  download(asset: ReleaseAsset, path: string): Promise<void>;
  /** Removes a draft with everything in it; a published release is refused. */
  discardDraft(release: Release): Promise<void>;
}

export interface NewRelease {
  /** The tag must exist already. */
  readonly tag: string;
  readonly title: string;
  readonly notes: string;
}

export interface Release extends NewRelease {
  readonly id: string;
  readonly draft: boolean;
  readonly url: string;
  readonly assets: readonly ReleaseAsset[];
}

export interface ReleaseAsset {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
}
