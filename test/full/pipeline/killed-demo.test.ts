import { expect, it } from 'vitest';
import type { Files } from '#ports/files.ts';
import { expectTheEnd, runIn } from '../../kit/demo-end.ts';
import { demoWorld } from '../../kit/demo-world.ts';

const KILLED = 'killed';

/** Dies at the write after so many, and at every one after that, as a process does that is gone. */
function dyingFiles(files: Files, writes: number): Files {
  let left = writes;
  return {
    ...files,
    write: async (path, content) => {
      if (left-- <= 0) throw new Error(KILLED);
      await files.write(path, content);
    },
  };
}

/** Each attempt lives a little longer than the one before, because a report alone has more pages than a short life has writes. */
const writesOf = (attempt: number): number => 4 + 3 * attempt;

it('completes when it is killed again and again, at whatever write', async () => {
  const world = await demoWorld();
  try {
    for (let kills = 0; ; kills++) {
      expect(kills).toBeLessThan(40);
      const end = await runIn(world, (files) => dyingFiles(files, writesOf(kills))).catch((error: unknown) => {
        if (error instanceof Error && error.message === KILLED) return undefined;
        throw error;
      });
      if (end === undefined) continue;
      await expectTheEnd(world, end.finished);
      expect(kills).toBeGreaterThan(5);
      return;
    }
  } finally {
    world.dispose();
  }
});
