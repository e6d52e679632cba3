import { ledgerFolder, parseLedgerPath } from '#kernel/records/ledger-path.ts';
import { instantOfRecordId } from '#kernel/record-id.ts';
import type { Workspace } from '#ports/workspace.ts';

const MONTH_MS = 30 * 86_400_000;

/** Runs that the ledger recorded in the last 30 days, of all models; undefined when there are none to measure by. */
export async function measuredRuns(ports: Pick<Workspace, 'forge' | 'clock'>): Promise<number | undefined> {
  const since = ports.clock.now() - MONTH_MS;
  const paths = await ports.forge.ledger.list(ledgerFolder('run'));
  const recent = paths.filter((path) => {
    const address = parseLedgerPath(path);
    return address !== undefined && instantOfRecordId(address.id) >= since;
  });
  return recent.length === 0 ? undefined : recent.length;
}
