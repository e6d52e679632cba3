/** How features tell what they are doing while they do it; results are returned, never reported. */
export interface Reporter {
  /** Progress of long work: a bar on a terminal, a line now and then elsewhere. `total` is undefined when unknown. */
  progress(update: ProgressUpdate): void;
  note(message: string): void;
  warn(message: string): void;
  /**
   * What is noted from here on was written by a program that may try to give orders to whoever reads the log; the answer ends that.
   * Absent where nobody obeys.
   */
  foreignOutput?(): () => void;
}

export interface ProgressUpdate {
  readonly task: string;
  readonly done: number;
  readonly total?: number;
}
