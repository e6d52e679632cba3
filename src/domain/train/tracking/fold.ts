import type { ExperimentEvent, LoggedMetric, LoggedModelEvent, RunEvent, TrackingEvent } from './events.ts';
import { foldRegistryEvent } from './fold-registry.ts';
import type { Run, TrackingState } from './state.ts';

export const RUN_NAME_TAG = 'mlflow.runName';

/**
 * Adds one event to the state in place: copies of a state with 100,000 values would cost more than the requests. An event about something
 * that is not there changes nothing, so a journal whose beginning was lost can still be read.
 */
export function foldEvent(state: TrackingState, event: TrackingEvent): void {
  switch (event.kind) {
    case 'experiment-created':
    case 'experiment-changed':
    case 'experiment-tagged':
      return foldExperimentEvent(state, event);
    case 'model-created':
    case 'model-changed':
      return foldModelEvent(state, event);
    case 'run-created':
    case 'run-updated':
    case 'run-staged':
    case 'run-logged':
    case 'run-untagged':
    case 'run-inputs':
    case 'run-outputs':
    case 'run-recorded':
      return foldRunEvent(state, event);
    default:
      return foldRegistryEvent(state, event);
  }
}

function foldExperimentEvent(state: TrackingState, event: ExperimentEvent): void {
  if (event.kind === 'experiment-created') {
    if (state.experiments.has(event.id)) return;
    const { id, name, at, tags } = event;
    state.experiments.set(id, { id, name, stage: 'active', createdAt: at, updatedAt: at, tags: new Map(tags) });
    return;
  }
  const experiment = state.experiments.get(event.id);
  if (experiment === undefined) return;
  experiment.updatedAt = event.at;
  if (event.kind === 'experiment-tagged') setOrDelete(experiment.tags, event.key, event.value);
  else {
    experiment.name = event.name ?? experiment.name;
    experiment.stage = event.stage ?? experiment.stage;
  }
}

function foldRunEvent(state: TrackingState, event: RunEvent): void {
  if (event.kind === 'run-created') {
    if (!state.runs.has(event.id)) state.runs.set(event.id, createRun(event));
    return;
  }
  const run = state.runs.get(event.id);
  if (run === undefined) return;
  switch (event.kind) {
    case 'run-updated':
      run.status = event.status ?? run.status;
      run.end = event.end ?? run.end;
      if (event.name !== undefined) renameRun(run, event.name);
      return;
    case 'run-staged':
      run.stage = event.stage;
      return;
    case 'run-logged':
      for (const [key, value] of event.params ?? []) if (!run.params.has(key)) run.params.set(key, value);
      for (const [key, value] of event.tags ?? []) {
        run.tags.set(key, value);
        if (key === RUN_NAME_TAG) run.name = value;
      }
      for (const metric of event.metrics ?? []) foldMetric(state, run, metric);
      return;
    case 'run-untagged':
      run.tags.delete(event.key);
      return;
    case 'run-inputs':
      for (const input of event.datasets) if (!run.datasets.some((known) => sameDataset(known, input))) run.datasets.push(input);
      for (const model of event.models) run.modelInputs.add(model);
      return;
    case 'run-outputs':
      for (const model of event.models) {
        if (!run.modelOutputs.some((known) => known.model_id === model.model_id)) run.modelOutputs.push(model);
      }
      return;
    case 'run-recorded':
      run.record = event.record;
  }
}

const createRun = (event: Extract<RunEvent, { kind: 'run-created' }>): Run => ({
  id: event.id,
  experiment: event.experiment,
  user: event.user,
  start: event.start,
  name: event.name,
  status: 'RUNNING',
  end: undefined,
  stage: 'active',
  metrics: new Map(),
  params: new Map(),
  tags: new Map([...event.tags, [RUN_NAME_TAG, event.name]]),
  datasets: [],
  modelInputs: new Set(),
  modelOutputs: [],
  record: undefined,
});

function renameRun(run: Run, name: string): void {
  run.name = name;
  run.tags.set(RUN_NAME_TAG, name);
}

function foldMetric(state: TrackingState, run: Run, metric: LoggedMetric): void {
  if (isLater(metric, run.metrics.get(metric.key))) run.metrics.set(metric.key, metric);
  const model = metric.modelId === undefined ? undefined : state.models.get(metric.modelId);
  if (model === undefined) return;
  const key = `${metric.key}\0${metric.datasetName ?? ''}\0${metric.datasetDigest ?? ''}`;
  if (isLater(metric, model.metrics.get(key))) model.metrics.set(key, { ...metric, run: run.id });
}

/** The latest value is that of the highest step, then the highest timestamp, then the highest value. NaN is below every number. */
function isLater(metric: LoggedMetric, known: LoggedMetric | undefined): boolean {
  if (known === undefined || metric.step !== known.step) return known === undefined || metric.step > known.step;
  if (metric.timestamp !== known.timestamp) return metric.timestamp > known.timestamp;
  return known.value === 'NaN' || Number(metric.value) >= Number(known.value);
}

const sameDataset = (left: { dataset: RunDataset }, right: { dataset: RunDataset }): boolean =>
  left.dataset['name'] === right.dataset['name'] && left.dataset['digest'] === right.dataset['digest'];

type RunDataset = Run['datasets'][number]['dataset'];

function foldModelEvent(state: TrackingState, event: LoggedModelEvent): void {
  if (event.kind === 'model-created') {
    const { id, experiment, name, run, type, at } = event;
    if (state.models.has(id)) return;
    state.models.set(id, {
      id,
      experiment,
      name,
      run,
      type,
      createdAt: at,
      updatedAt: at,
      status: 'LOGGED_MODEL_PENDING',
      params: new Map(event.params),
      tags: new Map(event.tags),
      metrics: new Map(),
    });
    return;
  }
  const model = state.models.get(event.id);
  if (model === undefined) return;
  model.updatedAt = event.at;
  model.status = event.status ?? model.status;
  for (const [key, value] of event.params ?? []) if (!model.params.has(key)) model.params.set(key, value);
  for (const [key, value] of event.tags ?? []) model.tags.set(key, value);
  if (event.untag !== undefined) model.tags.delete(event.untag);
}

function setOrDelete(map: Map<string, string>, key: string, value: string | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
