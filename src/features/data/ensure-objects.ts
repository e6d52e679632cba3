import { shortDigest } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
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
  try {
    await remote.download(wanted, ports.objects, (done) =>
      ports.reporter.progress({ task: `download from ${remote.name}`, done: done.bytes, total: bytes }),
    );
  } catch (error) {
    throw error instanceof Failure && error.code === 'data.object-missing' ? await withNames(error, absent, remote) : error;
  }
  return wanted;
}

/** A server speaks of digests; people know their files by name. */
async function withNames(cause: Failure, absent: readonly AbsentFile[], remote: RemoteObjects): Promise<Failure> {
  const missing = new Set((await remote.missing(absent.map(({ object }) => object))).map((object) => object.oid));
  const lost = absent.filter(({ object }) => missing.has(object.oid));
  if (lost.length === 0) return cause;
  return new Failure('data.object-missing', {
    message: `the objects of ${lost.length === 1 ? '1 file is' : `${lost.length} files are`} neither in the local object store nor on ${remote.name}; nothing was written`,
    evidence: lost.slice(0, 10).map(({ file }) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`),
    cause,
  });
}

interface AbsentFile {
  readonly file: DataFile;
  readonly object: StoredObject;
}

/** Files whose bytes should be in the local store and are not; each object once. */
export async function absentObjects(files: readonly DataFile[], ports: Pick<Workspace, 'objects'>): Promise<readonly AbsentFile[]> {
  const wanted = new Map(files.filter((file) => file.stored && file.sizeBytes > 0).map((file) => [file.sha256, file]));
  const objects = [...wanted.values()].map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes }));
  return (await ports.objects.absent(objects)).map((object) => ({ file: wanted.get(object.oid)!, object }));
}
