import { nodeHasher, systemEntropy } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeLocks } from '#adapters/node-locks/locks.ts';
import { processEnvironment } from '#adapters/node-process/environment.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { Environment } from '#ports/environment.ts';
import type { Forge } from '#ports/forge.ts';
import type { Reporter } from '#ports/reporter.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import type { Workspace } from '#ports/workspace.ts';
import { runtimeOf } from './model-runtime.ts';
import { chooseForge } from './choose-forge.ts';

export interface WorkspaceOptions {
  /** Any folder inside the repository. */
  readonly folder: string;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** Variables of the process unless given. */
  readonly environment?: Environment;
  /** Token for GitHub; without it the environment's GITHUB_TOKEN is used. */
  readonly token?: string;
  readonly clock?: Clock;
  /** Worker threads at most; without it one per core. */
  readonly workers?: number;
}

/** Wires the real adapters for a repository. Packages are loaded when they are used, so opening costs one git process. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const clock = options.clock ?? systemClock();
  const environment = options.environment ?? processEnvironment();
  const hasher = nodeHasher();
  const files = nodeFiles();
  const { openGitRepository } = await import('#adapters/git-cli/repository.ts');
  const git = await openGitRepository(options.folder);
  const [{ openObjectStore }, { lfsFolders }, { gitPointerIndex }, { gitPointerHistory }] = await Promise.all([
    import('#adapters/lfs-store/open-store.ts'),
    import('#adapters/lfs-store/lfs-folders.ts'),
    import('#adapters/lfs-store/pointer-index.ts'),
    import('#adapters/lfs-store/pointer-history.ts'),
  ]);
  return {
    root: git.root,
    git,
    forge: await openForge(git.commonFolder, options, { clock, environment }),
    objects: openObjectStore(() => lfsFolders(git.commonFolder, environment.variable), {
      openWorkers: () => openWorkers(options.workers ?? environment.facts.cores),
    }),
    pointers: gitPointerIndex(git.root, undefined, git.located),
    pointerHistory: gitPointerHistory(git.root),
    openRemoteObjects: async () => {
      const { openRemoteObjects } = await import('#adapters/lfs-store/open-remote.ts');
      return openRemoteObjects({ root: git.root, environment, clock, ...(options.token === undefined ? {} : { token: options.token }) });
    },
    files,
    parquet: parquetReader(),
    locks: nodeLocks(),
    hasher,
    processes: nodeProcesses(),
    clock,
    entropy: systemEntropy(),
    environment,
    reporter: options.reporter,
    openWorkers: () => openWorkers(options.workers ?? environment.facts.cores),
    openModelRuntime: runtimeOf(options.folder, environment.variable),
    signal: options.signal,
  };
}

async function openWorkers(workers: number): Promise<WorkerPool> {
  const { openWorkerPool } = await import('#adapters/node-workers/pool.ts');
  return openWorkerPool({ workers });
}

async function openForge(
  commonFolder: string,
  options: WorkspaceOptions,
  ports: { readonly clock: Clock; readonly environment: Environment },
): Promise<Forge> {
  const choice = chooseForge((name) => ports.environment.variable(name), options.token);
  if (choice.kind === 'local') {
    const { openLocalForge } = await import('#adapters/local-forge/forge.ts');
    return openLocalForge({ commonFolder, clock: ports.clock });
  }
  const { openGitHubForge } = await import('#adapters/github-rest/forge.ts');
  return openGitHubForge({ ...choice, clock: ports.clock });
}
