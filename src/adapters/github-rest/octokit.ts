import type { Octokit } from '@octokit/core';

export interface OctokitOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** A rate limit that asks for a longer wait than this ends the work instead. */
  readonly longestWaitMs: number;
}

/** How often one request is sent again after a rate limit. */
const RATE_LIMIT_RETRIES = 2;

/** Statuses that mean the same the second time. A rate limit is the throttling plug-in's. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 415, 422, 429, 451];

/** The client with GitHub's own rules for good behaviour: writes a second apart, waits obeyed, server errors tried again. */
export async function createOctokit({ token, apiUrl, longestWaitMs }: OctokitOptions): Promise<Octokit> {
  const [{ Octokit: Core }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const mayWait = (retryAfter: number, _request: object, _octokit: object, retryCount: number): boolean =>
    retryCount < RATE_LIMIT_RETRIES && retryAfter * 1000 <= longestWaitMs;
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  return new (Core.plugin(retry, throttling))({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'trainyard',
    log: silent,
    retry: { doNotRetry: FINAL_STATUSES, ...(isLoopback(apiUrl) ? { retryAfterBaseValue: 20 } : {}) },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait, ...(isLoopback(apiUrl) ? (UNPACED as object) : {}) },
  });
}

/** A server on this machine is a test double: nobody there needs writes to be a second apart. */
const isLoopback = (url: string): boolean => /^(127\.|localhost$|\[::1\]$)/.test(new URL(url).hostname);

const atOnce = { key: () => ({ schedule: (_job: object, run: (...given: unknown[]) => unknown, ...given: unknown[]) => run(...given) }) };

const UNPACED = { write: atOnce, notifications: atOnce, search: atOnce };
