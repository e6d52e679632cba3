import type { WorkerPool } from '#ports/worker-pool.ts';

/** Files to be worked on by a synchronous job, in parts. */
export interface FileJobs<Item, Job, JobResult> {
  /** Name of the job for worker threads. */
  readonly name: string;
  /** The job itself, for when threads are not worth it. */
  readonly run: (job: Job) => JobResult;
  readonly job: (part: Item[]) => Job;
  readonly items: readonly Item[];
  readonly bytesOf: (item: Item) => number;
}

/** What one job may hold: enough that its message does not count, little enough that threads end at about the same time. */
const PER_JOB = { files: 128, bytes: 32 << 20 };

/** This thread takes less at a time, because meanwhile nobody hands the others their next job, and nothing of files so large that it shows. */
const PER_TURN = { files: 16, bytes: 1 << 20 };
const SMALL_BYTES = 1 << 18;

/** Starting threads costs as much as this many small files, or this many bytes, do. */
const WORTH_THREADS = { files: 1000, bytes: 64 << 20 };

/**
 * Results of the parts in order. This thread works as well, so that nothing waits for the others to start; those are started when there is
 * enough to do, and are gone when it is done.
 */
export async function runJobs<Item, Job, JobResult>(
  { name, run, job, items, bytesOf }: FileJobs<Item, Job, readonly JobResult[]>,
  openWorkers: (() => Promise<WorkerPool>) | undefined,
): Promise<JobResult[]> {
  const results: (readonly JobResult[])[] = [];
  let next = 0;
  let failed = false;
  const take = (limit: typeof PER_JOB): { readonly place: number; readonly part: Item[] } | undefined => {
    if (failed || next >= items.length) return undefined;
    const place = next;
    for (let bytes = 0; next < items.length && next - place < limit.files && bytes < limit.bytes; next++) bytes += bytesOf(items[next]!);
    return { place, part: items.slice(place, next) };
  };
  /** Works on parts until none is left, or somebody failed: then nothing new is begun. */
  const work = async (limit: typeof PER_JOB, runOne: (job: Job) => Promise<readonly JobResult[]>): Promise<void> => {
    try {
      for (let taken = take(limit); taken !== undefined; taken = take(limit)) results[taken.place] = await runOne(job(taken.part));
    } finally {
      failed ||= next < items.length;
    }
  };
  const here = async (one: Job): Promise<readonly JobResult[]> => {
    const result = run(one);
    await new Promise<void>((resolve) => setImmediate(resolve));
    return result;
  };
  const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
  if (openWorkers === undefined || (items.length < WORTH_THREADS.files && bytes < WORTH_THREADS.bytes)) {
    await work(PER_JOB, here);
    return results.flat();
  }
  const workers = await openWorkers();
  const small = items.every((item) => bytesOf(item) <= SMALL_BYTES);
  try {
    const others = Array.from({ length: Math.max(1, workers.workers - (small ? 1 : 0)) }, () =>
      work(PER_JOB, async (one) => (await workers.map<Job, readonly JobResult[]>(name, [one]))[0]!),
    );
    await Promise.all(small ? [...others, work(PER_TURN, here)] : others);
    return results.flat();
  } finally {
    await workers[Symbol.asyncDispose]();
  }
}
