import type { InputsOf } from '#contract/define.ts';
import { collectGarbage, type CollectedGarbage } from '#features/data/collect-garbage.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openGarbagePorts } from '#compose/open-garbage-ports.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  const apply = inputs.apply && !options.dryRun;
  const { keep, reflog, grace, shared } = inputs;
  const found = await collectGarbage({ history: keep === 'history', reflog, grace, shared, apply }, openGarbagePorts(workspace));
  const objects = found.collected.length;
  const what = `${objects === 1 ? '1 object' : `${formatCount(objects)} objects`} of ${humanBytes(found.bytes)}`;
  return {
    verdict: 'pass',
    headline: objects === 0 ? 'every object of the local store is needed' : apply ? `${what} deleted` : `${what} can go`,
    text: detailOf(found, apply),
    markdown: '',
    outputs: { objects: String(objects), bytes: String(found.bytes) },
    data: { applied: apply, objects, bytes: found.bytes, kept: { ...found.kept }, collected: found.collected.map((object) => object.oid) },
    ...(options.dryRun ? { plan: found.plan } : {}),
  };
}

function detailOf({ collected, kept, server }: CollectedGarbage, apply: boolean): string {
  const row = (what: string, { objects, bytes }: { readonly objects: number; readonly bytes: number }): string[] => [
    '',
    what,
    formatCount(objects),
    humanBytes(bytes),
  ];
  const elsewhere = server === undefined ? 'named in git, and no LFS server confirms them' : `named in git, and not on ${server}`;
  const rows = [row('something leads to them', kept.reachable), row('recent', kept.recent), row(elsewhere, kept['not-on-server'])];
  const next = apply || collected.length === 0 ? [] : ['', '  next:  trainyard data gc --apply'];
  return ['Kept:', textTable(rows, ['left', 'left', 'right', 'right']), ...next].join('\n');
}
