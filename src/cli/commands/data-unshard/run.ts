import { relative, resolve } from 'node:path';
import type { InputsOf } from '#contract/define.ts';
import { unshardDataset } from '#features/data/unshard-dataset.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { inlineCode } from '#kernel/markdown.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  const where = inputs.dataset.includes('/') ? relative(workspace.root, resolve(inputs.dataset)) : inputs.dataset;
  const { members, bytes, fetchedBytes, folder, plan } = await unshardDataset(
    {
      where,
      members: inputs.members ?? [],
      ...(inputs.version === undefined ? {} : { version: inputs.version }),
      ...(inputs.to === undefined ? {} : { to: resolve(inputs.to) }),
      dryRun: options.dryRun,
    },
    workspace,
  );
  const at = relative(workspace.root, folder);
  return {
    verdict: 'pass',
    headline: `${members === 1 ? '1 file' : `${formatCount(members)} files`}, ${humanBytes(bytes)}, ${options.dryRun ? 'would be ' : ''}in ${at}${fetchedBytes === 0 ? '' : `; ${humanBytes(fetchedBytes)} fetched by range`}`,
    text: '',
    markdown: inlineCode(at),
    outputs: { files: String(members), 'fetched-bytes': String(fetchedBytes) },
    data: { folder: at, files: members, bytes, fetchedBytes },
    ...(options.dryRun ? { plan } : {}),
  };
}
