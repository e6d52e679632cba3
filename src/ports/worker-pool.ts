/** Runs pure jobs in parallel. Results come back in the order of the jobs whatever the number of workers. */
export interface WorkerPool extends AsyncDisposable {
  readonly workers: number;
  /** `job` names a function that is registered for workers; arguments and results must be structured-cloneable. */
  map<Argument, JobResult>(job: string, arguments_: readonly Argument[], onDone?: (finished: number) => void): Promise<JobResult[]>;
}
