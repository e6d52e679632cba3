import type { InputsOf } from '#contract/define.ts';
import { openDatasets } from '#compose/open-datasets.ts';
import { versionDataset, type VersionedDataset } from '#features/data/version-dataset.ts';
import { escapeMarkdown, inlineCode } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const configured = (await openDatasets(workspace, { dataset: inputs.dataset }))[0].storage;
  const storage = inputs.storage ?? (configured === 'working-tree' ? 'lfs' : configured);
  const made = await versionDataset(
    {
      name: inputs.dataset,
      ...(inputs.bump === undefined ? {} : { bump: inputs.bump }),
      ...(storage === undefined ? {} : { storage }),
      dryRun: options.dryRun,
    },
    workspace,
  );
  return {
    verdict: 'pass',
    headline: headlineOf(made, options.dryRun),
    text: made.reasons.map((reason) => `  ${reason}`).join('\n'),
    markdown: [inlineCode(made.tag), '', ...made.reasons.map((reason) => `- ${escapeMarkdown(reason)}`)].join('\n'),
    outputs: {
      version: made.version,
      tag: made.tag,
      previous: made.previous ?? '',
      bump: made.bump ?? '',
      digest: made.digest,
      created: String(made.created),
    },
    data: {
      name: made.name,
      version: made.version,
      tag: made.tag,
      previous: made.previous ?? null,
      bump: made.bump ?? null,
      reasons: made.reasons,
      digest: made.digest,
      commit: made.commit,
      created: made.created,
      rows: made.manifest.rows ?? null,
      files: made.manifest.files.length,
    },
    ...(options.dryRun ? { plan: made.plan } : {}),
  };
}

function headlineOf(made: VersionedDataset, dryRun: boolean): string {
  if (made.previous === made.version) return `${made.tag}: nothing changed since`;
  const from = made.previous === undefined ? 'the first version' : `${made.bump} change since ${made.previous}`;
  return `${made.tag} ${dryRun ? 'would be created' : 'created'}: ${from}`;
}
