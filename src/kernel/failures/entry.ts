/** Whose move it is: the caller's (usage), the machine's or a service's (environment), or ours (internal). */
export type FailureKind = 'usage' | 'environment' | 'internal';

export interface FailureEntry {
  readonly kind: FailureKind;
  /** What is wrong, in general, as one sentence. */
  readonly fact: string;
  /** What the reader can do about it, as one sentence. */
  readonly remedy: string;
}
