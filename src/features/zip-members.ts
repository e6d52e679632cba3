import { Unreadable } from '#domain/train/formats/byte-cursor.ts';
import {
  contentOffset,
  findDirectory,
  LOCAL_HEADER,
  parseDirectory,
  readDirectoryRecord,
  ZIP_TAIL,
  type ZipMember,
} from '#domain/train/formats/zip-directory.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { Files } from '#ports/files.ts';
import { fileSource, inflatedSource, type ByteSource } from './byte-source.ts';

interface Archive {
  readonly path: string;
  readonly sizeBytes: ByteSize;
}

type Ports = Pick<Files, 'stream'>;

async function bytesAt(archive: Archive, start: number, length: number, files: Ports): Promise<Uint8Array> {
  const bytes = await fileSource(files, archive.path, start, Math.min(archive.sizeBytes, start + length)).take(length);
  return bytes.subarray(0, length);
}

/** Members of a ZIP archive by its directory, without the folders. */
export async function listMembers(archive: Archive, files: Ports): Promise<ZipMember[]> {
  const size = archive.sizeBytes;
  const tail = await bytesAt(archive, Math.max(0, size - ZIP_TAIL), ZIP_TAIL, files);
  const found = findDirectory(tail, size);
  const place = 'record' in found ? readDirectoryRecord(await bytesAt(archive, found.record, 56, files), size) : found;
  return parseDirectory(await bytesAt(archive, place.offset, place.length, files)).filter(({ name }) => !name.endsWith('/'));
}

/** The bytes of a member as they were before they were packed. */
export async function memberSource(archive: Archive, member: ZipMember, files: Ports, limit: { left: ByteSize }): Promise<ByteSource> {
  const start = contentOffset(await bytesAt(archive, member.offset, LOCAL_HEADER, files), member);
  if (start + member.packed > archive.sizeBytes) throw new Unreadable('it ends outside of the archive');
  if (member.method === 0) return fileSource(files, archive.path, start, start + member.packed);
  return inflatedSource(files.stream(archive.path, { start, end: start + member.packed }), 'deflate-raw', limit);
}
