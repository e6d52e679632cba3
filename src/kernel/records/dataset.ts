import type { Sha256 } from '../digest.ts';
import type { ColumnProfile } from './column-profile.ts';

/** `data/<name>/dataset.json`: what a dataset version is, readable without a single LFS byte. */
export interface DatasetManifest {
  readonly schemaVersion: 1;
  readonly kind: 'dataset';
  readonly name: string;
  /** Sorted by path (code units); paths are relative to the dataset's files folder. */
  readonly files: readonly DatasetFile[];
  /** Rows of all tables; absent for datasets without tables. */
  readonly rows?: number;
  readonly columns?: readonly ColumnProfile[];
  readonly source?: { readonly url?: string; readonly licence?: string; readonly note?: string };
}

export interface DatasetFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
  readonly mediaType: string;
  readonly rows?: number;
}

/** What a run says about the data it was trained on. */
export interface DatasetReference {
  readonly name: string;
  /** `v1.0.0` when the bytes are those of a tagged version. */
  readonly version?: string;
  /** SHA-256 of the canonical list of files, equal for equal bytes under equal names. */
  readonly digest: Sha256;
  readonly rows: number;
}
