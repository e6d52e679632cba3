/** One question with several answers; the first contestant is ours and the ratios refer to it. */
export interface Benchmark {
  readonly name: string;
  readonly contestants: readonly [Contestant, ...Contestant[]];
  /** Runs at most, for what takes minutes to prepare. */
  readonly runs?: number;
}

export interface Contestant {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /**
   * The program prints its own milliseconds as the last line of its output, and those of processor time after them where it knows:
   * start-up and reading are then left out.
   */
  readonly selfTimed?: true;
  /** A fresh folder to work in, made outside the measured time. */
  readonly prepare?: () => { readonly folder: string; readonly remove: () => void };
  /** Why it cannot run here; undefined when it can. */
  readonly missing?: () => string | undefined;
}
