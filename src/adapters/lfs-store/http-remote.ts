import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import type { RemoteObjects, TransferProgress } from '#ports/remote-objects.ts';
import {
  BATCH_SIZE,
  describeRefused,
  formatBatchRequest,
  LFS_JSON,
  parseBatchAnswer,
  type BatchObject,
  type TransferAction,
} from './batch-api.ts';
import { inParallel } from './in-parallel.ts';
import { lfsRequest } from './lfs-request.ts';

export interface HttpRemoteOptions {
  /** Address of the LFS server, without credentials. */
  readonly url: string;
  /** Value of the Authorization header, for this server only. */
  readonly authorization?: string;
  readonly clock: Clock;
  /** Objects under way at once: small objects cost a round trip each, so that many connections are what makes them fast. */
  readonly connections?: number;
}

/** Small objects wait for round trips, large ones for the line, which a few of them fill. */
const CONNECTIONS = { small: 64, large: 16 };
const SMALL_BYTES = 1 << 20;

/** Batch requests under way at once. */
const BATCH_REQUESTS = 4;

/** An LFS server that is spoken to through the batch API and the basic transfer adapter. */
export function httpRemote(options: HttpRemoteOptions): RemoteObjects {
  const ask = (operation: 'download' | 'upload', objects: readonly StoredObject[]) => askInBatches(options, operation, objects);
  return {
    name: new URL(options.url).host,
    missing: async (objects) => (await ask('download', objects)).filter((object) => object.download === undefined),
    async download(objects, into, onProgress) {
      const answers = await ask('download', objects);
      const refused = answers.filter((object) => object.download === undefined);
      if (refused.length > 0) {
        throw new Failure('data.object-missing', {
          message: `${refused.length} of ${objects.length} objects are not on ${new URL(options.url).host}`,
          evidence: refused.slice(0, 10).map(describeRefused),
        });
      }
      await transferAll(answers, options, (object, onThrottled) => downloadOne(object, into, options, onThrottled), onProgress);
    },
    async upload(objects, from, onProgress) {
      const pending = (await ask('upload', objects)).filter(needsUpload(options.url));
      await transferAll(pending, options, (object, onThrottled) => uploadOne(object, from, options, onThrottled), onProgress);
      if (pending.length > 0) await confirm(pending, ask, options.url);
      return pending;
    },
  };
}

async function askInBatches(
  options: HttpRemoteOptions,
  operation: 'download' | 'upload',
  objects: readonly StoredObject[],
): Promise<BatchObject[]> {
  const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
  const parts: StoredObject[][] = [];
  for (let start = 0; start < unique.length; start += BATCH_SIZE) parts.push(unique.slice(start, start + BATCH_SIZE));
  const answers: BatchObject[][] = [];
  await inParallel(
    parts,
    () => BATCH_REQUESTS,
    async (part, index) => {
      const request = {
        url: `${options.url}/objects/batch`,
        method: 'POST',
        headers: { Accept: LFS_JSON, 'Content-Type': LFS_JSON, ...authorizationOf(options) },
        body: () => formatBatchRequest(operation, part),
      } as const;
      answers[index] = parseBatchAnswer(await lfsRequest(request, options.clock, (answer) => answer.text()), part);
    },
  );
  return answers.flat();
}

const needsUpload =
  (url: string) =>
  (object: BatchObject): boolean => {
    if (object.error === undefined) return object.upload !== undefined;
    throw new Failure('data.remote-refused', {
      message: `${new URL(url).host} does not accept an object`,
      evidence: [describeRefused(object)],
    });
  };

async function downloadOne(object: BatchObject, into: ObjectStore, options: HttpRemoteOptions, onThrottled: () => void): Promise<void> {
  const action = object.download!;
  const expected = { oid: object.oid, sizeBytes: object.sizeBytes };
  const request = {
    url: action.href,
    method: 'GET',
    headers: headersFor(action, options),
    kept: () => into.kept(expected),
    onThrottled,
  } as const;
  await lfsRequest(request, options.clock, ({ from, body }) => into.receive(expected, body, from));
}

async function uploadOne(object: BatchObject, from: ObjectStore, options: HttpRemoteOptions, onThrottled: () => void): Promise<void> {
  const headers = {
    'Content-Type': 'application/octet-stream',
    ...headersFor(object.upload!, options),
    'Content-Length': String(object.sizeBytes),
  };
  const request = { url: object.upload!.href, method: 'PUT', headers, body: () => from.open(object.oid), onThrottled } as const;
  await lfsRequest(request, options.clock, (answer) => answer.text());
  if (object.verify === undefined) return;
  const verify = {
    url: object.verify.href,
    method: 'POST',
    headers: { Accept: LFS_JSON, 'Content-Type': LFS_JSON, ...headersFor(object.verify, options) },
    body: () => JSON.stringify({ oid: object.oid, size: object.sizeBytes }),
  } as const;
  await lfsRequest(verify, options.clock, (answer) => answer.text());
}

/** A reference that points at objects which the server lacks is broken for everybody, so the server is asked once more. */
async function confirm(
  sent: readonly StoredObject[],
  ask: (operation: 'upload', objects: readonly StoredObject[]) => Promise<BatchObject[]>,
  url: string,
): Promise<void> {
  const lost = (await ask('upload', sent)).filter((object) => object.upload !== undefined || object.error !== undefined);
  if (lost.length === 0) return;
  throw new Failure('data.remote-refused', {
    message: `${new URL(url).host} took ${sent.length} objects and says that it does not have ${lost.length} of them`,
    evidence: lost.slice(0, 10).map((object) => `sha256:${object.oid}`),
  });
}

/** Signed addresses of other hosts get exactly the headers that the server named; our authorization is for the server itself. */
function headersFor(action: TransferAction, options: HttpRemoteOptions): Record<string, string> {
  const own = new URL(action.href).origin === new URL(options.url).origin;
  const named = Object.keys(action.header).some((name) => name.toLowerCase() === 'authorization');
  return { ...(own && !named ? authorizationOf(options) : {}), ...action.header };
}

const authorizationOf = ({ authorization }: HttpRemoteOptions): Record<string, string> =>
  authorization === undefined ? {} : { Authorization: authorization };

/** Runs the transfers over many connections, fewer each time the server asks for patience. */
async function transferAll(
  objects: readonly BatchObject[],
  options: HttpRemoteOptions,
  transfer: (object: BatchObject, onThrottled: () => void) => Promise<void>,
  onProgress: TransferProgress | undefined,
): Promise<void> {
  const total = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
  let connections = options.connections ?? (total < objects.length * SMALL_BYTES ? CONNECTIONS.small : CONNECTIONS.large);
  let bytes = 0;
  let done = 0;
  const onThrottled = (): void => void (connections = Math.max(1, connections >> 1));
  await inParallel(
    objects,
    () => connections,
    async (object) => {
      await transfer(object, onThrottled);
      done += 1;
      bytes += object.sizeBytes;
      onProgress?.({ objects: done, bytes });
    },
  );
}
