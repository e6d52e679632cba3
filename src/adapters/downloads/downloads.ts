import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAddress, withoutSecrets } from '#domain/data/import/source-address.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { Download, DownloadRequest, Downloads, RemoteState } from '#ports/downloads.ts';
import { requireSpace } from '../lfs-store/disk-space.ts';
import { asFailure } from '../node-fs/system-error.ts';
import { openAddress } from './open-address.ts';

/** Tries without any progress, and the delays between them: 0.5, 1, 2, 4 seconds unless the server names one. */
const TRIES = 5;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 120_000;

interface DownloadSettings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Knows the proxies; that of Node unless given. */
  readonly fetch?: typeof fetch;
}

/** A part of a file, and the state of the address that it is a part of. */
interface Part {
  readonly path: string;
  readonly statePath: string;
}

/** Streams into a file beside the target, which gets its name when it is complete. */
export function downloads(settings: DownloadSettings): Downloads {
  return {
    fetch: async (request) => {
      const allowed = checkAddress(request.url);
      if (!allowed.ok) throw new Failure('data.address-invalid', { message: `${withoutSecrets(request.url)}: ${allowed.error}` });
      await mkdir(request.folder, { recursive: true });
      return allowed.value === 'file' ? await fromFile(request) : await fromServer(request, settings);
    },
  };
}

async function fromFile({ url, folder, known, onProgress }: DownloadRequest): Promise<Download> {
  const source = fileURLToPath(url);
  try {
    const found = await stat(source);
    if (!found.isFile()) throw new Failure('environment.file-missing', { message: `${source} is no file`, at: { file: source } });
    const state = { lastModified: found.mtime.toUTCString(), sizeBytes: found.size };
    if (isSameState(known, state)) return { kind: 'unchanged' };
    await requireSpace([{ path: folder, bytes: found.size }]);
    const { path } = partOf(url, folder);
    const handle = await open(path, 'w');
    let done = 0;
    try {
      for await (const chunk of createReadStream(source, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
        await handle.writeFile(chunk);
        onProgress?.((done += chunk.length), found.size);
      }
    } finally {
      await handle.close();
    }
    return await complete(path, state);
  } catch (cause) {
    throw cause instanceof Failure ? cause : asFailure(cause, source, 'read');
  }
}

async function fromServer(request: DownloadRequest, { clock, signal, fetch: send = fetch }: DownloadSettings): Promise<Download> {
  const part = partOf(request.url, request.folder);
  const place = withoutSecrets(request.url);
  let most = 0;
  let last: unknown;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    signal.throwIfAborted();
    const from = await keptBytes(part);
    if (from > most) [attempt, most] = [1, from];
    let delay = FIRST_DELAY_MS * 2 ** (attempt - 1);
    try {
      const outcome = await tryOnce(request, part, from, send);
      if (outcome.kind !== 'retry') return outcome;
      last = new Error(outcome.reason);
      delay = outcome.delayMs ?? delay;
    } catch (cause) {
      if (cause instanceof Failure) throw cause;
      last = cause;
    }
    if (attempt < TRIES) await clock.sleep(Math.min(delay, MAX_DELAY_MS), signal);
  }
  throw new Failure('environment.network', {
    message: `${place} could not be fetched in ${TRIES} tries: ${last instanceof Error ? last.message : String(last)}`,
    remedy: 'Run the same command again; it goes on where it stopped.',
    cause: last,
  });
}

type Try = Download | { readonly kind: 'retry'; readonly reason: string; readonly delayMs?: number };

