import type { InputsOf } from '#contract/define.ts';
import { exportCroissant } from '#features/data/export-croissant.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const { dataset, write, ...given } = inputs;
  const writes = write && !options.dryRun;
  const facts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { text, path, label, plan } = await exportCroissant({ name: dataset, write: writes, ...facts }, workspace);
  return {
    verdict: 'pass',
    headline: `${dataset} ${label} as Croissant 1.1${writes ? `: written to ${path}` : ''}`,
    text: writes ? '' : text.trimEnd(),
    markdown: `\`\`\`json\n${text}\`\`\``,
    outputs: { path },
    data: JSON.parse(text) as Json,
    ...(options.dryRun ? { plan } : {}),
  };
}
