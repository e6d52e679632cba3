import type { InputsOf } from '#contract/define.ts';
import { diffHeadline, renderDiffMarkdown, renderDiffText } from '#domain/data/diff/render-diff.ts';
import { diffDataset } from '#features/data/diff-dataset.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  const { name, before, after, diff } = await diffDataset(
    { name: inputs.dataset, before: inputs.before, ...(inputs.after === undefined ? {} : { after: inputs.after }) },
    workspace,
  );
  const headline = diffHeadline(name, before, after, diff);
  return {
    verdict: 'pass',
    headline,
    text: renderDiffText(diff),
    markdown: renderDiffMarkdown(diff),
    outputs: { headline, 'new-bytes': String(diff.newBytes) },
    data: {
      name,
      before,
      after,
      newBytes: diff.newBytes,
      rows: { before: diff.rows.before ?? null, after: diff.rows.after ?? null },
      files: diff.files.map((change) => ({ ...change })),
      columns: diff.columns as unknown as Json,
    },
  };
}
