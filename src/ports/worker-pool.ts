export type OnJobDone<JobResult> = (finished: number, result: JobResult, position: number) => void;

/** How far a single job has come. */
export type OnJobStep = (done: number, total: number) => void;

/** Runs pure jobs in parallel. Results come back in the order of the jobs whatever the number of workers. */
export interface WorkerPool extends AsyncDisposable {
  readonly workers: number;
  /**
   * `job` names a function that is registered for workers; arguments and results must be structured-cloneable. `onDone` is told of each
   * result as it comes, with its place among the arguments, and `onStep` now and then of jobs that take long and say how far they are.
   */
  map<Argument, JobResult>(
    job: string,
    arguments_: readonly Argument[],
    onDone?: OnJobDone<JobResult>,
    onStep?: OnJobStep,
  ): Promise<JobResult[]>;
}
