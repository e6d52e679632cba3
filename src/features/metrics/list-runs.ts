import { listRun, type ListedRun } from '#domain/metrics/report/runs/listed-run.ts';
import { Failure } from '#kernel/failure.ts';
import { ledgerFolder, parseLedgerPath, type LedgerAddress } from '#kernel/records/ledger-path.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readAttachment, readRecords } from '../records.ts';

/** Runs of one model that are listed at most, the newest. */
const LIMIT = 5000;

/** The runs of all models, newest last; a model with a record that cannot be read is told and left out. */
export async function listRuns(ports: Pick<Workspace, 'forge' | 'reporter'>): Promise<readonly ListedRun[]> {
  const paths = await ports.forge.ledger.list(ledgerFolder('run'));
  const models = new Set(paths.flatMap((path) => parseLedgerPath(path)?.subject ?? []));
  const listed: ListedRun[] = [];
  for (const model of models) {
    try {
      for (const run of await readRecords<RunRecord>('run', model, ports, { newest: LIMIT })) listed.push(listRun(run));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      ports.reporter.warn(error.message);
    }
  }
  return listed.sort((left, right) => (left.run.id < right.run.id ? -1 : 1));
}

/** A JSON attachment of a run; undefined when there is none, or it is none. */
export async function readRunDocument(address: LedgerAddress, name: string, ports: Pick<Workspace, 'forge'>): Promise<unknown> {
  const bytes = await readAttachment(address, name, ports);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
