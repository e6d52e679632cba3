import { createHash } from 'node:crypto';
import { link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { Failure } from '#kernel/failure.ts';
import { prettyJson } from '#kernel/json.ts';

/** Any text as the name of one file: percent-encoded, and cut with a digest where a file system could not hold it. */
export function fileNameOf(text: string): string {
  const encoded = encodeURIComponent(text).replace(/\*/g, '%2A').replace(/^\./, '%2E');
  if (encoded.length <= 180) return encoded;
  return `${encoded.slice(0, 140)}~${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

export const writeJson = (path: string, value: unknown): Promise<void> => nodeFiles().write(path, prettyJson(value));

export async function readJson<T>(path: string): Promise<T | undefined> {
  const bytes = await nodeFiles().read(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
  } catch (cause) {
    throw new Failure('forge.record-invalid', { message: `${path} is not JSON.`, at: { file: path }, cause });
  }
}

/** Writes a file unless there is one of that name; never leaves half a file, also when killed. */
export async function createJson(path: string, value: unknown): Promise<boolean> {
  const partial = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.partial`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(partial, prettyJson(value), { flag: 'wx' });
  try {
    await link(partial, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Failure('environment.file-unreadable', { message: `${path} cannot be created.`, cause });
  } finally {
    await rm(partial, { force: true });
  }
}

/** Numbers of the files `000001.json`, `000002.json`, … of a folder, ascending. */
export async function listNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^\d{6,}\.json$/.test(name))
    .map((name) => Number(name.slice(0, -'.json'.length)))
    .sort((left, right) => left - right);
}

export const numberedPath = (folder: string, number: number): string => join(folder, `${String(number).padStart(6, '0')}.json`);

/** Writes the value under the next free number of the folder. */
export async function appendNumbered(folder: string, value: unknown): Promise<number> {
  for (let number = ((await listNumbers(folder)).at(-1) ?? 0) + 1; ; number++) {
    if (await createJson(numberedPath(folder, number), value)) return number;
  }
}
