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
}

export interface Tag extends NewTag {
  readonly taggedAt: Instant;
  readonly tagger: string;
}
