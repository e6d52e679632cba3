import { shortDigest, type Sha256 } from '#kernel/digest.ts';
import { Failure, type FailureCode } from '#kernel/failure.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
import type { StoredObject } from '#ports/objects.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';
import { fetchReleased, releasedObjects } from './release-objects.ts';

type Ports = Pick<Workspace, 'objects' | 'openRemoteObjects' | 'reporter'> & Partial<Pick<Workspace, 'forge' | 'files'>>;

/**
 * Brings every object that is needed into the local store, from the LFS server if need be, else from the releases of its dataset; what was
 * fetched is returned.
 */
export async function ensureObjects(files: readonly DataFile[], ports: Ports): Promise<readonly StoredObject[]> {
  return await fetchObjects(files, await absentObjects(files, ports), ports);
}

/** The same for a caller that knows which of the objects are absent. */
export async function fetchObjects(
  files: readonly DataFile[],
  absent: readonly AbsentFile[],
  ports: Ports,
): Promise<readonly StoredObject[]> {
  if (absent.length === 0) return [];
  try {
    await fromServer(files, absent, ports);
  } catch (error) {
    if (!(error instanceof Failure) || !LOST.has(error.code)) throw error;
    const released = await fromReleases(absent, ports);
    // Without a release nothing is different, and the server's words stand.
    if (released.size === 0) throw error;
    const rest = absent.filter(({ object }) => !released.has(object.oid));
    if (rest.length > 0) await fromServer(files, rest, ports);
  }
  return absent.map(({ object }) => object);
}

/** What a server says that does not give the objects, now or ever. */
const LOST: ReadonlySet<string> = new Set<FailureCode>(['data.object-missing', 'data.remote-refused', 'data.quota-exceeded']);

/** Those of the objects that releases of their datasets held, now in the local store. */
async function fromReleases(absent: readonly AbsentFile[], { forge, files, ...ports }: Ports): Promise<ReadonlySet<Sha256>> {
  const found = new Set<Sha256>();
  if (forge === undefined || files === undefined) return found;
  for (const name of new Set(absent.flatMap(({ file }) => datasetOf(file) ?? []))) {
    // A forge that cannot be asked has nothing to add to what the server said.
    const assets = await releasedObjects(name, { forge }).catch((error: unknown) => {
      if (error instanceof Failure) return new Map<Sha256, never>();
      throw error;
    });
    const objects = absent.filter(({ file, object }) => datasetOf(file) === name && assets.has(object.oid)).map(({ object }) => object);
    if (objects.length === 0) continue;
    await ports.objects.requireSpace(objects.reduce((sum, object) => sum + object.sizeBytes, 0));
    await fetchReleased(objects, assets, { ...ports, forge, files });
    for (const object of objects) found.add(object.oid);
  }
  return found;
}

const datasetOf = ({ name }: DataFile): string | undefined => /^data\/([^/]+)\/files\//.exec(name)?.[1];

async function fromServer(files: readonly DataFile[], absent: readonly AbsentFile[], ports: Ports): Promise<void> {
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

export interface AbsentFile {
  readonly file: DataFile;
  readonly object: StoredObject;
}

/** Files whose bytes should be in the local store and are not; each object once. */
export async function absentObjects(files: readonly DataFile[], ports: Pick<Workspace, 'objects'>): Promise<readonly AbsentFile[]> {
  const wanted = new Map(files.filter((file) => file.stored && file.sizeBytes > 0).map((file) => [file.sha256, file]));
  const objects = [...wanted.values()].map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes }));
  return (await ports.objects.absent(objects)).map((object) => ({ file: wanted.get(object.oid)!, object }));
}
