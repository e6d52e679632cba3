import { openSweep } from '#compose/open-sweep.ts';
import type { InputsOf } from '#contract/define.ts';
import { cutCells, formatMatrix, MATRIX_LIMIT, trialLabel } from '#domain/train/sweep/matrix.ts';
import { planSweep, requireSweep } from '#features/train/sweep/plan-sweep.ts';
import { Failure } from '#kernel/failure.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

/** Trials that a person looks at. */
const SHOWN = 20;

/** GitHub takes this many bytes of outputs from one job. */
const OUTPUT_LIMIT = 1_000_000;

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  if (inputs.jobs < 1 || inputs.jobs > MATRIX_LIMIT)
    throw new Failure('contract.input-invalid', { message: `input "jobs": expected 1 to ${MATRIX_LIMIT}, found ${inputs.jobs}` });
  const given = await openSweep(inputs, workspace);
  const { sweep } = requireSweep(given.model);
  const { id, trials } = await planSweep(given, workspace);
  const cells = cutCells(id, trials, inputs.jobs);
  const matrix = formatMatrix(cells);
  if (matrix.length > OUTPUT_LIMIT)
    throw new Failure('train.sweep-invalid', {
      message: `expected a matrix of at most ${OUTPUT_LIMIT} bytes, which is what GitHub hands on, and it has ${matrix.length}.`,
      remedy: 'Try fewer settings, or shorter values.',
    });
  const rows = cells.flatMap(({ cell, trials: own }) => own.map((trial) => [cell, trial.id, trialLabel(trial.parameters, trial.seed)]));
  const header = ['job', 'trial', 'setting'];
  const more = rows.length > SHOWN ? `… and ${rows.length - SHOWN} more` : '';
  return {
    verdict: 'pass',
    headline: `${given.model.name}: ${plural(trials.length, 'trial')} in ${plural(cells.length, 'job')}, ${Math.min(sweep.maxParallel, cells.length)} at a time`,
    text: [textTable([header, ...rows.slice(0, SHOWN)]), ...(more === '' ? [] : [more])].join('\n'),
    markdown: [
      markdownTable(
        header,
        rows.slice(0, SHOWN).map((row) => row.map(escapeMarkdown)),
      ),
      ...(more === '' ? [] : [more]),
    ].join('\n\n'),
    outputs: {
      sweep: id,
      matrix,
      'max-parallel': String(sweep.maxParallel),
      trials: String(trials.length),
      jobs: String(cells.length),
    },
    data: {
      sweep: id,
      strategy: sweep.strategy,
      maxParallel: sweep.maxParallel,
      trials: trials.map((trial) => ({ ...trial })),
      matrix: JSON.parse(matrix),
    },
  };
}
