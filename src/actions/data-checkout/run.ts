import { openDatasets } from '#compose/open-datasets.ts';
import { pruneObjectCache } from '#compose/prune-object-cache.ts';
import type { InputsOf } from '#contract/define.ts';
import { checkoutDataset, type CheckedOutDataset } from '#features/data/checkout-dataset.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const [dataset, versionInName] = inputs.dataset?.split('@', 2) ?? [];
  const version = inputs.version ?? versionInName;
  const configs = await openDatasets(workspace, { dataset, config: inputs.config });
  if (inputs.to !== undefined && configs.length > 1) {
    throw new Failure('contract.input-missing', {
      message: 'input "dataset" is required with "to", because there is more than one dataset',
    });
  }
  const done: CheckedOutDataset[] = [];
  for (const { name, path } of configs) {
    const command = {
      name,
      path,
      ...(version === undefined ? {} : { version }),
      ...(inputs.to === undefined ? {} : { to: inputs.to }),
      only: {
        ...(inputs.paths === undefined ? {} : { paths: inputs.paths }),
        ...(inputs.split === undefined ? {} : { split: inputs.split }),
        ...(inputs.columns === undefined ? {} : { columns: inputs.columns }),
      },
      ...(inputs.readOnly === true ? { readOnly: true } : {}),
      dryRun: options.dryRun,
    };
    done.push(await checkoutDataset(command, workspace));
  }
  if (!options.dryRun) await pruneObjectCache(new Set(done.flatMap((one) => one.objects)), workspace.environment);
  const [first] = done;
  const rows = done.map((one) => [
    one.name,
    one.label,
    counted(one.files, 'file'),
    humanBytes(one.bytes),
    `${one.written} written`,
    `${one.downloaded} downloaded`,
  ]);
  return {
    verdict: 'pass',
    headline: headlineOf(done, options.dryRun),
    text: textTable(rows.map((row) => ['', ...row])),
    markdown: markdownTable(
      ['dataset', 'version', 'files', 'size', 'written', 'downloaded'],
      rows.map(([name, label, ...counts]) => [inlineCode(name!), inlineCode(label!), ...counts]),
    ),
    outputs: {
      path: first!.folder,
      version: first!.label,
      digest: first!.digest,
      'cache-key': done.map((one) => `${one.name}-${one.digest.slice(0, 16)}`).join('-'),
      files: String(done.reduce((sum, one) => sum + one.files, 0)),
      downloaded: String(done.reduce((sum, one) => sum + one.downloaded, 0)),
    },
    data: done.map(factsOf),
    ...(options.dryRun ? { plan: { title: 'Check out data', effects: done.flatMap((one) => one.plan.effects) } } : {}),
  };
}

const factsOf = ({ name, label, folder, files, bytes, written, downloaded, digest }: CheckedOutDataset) => ({
  name,
  label,
  folder,
  files,
  bytes,
  written,
  downloaded,
  digest,
  effects: written + (downloaded > 0 ? 1 : 0),
});

function headlineOf(done: readonly CheckedOutDataset[], dryRun: boolean): string {
  const written = done.reduce((sum, one) => sum + one.written, 0);
  const names = done.map((one) => `${one.name} ${one.label}`).join(', ');
  if (written === 0) return `${names}: everything is in place`;
  return `${names}: ${counted(written, 'file')} ${dryRun ? 'would be written' : 'written'}`;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
