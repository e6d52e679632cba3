import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { manualClock } from '#adapters/memory/clock.ts';
import { memoryFiles } from '#adapters/memory/files.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { Failure } from '#kernel/failure.ts';
import type { Files } from '#ports/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'trainyard-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ADAPTERS: Record<string, { files: Files; root: string }> = {
  memory: { files: memoryFiles(manualClock()), root: '/repository' },
  'node-fs': { files: nodeFiles(), root: folder },
};

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text;
}

async function* chunks(...parts: string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

describe.each(Object.entries(ADAPTERS))('files: %s', (_, { files, root }) => {
  it('writes, reads, streams and overwrites', async () => {
    const path = join(root, 'a/b/c.txt');
    await files.write(path, 'one');
    await files.write(path, chunks('tw', 'o'));
    expect(new TextDecoder().decode(await files.read(path))).toBe('two');
    expect(await textOf(files.stream(path))).toBe('two');
    expect(await files.stat(path)).toMatchObject({ kind: 'file', sizeBytes: 3, executable: false });
    expect(await files.stat(join(root, 'a/b'))).toMatchObject({ kind: 'folder' });
  });

  it('says undefined for what is absent, and fails to stream it', async () => {
    expect(await files.read(join(root, 'absent'))).toBeUndefined();
    expect(await files.stat(join(root, 'absent'))).toBeUndefined();
    await expect(textOf(files.stream(join(root, 'absent')))).rejects.toMatchObject({ code: 'environment.file-missing' });
  });

  it('leaves nothing behind when the content fails half-way', async () => {
    async function* broken(): AsyncIterable<Uint8Array> {
      yield new TextEncoder().encode('half');
      throw new Failure('environment.network', { message: 'cut' });
    }
    await expect(files.write(join(root, 'broken/x'), broken())).rejects.toMatchObject({ code: 'environment.network' });
    expect(await files.read(join(root, 'broken/x'))).toBeUndefined();
    expect(await listed(files, join(root, 'broken'))).toEqual([]);
  });

  it('lists files of all depths sorted by path, and removes folders', async () => {
    for (const name of ['z', 'm/2', 'm/1', 'a']) await files.write(join(root, 'list', name), name);
    expect(await listed(files, join(root, 'list'))).toEqual(['a', 'm/1', 'm/2', 'z']);
    const shallow: string[] = [];
    for await (const { kind, path } of files.list(join(root, 'list'), 'shallow')) shallow.push(`${kind} ${path}`);
    expect(shallow.sort()).toEqual(['file a', 'file z', 'folder m']);
    await files.remove(join(root, 'list/m'));
    expect(await listed(files, join(root, 'list'))).toEqual(['a', 'z']);
    expect(await listed(files, join(root, 'nowhere'))).toEqual([]);
  });

  it('removes a temporary folder when its scope ends', async () => {
    const temporary = await files.temporaryFolder();
    await files.write(join(temporary.path, 'x'), 'x');
    await temporary[Symbol.asyncDispose]();
    expect(await files.read(join(temporary.path, 'x'))).toBeUndefined();
  });
});

async function listed(files: Files, path: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const file of files.list(path)) paths.push(file.path);
  return paths;
}
