import { gitRemoteBranches } from '#adapters/git-cli/remote-branches.ts';
import type { InputsOf } from '#contract/define.ts';
import { pushData } from '#features/data/push-data.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const ports = { ...workspace, branches: gitRemoteBranches(workspace.root) };
  const { plan, before, commit, branch, remote, files, sent } = await pushData({ remote: inputs.remote, dryRun: options.dryRun }, ports);
  const state = before === commit ? 'is up to date' : options.dryRun ? 'would be pushed' : `is at ${commit.slice(0, 12)}`;
  const objects = options.dryRun
    ? `${plural(files, 'file')} to ask for`
    : `${plural(sent, 'object')} sent, ${plural(files, 'file')} complete`;
  return {
    verdict: 'pass',
    headline: `${remote}/${branch} ${state}: ${objects}`,
    text: '',
    markdown: '',
    outputs: { branch, sent: String(sent) },
    data: { remote, branch, commit, before: before ?? null, files, sent },
    ...(options.dryRun ? { plan } : {}),
  };
}
