import { basename, isAbsolute, join } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';
import { CHECKOUT_STAMP } from './checkout-stamp.ts';
import { concurrently } from './concurrently.ts';
import { filesBelow, pointerAt, requireRegular, type FoundFile } from './working-files.ts';

/** The files that paths name: a file under its own name, a folder with everything below it. Pointers and links are refused: they are no data. The stamp of a checkout is left out. */
export async function sourceFiles(paths: readonly string[], ports: Pick<Workspace, 'root' | 'files'>): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const absolute = isAbsolute(path) ? path : join(ports.root, path);
    const stat = await ports.files.stat(absolute);
    if (stat === undefined) throw new Failure('environment.file-missing', { message: `${path} does not exist`, at: { file: path } });
    const name = path.replace(/\/+$/, '');
    const files =
      stat.kind === 'folder'
        ? await filesBelow(absolute.replace(/\/+$/, ''), name, ports)
        : [requireRegular({ absolute, name: path, path: basename(absolute), seen: stat })];
    for (const file of files) {
      if (file.path === CHECKOUT_STAMP) continue;
      const twin = found.get(file.path);
      if (twin !== undefined) {
        throw new Failure('data.names-collide', {
          message: `two of the files to add would be called ${file.path}`,
          evidence: [twin.name, file.name],
        });
      }
      found.set(file.path, file);
    }
  }
  const files = [...found.values()];
  const pointers = await concurrently(files, (file) => pointerAt(file.absolute, file.seen, ports));
  const texts = files.filter((_, index) => pointers[index] !== undefined);
  if (texts.length > 0) {
    throw new Failure('data.pointer-as-data', {
      message:
        texts.length === 1
          ? `${texts[0]!.name} holds a git LFS pointer, not data`
          : `${texts.length} files hold git LFS pointers, not data`,
      evidence: texts.slice(0, 10).map((file) => file.name),
      at: { file: texts[0]!.name },
    });
  }
  return files;
}
