import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { unsafeNames } from '#domain/data/file-names.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Archives } from '#ports/archives.ts';
import { readZip } from './zip.ts';

/** What an archive may become: data compress well, bombs compress a thousand times. */
const MAX_RATIO = 200;
const ALWAYS_ALLOWED_BYTES = 1 << 28;
const MAX_FILES = 1_000_000;

/** Node's zlib and streams, and tar-stream for tar. */
export function archives(limits: { readonly alwaysAllowedBytes?: number } = {}): Archives {
  return {
    async unpack({ path, name }, folder) {
      const place = new Place(folder, name, Math.max(limits.alwaysAllowedBytes ?? ALWAYS_ALLOWED_BYTES, (await sizeOf(path)) * MAX_RATIO));
      try {
        if (/\.zip$/i.test(name)) for await (const entry of readZip(path, name)) await place.put(entry.name, entry.content());
        else if (/\.(tar|tar\.gz|tgz)$/i.test(name)) await untar(path, name, place);
        else if (/\.gz$/i.test(name)) await place.put(name.replace(/\.gz$/i, ''), gunzipped(path));
        else
          throw new Failure('data.archive-invalid', { message: `${name}: expected a name that ends in .zip, .tar, .tar.gz, .tgz or .gz` });
      } catch (error) {
        if (error instanceof Failure) throw error;
        const found = error instanceof Error ? error.message : String(error);
        throw new Failure('data.archive-invalid', { message: `${name} cannot be unpacked: ${found}`, at: { file: name }, cause: error });
      }
      if (place.files === 0) throw new Failure('data.archive-invalid', { message: `${name} holds no files`, at: { file: name } });
    },
  };
}

async function untar(path: string, name: string, place: Place): Promise<void> {
  const { extract } = await import('tar-stream');
  const stream = extract();
  const source = /\.tar$/i.test(name) ? createReadStream(path) : gunzipped(path);
  source.on('error', (error: Error) => stream.destroy(error));
  source.pipe(stream);
  for await (const entry of stream) {
    const { header } = entry;
    if (header.type === 'file' || header.type === 'contiguous-file')
      await place.put(header.name, entry as unknown as AsyncIterable<Uint8Array>);
    else if (header.type !== 'directory') throw unsafe(name, `${JSON.stringify(header.name)} is a ${header.type ?? 'special file'}`);
    else entry.resume();
  }
}

function gunzipped(path: string) {
  const gunzip = createGunzip();
  createReadStream(path)
    .on('error', (error) => gunzip.destroy(error))
    .pipe(gunzip);
  return gunzip;
}

/** The folder that an archive becomes, and what it has become so far. */
class Place {
  files = 0;
  readonly #folder: string;
  readonly #name: string;
  readonly #allowed: number;
  #bytes = 0;

  constructor(folder: string, name: string, allowedBytes: number) {
    this.#folder = folder;
    this.#name = name;
    this.#allowed = allowedBytes;
  }

  async put(entryName: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const path = entryName.replace(/^(\.\/)+/, '');
    const [problem] = unsafeNames([path]);
    if (problem !== undefined) throw unsafe(this.#name, `${JSON.stringify(entryName)} ${problem.problem}`);
    if ((this.files += 1) > MAX_FILES) throw unsafe(this.#name, `it has more than ${MAX_FILES} files`);
    const target = join(this.#folder, path);
    await mkdir(dirname(target), { recursive: true });
    // A name that comes twice is refused: which of the two is meant nobody can tell.
    const handle = await open(target, 'wx').catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === 'EEXIST' || cause.code === 'EISDIR' ? unsafe(this.#name, `${JSON.stringify(path)} is in it twice`) : cause;
    });
    try {
      for await (const chunk of content) {
        this.#bytes += chunk.length;
        if (this.#bytes > this.#allowed) throw unsafe(this.#name, `it unpacks to more than ${humanBytes(this.#allowed)}`);
        await handle.writeFile(chunk);
      }
    } finally {
      await handle.close();
    }
  }
}

const unsafe = (name: string, found: string): Failure =>
  new Failure('data.archive-unsafe', { message: `${name} was not unpacked: ${found}`, at: { file: name } });

async function sizeOf(path: string): Promise<number> {
  const handle = await open(path, 'r');
  try {
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
