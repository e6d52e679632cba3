import { open, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '#kernel/failure.ts';

/** Waiting longer than this for another git command's lock means that the lock was left behind. */
const LOCK_WAIT_MS = 10_000;

/**
 * Replaces the index file as git does: under `index.lock`, which becomes the new index by renaming. When the work fails, the index stays as
 * it was and the lock is gone.
 */
export async function replaceIndex(index: string, work: () => Promise<Buffer>, waitMs = LOCK_WAIT_MS): Promise<void> {
  const lock = `${index}.lock`;
  const handle = await takeLock(lock, waitMs);
  let renamed = false;
  try {
    await handle.writeFile(await work());
    await handle.sync();
    await handle.close();
    await rename(lock, index);
    renamed = true;
  } finally {
    await handle.close().catch(() => undefined);
    if (!renamed) await rm(lock, { force: true });
  }
}

async function takeLock(lock: string, waitMs: number) {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      return await open(lock, 'wx');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      if (Date.now() >= deadline)
        throw new Failure('data.index-locked', { message: `${lock} has been there for ${waitMs / 1000} s`, cause });
      await sleep(50);
    }
  }
}
