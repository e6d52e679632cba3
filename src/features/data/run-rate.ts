import { join } from 'node:path';
import { usesData } from '#domain/data/cost/uses-data.ts';
import { Failure } from '#kernel/failure.ts';
import { instant } from '#kernel/instant.ts';
import { ledgerFolder, parseLedgerPath } from '#kernel/records/ledger-path.ts';
import { instantOfRecordId } from '#kernel/record-id.ts';
import type { Workspace } from '#ports/workspace.ts';

const MONTH_MS = 30 * 86_400_000;
const WORKFLOWS = '.github/workflows';

export interface MeasuredRuns {
  readonly count: number;
  /** The workflows whose runs were counted, or the ledger. */
  readonly source: readonly string[] | 'ledger';
}

type RatePorts = Pick<Workspace, 'root' | 'files' | 'forge' | 'clock' | 'reporter'>;

/**
 * Runs of the last 30 days that take the data: of the workflows in the working tree that do so, as the forge counts them, else those that the
 * ledger recorded, of all models. Undefined when there are none to measure by.
 */
export async function measuredRuns(ports: RatePorts): Promise<MeasuredRuns | undefined> {
  const since = instant(ports.clock.now() - MONTH_MS);
  const counted = await workflowRuns(since, ports);
  if (counted !== undefined) return counted;
  const paths = await ports.forge.ledger.list(ledgerFolder('run'));
  const recent = paths.filter((path) => {
    const address = parseLedgerPath(path);
    return address !== undefined && instantOfRecordId(address.id) >= since;
  });
  return recent.length === 0 ? undefined : { count: recent.length, source: 'ledger' };
}

async function workflowRuns(since: ReturnType<typeof instant>, ports: RatePorts): Promise<MeasuredRuns | undefined> {
  const names: string[] = [];
  const folder = join(ports.root, WORKFLOWS);
  if ((await ports.files.stat(folder))?.kind !== 'folder') return undefined;
  for await (const { kind, path } of ports.files.list(folder, 'shallow')) {
    if (kind !== 'file' || !/\.ya?ml$/i.test(path)) continue;
    const bytes = await ports.files.read(join(folder, path));
    if (bytes !== undefined && usesData(new TextDecoder().decode(bytes))) names.push(path);
  }
  try {
    const counts = await Promise.all(names.sort().map((name) => ports.forge.workflows.countRuns(name, since)));
    const known = names.filter((_, index) => counts[index] !== undefined);
    if (known.length === 0) return undefined;
    return { count: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), source: known };
  } catch (error) {
    // Without the permission actions: read, or without a network, the ledger still tells something.
    if (!(error instanceof Failure)) throw error;
    ports.reporter.warn(`the runs of workflows could not be counted: ${error.message}`);
    return undefined;
  }
}
