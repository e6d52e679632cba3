import type { JobTools } from '#domain/train/jobs.ts';
import { wantsEngine } from '#domain/train/needs-engine.ts';
import type { OnJobStep } from '#ports/worker-pool.ts';

type Job = (argument: never, tools: JobTools) => unknown;

/**
 * Runs a job by name; used by the worker and by pools without threads. A name is all that crosses to the worker, and what is behind it is
 * loaded there when it is needed: to hash files nobody needs the algorithms.
 */
export async function runJob(name: string, argument: unknown, onStep?: OnJobStep): Promise<unknown> {
  const job = await findJob(name);
  if (job === undefined) throw new Error(`there is no job "${name}"`);
  return job(argument as never, await toolsFor(name, argument, onStep));
}

async function toolsFor(name: string, argument: unknown, onStep?: OnJobStep): Promise<JobTools> {
  const elapsed = (): number => performance.now();
  if (!name.startsWith('train.')) return { elapsed };
  if (!wantsEngine(argument)) return { elapsed };
  const { loadEngine } = await import('../tensorflow/load-engine.ts');
  const engine = await loadEngine({ folder: process.cwd(), variable: (key) => process.env[key] });
  return { elapsed, engine: onStep === undefined ? engine : { ...engine, onEpoch: atMostEvery(STEP_MS, onStep) } };
}

/** Steps nearer to each other than this are not told. */
const STEP_MS = 250;

function atMostEvery(intervalMs: number, tell: OnJobStep): OnJobStep {
  let next = performance.now() + intervalMs;
  return (done, total) => {
    if (performance.now() < next) return;
    next = performance.now() + intervalMs;
    tell(done, total);
  };
}

async function findJob(name: string): Promise<Job | undefined> {
  if (name === 'lfs.placeObjects') return (await import('../lfs-store/place-objects.ts')).placeObjects;
  if (name === 'lfs.checkoutObjects') return (await import('../lfs-store/checkout-objects.ts')).checkoutObjects;
  const { TRAIN_JOBS } = await import('#domain/train/jobs.ts');
  return (Object.hasOwn(TRAIN_JOBS, name) ? TRAIN_JOBS[name as keyof typeof TRAIN_JOBS] : undefined) as Job | undefined;
}
