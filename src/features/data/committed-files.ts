import { datasetPaths } from '#domain/data/dataset-name.ts';
import { looksLikePointer, parsePointer } from '#domain/data/lfs-pointer.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';
import { manifestAt } from './read-manifest.ts';

type Ports = Pick<Workspace, 'git' | 'hasher' | 'objects'>;

/**
 * The files of a dataset at a commit, sorted by path. The manifest says what they are where there is one; otherwise git's tree does, with
 * pointers followed. None when there is nothing at the path.
 */
export async function committedFiles(name: string, path: string, commit: CommitId, ports: Ports): Promise<DataFile[]> {
  const paths = datasetPaths(name);
  const manifest = isInside(paths.files, path) ? await manifestAt(name, commit, ports) : undefined;
  if (manifest !== undefined) {
    const below = manifest.files.filter((file) => isInside(path, `${paths.files}/${file.path}`));
    return below.map((file) => ({ ...file, name: `${paths.files}/${file.path}`, stored: true, open: () => ports.objects.open(file.sha256) }));
  }
  const tree = await ports.git.listTree(commit, path);
  // A folder's tree does not list a file of that name, so a path that names one file is looked up by itself.
  const alone = tree.length > 0 ? undefined : await ports.git.fileAt(commit, path);
  if (alone !== undefined) return [committedFile(path, path, alone, ports)];
  const files: DataFile[] = [];
  for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) {
    files.push(committedFile(tree[files.length]!.path, path, bytes, ports));
  }
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function committedFile(file: string, below: string, bytes: Uint8Array, ports: Ports): DataFile {
  const path = file === below ? file.split('/').at(-1)! : file.slice(below.length + 1);
  const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : '';
  const pointer = looksLikePointer(text) ? parsePointer(text) : undefined;
  if (pointer !== undefined) {
    return { path, name: file, sizeBytes: pointer.sizeBytes, sha256: pointer.oid, stored: true, open: () => ports.objects.open(pointer.oid) };
  }
  return { path, name: file, sizeBytes: bytes.length, sha256: ports.hasher.sha256(bytes), stored: false, open: () => once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
