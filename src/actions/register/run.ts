import { openModel } from '#compose/open-model.ts';
import type { InputsOf } from '#contract/define.ts';
import { registerModel, type Registration } from '#features/registry/register-model.ts';
import { humanBytes } from '#kernel/bytes.ts';
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
  const model = await openModel(workspace, inputs);
  const made = await registerModel(
    {
      model: model.name,
      ...(inputs.run === undefined ? {} : { run: inputs.run }),
      ...(inputs.bump === undefined ? {} : { bump: inputs.bump }),
      ...(inputs.licence === undefined ? {} : { licence: inputs.licence }),
      unsafeFiles: inputs.unsafeFiles,
      dryRun: options.dryRun,
    },
    workspace,
  );
  return {
    verdict: 'pass',
    headline: headlineOf(made),
    text: made.release === undefined ? '' : textTable(assetRows(made).map((row) => ['', ...row])),
    markdown:
      made.release === undefined
        ? ''
        : `${inlineCode(made.tag)} · run ${inlineCode(made.manifest.runId)}\n\n${markdownTable(
            ['asset', 'size', 'SHA-256'],
            assetRows(made).map((row) => row.map(inlineCode)),
          )}`,
    outputs: {
      version: made.version,
      tag: made.tag,
      commit: made.commit,
      'release-url': made.release?.url ?? '',
      created: String(made.kind === 'registered'),
    },
    data: {
      kind: made.kind,
      model: model.name,
      version: made.version,
      tag: made.tag,
      commit: made.commit,
      reason: made.reason,
      run: made.manifest.runId,
      ...(made.release === undefined
        ? {}
        : { release: { url: made.release.url, assets: made.release.assets.map((asset) => ({ ...asset })) } }),
    },
    ...(options.dryRun ? { plan: made.plan } : {}),
  };
}

function headlineOf(made: Registration): string {
  const verb = { registered: 'registered', kept: 'is registered already', planned: 'would be registered' }[made.kind];
  return made.kind === 'kept' ? `${made.tag} ${verb}` : `${made.tag} ${verb}: ${made.reason}`;
}

const assetRows = (made: Registration): string[][] =>
  (made.release?.assets ?? []).map((asset) => [asset.name, humanBytes(asset.sizeBytes), asset.sha256]);
