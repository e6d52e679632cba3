import { SHARE_ENV, Worker } from 'node:worker_threads';
import { wantsEngine } from '#domain/train/needs-engine.ts';
import { Failure } from '#kernel/failure.ts';
import type { OnJobDone, OnJobStep, WorkerPool } from '#ports/worker-pool.ts';
import { usesNative } from '../tensorflow/native-place.ts';
import { runJob } from './jobs.ts';
import { fromPlainError, type JobReply, type JobRequest } from './message.ts';
import { findWorkerEntry } from './worker-entry.ts';

export interface WorkerPoolOptions {
  /** Threads at most. */
  readonly workers: number;
}

/**
 * Threads that take jobs one at a time. Threads start when the first jobs come, as many as there are jobs; without a worker file, or for a
 * single thread, jobs run in this one.
 */
export async function openWorkerPool({ workers }: WorkerPoolOptions): Promise<WorkerPool> {
  const entry = workers > 1 ? findWorkerEntry() : undefined;
  return entry === undefined ? inProcessPool() : new ThreadPool(entry, workers);
}

/** Runs jobs in this thread and lets the event loop breathe between them. */
export function inProcessPool(): WorkerPool {
  let disposed = false;
  return {
    workers: 1,
    async map<Argument, JobResult>(
      job: string,
      arguments_: readonly Argument[],
      onDone?: OnJobDone<JobResult>,
      onStep?: OnJobStep,
    ): Promise<JobResult[]> {
      const results: JobResult[] = [];
      for (const argument of arguments_) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (disposed) throw cancelled();
        results.push((await runJob(job, argument, onStep)) as JobResult);
        onDone?.(results.length, results.at(-1)!, results.length - 1);
      }
      return results;
    },
    [Symbol.asyncDispose]: async () => {
      disposed = true;
    },
  };
}

const cancelled = (): Failure => new Failure('environment.cancelled', { message: 'the workers were stopped before all jobs were done' });

type Answer = Exclude<JobReply, { readonly step: unknown }>;

interface Pending {
  readonly request: JobRequest;
  readonly settle: (reply: Answer | Error) => void;
  readonly onStep: OnJobStep | undefined;
}

/**
 * Native TensorFlow has one state for the whole process, which it does not guard: two threads that train at once end in errors about its
 * graph, or never. It uses all processors by itself.
 */
const isForOneThread = (arguments_: readonly unknown[]): boolean =>
  arguments_.some(wantsEngine) && usesNative({ folder: process.cwd(), variable: (name) => process.env[name] });

class ThreadPool implements WorkerPool {
  readonly workers: number;
  readonly #entry: URL;
  readonly #threads: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Pending>();
  #queue: Pending[] = [];
  #alone: ThreadPool | undefined;
  #next = 0;

  constructor(entry: URL, workers: number) {
    this.#entry = entry;
    this.workers = workers;
  }

  async map<Argument, JobResult>(
    job: string,
    arguments_: readonly Argument[],
    onDone?: OnJobDone<JobResult>,
    onStep?: OnJobStep,
  ): Promise<JobResult[]> {
    if (this.workers > 1 && isForOneThread(arguments_)) {
      this.#alone ??= new ThreadPool(this.#entry, 1);
      return await this.#alone.map(job, arguments_, onDone, onStep);
    }
    let finished = 0;
    const work = arguments_.map(
      (argument, position) =>
        new Promise<JobResult>((resolve, reject) => {
          const settle = (reply: Answer | Error): void => {
            if (reply instanceof Error) return reject(reply);
            if ('error' in reply) return reject(fromPlainError(reply.error));
            onDone?.(++finished, reply.result as JobResult, position);
            resolve(reply.result as JobResult);
          };
          this.#queue.push({ request: { number: this.#next++, job, argument }, settle, onStep });
        }),
    );
    this.#start();
    try {
      return await Promise.all(work);
    } catch (cause) {
      // The first failure decides; what has not begun need not begin.
      this.#queue = [];
      throw cause;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const threads = this.#threads.splice(0);
    const waiting = [...this.#busy.values(), ...this.#queue];
    this.#idle.length = 0;
    this.#queue = [];
    this.#busy.clear();
    for (const pending of waiting) pending.settle(cancelled());
    await this.#alone?.[Symbol.asyncDispose]();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #start(): void {
    while (this.#queue.length > 0) {
      const thread = this.#idle.pop() ?? (this.#threads.length < this.workers ? this.#open() : undefined);
      if (thread === undefined) return;
      const pending = this.#queue.shift()!;
      this.#busy.set(thread, pending);
      thread.ref();
      thread.postMessage(pending.request);
    }
  }

  #open(): Worker {
    // One environment for all: native libraries read the one of the process, and a thread with a copy could not tell them anything.
    const thread = new Worker(this.#entry, { env: SHARE_ENV });
    this.#threads.push(thread);
    thread.on('message', (reply: JobReply) => {
      // A last word of a thread that is being ended: to unref it now would end the process before whoever waits for that.
      if (!this.#threads.includes(thread)) return;
      const pending = this.#busy.get(thread);
      if ('step' in reply) return pending?.onStep?.(...reply.step);
      this.#busy.delete(thread);
      // An idle thread must not keep the process alive.
      thread.unref();
      this.#idle.push(thread);
      pending?.settle(reply);
      this.#start();
    });
    const lost = (cause: unknown): void => {
      const pending = this.#busy.get(thread);
      this.#busy.delete(thread);
      this.#threads.splice(this.#threads.indexOf(thread), this.#threads.includes(thread) ? 1 : 0);
      if (this.#idle.includes(thread)) this.#idle.splice(this.#idle.indexOf(thread), 1);
      pending?.settle(new Failure('train.worker-lost', { message: `a worker thread ended during "${pending.request.job}"`, cause }));
      this.#start();
    };
    thread.on('error', lost);
    thread.on('exit', (code) => lost(`exit code ${code}`));
    return thread;
  }
}
