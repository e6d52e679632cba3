import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { extract, pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { formatShardIndex, parseShardIndex, placeMembers } from '#domain/data/shard/shard-index.ts';
import { parsePaxRecords, parseTarEntry } from '#domain/data/shard/parse-tar.ts';
import { paddedSize, TAR_END, tarHeader } from '#domain/data/shard/tar-header.ts';
import { indexShard } from '#features/data/index-shard.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';

interface Content {
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

function archive(contents: readonly Content[]): Buffer {
  const pieces = contents.flatMap(({ path, text, executable }) => {
    const bytes = Buffer.from(text);
    return [tarHeader({ path, sizeBytes: bytes.length, executable }), bytes, Buffer.alloc(paddedSize(bytes.length) - bytes.length)];
  });
  return Buffer.concat([...pieces, Buffer.alloc(TAR_END)]);
}

/** What a tar library of other people finds in an archive. */
async function readBack(bytes: Uint8Array): Promise<Content[]> {
  const found: Content[] = [];
  const reader = extract();
  reader.end(Buffer.from(bytes));
  for await (const entry of reader) {
    const pieces: Buffer[] = [];
    for await (const piece of entry) pieces.push(piece as Buffer);
    const { name, mode, uid, gid, mtime } = entry.header;
    expect([uid, gid, mtime?.getTime()]).toEqual([0, 0, 0]);
    found.push({ path: name, text: Buffer.concat(pieces).toString(), executable: ((mode ?? 0) & 0o100) !== 0 });
  }
  return found;
}

const part = fc.stringMatching(/^[a-zA-Z0-9é日 ._-]{1,60}$/).filter((text) => !/^\.{1,2}$/.test(text));
const contents = fc.uniqueArray(
  fc.record({
    path: fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/')),
    text: fc.string({ maxLength: 1200 }),
    executable: fc.boolean(),
  }),
  { selector: (one) => one.path, maxLength: 6 },
);

async function withFile<Value>(bytes: Uint8Array, use: (path: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'shard-'));
  try {
    writeFileSync(join(folder, 'a.tar'), bytes);
    return await use(join(folder, 'a.tar'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ports = { files: nodeFiles(), hasher: nodeHasher() };
const indexed = (bytes: Uint8Array) => withFile(bytes, (path) => indexShard(path, 'a.tar', 'a.tar', ports));

describe('tarHeader', () => {
  it('makes archives that another library reads, with the offsets that were planned', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (given) => {
        const bytes = archive(given);
        expect(await readBack(bytes)).toEqual(given);
        const { members, sizeBytes } = placeMembers(
          given.map(({ path, text, executable }) => ({
            path,
            sizeBytes: Buffer.byteLength(text),
            sha256: ports.hasher.sha256(text),
            executable,
          })),
        );
        expect(sizeBytes).toBe(bytes.length);
        for (const [at, { offset, sizeBytes: size }] of members.entries())
          expect(bytes.subarray(offset, offset + size).toString()).toBe(given[at]!.text);
        const index = { shard: 'a.tar', sizeBytes, sha256: ports.hasher.sha256(bytes), members };
        expect(parseShardIndex(formatShardIndex(index))).toEqual({ ok: true, value: index });
      }),
      { numRuns: 60 },
    );
  });

  it('is read by tar itself, names of 255 bytes and other alphabets included', () =>
    withFile(
      archive([
        { path: `${'d'.repeat(120)}/${'n'.repeat(251)}.txt`, text: 'x', executable: false },
        { path: 'é/日.txt', text: 'y', executable: true },
      ]),
      async (path) => {
        const listed = execFileSync('tar', ['--list', '--verbose', '--quoting-style=literal', '--file', path], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
        expect(listed).toContain(`${'n'.repeat(251)}.txt`);
        expect(listed).toMatch(/-rwxr-xr-x 0\/0 .* é\/日\.txt/);
      },
    ));

  it('says sizes from 8 GiB in an extended header', () => {
    const header = tarHeader({ path: 'big.bin', sizeBytes: 9 * 1024 ** 3, executable: false });
    expect(header.length).toBe(3 * 512);
    const records = parsePaxRecords(header.subarray(512, 512 + 19));
    expect(records).toEqual({ ok: true, value: { sizeBytes: 9 * 1024 ** 3 } });
  });
});

describe('indexShard', () => {
  it('finds what is in archives, of our own and of others', async () => {
    const given = [
      { path: `${'d'.repeat(101)}.txt`, text: 'long', executable: true },
      { path: 'b', text: '', executable: false },
    ];
    const { members } = await indexed(archive(given));
    expect(members.map(({ path, sizeBytes, executable }) => ({ path, sizeBytes, executable }))).toEqual([
      { path: given[0]!.path, sizeBytes: 4, executable: true },
      { path: 'b', sizeBytes: 0, executable: false },
    ]);
    const other = pack();
    other.entry({ name: './folder/', type: 'directory' });
    other.entry({ name: './folder/ünïcode.txt', uid: 1000, mtime: new Date(5e11) }, 'hello');
    other.finalize();
    const pieces: Buffer[] = [];
    for await (const piece of other) pieces.push(piece as Buffer);
    expect((await indexed(Buffer.concat(pieces))).members).toMatchObject([
      { path: 'folder/ünïcode.txt', sizeBytes: 5, sha256: ports.hasher.sha256('hello') },
    ]);
    expect((await withGnuTar(`${'g'.repeat(150)}.txt`)).members[0]!.path).toBe(`${'g'.repeat(150)}.txt`);
  });

  it.each([
    ['paths that lead out', archive([{ path: '../evil', text: 'x', executable: false }])],
    ['an end in the middle', archive([{ path: 'a', text: 'x'.repeat(600), executable: false }]).subarray(0, 1024)],
    ['no end', archive([{ path: 'a', text: 'x', executable: false }]).subarray(0, 1024)],
    [
      'a name twice',
      archive([
        { path: 'a', text: 'x', executable: false },
        { path: 'a', text: 'y', executable: false },
      ]),
    ],
    ['other bytes', Buffer.alloc(1024, 7)],
    ['a link', link()],
  ])('refuses %s', async (_, bytes) => {
    await expect(indexed(bytes)).rejects.toMatchObject({ code: 'data.shard-invalid' });
  });
});

function link(): Buffer {
  const header = Buffer.from(tarHeader({ path: 'l', sizeBytes: 0, executable: false }));
  header[156] = 0x32;
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, Buffer.alloc(TAR_END)]);
}

async function withGnuTar(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'gnu-'));
  try {
    writeFileSync(join(folder, name), 'x');
    execFileSync('tar', ['--create', '--format=gnu', '--file', 'a.tar', name], { cwd: folder });
    return await indexed(readFileSync(join(folder, 'a.tar')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.each([
  ['', 'line 1'],
  [`# ${'a'.repeat(64)} 9 a.tar\npath\toffset\tsize\tsha256\tmode\nx\t1\t99\t${'b'.repeat(64)}\t-\n`, 'line 3'],
  [`# ${'a'.repeat(64)} 9 a.tar\npath\toffset\tsize\tsha256\tmode\n../x\t1\t2\t${'b'.repeat(64)}\t-\n`, 'line 3'],
  [`# ${'a'.repeat(64)} 9 ../a.tar\npath\toffset\tsize\tsha256\tmode\n`, 'line 1'],
])('an index that is broken is refused (%#)', (text, place) => {
  const parsed = parseShardIndex(text);
  expect(parsed.ok ? '' : parsed.error).toContain(place);
});

it('headers that are broken are refused', () => {
  expect(parseTarEntry(new Uint8Array(512))).toEqual({ ok: true, value: undefined });
  expect(parseTarEntry(new Uint8Array(512).fill(1)).ok).toBe(false);
  expect(parsePaxRecords(Buffer.from('99 path=x\n')).ok).toBe(false);
  expect(parsePaxRecords(Buffer.from('nonsense')).ok).toBe(false);
});
