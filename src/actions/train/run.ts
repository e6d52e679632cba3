import { join } from 'node:path';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { renderTrainedRun, renderTrainingPlan } from '#domain/train/render-run.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { requireModel } from '#features/project/load-project.ts';
import { trainCommand } from '#features/train/train-command.ts';
import { planModel, trainModel } from '#features/train/train-model.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const project = await openProject(workspace, { file: inputs.config, set: inputs.set ?? [] });
  const model = requireModel(project, inputs.model);
  const config = project.datasets[model.dataset]!;
  const dataset = await loadDataset({ config, ...(inputs.reference === undefined ? {} : { reference: inputs.reference }) }, workspace);
  if (model.train.kind === 'command') {
    if (options.dryRun) return renderTrainingPlan(model.name, [{ verb: 'run', target: model.train.command }]);
    const command = { model, dataset, dataPath: join(workspace.root, config.path) };
    const { record, folder } = await trainCommand(command, workspace, async () => {
      const { startTracking } = await import('../../server/tracking/start.ts');
      return await startTracking(workspace);
    });
    return renderTrainedRun(record, folder);
  }
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
        target: `${plan.settings.length * plan.folds.length} fits`,
        detail: `${plan.settings.length} settings on ${plan.folds.length} folds of ${plan.split.train.length} rows`,
      },
      { verb: 'run', target: 'evaluation', detail: `${plan.split.test.length} held-out rows` },
      { verb: 'create', target: '.trainyard/runs/<run id>', detail: 'model package' },
      { verb: 'create', target: `runs/${model.name}/<run id>.json`, detail: 'record in the ledger' },
    ]);
  }
  const { record, folder } = await trainModel(command, workspace);
  return renderTrainedRun(record, folder);
}
