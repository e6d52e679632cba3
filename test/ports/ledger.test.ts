import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RelativePath } from '#kernel/relative-path.ts';
import type { Ledger } from '#ports/ledger.ts';
import { FORGES, type OpenForge } from '../kit/forges.ts';

const at = (path: string): RelativePath => path as RelativePath;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function contents(ledger: Ledger, paths: readonly string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const entry of ledger.readMany(paths.map(at))) found.push([entry.path, new TextDecoder().decode(entry.bytes)]);
  return found;
}

describe.each(FORGES)('Ledger of the $name forge', ({ open }) => {
  let opened: OpenForge;
  let ledger: Ledger;
  beforeEach(async () => {
    opened = await open();
    ledger = opened.forge.ledger;
  });
  afterEach(() => opened.close());

  it('is empty before its first record', async () => {
    expect(await ledger.read(at('runs/iris/1.json'))).toBeUndefined();
    expect(await ledger.list(at('runs'))).toEqual([]);
    expect(await contents(ledger, ['runs/iris/1.json'])).toEqual([]);
  });

  it('gives back what was appended, sorted, below the folder that was asked for', async () => {
    await ledger.append([{ path: at('runs/iris/2026/11/b.json'), bytes: bytes('{"b":1}\n') }], 'b');
    await ledger.append([{ path: at('runs/iris/2026/11/a.json'), bytes: bytes('{"a":1}\n') }], 'a');
    await ledger.append([{ path: at('runs/iris-2/2026/11/c.json'), bytes: bytes('{"c":"ä 😀"}\n') }], 'c');
    expect(await ledger.list(at('runs/iris'))).toEqual(['runs/iris/2026/11/a.json', 'runs/iris/2026/11/b.json']);
    expect(await ledger.list(at('runs'))).toHaveLength(3);
    expect(new TextDecoder().decode(await ledger.read(at('runs/iris-2/2026/11/c.json')))).toBe('{"c":"ä 😀"}\n');
    const asked = ['runs/iris/2026/11/b.json', 'runs/none.json', 'runs/iris/2026/11/a.json'];
    expect(await contents(ledger, asked)).toEqual([
      ['runs/iris/2026/11/b.json', '{"b":1}\n'],
      ['runs/iris/2026/11/a.json', '{"a":1}\n'],
    ]);
  });

  it('keeps any bytes as they are', async () => {
    const odd = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);
    const marked = bytes('\ufeffmark\r\nline\r\n');
    await ledger.append(
      [
        { path: at('runs/odd.bin'), bytes: odd },
        { path: at('runs/empty'), bytes: bytes('') },
        { path: at('runs/marked'), bytes: marked },
      ],
      'odd',
    );
    expect(Buffer.from((await ledger.read(at('runs/odd.bin')))!).equals(odd)).toBe(true);
    expect(await ledger.read(at('runs/empty'))).toHaveLength(0);
    expect(Buffer.from((await ledger.read(at('runs/marked')))!).equals(marked)).toBe(true);
  });

  it('takes the same record twice and refuses another under its path, together with all that came with it', async () => {
    const entry = { path: at('runs/iris/1.json'), bytes: bytes('{"n":1}') };
    await ledger.append([entry], 'once');
    await ledger.append([entry], 'twice');
    const other = { path: at('runs/iris/1.json'), bytes: bytes('{"n":2}') };
    const companion = { path: at('runs/iris/2.json'), bytes: bytes('{}') };
    await expect(ledger.append([companion, other], 'other')).rejects.toMatchObject({ code: 'forge.already-exists' });
    expect(await ledger.list(at('runs'))).toEqual(['runs/iris/1.json']);
  });

  it('loses nothing when several append at once', async () => {
    const paths = Array.from({ length: 6 }, (_, index) => at(`runs/iris/${index}.json`));
    await Promise.all(paths.map((path) => ledger.append([{ path, bytes: bytes(path) }], path)));
    expect(await ledger.list(at('runs/iris'))).toEqual(paths);
  });
});
