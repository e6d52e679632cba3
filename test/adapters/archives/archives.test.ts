import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archives } from '#adapters/archives/archives.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'trainyard-archive-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function unpack(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'archive');
  writeFileSync(path, bytes);
  await archives({ alwaysAllowedBytes: 100_000 }).unpack({ path, name }, join(folder, 'out'));
  return readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).sort();
}

async function tar(entries: readonly (Partial<Header> & { readonly name: string } & { readonly content?: string })[]): Promise<Buffer> {
  const stream = pack();
  for (const { content, ...header } of entries) stream.entry(header, content ?? '');
  stream.finalize();
  return await buffer(stream);
}

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  readonly mode?: number;
  readonly claimed?: number;
  readonly crc?: number;
}

/** A ZIP archive, of whatever honesty a test wants. */
function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, claimed = content.length, crc = crc32(content) } of entries) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claimed, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const unsafe = { code: 'data.archive-unsafe' };
const invalid = { code: 'data.archive-invalid' };

describe('archives', () => {
  it('unpack tar, compressed or not, zip and single files', async () => {
    const bytes = await tar([
      { name: './a/b.csv', content: 'x\n1\n' },
      { name: 'a/', type: 'directory' },
    ]);
    expect(await unpack('a.tar', bytes)).toEqual(['a', 'a/b.csv']);
    rmSync(join(folder, 'out'), { recursive: true });
    expect(await unpack('a.tgz', gzipSync(bytes))).toEqual(['a', 'a/b.csv']);
    expect(readFileSync(join(folder, 'out/a/b.csv'), 'utf8')).toBe('x\n1\n');
    expect(await unpack('b.csv.gz', gzipSync('y\n'))).toContain('b.csv');
    expect(await unpack('c.zip', zip([{ name: 'c/d.txt', content: Buffer.from('hello '.repeat(99)) }]))).toContain('c/d.txt');
    expect(readFileSync(join(folder, 'out/c/d.txt'), 'utf8')).toBe('hello '.repeat(99));
  });

  it.each(['../evil', '/etc/evil', 'a/../../evil', 'C:\\evil', 'a\\b', '.git/config', 'a/.GIT/x'])('refuse the name %s', async (name) => {
    await expect(unpack('a.zip', zip([{ name, content: Buffer.from('x') }]))).rejects.toMatchObject(unsafe);
    await expect(unpack('a.tar', await tar([{ name, content: 'x' }]))).rejects.toMatchObject(unsafe);
    expect(readdirSync(folder)).not.toContain('evil');
  });

  it('refuse links, devices and names that come twice', async () => {
    await expect(unpack('a.tar', await tar([{ name: 'l', type: 'symlink', linkname: '/etc' }]))).rejects.toMatchObject(unsafe);
    await expect(unpack('a.tar', await tar([{ name: 'l', type: 'link', linkname: 'x' }]))).rejects.toMatchObject(unsafe);
    await expect(unpack('a.tar', await tar([{ name: 'p', type: 'fifo' }]))).rejects.toMatchObject(unsafe);
    await expect(unpack('a.zip', zip([{ name: 'l', content: Buffer.from('/etc'), mode: 0o120777 }]))).rejects.toMatchObject(unsafe);
    const twice = { name: 'twice', content: Buffer.from('x') };
    await expect(unpack('a.zip', zip([twice, twice]))).rejects.toMatchObject(unsafe);
  });

  it('refuse what unpacks to far more than it is', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    await expect(unpack('bomb.csv.gz', bomb)).rejects.toMatchObject({
      ...unsafe,
      message: expect.stringContaining('unpacks to more than'),
    });
  });

  it('refuse what is damaged', async () => {
    const content = Buffer.from('x'.repeat(1000));
    await expect(unpack('a.zip', zip([{ name: 'a', content, crc: 1 }]))).rejects.toMatchObject(invalid);
    await expect(unpack('a.zip', zip([{ name: 'b', content, claimed: 10 }]))).rejects.toMatchObject(invalid);
    await expect(unpack('a.zip', zip([{ name: 'c', content }]).subarray(0, -10))).rejects.toMatchObject(invalid);
    await expect(unpack('a.csv.gz', gzipSync(content).subarray(0, 10))).rejects.toMatchObject(invalid);
    await expect(unpack('a.tar.gz', Buffer.from('no gzip'))).rejects.toMatchObject(invalid);
    await expect(unpack('a.tar', (await tar([{ name: 'd', content: 'x'.repeat(2000) }])).subarray(0, 700))).rejects.toMatchObject(invalid);
    await expect(unpack('a.rar', content)).rejects.toMatchObject(invalid);
    await expect(unpack('a.tar', await tar([]))).rejects.toMatchObject(invalid);
  });
});
