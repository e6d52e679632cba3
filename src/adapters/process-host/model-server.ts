import type { ServingRelease } from '#ports/serving-host.ts';

/** One running server of a release. */
export interface ModelServer {
  readonly port: number;
  /** Resolves when it is gone, for whatever reason, with its last words. */
  readonly exited: Promise<string>;
  /** Asks it to finish and waits until it is gone; kills it when it takes too long. */
  stop(): Promise<void>;
}

/** Starts a server and resolves when it is ready; rejects with the reason when it is not ready in time. */
export type LaunchServer = (release: ServingRelease, readyMs: number) => Promise<ModelServer>;
