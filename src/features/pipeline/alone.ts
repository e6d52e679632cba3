import { join } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Does work that may be under way only once in a repository; refused with the name of who is at it. */
export async function alone<Result>(ports: Pick<Workspace, 'root' | 'locks'>, work: () => Promise<Result>): Promise<Result> {
  const lock = await ports.locks.take(join(ports.root, '.trainyard', 'pipeline.lock'));
  if (!lock.held) {
    throw new Failure('pipeline.already-running', {
      message: `only one pipeline at a time can run in ${ports.root}, and ${lock.holder} is running one`,
    });
  }
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
