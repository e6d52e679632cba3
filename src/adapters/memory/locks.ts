import type { Locks } from '#ports/locks.ts';

/** Locks of one process; the holder is whoever took it before. */
export function memoryLocks(): Locks {
  const held = new Set<string>();
  return {
    take: async (path) => {
      if (held.has(path)) return { held: false, holder: 'process 1' };
      held.add(path);
      return { held: true, release: async () => void held.delete(path) };
    },
  };
}
