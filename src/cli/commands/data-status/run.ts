import { plural } from '#kernel/number-text.ts';
import type { InputsOf } from '#contract/define.ts';
import { storedDatasets } from '#compose/open-datasets.ts';
import { datasetStatus, type DatasetStatus } from '#features/data/dataset-status.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  const all = await datasetStatus(await storedDatasets(workspace, inputs.dataset), workspace);
  const dirty = all.filter((one) => !isClean(one));
  const rows = all.map((one) => [
    '',
    one.name,
    one.version ?? (one.latest === undefined ? 'no version' : `after ${one.latest}`),
    one.rows === undefined ? '' : plural(one.rows, 'row'),
    humanBytes(one.bytes),
    stateOf(one),
  ]);
  const changes = all.flatMap((one) => one.changes.map((change) => ['', `  ${change.state}`, `${one.name}: ${change.path}`]));
  return {
    verdict: 'pass',
    headline: headlineOf(all, dirty),
    text: [textTable(rows), textTable(changes)].filter((part) => part !== '').join('\n'),
    markdown: '',
    outputs: { clean: String(dirty.length === 0) },
    data: all.map((one) => ({
      ...one,
      rows: one.rows ?? null,
      version: one.version ?? null,
      latest: one.latest ?? null,
      changes: one.changes.map((change) => ({ ...change })),
    })),
  };
}

const isClean = (status: DatasetStatus): boolean => status.changes.length === 0 && status.uncommitted.length === 0;

function headlineOf(all: readonly DatasetStatus[], dirty: readonly DatasetStatus[]): string {
  if (all.length === 0) return 'there are no datasets yet: trainyard data add <name> <files>';
  const count = plural(all.length, 'dataset');
  return dirty.length === 0 ? `${count}, nothing changed` : `${count}, changes in ${dirty.map((one) => one.name).join(', ')}`;
}

function stateOf(status: DatasetStatus): string {
  const parts = [
    ...(status.changes.length > 0 ? [`${plural(status.changes.length, 'file')} not as in the manifest`] : []),
    ...(status.uncommitted.length > 0 ? ['not committed'] : []),
    ...(status.absentObjects > 0 ? [`${plural(status.absentObjects, 'object')} not here`] : []),
  ];
  return parts.length === 0 ? 'clean' : parts.join(', ');
}
