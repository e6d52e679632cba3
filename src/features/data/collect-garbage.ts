import { needsConfirmation, planCollection, type Collectable, type Collection } from '#domain/data/gc/plan-collection.ts';
import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import { shortDigest, type Sha256 } from '#kernel/digest.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { Failure } from '#kernel/failure.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Plan } from '#kernel/plan.ts';
import type { ObjectSweep } from '#ports/object-sweep.ts';
import type { PointerRoots } from '#ports/pointer-roots.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface CollectGarbage {
  /** Whether objects stay that only earlier commits name, not the tips of references. */
  readonly history: boolean;
  /** Whether objects stay that only the reflog leads to. */
  readonly reflog: boolean;
  /** Objects that came later than this ago stay. */
  readonly grace: DurationMs;
  /** Whether a store that others may use is cleaned as well. */
  readonly shared: boolean;
  /** Nothing is deleted unless this is set. */
  readonly apply: boolean;
}

export interface CollectedGarbage extends Collection {
  readonly bytes: ByteSize;
  /** Where objects were asked for that have to be fetched again when somebody wants them. */
  readonly server: string | undefined;
  readonly plan: Plan;
}

export type GarbagePorts = Pick<Workspace, 'clock' | 'openRemoteObjects' | 'reporter'> & {
  readonly sweep: ObjectSweep;
  readonly roots: PointerRoots;
};

/**
 * Deletes objects of the local store that nothing leads to. What some pointer in git names goes only when the LFS server says that it has it.
 * Objects are set aside, what leads to objects is read again, and only then they are deleted: an interrupted run is undone by the next one.
 */
export async function collectGarbage(command: CollectGarbage, ports: GarbagePorts): Promise<CollectedGarbage> {
  const { sweep, roots } = ports;
  const shared = await sweep.sharedBecause();
  if (shared !== undefined && !command.shared) throw new Failure('data.store-shared', { message: `nothing was looked at: ${shared}` });
  if (command.apply) await sweep.bringBack(await sweep.setAsideBefore());
  const objects = await sweep.list();
  const facts = {
    reachable: await roots.reachable(command),
    named: await roots.named(),
    now: ports.clock.now(),
    grace: command.grace,
  };
  const { confirmed, server } = await confirm(needsConfirmation(objects, facts), ports);
  const collection = planCollection(objects, { ...facts, confirmed });
  const bytes = collection.collected.reduce((sum, object) => sum + object.sizeBytes, 0);
  const result = { ...collection, bytes, server, plan: planOf(collection.collected, bytes) };
  if (!command.apply || collection.collected.length === 0) return result;
  await sweep.setAside(collection.collected.map((object) => object.oid));
  const since = await roots.reachable(command);
  await sweep.bringBack(collection.collected.map((object) => object.oid).filter((oid) => since.has(oid)));
  await sweep.discard();
  return result;
}

/** A server that cannot be reached confirms nothing, so that its objects stay. */
async function confirm(
  objects: readonly Collectable[],
  ports: GarbagePorts,
): Promise<{ readonly confirmed: ReadonlySet<Sha256>; readonly server: string | undefined }> {
  if (objects.length === 0) return { confirmed: new Set(), server: undefined };
  try {
    const remote = await ports.openRemoteObjects();
    if (remote === undefined) return { confirmed: new Set(), server: undefined };
    const missing = new Set((await remote.missing(objects)).map((object) => object.oid));
    return { confirmed: new Set(objects.map((object) => object.oid).filter((oid) => !missing.has(oid))), server: remote.name };
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'environment') throw error;
    ports.reporter.warn(`the LFS server could not be asked, so what only it may have stays: ${error.message}`);
    return { confirmed: new Set(), server: undefined };
  }
}

const planOf = (collected: readonly Collectable[], bytes: ByteSize): Plan => ({
  title: `Delete ${formatCount(collected.length)} objects of ${humanBytes(bytes)} from the local store`,
  effects: collected
    .toSorted((left, right) => right.sizeBytes - left.sizeBytes)
    .map((object) => ({ verb: 'delete', target: `sha256:${shortDigest(object.oid)}…`, detail: humanBytes(object.sizeBytes) })),
});
