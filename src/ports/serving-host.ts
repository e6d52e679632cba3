import type { DurationMs } from '#kernel/duration.ts';
import type { Sha256 } from '#kernel/digest.ts';

/** Serves model packages on this machine behind one local port per place, and replaces them without a failed request. */
export interface ServingHost {
  /** Undefined when nothing runs at the place. */
  status(place: ServingPlace): Promise<ServingStatus | undefined>;
  /**
   * Starts the release beside what runs, waits until it is ready, sends requests to it, lets the old one finish, stops it.
   * When it does not become ready, what ran before goes on and the outcome is `kept`.
   */
  replace(place: ServingPlace, release: ServingRelease, limits: ReplaceLimits): Promise<Replacement>;
  /** Changes the number of servers of what runs. */
  scale(place: ServingPlace, replicas: number): Promise<ServingStatus>;
  /** Answers what is in flight and stops everything; false when nothing ran. */
  stop(place: ServingPlace): Promise<boolean>;
}

export interface ServingPlace {
  /** Absolute folder for state, logs and predictions of this environment and model. */
  readonly folder: string;
  /** Port on 127.0.0.1; 0 for any free one, which is kept from then on. */
  readonly port: number;
}

export interface ServingRelease {
  readonly model: string;
  readonly version: string;
  readonly packageDigest: Sha256;
  /** Absolute; must stay while the release is served. */
  readonly packageFolder: string;
  readonly replicas: number;
}

export interface ReplaceLimits {
  /** Longest wait until the new servers are ready. */
  readonly ready: DurationMs;
  /** Longest wait until the old ones have answered what is in flight. */
  readonly drain: DurationMs;
}

export interface ServingStatus {
  readonly url: string;
  readonly release: ServingRelease;
  /** Servers that are ready now. */
  readonly readyReplicas: number;
}

export interface Replacement {
  readonly outcome: 'replaced' | 'kept';
  /** Absent when nothing serves after a failed first start. */
  readonly status?: ServingStatus;
  /** Why the new release was not taken, with its last words. */
  readonly reason?: string;
  readonly readyMs: DurationMs;
  readonly drainMs: DurationMs;
}
