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
const FILES_PER_JOB = 128;
const BYTES_PER_JOB = 32 << 20;

/** Starting threads costs as much as this many small files, or this many bytes, do. */
const WORTH_THREADS = { files: 1000, bytes: 64 << 20 };

/** Results of the parts in order. Threads are started when there is enough to do, and are gone when it is done. */
export async function runJobs<Item, Job, JobResult>(
  { name, run, job, items, bytesOf }: FileJobs<Item, Job, JobResult>,
  openWorkers: (() => Promise<WorkerPool>) | undefined,
): Promise<JobResult[]> {
  const jobs = split(items, bytesOf).map(job);
  const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
  if (openWorkers === undefined || jobs.length < 2 || (items.length < WORTH_THREADS.files && bytes < WORTH_THREADS.bytes)) {
    const results: JobResult[] = [];
    for (const one of jobs) {
      results.push(run(one));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return results;
  }
  const workers = await openWorkers();
  try {
    return await workers.map<Job, JobResult>(name, jobs);
  } finally {
    await workers[Symbol.asyncDispose]();
  }
}

function split<Item>(items: readonly Item[], bytesOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    if (bytes >= BYTES_PER_JOB || parts.at(-1)!.length >= FILES_PER_JOB) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(item);
    bytes += bytesOf(item);
  }
  return parts;
}
