import type { Sha256 } from '../digest.ts';
import type { JsonObject } from '../json.ts';
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
  /** One for all files with the same columns, in order of their first file. */
  readonly tables?: readonly DatasetTable[];
  readonly source?: DatasetSource;
}

/** Files with the same columns, as one table. */
export interface DatasetTable {
  /** Unique in the dataset; files name it where there are several tables. */
  readonly name: string;
  readonly rows: number;
  /** Frictionless Table Schema. */
  readonly schema: JsonObject;
  readonly columns: readonly ColumnProfile[];
}

/** Where the files are from: an address, or a command and what it read. */
export interface DatasetSource {
  readonly url?: string;
  readonly licence?: string;
  readonly note?: string;
  /** What the server called this state of the address. */
  readonly etag?: string;
  /** When the server says that this state is from, as in its Last-Modified. */
  readonly lastModified?: string;
  /** Moment of the download, as 2026-11-21T09:30:00Z. */
  readonly fetchedAt?: string;
  /** Digest of the bytes that were downloaded. */
  readonly sha256?: Sha256;
  /** Whether the download was an archive whose files the dataset has. */
  readonly unpacked?: boolean;
  /** What made the files, as a person would type it. */
  readonly command?: string;
  readonly parents?: readonly DatasetParent[];
}

/** A dataset that another was made from. */
export interface DatasetParent {
  readonly name: string;
  readonly version?: string;
  readonly digest?: Sha256;
}

export interface DatasetFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
  readonly mediaType: string;
  readonly rows?: number;
  /** Name of its table, where there are several. */
  readonly table?: string;
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
