import { shortDigest } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { StoredObject } from '#ports/objects.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';

type Ports = Pick<Workspace, 'objects' | 'openRemoteObjects' | 'reporter'>;

/** Brings every object that is needed into the local store, from the LFS server if need be; what was fetched is returned. */
export async function ensureObjects(files: readonly DataFile[], ports: Ports): Promise<readonly StoredObject[]> {
  const absent = await absentObjects(files, ports);
  if (absent.length === 0) return [];
  const remote = await ports.openRemoteObjects();
  if (remote === undefined) {
    throw new Failure('data.object-missing', {
      message: `${absent.length} of ${files.length} files are not in the local object store, and there is no LFS server to fetch them from`,
      evidence: absent.slice(0, 10).map(({ file }) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`),
    });
  }
  const wanted = absent.map(({ object }) => object);
  const bytes = wanted.reduce((sum, object) => sum + object.sizeBytes, 0);
  await ports.objects.requireSpace(bytes);
  await remote.download(wanted, ports.objects, (done) => ports.reporter.progress({ task: `download from ${remote.name}`, done: done.bytes, total: bytes }));
  return wanted;
}

/** Files whose bytes should be in the local store and are not; each object once. */
export async function absentObjects(
  files: readonly DataFile[],
  ports: Pick<Workspace, 'objects'>,
): Promise<readonly { readonly file: DataFile; readonly object: StoredObject }[]> {
  const wanted = new Map(files.filter((file) => file.stored && file.sizeBytes > 0).map((file) => [file.sha256, file]));
  const objects = [...wanted.values()].map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes }));
  return (await ports.objects.absent(objects)).map((object) => ({ file: wanted.get(object.oid)!, object }));
}
