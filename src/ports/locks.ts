/** Keeps two processes from doing the same work at once. */
export interface Locks {
  /** Takes the lock at a path, or says who holds it. What a killed holder left behind is taken over. */
  take(path: string): Promise<LockAttempt>;
}

export type LockAttempt =
  | { readonly held: true; release(): Promise<void> }
  /** `holder` is in words for a message, such as "process 4711". */
  | { readonly held: false; readonly holder: string };
