import type { InputsOf } from '#contract/define.ts';
import { inferDatasetSchema } from '#features/data/infer-dataset-schema.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Json } from '#kernel/json.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const { dataset, infer, reference, bounds, replace } = inputs;
  const writes = infer && !options.dryRun;
  const command = { name: dataset, bounds, replace, dryRun: !writes, ...(reference === undefined ? {} : { reference }) };
  const { schema, text, path, plan } = await inferDatasetSchema(command, workspace);
  const done = writes ? `written to ${path}` : `would be written to ${path}${infer ? '' : ' with --infer'}`;
  return {
    verdict: 'pass',
    headline: `${dataset}: a schema of ${schema.fields.length} fields ${done}`,
    text: writes ? 'Review it, then commit it; data validate checks against it.' : text.trimEnd(),
    markdown: `\`\`\`json\n${text}\`\`\``,
    outputs: { path, fields: String(schema.fields.length) },
    data: { path, schema: schema as unknown as Json },
    ...(options.dryRun ? { plan } : {}),
  };
}
