import type { FailureCode } from '#kernel/failure.ts';
import { FAILURES } from '#kernel/failures/index.ts';
import type { JsonObject } from '#kernel/json.ts';

/** Why a request was refused, before it has an HTTP form. */
export interface Problem {
  readonly code: FailureCode;
  readonly status: number;
  /** What was expected and what was found. */
  readonly detail: string;
  readonly errors?: readonly ValueProblem[];
}

/** One value that does not fit; rows count from 0 as in the request. */
export interface ValueProblem {
  readonly code: FailureCode;
  readonly row: number;
  readonly column: string;
  readonly detail: string;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** Problem details of RFC 9457; `code`, `remedy`, `requestId` and `errors` are extension members. */
export function renderProblem(problem: Problem, requestId: string): JsonObject {
  const entry = FAILURES[problem.code];
  return {
    type: `urn:trainyard:failure:${problem.code}`,
    title: entry.fact,
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    remedy: entry.remedy,
    requestId,
    ...(problem.errors === undefined ? {} : { errors: problem.errors.map((error) => ({ ...error })) }),
  };
}
