import { join } from 'node:path';
import { loadDataset } from '#features/data/load-dataset.ts';
import { requireModel } from '#features/project/load-project.ts';
import type { SweepGiven } from '#features/train/sweep/plan-sweep.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

export interface SweepInputs {
  readonly model?: string | undefined;
  readonly reference?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly config: string;
}

/** The model of a sweep with its data, as trainyard.yaml and the inputs of an action name them. */
export async function openSweep(inputs: SweepInputs, workspace: Workspace): Promise<SweepGiven> {
  const project = await openProject(workspace, { file: inputs.config, set: inputs.set ?? [] });
  const model = requireModel(project, inputs.model);
  const config = project.datasets[model.dataset]!;
  const dataset = await loadDataset({ config, ...(inputs.reference === undefined ? {} : { reference: inputs.reference }) }, workspace);
  return { model, dataset, dataPath: join(workspace.root, config.path) };
}
