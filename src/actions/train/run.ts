import { join } from 'node:path';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { renderCommandRun } from '#domain/train/render-command-run.ts';
import { describePlannedSearch, renderTrainedRun, renderTrainingPlan } from '#domain/train/render-run.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { LiveComment } from '#features/train/live-comment.ts';
import { requireModel } from '#features/project/load-project.ts';
import { runCommandTraining, type CommandRun, type TrainCommand } from '#features/train/train-command.ts';
import { planModel, trainModel } from '#features/train/train-model.ts';
import { EXIT_CODE_OF_KIND } from '#kernel/failure.ts';
import { escapeMarkdown } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';
import { programTools } from './program-tools.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const project = await openProject(workspace, { file: inputs.config, set: inputs.set ?? [] });
  const model = requireModel(project, inputs.model);
  const config = project.datasets[model.dataset]!;
  const dataset = await loadDataset({ config, ...(inputs.reference === undefined ? {} : { reference: inputs.reference }) }, workspace);
  if (model.train.kind === 'command')
    return await runProgram(inputs, workspace, { model, dataset, dataPath: join(workspace.root, config.path) }, options);
  const command = {
    model,
    dataset,
    split: config.split,
    ...(inputs.algorithm === undefined || inputs.algorithm.length === 0 ? {} : { onlyAlgorithms: inputs.algorithm }),
  };
  if (options.dryRun) {
    const plan = planModel(command);
    return renderTrainingPlan(model.name, [
      {
        verb: 'run',
        ...describePlannedSearch(plan),
      },
      { verb: 'run', target: 'evaluation', detail: `${plan.split.test.length} held-out rows` },
      { verb: 'create', target: '.trainyard/runs/<run id>', detail: 'model package' },
      { verb: 'create', target: `runs/${model.name}/<run id>.json`, detail: 'record in the ledger' },
    ]);
  }
  const { record, folder } = await trainModel(command, workspace);
  return renderTrainedRun(record, folder);
}

type Inputs = InputsOf<typeof contract>;

async function runProgram(
  inputs: Inputs,
  workspace: Workspace,
  given: Pick<TrainCommand, 'model' | 'dataset' | 'dataPath'>,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const command = readCommand(inputs, workspace, given);
  if (options.dryRun) {
    const program = given.model.train.kind === 'command' ? given.model.train.command : '';
    return renderTrainingPlan(given.model.name, [
      { verb: 'run', target: program, detail: 'unless an earlier run had the same inputs' },
      { verb: 'create', target: '.trainyard/runs/<run id>', detail: 'what it writes, as a model package' },
      { verb: 'create', target: `runs/${given.model.name}/<run id>.json`, detail: 'record in the ledger' },
    ]);
  }
  const summary = workspace.environment.variable('GITHUB_STEP_SUMMARY');
  const comment =
    inputs.comment && inputs.pullRequest !== undefined ? new LiveComment(inputs.pullRequest, given.model.name, workspace) : undefined;
  const run = await runCommandTraining(command, workspace, {
    ...programTools(workspace),
    // Should the job be killed, this is the last that is known of it; the outcome replaces it.
    ...(summary === undefined && comment === undefined
      ? {}
      : {
          showLive: async (markdown: string) => {
            if (summary !== undefined) await workspace.files.write(summary, `${markdown}\n`);
            await comment?.show(markdown);
          },
        }),
  });
  if (summary !== undefined) await workspace.files.write(summary, '');
  const rendered = renderCommandRun(run);
  await comment?.end(`### ${escapeMarkdown(rendered.headline)}\n\n${rendered.markdown}\n`);
  return { ...rendered, ...verdictOf(run) };
}

/** A job that handed over did what it was asked; one that paused, or failed, did not. */
function verdictOf({ state, failure }: CommandRun): Pick<Outcome, 'verdict' | 'exitCode'> {
  if (state === 'handed-over') return { verdict: 'inconclusive', exitCode: 0 };
  if (failure === undefined) return { verdict: 'pass' };
  return { verdict: state === 'paused' ? 'inconclusive' : 'error', exitCode: EXIT_CODE_OF_KIND[failure.kind] };
}

function readCommand(inputs: Inputs, workspace: Workspace, given: Pick<TrainCommand, 'model' | 'dataset' | 'dataPath'>): TrainCommand {
  const { resume, handOver } = inputs;
  if (handOver !== undefined && inputs.timeLimit === undefined)
    workspace.reporter.note('without time-limit the program is handed over only when the machine is taken away');
  return {
    ...given,
    ...(inputs.cache ? { cache: { withoutPackage: inputs.citeOnly } } : {}),
    resume: resume === 'auto' || resume === 'never' ? { kind: resume } : { kind: 'run', id: resume },
    ...(inputs.timeLimit === undefined ? {} : { timeLimit: inputs.timeLimit }),
    ...(handOver === undefined
      ? {}
      : {
          handOver: {
            workflow: handOver,
            reference: workspace.environment.variable('GITHUB_REF_NAME') ?? 'main',
            inputs: { model: given.model.name },
          },
        }),
  };
}
