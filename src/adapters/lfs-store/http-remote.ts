import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import type { ObjectPart, RemoteObjects, TransferProgress } from '#ports/remote-objects.ts';
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
import { EXPIRY_MARGIN_MS, keptAccess, type FindAccess, type Operation } from './server-access.ts';

export interface HttpRemoteOptions {
  /** Address of the LFS server, without credentials; what people see. */
  readonly url: string;
  /** Value of the Authorization header, for this server only. */
  readonly authorization?: string;
  /** Where the address and the headers for an operation come from, when they are not simply those above. */
  readonly access?: FindAccess;
  readonly fetch?: typeof fetch;
  /** The largest object that the server takes, where that is known. */
  readonly limit?: RemoteObjects['limit'];
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
export function httpRemote({ access, ...given }: HttpRemoteOptions): RemoteObjects {
  const { url, authorization } = given;
  const plain = { url, headers: authorization === undefined ? {} : { Authorization: authorization } };
  const options = { ...given, access: keptAccess(access ?? (async (_, refused) => (refused ? undefined : plain)), given.clock) };
  const ask = (operation: 'download' | 'upload', objects: readonly StoredObject[]) => askInBatches(options, operation, objects);
  return {
    name: new URL(options.url).host,
    ...(given.limit === undefined ? {} : { limit: given.limit }),
    missing: async (objects) => (await ask('download', objects)).filter((object) => object.download === undefined),
    async download(objects, into, onProgress) {
      const answers = await askForDownload(options, objects);
      await transferAll(
        answers,
        options,
        async (object, onThrottled) => downloadOne(await fresh(object, 'download', options), into, options, onThrottled),
        onProgress,
      );
    },
    async parts(parts, take) {
      const objects = parts.map((part) => part.object);
      const answers = new Map((await askForDownload(options, objects)).map((answer) => [answer.oid, answer]));
      await inParallel(
        parts,
        () => options.connections ?? CONNECTIONS.small,
        (part) => downloadPart(part, answers.get(part.object.oid)!, take, options),
      );
    },
    async upload(objects, from, onProgress) {
      const pending = (await ask('upload', objects)).filter(needsUpload(options.url));
      await transferAll(
        pending,
        options,
        async (object, onThrottled) => uploadOne(await fresh(object, 'upload', options), from, options, onThrottled),
        onProgress,
      );
      if (pending.length > 0) await confirm(pending, ask, options.url);
      return pending;
    },
  };
}

async function askForDownload(options: Sender, objects: readonly StoredObject[]): Promise<BatchObject[]> {
  const answers = await askInBatches(options, 'download', objects);
  const refused = answers.filter((object) => object.download === undefined);
  if (refused.length === 0) return answers;
  throw new Failure('data.object-missing', {
    message: `${refused.length} of ${objects.length} objects are not on ${new URL(options.url).host}`,
    evidence: refused.slice(0, 10).map(describeRefused),
  });
}

interface Sender extends Omit<HttpRemoteOptions, 'access'> {
  readonly access: ReturnType<typeof keptAccess>;
}

/** Addresses of many objects are asked for at once, and some have ended before it is their turn. */
async function fresh(object: BatchObject, operation: Operation, options: Sender): Promise<BatchObject> {
  const { expiresAt } = object[operation]!;
  if (expiresAt === undefined || expiresAt - EXPIRY_MARGIN_MS > options.clock.now()) return object;
  const [again] = await askInBatches(options, operation, [object]);
  return again?.[operation] === undefined ? object : again;
}

async function askInBatches(options: Sender, operation: 'download' | 'upload', objects: readonly StoredObject[]): Promise<BatchObject[]> {
  const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
  const parts: StoredObject[][] = [];
  for (let start = 0; start < unique.length; start += BATCH_SIZE) parts.push(unique.slice(start, start + BATCH_SIZE));
  const answers: BatchObject[][] = [];
  await inParallel(
    parts,
    () => BATCH_REQUESTS,
    async (part, index) => {
      const access = await options.access(operation);
      const kind = { Accept: LFS_JSON, 'Content-Type': LFS_JSON };
      const request = {
        url: `${access.url}/objects/batch`,
        method: 'POST',
        headers: { ...kind, ...access.headers },
        body: () => formatBatchRequest(operation, part),
        onUnauthorized: async () => {
          const renewed = await options.access(operation, access);
          return renewed === access ? undefined : { ...kind, ...renewed.headers };
        },
      } as const;
      answers[index] = parseBatchAnswer(await lfsRequest(request, options, (answer) => answer.text()), part, options.clock.now());
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

async function downloadOne(object: BatchObject, into: ObjectStore, options: Sender, onThrottled: () => void): Promise<void> {
  const action = object.download!;
  const expected = { oid: object.oid, sizeBytes: object.sizeBytes };
  const request = {
    url: action.href,
    method: 'GET',
    headers: await headersFor(action, 'download', options),
    kept: () => into.kept(expected),
    onThrottled,
  } as const;
  await lfsRequest(request, options, ({ from, body }) => into.receive(expected, body, from));
}

async function downloadPart(
  part: ObjectPart,
  answer: BatchObject,
  take: (part: ObjectPart, bytes: AsyncIterable<Uint8Array>) => Promise<void>,
  options: Sender,
): Promise<void> {
  const { start, end } = part.range;
  if (end <= start) return await take(part, sliced(emptyBody(), 0, 0));
  const headers = { ...(await headersFor(answer.download!, 'download', options)), Range: `bytes=${start}-${end - 1}` };
  await lfsRequest({ url: answer.download!.href, method: 'GET', headers }, options, ({ from, body }) =>
    take(part, sliced(body, start - from, end - start)),
  );
}

async function* emptyBody(): AsyncIterable<Uint8Array> {
  // Nothing.
}

/** The bytes that were asked for, also when the server sends the whole object; it is not listened to any longer than needed. */
async function* sliced(body: AsyncIterable<Uint8Array>, skip: number, length: number): AsyncIterable<Uint8Array> {
  let at = 0;
  for await (const chunk of body) {
    const wanted = chunk.subarray(Math.max(0, skip - at), Math.max(0, skip + length - at));
    at += chunk.length;
    if (wanted.length > 0) yield wanted;
    if (at >= skip + length) return;
  }
}

async function uploadOne(object: BatchObject, from: ObjectStore, options: Sender, onThrottled: () => void): Promise<void> {
  const headers = {
    'Content-Type': 'application/octet-stream',
    ...(await headersFor(object.upload!, 'upload', options)),
    'Content-Length': String(object.sizeBytes),
  };
  const request = { url: object.upload!.href, method: 'PUT', headers, body: () => from.open(object.oid), onThrottled } as const;
  await lfsRequest(request, options, (answer) => answer.text());
  if (object.verify === undefined) return;
  const verify = {
    url: object.verify.href,
    method: 'POST',
    headers: { Accept: LFS_JSON, 'Content-Type': LFS_JSON, ...(await headersFor(object.verify, 'upload', options)) },
    body: () => JSON.stringify({ oid: object.oid, size: object.sizeBytes }),
  } as const;
  await lfsRequest(verify, options, (answer) => answer.text());
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

/** Signed addresses of other hosts get exactly the headers that the server named; our own are for the server itself. */
async function headersFor(action: TransferAction, operation: Operation, options: Sender): Promise<Record<string, string>> {
  const access = await options.access(operation);
  if (new URL(action.href).origin !== new URL(access.url).origin) return { ...action.header };
  const named = new Set(Object.keys(action.header).map((name) => name.toLowerCase()));
  const own = Object.entries(access.headers).filter(([name]) => !named.has(name.toLowerCase()));
  return { ...Object.fromEntries(own), ...action.header };
}

/** Runs the transfers over many connections, fewer each time the server asks for patience. */
async function transferAll(
  objects: readonly BatchObject[],
  options: Sender,
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
