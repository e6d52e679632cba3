import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runJobs } from '#adapters/lfs-store/run-jobs.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';

type Run = (part: readonly number[]) => readonly number[];

/** Workers that answer later than asked, in this thread. */
function slowPool(workers: number, run: Run): { readonly pool: WorkerPool; readonly seen: { jobs: number; open: boolean } } {
  const seen = { jobs: 0, open: true };
  const pool: WorkerPool = {
    workers,
    async map<Argument, JobResult>(_: string, jobs: readonly Argument[]): Promise<JobResult[]> {
      seen.jobs += jobs.length;
      await new Promise<void>((resolve) => setImmediate(resolve));
      return jobs.map((job) => run(job as readonly number[]) as JobResult);
    },
    [Symbol.asyncDispose]: async () => {
      seen.open = false;
    },
  };
  return { pool, seen };
}

const jobsOf = (items: readonly number[], run: Run, bytes: (item: number) => number = () => 100) => ({
  name: 'lfs.any',
  run,
  job: (part: number[]): readonly number[] => part,
  items,
  bytesOf: bytes,
});
const squares: Run = (part) => part.map((value) => value * value);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, value) => value);

describe('runJobs', () => {
  it('gives the results in order, whoever made them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 4 }), async (count, workers) => {
        const { pool, seen } = slowPool(workers, squares);
        const results = await runJobs(jobsOf(numbers(count), squares), async () => pool);
        expect(results).toEqual(numbers(count).map((value) => value * value));
        expect(seen.open).toBe(count < 1000);
      }),
      { numRuns: 30 },
    );
  });

  it('works in this thread and in others on many small files', async () => {
    let here = 0;
    const counting: Run = (part) => {
      here += part.length;
      return squares(part);
    };
    const { pool, seen } = slowPool(2, squares);
    await runJobs(jobsOf(numbers(5000), counting), async () => pool);
    expect(here).toBeGreaterThan(0);
    expect(seen.jobs).toBeGreaterThan(0);
  });

  it('leaves large files to the others, so that this thread answers', async () => {
    const none: Run = () => {
      throw new Error('not here');
    };
    const { pool } = slowPool(2, squares);
    expect(
      await runJobs(
        jobsOf(numbers(8), none, () => 32 << 20),
        async () => pool,
      ),
    ).toEqual(squares(numbers(8)));
  });

  it.each(['here', 'there'])('begins nothing new after a failure %s', async (place) => {
    let begun = 0;
    const failing: Run = (part) => {
      begun += part.length;
      throw new Error('disk full');
    };
    const fine: Run = (part) => {
      begun += part.length;
      return squares(part);
    };
    const { pool, seen } = slowPool(2, place === 'there' ? failing : fine);
    const run = runJobs(jobsOf(numbers(100_000), place === 'here' ? failing : fine), async () => pool);
    await expect(run).rejects.toThrow('disk full');
    expect(begun).toBeLessThan(1000);
    expect(seen.open).toBe(false);
  });
});
