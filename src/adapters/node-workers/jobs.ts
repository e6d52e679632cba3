import { TRAIN_JOBS, type JobTools } from '#domain/train/jobs.ts';

type Job = (argument: unknown, tools: JobTools) => unknown;

/** Every function that may run in a worker, by name; a name is all that crosses to the worker. */
const JOBS = new Map<string, Job>(Object.entries(TRAIN_JOBS) as [string, Job][]);

/** Runs a job by name; used by the worker and by pools without threads. */
export function runJob(name: string, argument: unknown): unknown {
  const job = JOBS.get(name);
  if (job === undefined) throw new Error(`there is no job "${name}"`);
  return job(argument, { elapsed: () => performance.now() });
}
