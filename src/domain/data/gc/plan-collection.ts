import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { Instant } from '#kernel/instant.ts';

/** Why an object stays, the first that holds. */
export type KeepReason = 'reachable' | 'recent' | 'not-on-server';

export interface Collectable {
  readonly oid: Sha256;
  readonly sizeBytes: ByteSize;
  readonly placedAt: Instant;
}

export interface CollectionFacts {
  /** Objects that refs, indexes, stashes, working trees and the like lead to. */
  readonly reachable: ReadonlySet<Sha256>;
  /** Objects that some pointer in git names, whether anything leads to it or not. */
  readonly named: ReadonlySet<Sha256>;
  /** Objects that a server has said to have. */
  readonly confirmed: ReadonlySet<Sha256>;
  readonly now: Instant;
  /** Objects that came later than this ago stay: whoever put them there may be about to name them. */
  readonly grace: DurationMs;
}

export interface Collection {
  readonly collected: readonly Collectable[];
  readonly kept: Readonly<Record<KeepReason, { readonly objects: number; readonly bytes: ByteSize }>>;
}

/** Objects that may go unless a server would be needed to get them back: what must be asked about before `planCollection`. */
export const needsConfirmation = (objects: readonly Collectable[], facts: Omit<CollectionFacts, 'confirmed'>): Collectable[] =>
  objects.filter((object) => keepReason(object, { ...facts, confirmed: new Set() }) === 'not-on-server');

/**
 * An object goes when nothing leads to it and it is not recent, and either no pointer in git names it, so that nobody could ask for it again,
 * or a server has confirmed that it has it.
 */
export function planCollection(objects: readonly Collectable[], facts: CollectionFacts): Collection {
  const collected: Collectable[] = [];
  const kept = { reachable: { objects: 0, bytes: 0 }, recent: { objects: 0, bytes: 0 }, 'not-on-server': { objects: 0, bytes: 0 } };
  for (const object of objects) {
    const reason = keepReason(object, facts);
    if (reason === undefined) {
      collected.push(object);
      continue;
    }
    kept[reason].objects += 1;
    kept[reason].bytes += object.sizeBytes;
  }
  return { collected, kept };
}

function keepReason({ oid, placedAt }: Collectable, { reachable, named, confirmed, now, grace }: CollectionFacts): KeepReason | undefined {
  if (reachable.has(oid)) return 'reachable';
  if (now - placedAt < grace) return 'recent';
  return named.has(oid) && !confirmed.has(oid) ? 'not-on-server' : undefined;
}
