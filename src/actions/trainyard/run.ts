import { join } from 'node:path';
import { uploadArtifact } from '#adapters/actions-runtime/artifacts.ts';
import { readRunContext } from '#adapters/actions-runtime/run-context.ts';
import type { InputsOf } from '#contract/define.ts';
import { Failure } from '#kernel/failure.ts';
import { canonicalJson } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import { run as runPipelineCommand } from '../../cli/commands/run/run.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

/** What a run leaves behind for people. Deployments stay on the machine: the log of a model server holds what its users sent. */
const KEPT = ['runs', 'reports', 'comparisons', 'pipeline'];

/** The word for all steps. */
const EVERYTHING = 'pipeline';

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  const outcome = await runPipelineCommand(
    {
      steps: inputs.run.filter((step) => step !== EVERYTHING),
      model: inputs.model,
      set: inputs.set,
      config: inputs.config,
      force: inputs.force,
      onInconclusive: inputs.onInconclusive,
    },
    {
      folder: workspace.root,
      reporter: workspace.reporter,
      signal: workspace.signal,
      variable: (name) => workspace.environment.variable(name),
      tell: (text) => workspace.reporter.note(text.trimEnd()),
      tells: true,
      columns: 100,
      openWorkspace: async () => workspace,
    },
    options,
  );
  const artifact = options.dryRun || !inputs.upload ? {} : await keep(inputs, workspace);
  return { ...outcome, outputs: { verdict: outcome.verdict, result: canonicalJson(outcome.data), ...artifact } };
}

/** Uploads what was written. The work is done by then and recorded, so an upload that fails is a warning. */
async function keep(inputs: Inputs, { root, reporter }: Workspace): Promise<Record<string, string>> {
  const retention = inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays };
  try {
    const uploaded = await uploadArtifact({ name: inputs.artifact, folder: join(root, '.trainyard'), parts: KEPT, ...retention });
    if (uploaded === undefined) return {};
    const { url } = await readRunContext();
    return {
      'artifact-id': String(uploaded.id),
      'artifact-digest': uploaded.digest,
      'artifact-url': `${url}/artifacts/${uploaded.id}`,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    reporter.warn(`${error.message} ${error.remedy}`);
    return {};
  }
}
