import type { DeploymentRecord } from '#kernel/records/deployment.ts';

/** The word that marks a record as a way back; it pops where a deployment pushes. */
export const ROLLBACK_STRATEGY = 'rollback';

/** What an environment holds, folded from its records. */
export interface DeploymentHistory {
  readonly current?: DeploymentRecord;
  /** Records one would come back to, the nearest last. A version that was rolled back from is not among them. */
  readonly before: readonly DeploymentRecord[];
}

/** Records are oldest first, as the ledger lists them; those of other environments are passed over. */
export function foldDeployments(records: readonly DeploymentRecord[], environment: string): DeploymentHistory {
  const stack: DeploymentRecord[] = [];
  for (const record of records) {
    if (record.environment !== environment || record.outcome !== 'succeeded') continue;
    if (record.strategy === ROLLBACK_STRATEGY) popTo(record, stack);
    else if (stack.at(-1)?.version === record.version) stack[stack.length - 1] = record;
    else stack.push(record);
  }
  const current = stack.at(-1);
  return { ...(current === undefined ? {} : { current }), before: stack.slice(0, -1) };
}

function popTo(record: DeploymentRecord, stack: DeploymentRecord[]): void {
  const position = stack.findLastIndex((earlier) => earlier.version === record.version);
  if (position >= 0) stack.length = position;
  stack.push(record);
}
