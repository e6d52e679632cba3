import type { FailureEntry, FailureKind } from './failures/entry.ts';
import { FAILURES, type FailureCode } from './failures/index.ts';

export type { FailureCode, FailureKind };

/** A place in a text file; lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface FailureDetails {
  /** What is wrong in this case: what was expected and what was found. */
  readonly message: string;
  /** Facts that help to see why: values found, names available, numbers on both sides. */
  readonly evidence?: readonly string[];
  readonly at?: SourcePosition;
  /** A more precise remedy than the catalogue's. */
  readonly remedy?: string;
  readonly cause?: unknown;
}

/** The only error that Trainyard raises on purpose: code + fact + evidence + remedy. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly kind: FailureKind;
  readonly evidence: readonly string[];
  readonly at: SourcePosition | undefined;
  readonly remedy: string;

  constructor(code: FailureCode, details: FailureDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    const entry: FailureEntry = FAILURES[code];
    this.code = code;
    this.kind = entry.kind;
    this.evidence = details.evidence ?? [];
    this.at = details.at;
    this.remedy = details.remedy ?? entry.remedy;
  }
}

/** Several failures found in one look, so that the user can mend them in one go. */
export class Failures extends Error {
  override readonly name = 'Failures';
  readonly failures: readonly [Failure, ...Failure[]];

  constructor(failures: readonly [Failure, ...Failure[]]) {
    super(failures.map((failure) => failure.message).join('\n'));
    this.failures = failures;
  }
}

export function throwIfAny(failures: readonly Failure[]): void {
  const [first, ...rest] = failures;
  if (first === undefined) return;
  if (rest.length === 0) throw first;
  throw new Failures([first, ...rest]);
}

/** 2 for the caller's mistakes, 4 for the environment's, 70 (EX_SOFTWARE of sysexits) for ours. */
export const EXIT_CODE_OF_KIND: Record<FailureKind, number> = { usage: 2, environment: 4, internal: 70 };
