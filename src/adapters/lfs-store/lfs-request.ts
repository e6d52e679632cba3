import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';

/** Tries of one request in all, and the delays between them when the server names none: 0.5, 1, 2, 4, 8 seconds. */
const TRIES = 6;
const FIRST_DELAY_MS = 500;

/** The longest wait that a server may ask for and still be obeyed. */
const MAX_DELAY_MS = 120_000;

/** A connection on which nothing happens for so long is given up. */
const IDLE_MS = 60_000;

export interface LfsRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** Made anew for every try. */
  readonly body?: () => string | AsyncIterable<Uint8Array>;
  /** Bytes that are here already; asked before every try, so that a transfer that broke off goes on where it stopped. */
  readonly kept?: () => Promise<number>;
  /** Told when the server asks for patience, so that less is asked of it at once. */
  readonly onThrottled?: () => void;
  /** Headers to try once more with, when the server did not take those of the request; undefined when nobody knows better ones. */
  readonly onUnauthorized?: () => Promise<Readonly<Record<string, string>> | undefined>;
}

/** What requests are sent with. */
export interface Sending {
  readonly clock: Clock;
  /** Knows the proxies; that of Node unless given. */
  readonly fetch?: typeof fetch;
}

/** A good answer: its body once as bytes or once as text. */
export interface LfsAnswer {
  /** Where the body begins: after the bytes that were kept, or at 0 when the server sends everything. */
  readonly from: number;
  readonly body: AsyncIterable<Uint8Array>;
  readonly text: () => Promise<string>;
}

/**
 * Sends a request until it has an answer that is final, and gives a good answer to `read`. 429, 5xx and broken connections are tried again,
 * obeying Retry-After; an exhausted budget never is. `read` may fail with a failure of its own, which is tried again once when the bytes
 * that came were wrong.
 */
export async function lfsRequest<Answer>(
  asked: LfsRequest,
  { clock, fetch: send = fetch }: Sending,
  read: (answer: LfsAnswer) => Promise<Answer>,
): Promise<Answer> {
  let request = asked;
  const place = new URL(request.url).host;
  let wrongBytes = 0;
  let most = 0;
  let anew = false;
  for (let attempt = 1; ; attempt++) {
    const kept = anew ? 0 : ((await request.kept?.()) ?? 0);
    // Tries are counted from the last one that brought the transfer forward: a bad line that moves is no reason to give up.
    if (kept > most) attempt = 1;
    most = Math.max(most, kept);
    const outcome = await tryOnce(request, kept, send, read);
    if (outcome.kind === 'answer') return outcome.answer;
    if (outcome.kind === 'failure') {
      wrongBytes += 1;
      if (outcome.failure.code !== 'data.object-corrupt' || request.method !== 'GET' || wrongBytes > 1) throw outcome.failure;
      continue;
    }
    if (outcome.kind === 'broken') {
      if (attempt >= TRIES)
        throw new Failure('environment.network', { message: `${place} could not be reached in ${TRIES} tries`, cause: outcome.cause });
      await clock.sleep(FIRST_DELAY_MS * 2 ** (attempt - 1));
      continue;
    }
    if (outcome.status === 401 && request.onUnauthorized !== undefined) {
      const { onUnauthorized, ...rest } = request;
      const headers = await onUnauthorized();
      if (headers === undefined) throw refusal(request.url, outcome);
      request = { ...rest, headers };
      continue;
    }
    // The server has no such part: everything is asked for, once.
    if (outcome.status === 416 && kept > 0) {
      anew = true;
      continue;
    }
    const again =
      outcome.status === 429 || (outcome.status >= 500 && outcome.status !== 501 && outcome.status !== 507 && outcome.status !== 509);
    if (!again || attempt >= TRIES) throw refusal(request.url, outcome);
    if (outcome.status === 429) request.onThrottled?.();
    await clock.sleep(Math.min(MAX_DELAY_MS, outcome.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (attempt - 1)));
  }
}

type Attempt<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly cause: unknown }
  | Refused;

interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  readonly words: string;
  readonly retryAfterMs: number | undefined;
}

async function tryOnce<Answer>(
  request: LfsRequest,
  kept: number,
  send: typeof fetch,
  read: (answer: LfsAnswer) => Promise<Answer>,
): Promise<Attempt<Answer>> {
  const idle = new AbortController();
  const timer = setTimeout(() => idle.abort(new Error(`nothing happened for ${IDLE_MS / 1000} s`)), IDLE_MS);
  let bodyFailure: Failure | undefined;
  try {
    const body = request.body?.();
    const response = await send(request.url, {
      method: request.method,
      headers: kept > 0 ? { ...request.headers, Range: `bytes=${kept}-` } : request.headers,
      signal: idle.signal,
      ...(body === undefined
        ? {}
        : {
            body: typeof body === 'string' ? body : (watchBody(body, timer, (failure) => (bodyFailure = failure)) as RequestInit['body']),
          }),
      ...(typeof body === 'object' ? { duplex: 'half' } : {}),
    } as RequestInit);
    timer.refresh();
    if (response.ok) {
      const from = response.status === 206 ? rangeStart(response.headers.get('content-range')) : 0;
      return { kind: 'answer', answer: await read({ from, body: watchAnswer(response.body, timer), text: () => response.text() }) };
    }
    const words = (await response.text()).slice(0, 2000);
    return { kind: 'refused', status: response.status, words, retryAfterMs: retryAfter(response.headers.get('retry-after')) };
  } catch (cause) {
    const failure = bodyFailure ?? (cause instanceof Failure ? cause : undefined);
    return failure === undefined ? { kind: 'broken', cause } : { kind: 'failure', failure };
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps the reason why a body could not be read to its end: fetch only says that it was aborted. */
async function* watchBody(
  body: AsyncIterable<Uint8Array>,
  timer: NodeJS.Timeout,
  onFailure: (failure: Failure) => void,
): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of body) {
      timer.refresh();
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Failure) onFailure(error);
    throw error;
  }
}

/** As long as bytes come, nobody gives up. An empty body is null for fetch. */
async function* watchAnswer(body: ReadableStream<Uint8Array> | null, timer: NodeJS.Timeout): AsyncIterable<Uint8Array> {
  if (body === null) return;
  for await (const chunk of body) {
    timer.refresh();
    yield chunk;
  }
}

/** `bytes 100-199/200` → 100. A part without that word could be any part, and its bytes will not fit. */
const rangeStart = (header: string | null): number => Number(/^bytes (\d+)-/.exec(header ?? '')?.[1] ?? 0);

function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

function refusal(url: string, { status, words }: Refused): Failure {
  const place = new URL(url).host;
  const message = messageOf(words);
  const evidence = [`HTTP ${status}${message === '' ? '' : `: ${message}`}`];
  if (status === 507 || status === 509 || /LFS budget|data quota|bandwidth limit/i.test(words)) {
    // <owner>/<repository>.git/info/lfs: storage and every download are billed to the owner, whoever downloads.
    const owner = /^\/([^/]+)\/[^/]+\/info\/lfs/.exec(new URL(url).pathname)?.[1];
    const account = owner === undefined ? 'the account that owns the repository' : `the account ${decodeURIComponent(owner)}`;
    return new Failure('data.quota-exceeded', {
      message: `${place} refuses because the LFS budget or quota of ${account} is used up`,
      evidence,
    });
  }
  if (status === 401 || status === 403 || status === 404) {
    return new Failure('data.remote-refused', {
      message: `${place} does not let this token at the LFS objects`,
      evidence,
      remedy: 'Pass a token with contents: read (to fetch) or contents: write (to store), and check the address of the remote.',
    });
  }
  return new Failure('data.remote-refused', { message: `${place} answered ${status}`, evidence });
}

function messageOf(words: string): string {
  try {
    const { message } = JSON.parse(words) as { message?: unknown };
    return typeof message === 'string' ? message.slice(0, 300) : '';
  } catch {
    return words
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300);
  }
}
