import type { LoggedPrediction, PredictionLog } from '#ports/prediction-log.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface LogBufferOptions {
  /** Longest time that an entry waits before it is written. */
  readonly flushAfterMs: number;
  /** Entries written at once. */
  readonly batch: number;
  /** Entries kept while the log cannot be written; the oldest are dropped beyond it, because answering matters more. */
  readonly capacity: number;
}

export const DEFAULT_LOG_BUFFER: LogBufferOptions = { flushAfterMs: 200, batch: 1000, capacity: 100_000 };

/** Takes entries off the path of the request and writes them in batches. */
export interface LogBuffer {
  add(entries: readonly LoggedPrediction[]): void;
  /** Entries that were given up since the start. */
  readonly dropped: number;
  readonly waiting: number;
  /** Writes what is left, then closes the log. */
  close(): Promise<void>;
}

export function createLogBuffer(log: PredictionLog, options: LogBufferOptions, ports: Pick<Workspace, 'clock' | 'reporter'>): LogBuffer {
  let queue: LoggedPrediction[] = [];
  let dropped = 0;
  let warned = false;
  let closing = false;
  let flusher: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, options.batch);
      try {
        await log.append(batch);
        warned = false;
      } catch (cause) {
        queue = batch.concat(queue);
        if (!warned) ports.reporter.warn(`predictions cannot be logged: ${cause instanceof Error ? cause.message : String(cause)}`);
        warned = true;
        return;
      }
    }
  }

  async function flushLater(): Promise<void> {
    await ports.clock.sleep(options.flushAfterMs);
    await flush();
    flusher = undefined;
    // What could not be written is tried again with the next entries or at the end.
    if (queue.length > 0 && !closing && !warned) flusher = flushLater();
  }

  return {
    add(entries) {
      for (const entry of entries) queue.push(entry);
      if (queue.length > options.capacity) {
        dropped += queue.length - options.capacity;
        queue = queue.slice(-options.capacity);
      }
      if (!closing) flusher ??= flushLater();
    },
    get dropped() {
      return dropped;
    },
    get waiting() {
      return queue.length;
    },
    async close() {
      closing = true;
      await flusher;
      await flush();
      dropped += queue.length;
      queue = [];
      await log.close();
    },
  };
}
