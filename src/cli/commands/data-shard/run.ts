import { relative, resolve } from 'node:path';
import type { InputsOf } from '#contract/define.ts';
import { shardDataset } from '#features/data/shard-dataset.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { inlineCode } from '#kernel/markdown.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

/** A shard may be four times the average, and GitHub takes no LFS object of 2 GB on its free plan. */
const GREATEST_AVERAGE = 448 * 1024 ** 2;
const LEAST_AVERAGE = 4096;

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  if (inputs.size < LEAST_AVERAGE || inputs.size > GREATEST_AVERAGE)
    throw new Failure('contract.input-invalid', { message: `input "size": expected 4 KiB to 448 MiB, found ${humanBytes(inputs.size)}` });
  const where = inputs.dataset.includes('/') ? relative(workspace.root, resolve(inputs.dataset)) : inputs.dataset;
  const sharded = await shardDataset(
    { where, average: inputs.size, maximum: 4 * inputs.size, without: inputs.without ?? [], dryRun: options.dryRun },
    workspace,
  );
  const { folder, members, shards, bytes, written, newBytes } = sharded;
  const kept =
    written === shards
      ? ''
      : `; ${formatCount(shards - written)} of them as they were, ${humanBytes(newBytes)} ${options.dryRun ? 'to write' : 'written'}`;
  return {
    verdict: 'pass',
    headline: `${folder.files}: ${formatCount(members)} files ${options.dryRun ? 'would be ' : ''}in ${shards === 1 ? '1 shard' : `${formatCount(shards)} shards`}, ${humanBytes(bytes)}${kept}`,
    text: options.dryRun ? '' : `The index is in ${folder.indexes}.\n\n  next:  trainyard data add ${folder.name}`,
    markdown: inlineCode(folder.files),
    outputs: { shards: String(shards), written: String(written), 'new-bytes': String(newBytes) },
    data: { folder: folder.files, members, shards, bytes, written, newBytes },
    ...(options.dryRun ? { plan: sharded.plan } : {}),
  };
}
