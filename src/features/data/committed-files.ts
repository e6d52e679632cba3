import { looksLikePointer, MAX_POINTER_BYTES, parsePointer } from '#domain/data/lfs-pointer.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';

type Ports = Pick<Workspace, 'git' | 'hasher' | 'objects'>;

/**
 * The files of a folder (or the one file) at a commit, sorted by path, with pointers followed. None when there is nothing at the path. What
 * git's tree says counts, never the manifest: a manifest that nobody brought up to date must not hide other data.
 */
export async function committedFiles(path: string, commit: CommitId, ports: Ports): Promise<DataFile[]> {
  // Links and submodules are no files of a dataset.
  const tree = (await ports.git.listTree(commit, path)).filter(({ mode }) => mode.startsWith('100'));
  // A folder's tree does not list a file of that name, so a path that names one file is looked up by itself.
  const alone = tree.length > 0 ? undefined : await ports.git.fileAt(commit, path);
  if (alone !== undefined) return [committedFile(path, path, alone, '', ports)];
  const files: DataFile[] = [];
  for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) {
    const { path: name, mode, objectId } = tree[files.length]!;
    files.push({ ...committedFile(name, path, bytes, mode, ports), blob: objectId });
  }
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function committedFile(file: string, below: string, bytes: Uint8Array, mode: string, ports: Ports): DataFile {
  const executable = mode === '100755';
  const path = file === below ? file.split('/').at(-1)! : file.slice(below.length + 1);
  const text = bytes.length < MAX_POINTER_BYTES ? new TextDecoder().decode(bytes) : '';
  const pointer = looksLikePointer(text) ? parsePointer(text) : undefined;
  if (pointer !== undefined) {
    return {
      path,
      name: file,
      executable,
      sizeBytes: pointer.sizeBytes,
      sha256: pointer.oid,
      stored: true,
      open: (range) => ports.objects.open(pointer.oid, range),
    };
  }
  return {
    path,
    name: file,
    executable,
    sizeBytes: bytes.length,
    sha256: ports.hasher.sha256(bytes),
    stored: false,
    open: (range) => once(range === undefined ? bytes : bytes.subarray(range.start, range.end)),
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
