import { parentPort } from 'node:worker_threads';
import { runJob } from './jobs.ts';
import { toPlainError, type JobReply, type JobRequest } from './message.ts';

/** Entry of a worker thread: one job after another until the pool ends it. */
parentPort?.on('message', ({ number, job, argument }: JobRequest) => {
  void reply(number, job, argument).then((answer) => parentPort!.postMessage(answer));
});

async function reply(number: number, job: string, argument: unknown): Promise<JobReply> {
  try {
    return { number, result: await runJob(job, argument, (done, total) => parentPort!.postMessage({ number, step: [done, total] })) };
  } catch (cause) {
    return { number, error: toPlainError(cause) };
  }
}
