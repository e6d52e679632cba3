import type { ByteSize } from '#kernel/bytes.ts';
import type { ByteRange } from './files.ts';
import type { ObjectStore, StoredObject } from './objects.ts';

/** A git LFS server that objects are exchanged with. */
export interface RemoteObjects {
  /** The server, for people: never with credentials. */
  readonly name: string;
  /** The largest object that it takes, where that is known. */
  readonly limit?: { readonly bytes: ByteSize; readonly of: string };
  /** Those of the objects that the server does not have. Nothing is transferred. */
  missing(objects: readonly StoredObject[]): Promise<readonly StoredObject[]>;
  /** Puts the objects into the local store, each verified while it arrives; all objects are asked for before the first byte flows. */
  download(objects: readonly StoredObject[], into: ObjectStore, onProgress?: TransferProgress): Promise<void>;
  /**
   * Hands over parts of objects, several at once, by range requests where the server knows them. The bytes are not verified: whoever has the
   * digest of a part checks it. `take` may be called again for a part whose connection broke.
   */
  parts(parts: readonly ObjectPart[], take: (part: ObjectPart, bytes: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void>;
  /** Sends what the server does not have yet and confirms that it then has everything. Returns what was sent. */
  upload(objects: readonly StoredObject[], from: ObjectStore, onProgress?: TransferProgress): Promise<readonly StoredObject[]>;
}

export type TransferProgress = (done: { readonly objects: number; readonly bytes: ByteSize }) => void;

export interface ObjectPart {
  readonly object: StoredObject;
  readonly range: ByteRange;
}
