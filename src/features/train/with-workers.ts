import type { WorkerPool } from '#ports/worker-pool.ts';
import type { Workspace } from '#ports/workspace.ts';

/**
 * Does work with worker threads that end with it, and at once when everything is cancelled: nobody waits for fits that nobody needs any
 * more, and what was waiting for them fails with `environment.cancelled`.
 */
export async function withWorkers<Found>(
  { openWorkers, signal }: Pick<Workspace, 'openWorkers' | 'signal'>,
  work: (pool: WorkerPool) => Promise<Found>,
): Promise<Found> {
  const pool = await openWorkers();
  const stop = (): void => void pool[Symbol.asyncDispose]();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await work(pool);
  } finally {
    signal.removeEventListener('abort', stop);
    await pool[Symbol.asyncDispose]();
  }
}
