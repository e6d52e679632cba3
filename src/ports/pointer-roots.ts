import type { Sha256 } from '#kernel/digest.ts';

/** Which objects the pointers of a repository name. */
export interface PointerRoots {
  /** Objects that are named where `what` says, through every commit that it reaches or only its tips. */
  reachable(what: { readonly history: boolean; readonly reflog: boolean }): Promise<ReadonlySet<Sha256>>;
  /** Objects that any pointer among git's objects names, also pointers that nothing leads to any more. */
  named(): Promise<ReadonlySet<Sha256>>;
}
