import { basename, isAbsolute, join } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';
import { digestOf, pointerAt } from './working-files.ts';

/** A file outside of a dataset that is to be copied into it. */
export interface SourceFile {
  readonly absolute: string;
  readonly file: DataFile;
}

/** The files that paths name: a file under its own name, a folder with everything below it. Pointers and links are refused: they are no data. */
export async function sourceFiles(paths: readonly string[], ports: Pick<Workspace, 'root' | 'files' | 'hasher'>): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile>();
  const take = async (absolute: string, path: string, name: string): Promise<void> => {
    const stat = await ports.files.stat(absolute);
    if (stat?.kind !== 'file') {
      throw new Failure('data.path-unsafe', { message: `${name}: expected a regular file, found ${stat === undefined ? 'nothing' : `a ${stat.kind}`}`, at: { file: name } });
    }
    if ((await pointerAt(absolute, stat, ports)) !== undefined) {
      throw new Failure('data.pointer-as-data', { message: `${name} holds a git LFS pointer, not data`, at: { file: name } });
    }
    if (found.has(path)) throw new Failure('data.names-collide', { message: `two of the files to add would be called ${path}`, evidence: [found.get(path)!.file.name, name] });
    const sha256 = await digestOf(absolute, stat, ports);
    const file: DataFile = { path, name, sizeBytes: stat.sizeBytes, sha256, stored: false, seen: stat, open: () => ports.files.stream(absolute) };
    found.set(path, { absolute, file });
  };
  for (const path of paths) {
    const absolute = isAbsolute(path) ? path : join(ports.root, path);
    const stat = await ports.files.stat(absolute);
    if (stat === undefined) throw new Failure('environment.file-missing', { message: `${path} does not exist`, at: { file: path } });
    if (stat.kind !== 'folder') await take(absolute, basename(absolute), path);
    else for await (const file of ports.files.list(absolute)) await take(join(absolute, file.path), file.path, `${path.replace(/\/+$/, '')}/${file.path}`);
  }
  return [...found.values()];
}
