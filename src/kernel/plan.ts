/** One intended effect on the world, decided before anything is done. */
export interface PlannedEffect {
  readonly verb: 'create' | 'update' | 'delete' | 'upload' | 'download' | 'run' | 'keep' | 'dispatch';
  /** What is touched: a path, tag, release, deployment. */
  readonly target: string;
  readonly detail?: string;
}

/** What a command will do; `--dry-run` prints it and stops. */
export interface Plan {
  readonly title: string;
  readonly effects: readonly PlannedEffect[];
}
