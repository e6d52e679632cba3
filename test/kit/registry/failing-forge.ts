import type { Forge } from '#ports/forge.ts';

/** Stands for the death of the process: everything after it is undone by nobody. */
export class Killed extends Error {
  constructor(at: string) {
    super(`killed at ${at}`);
  }
}

export interface Calls {
  /** `store.method` of every call that changes something, in order. */
  readonly made: string[];
}

const WRITING: Readonly<Record<string, readonly string[]>> = {
  tags: ['create'],
  releases: ['createDraft', 'upload', 'publish', 'discardDraft'],
  ledger: ['append'],
  issues: ['upsert'],
  workflows: ['dispatch'],
};

/**
 * The forge, killed at the n-th call (from 0) that changes something: before the change is made, or after it and before the answer arrives.
 * Without `killAt` it only counts.
 */
export function failingForge<F extends Forge>(
  forge: F,
  kill?: { readonly at: number; readonly when: 'before' | 'after' },
): { forge: F; calls: Calls } {
  const calls: Calls = { made: [] };
  const stores = Object.entries(WRITING).map(([store, methods]) => {
    const original = (forge as unknown as Record<string, Record<string, (...values: unknown[]) => Promise<unknown>>>)[store]!;
    const wrapped = { ...original };
    for (const method of methods) {
      wrapped[method] = async (...values: unknown[]) => {
        const name = `${store}.${method}`;
        const due = kill !== undefined && calls.made.length === kill.at;
        calls.made.push(name);
        if (due && kill.when === 'before') throw new Killed(name);
        const answer = await original[method]!(...values);
        if (due) throw new Killed(name);
        return answer;
      };
    }
    return [store, wrapped];
  });
  return { forge: { ...forge, ...Object.fromEntries(stores) }, calls };
}
