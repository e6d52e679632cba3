import type { Check, CheckStore } from '#ports/checks.ts';

export interface MemoryChecks extends CheckStore {
  published(): readonly Check[];
}

/** Publishing again under the same name on the same commit replaces the check, as a reader sees it on GitHub. */
export function memoryChecks(): MemoryChecks {
  const checks = new Map<string, Check>();
  return {
    published: () => [...checks.values()],
    async publish(check) {
      checks.set(`${check.commit} ${check.name}`, check);
      return { url: `memory://checks/${check.commit}/${encodeURIComponent(check.name)}` };
    },
  };
}
