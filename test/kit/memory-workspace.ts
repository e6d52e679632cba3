import type { Kubernetes } from '#ports/kubernetes.ts';
import { manualClock, type ManualClock } from '#adapters/memory/clock.ts';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { memoryFiles } from '#adapters/memory/files.ts';
import { memoryForge, type MemoryForge } from '#adapters/memory/forge.ts';
import { memoryGit } from '#adapters/memory/git.ts';
import { memoryLocks } from '#adapters/memory/locks.ts';
import { memoryModelRuntime, type MemoryModels } from '#adapters/memory/model-runtime.ts';
import { recordingReporter, type RecordingReporter } from '#adapters/memory/reporter.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import type { PipelinePorts } from '#features/pipeline/executor.ts';

export interface MemoryWorkspace extends PipelinePorts {
  readonly clock: ManualClock;
  readonly reporter: RecordingReporter;
  readonly forge: MemoryForge;
}

const ROOT = '/repository';

/** A workspace without a disk. What it cannot do (objects, processes, workers) refuses loudly. */
export function memoryWorkspace(
  options: {
    readonly files?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
    readonly variables?: Readonly<Record<string, string>>;
    /** What ONNX models answer, by the SHA-256 of their bytes. */
    readonly models?: MemoryModels;
  } = {},
): MemoryWorkspace {
  const clock = manualClock();
  const files = memoryFiles(
    clock,
    Object.fromEntries(Object.entries(options.files ?? {}).map(([path, text]) => [`${ROOT}/${path}`, text])),
  );
  const absent = (what: string) => () => {
    throw new Error(`the memory workspace has no ${what}`);
  };
  return {
    root: ROOT,
    git: memoryGit({ files, root: ROOT, clock }),
    forge: memoryForge({ clock, files }),
    objects: {
      absent: absent('objects'),
      put: absent('objects'),
      kept: absent('objects'),
      receive: absent('objects'),
      open: absent('objects'),
      checkout: absent('objects'),
      requireSpace: absent('objects'),
    },
    pointers: { state: absent('pointers'), stage: absent('pointers') },
    pointerHistory: {
      filtered: absent('pointer history'),
      introduced: absent('pointer history'),
      revisions: absent('pointer history'),
      blobId: absent('pointer history'),
    },
    openRemoteObjects: async () => undefined,
    files,
    parquet: parquetReader(),
    locks: memoryLocks(),
    hasher: nodeHasher(),
    processes: { run: absent('processes'), start: absent('processes') },
    clock,
    entropy: seededEntropy(1),
    environment: fixedEnvironment(options.variables ?? {}),
    reporter: recordingReporter(),
    openWorkers: absent('workers'),
    openModelRuntime: async () => memoryModelRuntime(options.models ?? {}),
    openPredictionLog: absent('prediction log'),
    servingHost: { status: absent('host'), replace: absent('host'), scale: absent('host'), stop: absent('host') },
    kubernetes: {} as Kubernetes,
    signal: options.signal ?? new AbortController().signal,
  };
}
