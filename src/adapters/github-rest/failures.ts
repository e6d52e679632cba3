import { Failure } from '#kernel/failure.ts';

/** What we use of an octokit `RequestError`. */
interface RefusedRequest {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>>; readonly data?: unknown };
}

export const isRefused = (error: unknown): error is RefusedRequest =>
  error instanceof Error && typeof (error as { status?: unknown }).status === 'number';

export const hasStatus = (error: unknown, ...statuses: readonly number[]): error is RefusedRequest =>
  isRefused(error) && statuses.includes(error.status);

/** GitHub did not answer, or answered that it could not: the same request may have been carried out all the same. */
export const isUncertain = (error: unknown): boolean => isRefused(error) && error.status >= 500;

/** A refusal by GitHub in our words. `doing` completes "GitHub refused to …". */
export function asForgeFailure(error: unknown, doing: string): unknown {
  if (error instanceof Failure || !isRefused(error)) return error;
  const evidence = evidenceOf(error);
  const message = `GitHub refused to ${doing} (status ${error.status}).`;
  const wait = rateLimitOf(error);
  if (wait !== undefined) {
    const remedy = `Wait ${Math.ceil(wait)} s, then run the same command again.`;
    return new Failure('forge.rate-limited', { message: `GitHub asks to wait before it will ${doing}.`, evidence, remedy, cause: error });
  }
  switch (error.status) {
    case 401:
      return new Failure('forge.token-refused', {
        message: `GitHub does not accept the token, asked to ${doing}.`,
        evidence,
        cause: error,
      });
    case 403:
      return forbidden(error, doing, evidence);
    case 404:
    case 410:
      return new Failure('forge.not-found', { message: `GitHub knows no such thing, asked to ${doing}.`, evidence, cause: error });
    case 409:
      return new Failure('forge.conflict', { message, evidence, cause: error });
    default:
      return error.status >= 500 && error.response === undefined
        ? new Failure('environment.network', { message: `GitHub could not be reached to ${doing}.`, evidence, cause: error })
        : new Failure('forge.request-refused', { message, evidence, cause: error });
  }
}

function forbidden(error: RefusedRequest, doing: string, evidence: readonly string[]): Failure {
  const accepted = error.response?.headers['x-accepted-github-permissions'];
  const needed = typeof accepted === 'string' ? formatAcceptedPermissions(accepted) : undefined;
  if (needed === undefined && !/not accessible by|must have|permission/i.test(error.message)) {
    return new Failure('forge.request-refused', { message: `GitHub refused to ${doing} (status 403).`, evidence, cause: error });
  }
  return new Failure('forge.permission-missing', {
    message: `The token may not ${doing}${needed === undefined ? '' : `: it needs ${needed}`}.`,
    evidence,
    ...(needed === undefined ? {} : { remedy: `Add to the job: permissions: {${needed}}` }),
    cause: error,
  });
}

/** `contents=write; pull_requests=write,issues=read` → `contents: write or pull-requests: write, issues: read`. */
export const formatAcceptedPermissions = (header: string): string =>
  header
    .split(';')
    .map((alternative) =>
      alternative
        .trim()
        .replace(/_/g, '-')
        .replace(/\s*,\s*/g, ', ')
        .replace(/=/g, ': '),
    )
    .filter((alternative) => alternative !== '')
    .join(' or ');

/** Seconds to wait, when the refusal is a rate limit. */
function rateLimitOf(error: RefusedRequest): number | undefined {
  if (error.status !== 403 && error.status !== 429) return undefined;
  const headers = error.response?.headers ?? {};
  const retryAfter = Number(headers['retry-after']);
  if (Number.isFinite(retryAfter) && retryAfter > 0) return retryAfter;
  if (String(headers['x-ratelimit-remaining']) === '0') return Math.max(1, Number(headers['x-ratelimit-reset']) - Date.now() / 1000);
  return error.status === 429 || /secondary rate/i.test(error.message) ? 60 : undefined;
}

function evidenceOf(error: RefusedRequest): string[] {
  const data = error.response?.data;
  const said = typeof data === 'object' && data !== null ? (data as { message?: unknown; errors?: unknown }) : {};
  const errors = Array.isArray(said.errors) ? said.errors.map((one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one))) : [];
  const message = typeof said.message === 'string' ? said.message : error.message.split(' - http', 1)[0]!;
  return [`GitHub says: ${message.slice(0, 500)}`, ...errors.slice(0, 5).map((one) => one.slice(0, 500))];
}
