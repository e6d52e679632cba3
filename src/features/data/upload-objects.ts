import { datasetPaths } from '#domain/data/dataset-name.ts';
import { shortDigest } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
import type { Workspace } from '#ports/workspace.ts';

type Ports = Pick<Workspace, 'objects' | 'reporter'>;

/**
 * Sends what the server lacks, each object verified while it is read. Objects that are nowhere are named before the first byte is sent: the
 * server keeps what it was sent for ever, also when the rest never comes.
 */
export async function uploadObjects(name: string, files: readonly DatasetFile[], remote: RemoteObjects, ports: Ports): Promise<void> {
  const stored = files.filter((file) => file.sizeBytes > 0);
  const objects = stored.map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes }));
  const absent = await ports.objects.absent(objects);
  const lost = new Set((absent.length === 0 ? [] : await remote.missing(absent)).map((object) => object.oid));
  if (lost.size > 0) {
    const named = stored.filter((file) => lost.has(file.sha256));
    throw new Failure('data.object-missing', {
      message: `${named.length} of ${files.length} files are neither in the local object store nor on ${remote.name}; nothing was sent`,
      evidence: named.slice(0, 10).map((file) => `${datasetPaths(name).files}/${file.path} (sha256:${shortDigest(file.sha256)}…)`),
      remedy: 'Add the dataset again with trainyard data add where its files are, or push the objects from the machine that has them.',
    });
  }
  const total = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
  await remote.upload(objects, ports.objects, (done) =>
    ports.reporter.progress({ task: `upload to ${remote.name}`, done: done.bytes, total }),
  );
}
