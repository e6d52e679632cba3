import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';

export type Operation = 'download' | 'upload';

/** An LFS server and what it wants to see with every request. */
export interface ServerAccess {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970 after which the headers are worth nothing. */
  readonly expiresAt?: number;
}

/** Finds the access for an operation; `refused` is true when the server did not take the last one, and undefined is "nobody knows better". */
export type FindAccess = (operation: Operation, refused: boolean) => Promise<ServerAccess | undefined>;

/** Access is asked for anew so long before it ends, so that a request under way still arrives. */
export const EXPIRY_MARGIN_MS = 30_000;

/** Gives the access for an operation; `refused` is the one that the server did not take. */
export type KeptAccess = (operation: Operation, refused?: ServerAccess) => Promise<ServerAccess>;

/** Access that is found when it is first needed and kept until it ends; concurrent requests share one question. */
export function keptAccess(find: FindAccess, clock: Clock): KeptAccess {
  const kept = new Map<Operation, Promise<ServerAccess | undefined>>();
  const ask = async (operation: Operation, refused: boolean): Promise<ServerAccess | undefined> => {
    const answer = find(operation, refused);
    kept.set(operation, answer);
    try {
      return await answer;
    } catch (error) {
      kept.delete(operation);
      throw error;
    }
  };
  return async (operation, refused) => {
    const known = await kept.get(operation);
    const ended = known?.expiresAt !== undefined && known.expiresAt - EXPIRY_MARGIN_MS <= clock.now();
    if (known !== undefined && known !== refused && !ended) return known;
    const found = await ask(operation, known !== undefined && known === refused);
    if (found !== undefined) return found;
    if (known === undefined) throw new Failure('data.remote-refused', { message: 'the remote does not say where its LFS server is' });
    kept.set(operation, Promise.resolve(known));
    return known;
  };
}
