import { Failure } from '#kernel/failure.ts';
import type { ServingHost, ServingRelease, ServingStatus } from '#ports/serving-host.ts';

export interface MemoryServingHost extends ServingHost {
  /** Releases that were asked for, in order. */
  readonly asked: readonly ServingRelease[];
  /** The next release is not taken, for this reason. */
  refuseNext(reason: string): void;
  /** The next call fails as if the gateway were gone. */
  breakNext(): void;
}

/** Serves nothing, and says that it does. */
export function memoryServingHost(): MemoryServingHost {
  const running = new Map<string, ServingStatus>();
  const asked: ServingRelease[] = [];
  let refusal: string | undefined;
  let broken = false;
  return {
    asked,
    refuseNext: (reason) => void (refusal = reason),
    breakNext: () => void (broken = true),
    status: async (place) => running.get(place.folder),
    async replace(place, release) {
      asked.push(release);
      if (broken) {
        broken = false;
        throw new Failure('deploy.gateway-failed', { message: 'the gateway did not answer' });
      }
      const before = running.get(place.folder);
      if (refusal !== undefined) {
        const reason = refusal;
        refusal = undefined;
        return { outcome: 'kept', ...(before === undefined ? {} : { status: before }), reason, readyMs: 10, drainMs: 0 };
      }
      const status = { url: `http://127.0.0.1:${place.port || 40_000 + running.size}`, release, readyReplicas: release.replicas };
      running.set(place.folder, status);
      return { outcome: 'replaced', status, readyMs: 10, drainMs: 1 };
    },
    async scale(place, replicas) {
      const before = running.get(place.folder);
      if (before === undefined) throw new Failure('deploy.nothing-deployed', { message: `nothing runs for ${place.folder}` });
      const status = { ...before, release: { ...before.release, replicas }, readyReplicas: replicas };
      running.set(place.folder, status);
      return status;
    },
    stop: async (place) => running.delete(place.folder),
  };
}
