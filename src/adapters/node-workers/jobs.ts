import { TRAIN_JOBS, type JobTools } from '#domain/train/jobs.ts';
import { checkoutObjects } from '../lfs-store/checkout-objects.ts';
import { placeObjects } from '../lfs-store/place-objects.ts';

type Job = (argument: never, tools: JobTools) => unknown;

/** Every function that may run in a worker, by name; a name is all that crosses to the worker. */
const JOBS = new Map<string, Job>(
  Object.entries<Job>({ ...TRAIN_JOBS, 'lfs.placeObjects': placeObjects, 'lfs.checkoutObjects': checkoutObjects }),
);

/** Runs a job by name; used by the worker and by pools without threads. */
export function runJob(name: string, argument: unknown): unknown {
  const job = JOBS.get(name);
  if (job === undefined) throw new Error(`there is no job "${name}"`);
  return job(argument as never, { elapsed: () => performance.now() });
}
