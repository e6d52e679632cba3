import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';

/** Fetches files from addresses; what was fetched before a break is kept and the rest is asked for. */
export interface Downloads {
  fetch(request: DownloadRequest): Promise<Download>;
}

export interface DownloadRequest {
  /** `https:`, `file:`, or `http:` on this machine. */
  readonly url: string;
  /** Absolute path of a folder for the file and for parts of it; the same address always has the same place in it. */
  readonly folder: string;
  /** What is known of the address; when nothing of it changed nothing is fetched. */
  readonly known?: RemoteState;
  readonly onProgress?: (done: ByteSize, total: ByteSize | undefined) => void;
}

/** What tells one state of an address from another. */
export interface RemoteState {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly sizeBytes?: ByteSize;
}

export type Download = { readonly kind: 'unchanged' } | DownloadedFile;

export interface DownloadedFile extends RemoteState {
  readonly kind: 'file';
  /** Absolute path of the complete file. */
  readonly path: string;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
}
