import { resolve } from 'node:path';
import { openModel } from '#compose/open-model.ts';
import type { InputsOf } from '#contract/define.ts';
import { selectVersion } from '#domain/registry/selector.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { inlineCode } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const { name: model } = await openModel(workspace, inputs);
  const { version } = selectVersion(await modelState(model, workspace), inputs.version);
  const to = inputs.to === undefined ? `${workspace.root}/.trainyard/models/${model}/${version}` : resolve(workspace.root, inputs.to);
  const fetched = await fetchModel({ model, selector: version, to, dryRun: options.dryRun }, workspace);
  const files = fetched.manifest.files;
  const size = humanBytes(files.reduce((total, file) => total + file.sizeBytes, 0));
  const verb = { fetched: 'fetched to', kept: 'lies intact in', planned: 'would be fetched to' }[fetched.kind];
  const plan: Plan = {
    title: `fetch ${fetched.tag}`,
    effects: [
      { verb: fetched.kind === 'kept' ? 'keep' : 'download', target: fetched.folder, detail: `${files.length + 1} files, ${size}` },
    ],
  };
  return {
    verdict: 'pass',
    headline: `${fetched.tag} ${verb} ${fetched.folder} (${files.length + 1} files, ${size}, digests verified)`,
    text: '',
    markdown: `${inlineCode(fetched.tag)} → ${inlineCode(fetched.folder)}`,
    outputs: { folder: fetched.folder, version: fetched.version, tag: fetched.tag, run: fetched.manifest.runId },
    data: { kind: fetched.kind, model, version: fetched.version, tag: fetched.tag, folder: fetched.folder, run: fetched.manifest.runId },
    ...(options.dryRun ? { plan } : {}),
  };
}
