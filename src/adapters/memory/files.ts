import { Failure } from '#kernel/failure.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { Clock } from '#ports/clock.ts';
import type { Files, ListedFile } from '#ports/files.ts';

/** A file system in a map: absolute path → content. Folders exist where files do. */
export function memoryFiles(clock: Clock, initial: Readonly<Record<string, string | Uint8Array>> = {}): Files {
  const contents = new Map<string, Uint8Array>(Object.entries(initial).map(([path, content]) => [path, toBytes(content)]));
  const modified = new Map<string, ReturnType<Clock['now']>>();
  let temporaryFolders = 0;
  const remove = async (path: string): Promise<void> => {
    for (const known of contents.keys()) if (isInside(path, known)) contents.delete(known);
  };
  const statFile = (path: string) => ({
    kind: 'file' as const,
    sizeBytes: contents.get(path)!.length,
    modifiedAt: modified.get(path) ?? clock.now(),
    executable: false,
  });
  return {
    read: async (path) => contents.get(path),
    async *stream(path, range) {
      const content = contents.get(path);
      if (content === undefined) throw new Failure('environment.file-missing', { message: `${path} does not exist` });
      yield range === undefined ? content : content.subarray(range.start, range.end);
    },
    async write(path, content) {
      contents.set(path, typeof content === 'string' || content instanceof Uint8Array ? toBytes(content) : await collect(content));
      modified.set(path, clock.now());
    },
    async stat(path) {
      if (contents.has(path)) return statFile(path);
      const isFolder = [...contents.keys()].some((known) => known.startsWith(`${path}/`));
      return isFolder ? { kind: 'folder', sizeBytes: 0, modifiedAt: clock.now(), executable: false } : undefined;
    },
    async *list(folder, depth): AsyncIterable<ListedFile> {
      const below = [...contents.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
      const found = below.map((path) => ({ ...statFile(path), path: path.slice(folder.length + 1) }));
      if (depth === undefined) return yield* found;
      const folders = new Set(found.filter(({ path }) => path.includes('/')).map(({ path }) => path.slice(0, path.indexOf('/'))));
      yield* found.filter(({ path }) => !path.includes('/'));
      for (const path of folders) yield { kind: 'folder', sizeBytes: 0, modifiedAt: clock.now(), executable: false, path };
    },
    remove,
    async temporaryFolder() {
      const path = `/temporary/${++temporaryFolders}`;
      return { path, [Symbol.asyncDispose]: () => remove(path) };
    },
  };
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}
