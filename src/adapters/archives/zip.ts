import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { Failure } from '#kernel/failure.ts';

export interface ZipEntry {
  readonly name: string;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/** Signatures and sizes of APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3. */
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_DIRECTORY_BYTES = 1 << 28;
const LINK = 0o120000;

/** The files of a ZIP archive by its central directory, with their sizes and CRCs checked. */
export async function* readZip(path: string, archive: string): AsyncIterable<ZipEntry> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const directory = await readDirectory(handle, size);
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL;) {
      const flags = directory.readUInt16LE(at + 8);
      const method = directory.readUInt16LE(at + 10);
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
        number,
        number,
        number,
      ];
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
      const mode = directory.readUInt32LE(at + 38) >>> 16;
      const sizes = sizesOf(directory, at, at + 46 + nameLength, extraLength);
      const crc = directory.readUInt32LE(at + 16);
      at += 46 + nameLength + extraLength + commentLength;
      if (name.endsWith('/')) continue;
      if ((mode & 0o170000) === LINK)
        throw new Failure('data.archive-unsafe', { message: `${archive} was not unpacked: ${JSON.stringify(name)} is a symlink` });
      if ((flags & 1) !== 0) throw new Error(`${name} is encrypted`);
      if (method !== 0 && method !== 8) throw new Error(`${name} is compressed by method ${method}`);
      yield { name, content: () => contentOf(path, handle, { name, method, crc, ...sizes }, size) };
    }
  } finally {
    await handle.close();
  }
}

interface Stored {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

async function* contentOf(path: string, handle: FileHandle, entry: Stored, size: number): AsyncIterable<Uint8Array> {
  const header = Buffer.alloc(30);
  await handle.read(header, 0, 30, entry.offset);
  if (header.readUInt32LE(0) !== LOCAL) throw new Error(`${entry.name} is not where the directory says`);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.packed > size) throw new Error(`${entry.name} ends outside of the file`);
  const { crc32 } = await import('node:zlib');
  let crc = 0;
  let bytes = 0;
  if (entry.packed > 0) {
    const unpack = entry.method === 0 ? new PassThrough() : createInflateRaw();
    createReadStream(path, { start, end: start + entry.packed - 1 })
      .on('error', (error) => unpack.destroy(error))
      .pipe(unpack);
    for await (const chunk of unpack as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > entry.unpacked) throw new Error(`${entry.name} is longer than the directory says`);
      crc = crc32(chunk, crc);
      yield chunk;
    }
  }
  if (bytes !== entry.unpacked || crc !== entry.crc) throw new Error(`${entry.name} is damaged`);
}

/** Sizes of more than 4 GiB stand in an extra field, in this order, where the plain field is all ones. */
function sizesOf(directory: Buffer, at: number, extra: number, extraLength: number) {
  const plain = {
    packed: directory.readUInt32LE(at + 20),
    unpacked: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  const wide: bigint[] = [];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + directory.readUInt16LE(field + 2)) {
    if (directory.readUInt16LE(field) !== 1) continue;
    for (let value = field + 4; value + 8 <= field + 4 + directory.readUInt16LE(field + 2); value += 8)
      wide.push(directory.readBigUInt64LE(value));
  }
  const resolved = (value: number): number => (value === 0xffff_ffff && wide.length > 0 ? Number(wide.shift()) : value);
  const unpacked = resolved(plain.unpacked);
  const packed = resolved(plain.packed);
  return { packed, unpacked, offset: resolved(plain.offset) };
}

async function readDirectory(handle: FileHandle, size: number): Promise<Buffer> {
  const tail = Buffer.alloc(Math.min(size, 22 + 0xffff + 20));
  await handle.read(tail, 0, tail.length, size - tail.length);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('it is not a whole ZIP archive');
  let [length, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (end >= 20 && tail.readUInt32LE(end - 20) === END_64_LOCATOR) {
    const record = Buffer.alloc(56);
    await handle.read(record, 0, 56, Number(tail.readBigUInt64LE(end - 12)));
    if (record.readUInt32LE(0) !== END_64) throw new Error('its directory is damaged');
    [length, offset] = [Number(record.readBigUInt64LE(40)), Number(record.readBigUInt64LE(48))];
  }
  if (length > MAX_DIRECTORY_BYTES || offset + length > size) throw new Error('its directory is damaged');
  const directory = Buffer.alloc(length);
  await handle.read(directory, 0, length, offset);
  return directory;
}
