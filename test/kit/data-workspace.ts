import { join } from 'node:path';
import { openGitRepository } from '#adapters/git-cli/repository.ts';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import { gitPointerHistory } from '#adapters/lfs-store/pointer-history.ts';
import { gitPointerIndex } from '#adapters/lfs-store/pointer-index.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { memoryForge, type MemoryForge } from '#adapters/memory/forge.ts';
import { recordingReporter, type RecordingReporter } from '#adapters/memory/reporter.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeLocks } from '#adapters/node-locks/locks.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
import type { Workspace } from '#ports/workspace.ts';
import { temporaryRepository, type DataRepository } from './data-repository.ts';

export interface DataWorkspace extends Workspace {
  readonly repository: DataRepository;
  readonly reporter: RecordingReporter;
  /** The forge, with what only a double can do. */
  readonly memory: MemoryForge;
  /** The LFS server that `openRemoteObjects` gives from now on. */
  useRemote(remote: RemoteObjects | undefined): void;
}

/** Real git, files and object store in a temporary repository; the forge is in memory. */
export async function dataWorkspace(): Promise<DataWorkspace> {
  const repository = temporaryRepository();
  const git = await openGitRepository(repository.root);
  const clock = manualClock();
  const memory = memoryForge({ clock });
  let remote: RemoteObjects | undefined;
  return {
    repository,
    root: git.root,
    git,
    forge: memory,
    memory,
    objects: localObjectStore(join(git.commonFolder, 'lfs')),
    pointers: gitPointerIndex(git.root),
    pointerHistory: gitPointerHistory(git.root),
    openRemoteObjects: async () => remote,
    useRemote: (wanted) => void (remote = wanted),
    files: nodeFiles(),
    parquet: parquetReader(),
    locks: nodeLocks(),
    hasher: nodeHasher(),
    processes: nodeProcesses(),
    clock,
    entropy: seededEntropy(1),
    environment: fixedEnvironment(),
    reporter: recordingReporter(),
    openModelRuntime: async () => {
      throw new Error('no models here');
    },
    openWorkers: async () => {
      throw new Error('no workers here');
    },
    signal: new AbortController().signal,
  };
}

export const configOf = (name: string, extra: Partial<DatasetConfig> = {}): DatasetConfig => ({
  name,
  path: `data/${name}/files`,
  split: { test: 0.25, strategy: 'random', seed: 42 },
  ...extra,
});
