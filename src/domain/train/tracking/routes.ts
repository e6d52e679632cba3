import type { Handler } from './decision.ts';
import * as experiments from './experiments.ts';
import * as models from './logged-models.ts';
import * as versions from './model-versions.ts';
import * as registered from './registered-models.ts';
import * as runs from './runs.ts';
import { searchRuns } from './search-runs.ts';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface Route {
  readonly method: HttpMethod;
  /** Below `/api/2.0/mlflow/`; `:name` is a part that becomes a field of the input. */
  readonly path: string;
  readonly handle: Handler;
}

const route = (method: HttpMethod, path: string, handle: Handler): Route => ({ method, path, handle });

/** Every route that changes or reads the state; metric histories and artifacts are answered from the disk and are not here. */
export const ROUTES: readonly Route[] = [
  route('GET', 'experiments/get-by-name', experiments.getExperimentByName),
  route('GET', 'experiments/get', experiments.getExperiment),
  route('POST', 'experiments/create', experiments.createExperiment),
  route('POST', 'experiments/search', experiments.searchExperiments),
  route('GET', 'experiments/search', experiments.searchExperiments),
  route('POST', 'experiments/update', experiments.updateExperiment),
  route('POST', 'experiments/delete', experiments.deleteExperiment),
  route('POST', 'experiments/restore', experiments.restoreExperiment),
  route('POST', 'experiments/set-experiment-tag', experiments.setExperimentTag),
  route('POST', 'experiments/delete-experiment-tag', experiments.deleteExperimentTag),

  route('POST', 'runs/create', runs.createRun),
  route('GET', 'runs/get', runs.getRun),
  route('POST', 'runs/update', runs.updateRun),
  route('POST', 'runs/delete', runs.deleteRun),
  route('POST', 'runs/restore', runs.restoreRun),
  route('POST', 'runs/log-batch', runs.logBatch),
  route('POST', 'runs/log-metric', runs.logMetric),
  route('POST', 'runs/log-parameter', runs.logParameter),
  route('POST', 'runs/set-tag', runs.setTag),
  route('POST', 'runs/delete-tag', runs.deleteTag),
  route('POST', 'runs/log-inputs', runs.logInputs),
  route('POST', 'runs/outputs', runs.logOutputs),
  route('POST', 'runs/log-model', runs.logModel),
  route('POST', 'runs/search', searchRuns),

  route('POST', 'logged-models', models.createLoggedModel),
  route('POST', 'logged-models/search', models.searchLoggedModels),
  route('GET', 'logged-models/:model_id', models.getLoggedModel),
  route('PATCH', 'logged-models/:model_id', models.finishLoggedModel),
  route('POST', 'logged-models/:model_id/params', models.logLoggedModelParams),
  route('PATCH', 'logged-models/:model_id/tags', models.setLoggedModelTags),
  route('DELETE', 'logged-models/:model_id/tags/:tag_key', models.deleteLoggedModelTag),

  route('POST', 'registered-models/create', registered.createRegisteredModel),
  route('GET', 'registered-models/get', registered.getRegisteredModel),
  route('PATCH', 'registered-models/update', registered.updateRegisteredModel),
  route('POST', 'registered-models/rename', registered.renameRegisteredModel),
  route('DELETE', 'registered-models/delete', registered.deleteRegisteredModel),
  route('GET', 'registered-models/search', registered.searchRegisteredModels),
  route('POST', 'registered-models/get-latest-versions', registered.getLatestVersions),
  route('GET', 'registered-models/get-latest-versions', registered.getLatestVersions),
  route('POST', 'registered-models/set-tag', registered.setRegisteredModelTag),
  route('DELETE', 'registered-models/delete-tag', registered.deleteRegisteredModelTag),
  route('POST', 'registered-models/alias', registered.setAlias),
  route('GET', 'registered-models/alias', registered.getByAlias),
  route('DELETE', 'registered-models/alias', registered.deleteAlias),

  route('POST', 'model-versions/create', versions.createVersion),
  route('GET', 'model-versions/get', versions.getVersion),
  route('GET', 'model-versions/get-download-uri', versions.getDownloadUri),
  route('GET', 'model-versions/search', versions.searchVersions),
  route('PATCH', 'model-versions/update', versions.updateVersion),
  route('DELETE', 'model-versions/delete', versions.deleteVersion),
  route('POST', 'model-versions/set-tag', versions.setVersionTag),
  route('DELETE', 'model-versions/delete-tag', versions.deleteVersionTag),
  route('POST', 'model-versions/transition-stage', versions.transitionStage),
];
