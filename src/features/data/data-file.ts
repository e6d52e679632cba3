import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { mediaTypeOf } from '#domain/data/media-type.ts';
import type { ByteRange, FileStat } from '#ports/files.ts';

/** A file of a dataset, wherever its bytes are. */
export interface DataFile {
  /** Relative to the dataset's files folder. */
  readonly path: string;
  /** How messages call it: relative to the repository root. */
  readonly name: string;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
  /** Whether the bytes must come from the object store. */
  readonly stored: boolean;
  /** Whether a commit has it with the executable bit. */
  readonly executable?: boolean;
  /** What git keeps of it at that commit: the blob of the file, or of its pointer. */
  readonly blob?: string;
  /** State of the file in the working tree when its digest was taken; absent for files of a commit. */
  readonly seen?: FileStat;
  readonly open: (range?: ByteRange) => AsyncIterable<Uint8Array>;
}

export const datasetFile = (file: DataFile, rows?: number): DatasetFile => ({
  path: file.path,
  sizeBytes: file.sizeBytes,
  sha256: file.sha256,
  mediaType: mediaTypeOf(file.path),
  ...(rows === undefined ? {} : { rows }),
});
