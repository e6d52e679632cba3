import { setTimeout as wait } from 'node:timers/promises';
import { asForgeFailure, isUncertain } from './failures.ts';

const ATTEMPTS = 3;

/**
 * Updates what is there, otherwise creates it. After an uncertain answer to a creation it looks again first: GitHub may have carried
 * the request out, and a blind repetition would make two.
 */
export async function upsertWithCare<Known, Done>(steps: {
  readonly doing: string;
  readonly find: () => Promise<Known | undefined>;
  readonly update: (known: Known) => Promise<Done>;
  readonly create: () => Promise<Done>;
}): Promise<Done> {
  for (let attempt = 1; ; attempt++) {
    const known = await steps.find();
    try {
      return await (known === undefined ? steps.create() : steps.update(known));
    } catch (error) {
      if (attempt >= ATTEMPTS || !isUncertain(error)) throw asForgeFailure(error, steps.doing);
      await wait(100 * 4 ** attempt);
    }
  }
}
