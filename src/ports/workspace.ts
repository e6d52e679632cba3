import type { Clock } from './clock.ts';
import type { Entropy } from './entropy.ts';
import type { Environment } from './environment.ts';
import type { Files } from './files.ts';
import type { Forge } from './forge.ts';
import type { GitReader, GitWriter } from './git.ts';
import type { Hasher } from './hasher.ts';
import type { Locks } from './locks.ts';
import type { ModelRuntime } from './model-runtime.ts';
import type { ObjectStore } from './objects.ts';
import type { ParquetReader } from './parquet.ts';
import type { PointerHistory } from './pointer-history.ts';
import type { PointerIndex } from './pointer-index.ts';
import type { Processes } from './processes.ts';
import type { RemoteObjects } from './remote-objects.ts';
import type { Reporter } from './reporter.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Everything a feature may need, wired by the composition layer. A feature asks for a `Pick` of what it uses. */
export interface Workspace {
  /** Absolute path of the repository root. */
  readonly root: string;
  readonly git: GitReader & GitWriter;
  readonly forge: Forge;
  readonly objects: ObjectStore;
  readonly pointers: PointerIndex;
  readonly pointerHistory: PointerHistory;
  /** The LFS server of `origin`; undefined without one that can be spoken to. */
  openRemoteObjects(): Promise<RemoteObjects | undefined>;
  readonly files: Files;
  readonly parquet: ParquetReader;
  readonly locks: Locks;
  readonly hasher: Hasher;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly environment: Environment;
  readonly reporter: Reporter;
  /** Starts the pool on first use; the caller disposes of it. */
  openWorkers(): Promise<WorkerPool>;
  /** onnxruntime where it is installed; fails with `train.onnx-runtime-missing`. */
  openModelRuntime(): Promise<ModelRuntime>;
  readonly signal: AbortSignal;
}
