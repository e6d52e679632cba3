import type { Clock } from '#ports/clock.ts';
import type { Environment } from '#ports/environment.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';

export interface RemoteOptions {
  /** Working tree of the repository. */
  readonly root: string;
  readonly environment: Environment;
  readonly clock: Clock;
  /** Token for the server; without it the environment's GITHUB_TOKEN is used for GitHub. */
  readonly token?: string;
}

/** The LFS server of the repository's `origin`; undefined when there is none that can be spoken to over HTTP. */
export async function openRemoteObjects(options: RemoteOptions): Promise<RemoteObjects | undefined> {
  void options;
  return undefined;
}
