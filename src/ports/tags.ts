import type { Instant } from '#kernel/instant.ts';
import type { CommitId } from './git.ts';

/** Annotated tags: the immutable facts that versions and stages are folded from. */
export interface TagStore {
  /** Tags whose name starts with the prefix, in order of (taggedAt, name). */
  list(prefix: string): Promise<readonly Tag[]>;
  find(name: string): Promise<Tag | undefined>;
  /** Creates an annotated tag; `forge.already-exists` when the name is taken, so a tag is also a lock. */
  create(tag: NewTag): Promise<Tag>;
}

export interface NewTag {
  readonly name: string;
  readonly commit: CommitId;
  readonly message: string;
  /** When given, the tag stands on a new commit above `commit` that adds or replaces these files; no branch shows it. */
  readonly files?: readonly TaggedFile[];
}

export interface TaggedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Tag extends Omit<NewTag, 'files'> {
  readonly taggedAt: Instant;
  readonly tagger: string;
}
