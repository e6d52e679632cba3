import { jobLink } from '#compose/job-link.ts';
import { openSweep } from '#compose/open-sweep.ts';
import type { InputsOf } from '#contract/define.ts';
import { parseMatrix } from '#domain/train/sweep/matrix.ts';
import { renderSweep } from '#domain/train/sweep/render-sweep.ts';
import { collectSweep, recordSweep } from '#features/train/sweep/collect-sweep.ts';
import { planSweep, requireSweep, type PlannedSweep, type SweepGiven } from '#features/train/sweep/plan-sweep.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { SweepRecord } from '#kernel/records/sweep.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  const given = await openSweep(inputs, workspace);
  requireSweep(given.model);
  const { id, trials } = inputs.matrix === undefined ? await planSweep(given, workspace) : plannedIn(inputs.matrix);
  const record = await collectSweep(
    { ...given, sweep: id, trials, ...(inputs.metric === undefined ? {} : { metric: inputs.metric }) },
    workspace,
  );
  const rendered = renderSweep(record, jobLink(workspace).run);
  const verdict = verdictOf(record);
  const comment =
    inputs.comment && inputs.pullRequest !== undefined
      ? {
          pullRequest: inputs.pullRequest,
          marker: `sweep/${given.model.name}`,
          body: `### Sweep: ${escapeMarkdown(rendered.headline)}\n\n${rendered.markdown}\n`,
        }
      : undefined;
  if (!options.dryRun) await recordSweep(record, workspace);
  const url = comment === undefined || options.dryRun ? undefined : (await workspace.forge.comments.upsert(comment)).url;
  const best = record.ranking[0];
  return {
    verdict,
    ...rendered,
    outputs: {
      sweep: id,
      'run-id': best?.values[0]?.run ?? '',
      parameters: best === undefined ? '' : JSON.stringify(best.parameters),
      value: best === undefined ? '' : String(best.mean),
      failed: String(record.failed.length),
      'comment-url': url ?? '',
    },
    data: record as unknown as Json,
    ...(options.dryRun ? { plan: planOf(given, record, comment?.pullRequest) } : {}),
  };
}

/** The best of a sweep of which jobs have not reported is not known to be the best. */
function verdictOf({ ranking, failed }: SweepRecord): Verdict {
  const best = ranking[0];
  if (best === undefined) return 'fail';
  return best.complete && failed.every(({ end }) => end !== 'missing') ? 'pass' : 'inconclusive';
}

function plannedIn(matrix: string): PlannedSweep {
  const cells = parseMatrix(matrix);
  if (!cells.ok) throw new Failure('train.sweep-invalid', { message: `input "matrix": ${cells.error}.` });
  return { id: cells.value[0]!.sweep, trials: cells.value.flatMap(({ trials }) => trials) };
}

const planOf = ({ model }: SweepGiven, { id, sweep }: SweepRecord, pullRequest: number | undefined): NonNullable<Outcome['plan']> => ({
  title: `Collect sweep ${sweep} of ${model.name}`,
  effects: [
    { verb: 'create', target: `sweeps/${model.name}/${id}.json`, detail: 'record in the ledger' },
    ...(pullRequest === undefined ? [] : [{ verb: 'update' as const, target: `comment on pull request ${pullRequest}` }]),
  ],
});