async function tryOnce(request: DownloadRequest, part: Part, from: number, send: typeof fetch): Promise<Try> {
  const { url, known } = request;
  const before = from > 0 ? await stateOf(part) : undefined;
  const validator = before?.etag?.startsWith('W/') === false ? before.etag : before?.lastModified;
  const resumes = from > 0 && validator !== undefined;
  const opened = await openAddress(url, headersFor(known, resumes ? { from, validator } : undefined), send);
  const { response, close, alive } = opened;
  try {
    const { status, headers } = response;
    if (status === 304) return { kind: 'unchanged' };
    if (status === 416) {
      await drop(part);
      return { kind: 'retry', reason: 'the part that was kept is longer than the file' };
    }
    if (status === 429 || status >= 500) return retryLater(status, headers.get('retry-after'));
    if (status !== 200 && status !== 206)
      throw new Failure('data.import-refused', { message: `${withoutSecrets(url)}: the server answers ${status} ${response.statusText}` });
    const range = status === 206 ? /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') : null;
    const continued = resumes && range !== null && Number(range[1]) === from;
    if (status === 206 && !continued) {
      await drop(part);
      return { kind: 'retry', reason: 'the server sent another part than was asked for', delayMs: 0 };
    }
    // What was packed for the way has another length than its bytes.
    const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
    const total = range === null ? (length === null ? undefined : Number(length)) : Number(range[2]);
    const state = stateFrom(headers, total);
    if (!continued && isSameState(known, state)) return { kind: 'unchanged' };
    if (total !== undefined) await requireSpace([{ path: request.folder, bytes: total - (continued ? from : 0) }]);
    await writeFile(part.statePath, JSON.stringify(state));
    const received = await receive(response, part.path, continued ? from : 0, alive, (done) => request.onProgress?.(done, total), total);
    if (total !== undefined && received < total)
      return { kind: 'retry', reason: `the connection ended after ${received} of ${total} bytes` };
    await rm(part.statePath, { force: true });
    return await complete(part.path, state);
  } finally {
    close();
  }
}

async function receive(
  response: Response,
  path: string,
  from: number,
  alive: () => void,
  onProgress: (done: number) => void,
  total: number | undefined,
): Promise<number> {
  const handle = await open(path, from > 0 ? 'a' : 'w').catch((cause: unknown) => {
    throw asFailure(cause, path, 'write');
  });
  let done = from;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      alive();
      done += chunk.length;
      if (total !== undefined && done > total) {
        await handle.truncate(0);
        throw new Failure('data.import-refused', { message: `the server sent more than the ${total} bytes that it announced` });
      }
      await handle.writeFile(chunk).catch((cause: unknown) => {
        throw asFailure(cause, path, 'write');
      });
      onProgress(done);
    }
  } finally {
    await handle.close();
  }
  return done;
}

function headersFor(known: RemoteState | undefined, resume: { readonly from: number; readonly validator: string } | undefined) {
  if (resume !== undefined) return { range: `bytes=${resume.from}-`, 'if-range': resume.validator };
  return {
    ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
}

/** Servers that do not answer 304 still say what they would send. */
function isSameState(known: RemoteState | undefined, found: RemoteState): boolean {
  if (known === undefined) return false;
  if (known.etag !== undefined || found.etag !== undefined) return known.etag === found.etag;
  const sameSize = known.sizeBytes === undefined || known.sizeBytes === found.sizeBytes;
  return known.lastModified !== undefined && known.lastModified === found.lastModified && sameSize;
}

function stateFrom(headers: Headers, sizeBytes: number | undefined): RemoteState {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return {
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
  };
}

function retryLater(status: number, after: string | null): Try {
  const seconds = after === null ? NaN : /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  if (seconds * 1000 > MAX_DELAY_MS)
    throw new Failure('data.import-refused', { message: `the server answers ${status} and asks to come back in ${Math.ceil(seconds)} s` });
  return {
    kind: 'retry',
    reason: `the server answers ${status}`,
    ...(Number.isNaN(seconds) ? {} : { delayMs: Math.max(0, seconds * 1000) }),
  };
}

/** One place for each address, named by its digest: no address can name a path. */
function partOf(url: string, folder: string): Part {
  const path = join(folder, createHash('sha256').update(url).digest('hex').slice(0, 40));
  return { path: `${path}.partial`, statePath: `${path}.json` };
}

async function keptBytes({ path, statePath }: Part): Promise<number> {
  try {
    await stat(statePath);
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function stateOf({ statePath }: Part): Promise<RemoteState | undefined> {
  try {
    return JSON.parse(await readFile(statePath, 'utf8')) as RemoteState;
  } catch {
    return undefined;
  }
}

async function drop({ path, statePath }: Part): Promise<void> {
  await rm(path, { force: true });
  await rm(statePath, { force: true });
}

async function complete(partial: string, state: RemoteState): Promise<Download> {
  const path = partial.replace(/\.partial$/, '.complete');
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of createReadStream(partial, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  await rename(partial, path);
  return { kind: 'file', ...state, path, sizeBytes, sha256: parseSha256(hash.digest('hex')) as Sha256 };
}
