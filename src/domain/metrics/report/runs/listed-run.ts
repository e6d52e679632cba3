import { isJsonObject } from '#kernel/json.ts';
import type { RunRecord } from '#kernel/records/run.ts';

/** A run of the ledger as a list shows it. */
export interface ListedRun {
  readonly run: RunRecord;
  /** The name that its program gave it, or the end of its id. */
  readonly name: string;
  /** Id of the program for it, and of the run that it is a part of. */
  readonly tracked?: string;
  readonly parent?: string;
}

export function listRun(run: RunRecord): ListedRun {
  const { mlflow } = run.environment;
  const tracked = isJsonObject(mlflow) ? mlflow : {};
  const text = (key: string): string | undefined => (typeof tracked[key] === 'string' && tracked[key] !== '' ? tracked[key] : undefined);
  const [id, parent] = [text('runId'), text('parent')];
  return {
    run,
    name: text('name') ?? `…${run.id.slice(-8)}`,
    ...(id === undefined ? {} : { tracked: id }),
    ...(parent === undefined ? {} : { parent }),
  };
}
