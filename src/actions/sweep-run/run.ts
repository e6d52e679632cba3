import { programTools } from '#actions/train/program-tools.ts';
import { openSweep } from '#compose/open-sweep.ts';
import type { InputsOf } from '#contract/define.ts';
import { parseMatrix, trialLabel, type SweepCell } from '#domain/train/sweep/matrix.ts';
import { renderSweep } from '#domain/train/sweep/render-sweep.ts';
import { collectSweep, recordSweep } from '#features/train/sweep/collect-sweep.ts';
import { planSweep, requireSweep, type PlannedSweep, type SweepGiven } from '#features/train/sweep/plan-sweep.ts';
import { runTrials } from '#features/train/sweep/run-trials.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  if (inputs.workers < 0 || inputs.workers > 256)
    throw new Failure('contract.input-invalid', { message: `input "workers": expected 0 to 256, found ${inputs.workers}` });
  const given = await openSweep(inputs, workspace);
  const { sweep } = requireSweep(given.model);
  const cell = inputs.cell === undefined ? undefined : requireCell(inputs.cell);
  const planned: PlannedSweep = cell === undefined ? await planSweep(given, workspace) : { id: cell.sweep, trials: cell.trials };
  const workers = inputs.workers === 0 ? (cell === undefined ? sweep.maxParallel : 1) : inputs.workers;
  if (options.dryRun) return describePlan(given, planned, workers);
  const summary = workspace.environment.variable('GITHUB_STEP_SUMMARY');
  const reports = await runTrials(
    {
      ...given,
      sweep: planned.id,
      trials: planned.trials,
      workers,
      cache: inputs.cache,
      asOneJob: cell === undefined,
      ...(inputs.timeLimit === undefined ? {} : { timeLimit: inputs.timeLimit }),
    },
    workspace,
    {
      ...programTools(workspace),
      ...(summary === undefined ? {} : { showLive: async (markdown: string) => await workspace.files.write(summary, `${markdown}\n`) }),
    },
  );
  if (summary !== undefined) await workspace.files.write(summary, '');
  if (workspace.signal.aborted) {
    throw new Failure('environment.cancelled', {
      message: `the sweep was cancelled after ${reports.length} of ${plural(planned.trials.length, 'trial')}; the next one goes on.`,
    });
  }
  return cell === undefined ? await ranked(given, planned, workspace) : ofCell(given.model.name, cell, reports);
}

function requireCell(text: string): SweepCell {
  const cells = parseMatrix(text);
  if (!cells.ok) throw new Failure('train.sweep-invalid', { message: `input "cell": ${cells.error}.` });
  const [cell, ...others] = cells.value;
  if (cell !== undefined && others.length === 0) return cell;
  throw new Failure('train.sweep-invalid', {
    message: `input "cell": expected one job, found a matrix of ${cells.value.length}.`,
    remedy: 'Give toJSON(matrix) of the job.',
  });
}

function describePlan({ model }: SweepGiven, { id, trials }: PlannedSweep, workers: number): Outcome {
  return {
    verdict: 'pass',
    headline: `${model.name}: ${plural(trials.length, 'trial')} would run, ${Math.min(workers, trials.length)} at a time`,
    text: '',
    markdown: '',
    outputs: { sweep: id, succeeded: '0', failed: '0', 'run-id': '', parameters: '' },
    data: { sweep: id, trials: trials.map((trial) => ({ ...trial })) },
    plan: {
      title: `Sweep ${id} of ${model.name}`,
      effects: trials.map(({ id: trial, parameters, seed }) => ({ verb: 'run', target: trial, detail: trialLabel(parameters, seed) })),
    },
  };
}

async function ranked(given: SweepGiven, { id, trials }: PlannedSweep, workspace: Workspace): Promise<Outcome> {
  const record = await collectSweep({ ...given, sweep: id, trials }, workspace);
  await recordSweep(record, workspace);
  const best = record.ranking[0];
  return {
    verdict: best === undefined ? 'fail' : best.complete && record.failed.every(({ end }) => end !== 'missing') ? 'pass' : 'inconclusive',
    ...renderSweep(record),
    outputs: {
      sweep: id,
      succeeded: String(record.trials - record.failed.length),
      failed: String(record.failed.length),
      'run-id': best?.values[0]?.run ?? '',
      parameters: best === undefined ? '' : JSON.stringify(best.parameters),
    },
    data: record as unknown as Json,
  };
}

/** A trial that failed is a result, which the collecting job judges; only a job without any success is in doubt itself. */
function ofCell(model: string, { sweep, cell, trials }: SweepCell, reports: readonly TrialRecord[]): Outcome {
  const succeeded = reports.filter(({ end }) => end === 'success').length;
  const verdict: Verdict = succeeded === trials.length ? 'pass' : 'inconclusive';
  const rows = reports.map(({ trial, parameters, seed, end, reason }) => [
    trial,
    trialLabel(parameters, seed),
    end,
    end === 'success' ? '' : reason.slice(0, 200),
  ]);
  const header = ['trial', 'setting', 'end', 'why'];
  return {
    verdict,
    headline: `${model}: ${succeeded} of ${plural(trials.length, 'trial')} of job ${cell} succeeded`,
    text: textTable([header, ...rows]),
    markdown: markdownTable(
      header,
      rows.map((row) => row.map(escapeMarkdown)),
    ),
    outputs: { sweep, succeeded: String(succeeded), failed: String(trials.length - succeeded), 'run-id': '', parameters: '' },
    data: { sweep, cell, trials: reports as unknown as Json },
  };
}
