import { Failure, type FailureCode } from '#kernel/failure.ts';

/** What goes to a worker. */
export interface JobRequest {
  readonly number: number;
  readonly job: string;
  readonly argument: unknown;
}

/** What comes back: any number of steps, then a result or an error. Errors lose their class on the way, so failures travel as their parts. */
export type JobReply = { readonly number: number } & (
  { readonly result: unknown } | { readonly error: PlainError } | { readonly step: readonly [done: number, total: number] }
);

export interface PlainError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: FailureCode | undefined;
  readonly evidence: readonly string[];
}

export function toPlainError(cause: unknown): PlainError {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const failure = cause instanceof Failure ? cause : undefined;
  return { message: error.message, stack: error.stack, code: failure?.code, evidence: failure?.evidence ?? [] };
}

export function fromPlainError({ message, stack, code, evidence }: PlainError): Error {
  const error = code === undefined ? new Error(message) : new Failure(code, { message, evidence });
  if (stack !== undefined) error.stack = stack;
  return error;
}
