import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatPointer, looksLikePointer, MAX_POINTER_BYTES, parsePointer } from '#domain/data/lfs-pointer.ts';
import type { FailureCode } from '#kernel/failure.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface VerifyProblem {
  /** Absent for a file of a range of commits, which may belong to no dataset. */
  readonly dataset?: string;
  readonly path: string;
  readonly code: FailureCode;
  readonly message: string;
}

/** How a commit's tree differs from what the manifest says it holds: other files, other bytes, bytes where pointers belong. */
export async function manifestProblems(
  dataset: string,
  commit: CommitId,
  files: readonly DatasetFile[],
  ports: Pick<Workspace, 'git'> & Partial<Pick<Workspace, 'pointerHistory'>>,
): Promise<VerifyProblem[]> {
  const folder = datasetPaths(dataset).files;
  const recorded = new Map(files.map((file) => [`${folder}/${file.path}`, file]));
  const problems: VerifyProblem[] = [];
  // An entry with the id of the one right pointer need not be read.
  const tree = (await ports.git.listTree(commit, folder)).filter(({ path, objectId }) => {
    const file = recorded.get(path);
    if (file === undefined) return true;
    const pointer = formatPointer({ oid: file.sha256, sizeBytes: file.sizeBytes });
    return ports.pointerHistory?.blobId(pointer, objectId.length) !== objectId || !recorded.delete(path);
  });
  let at = 0;
  for await (const bytes of ports.git.readBlobs(tree.map((entry) => entry.objectId))) {
    const entry = tree[at++]!;
    const file = recorded.get(entry.path);
    recorded.delete(entry.path);
    const report = (code: VerifyProblem['code'], message: string): void => void problems.push({ dataset, path: entry.path, code, message });
    if (file === undefined) {
      report('data.manifest-stale', 'is committed, and the manifest does not name it');
      continue;
    }
    if (bytes.length === 0 && file.sizeBytes === 0) continue;
    const text = bytes.length < MAX_POINTER_BYTES ? new TextDecoder().decode(bytes) : '';
    const pointer = looksLikePointer(text) ? parsePointer(text) : undefined;
    if (pointer === undefined) report('data.pointer-invalid', 'should be a git LFS pointer, and is not');
    else if (pointer.oid !== file.sha256 || pointer.sizeBytes !== file.sizeBytes)
      report('data.manifest-stale', 'is not the file that the manifest names');
    else if (!pointer.canonical) report('data.pointer-invalid', 'is a pointer that is not spelled as git-lfs spells it');
  }
  for (const path of recorded.keys())
    problems.push({ dataset, path, code: 'data.manifest-stale', message: 'is in the manifest, and not committed' });
  return problems;
}
