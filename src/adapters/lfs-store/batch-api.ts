import { parseSha256, shortDigest, type Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { StoredObject } from '#ports/objects.ts';
import { expiryOf } from './expiry.ts';

/** Media type of requests and answers of the batch API (git-lfs docs/api/batch.md). */
export const LFS_JSON = 'application/vnd.git-lfs+json';

/** What one batch request may ask for; the default of git-lfs, which servers are prepared for. */
export const BATCH_SIZE = 100;

export interface TransferAction {
  readonly href: string;
  readonly header: Readonly<Record<string, string>>;
  /** Milliseconds since 1970 after which the address is worth nothing. */
  readonly expiresAt?: number;
}

/** The server's word about one object. */
export interface BatchObject {
  readonly oid: Sha256;
  readonly sizeBytes: number;
  readonly download?: TransferAction;
  readonly upload?: TransferAction;
  readonly verify?: TransferAction;
  readonly error?: { readonly code: number; readonly message: string };
}

export const formatBatchRequest = (operation: 'download' | 'upload', objects: readonly StoredObject[]): string =>
  JSON.stringify({
    operation,
    transfers: ['basic'],
    objects: objects.map(({ oid, sizeBytes }) => ({ oid, size: sizeBytes })),
    hash_algo: 'sha256',
  });

/** Reads an answer; objects that were not asked for are ignored, those that are missing in it count as errors. */
export function parseBatchAnswer(text: string, asked: readonly StoredObject[], now: number): BatchObject[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Failure('data.remote-refused', {
      message: 'the LFS server answered with something that is not JSON',
      evidence: [text.slice(0, 200)],
      cause,
    });
  }
  const listed: readonly unknown[] = isJsonObject(json) && Array.isArray(json['objects']) ? json['objects'] : [];
  const answers = new Map<string, Readonly<Record<string, unknown>>>();
  for (const item of listed) {
    const oid = isJsonObject(item) && typeof item['oid'] === 'string' ? parseSha256(item['oid']) : undefined;
    if (oid !== undefined) answers.set(oid, item as Readonly<Record<string, unknown>>);
  }
  return asked.map(({ oid, sizeBytes }) => {
    const answer = answers.get(oid);
    if (answer === undefined) return { oid, sizeBytes, error: { code: 500, message: 'the server did not answer for this object' } };
    const actions = isJsonObject(answer['actions']) ? (answer['actions'] as Readonly<Record<string, unknown>>) : {};
    const error = isJsonObject(answer['error']) ? (answer['error'] as Readonly<Record<string, unknown>>) : undefined;
    return {
      oid,
      sizeBytes,
      ...actionOf('download', actions, now),
      ...actionOf('upload', actions, now),
      ...actionOf('verify', actions, now),
      ...(error === undefined ? {} : { error: { code: Number(error['code']), message: String(error['message']).slice(0, 200) } }),
    };
  });
}

function actionOf(name: 'download' | 'upload' | 'verify', actions: Readonly<Record<string, unknown>>, now: number): Partial<BatchObject> {
  const action = actions[name];
  if (!isJsonObject(action) || typeof action['href'] !== 'string' || !/^https?:\/\//.test(action['href'])) return {};
  const header = isJsonObject(action['header']) ? Object.entries(action['header']).filter((entry) => typeof entry[1] === 'string') : [];
  const expiresAt = expiryOf(action, now);
  return {
    [name]: {
      href: action['href'],
      header: Object.fromEntries(header) as Record<string, string>,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
  };
}

/** How an object that the server cannot give is called in evidence. */
export const describeRefused = (object: BatchObject): string =>
  `sha256:${shortDigest(object.oid)}… ${object.error === undefined ? 'has no download address' : `${object.error.code} ${object.error.message}`}`;
