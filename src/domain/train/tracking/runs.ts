import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import { keep, read, type Handler } from './decision.ts';
import { RUN_STATUSES, type LoggedMetric } from './events.ts';
import { newParams } from './new-params.ts';
import { requireExperiment } from './experiments.ts';
import { RUN_NAME_TAG } from './fold.ts';
import { Input, readKey, readMetric, readPair, readRunId } from './input.ts';
import { absent, invalid } from './refusal.ts';
import { renderRun, renderRunInfo } from './render.ts';
import { makeRunName } from './run-name.ts';
import type { Run, TrackingState } from './state.ts';

export const PARAM_LIMIT = 6_000;
export const RUN_TAG_LIMIT = 8_000;
/** Of one log-batch; clients split what is longer. */
const BATCH = { metrics: 1_000, params: 100, tags: 100, total: 1_000 };
const DATASETS_AT_ONCE = 1_000;

export const createRun: Handler = (input, { state, now, newId }) => {
  const experiment = requireExperiment(state, input, 'active');
  const id = newId();
  const tags = input.pairs('tags', RUN_TAG_LIMIT);
  const tagged = tags.find(([key]) => key === RUN_NAME_TAG)?.[1] ?? '';
  const name = input.text('run_name', RUN_TAG_LIMIT) || tagged || makeRunName(id);
  const start = input.integer('start_time', now);
  const event = {
    kind: 'run-created',
    at: now,
    id,
    experiment: experiment.id,
    name,
    user: input.text('user_id', 250),
    start,
    tags,
  } as const;
  return keep(event, () => ({ run: renderRun(state.runs.get(id)!) }));
};

export const getRun: Handler = (input, { state }) => read({ run: renderRun(requireRun(state, input)) });

export const updateRun: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const status = input.choice('status', RUN_STATUSES);
  const name = input.text('run_name', RUN_TAG_LIMIT);
  const event = {
    kind: 'run-updated',
    at: now,
    id: run.id,
    ...(status === undefined ? {} : { status }),
    ...(input.has('end_time') ? { end: input.integer('end_time', now) } : {}),
    ...(name === '' ? {} : { name }),
  } as const;
  return keep(event, () => ({ run_info: renderRunInfo(run) }));
};

export const deleteRun: Handler = (input, { state, now }) =>
  keep({ kind: 'run-staged', at: now, id: requireRun(state, input).id, stage: 'deleted' });

export const restoreRun: Handler = (input, { state, now }) =>
  keep({ kind: 'run-staged', at: now, id: requireRun(state, input).id, stage: 'active' });

/** All or nothing: a parameter that changes its value keeps the whole batch out. */
export const logBatch: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const metrics = readMetrics(input);
  const params = input.pairs('params', PARAM_LIMIT);
  const tags = input.pairs('tags', RUN_TAG_LIMIT);
  const counts = { metrics: metrics.length, params: params.length, tags: tags.length, total: metrics.length + params.length + tags.length };
  for (const name of ['metrics', 'params', 'tags', 'total'] as const) {
    if (counts[name] > BATCH[name])
      throw invalid(`A batch has at most ${BATCH[name]} ${name === 'total' ? 'entries' : name}; this one has ${counts[name]}.`);
  }
  const fresh = newParams(run, params);
  if (metrics.length === 0 && fresh.length === 0 && tags.length === 0) return read({});
  return keep({
    kind: 'run-logged',
    at: now,
    id: run.id,
    ...(metrics.length === 0 ? {} : { metrics }),
    ...(fresh.length === 0 ? {} : { params: fresh }),
    ...(tags.length === 0 ? {} : { tags }),
  });
};

const readMetrics = (input: Input): readonly LoggedMetric[] =>
  input.list('metrics').map((fields) => {
    if (!isJsonObject(fields)) throw invalid("'metrics' must be a list of objects.");
    return readMetric(new Input(fields), fields);
  });

export const logMetric: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  return keep({ kind: 'run-logged', at: now, id: run.id, metrics: [readMetric(input, { value: input.text('value') })] });
};

export const logParameter: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const params = newParams(run, [readPair(input, PARAM_LIMIT)]);
  return params.length === 0 ? read({}) : keep({ kind: 'run-logged', at: now, id: run.id, params });
};

export const setTag: Handler = (input, { state, now }) =>
  keep({ kind: 'run-logged', at: now, id: requireRun(state, input, 'active').id, tags: [readPair(input, RUN_TAG_LIMIT)] });

export const deleteTag: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const key = readKey(input);
  if (!run.tags.has(key)) throw absent(`No tag with name: ${key} in run with id ${run.id}`);
  return keep({ kind: 'run-untagged', at: now, id: run.id, key });
};

export const logInputs: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const datasets = input
    .objects('datasets')
    .map((entry) => ({ tags: entry.pairs('tags', 500), dataset: readDataset(entry.object('dataset')) }));
  if (run.datasets.length + datasets.length > DATASETS_AT_ONCE) throw invalid(`A run has at most ${DATASETS_AT_ONCE} datasets.`);
  const models = input.objects('models').map((model) => model.required('model_id', 64));
  return keep({ kind: 'run-inputs', at: now, id: run.id, datasets, models });
};

function readDataset(fields: JsonObject): JsonObject {
  const dataset = new Input(fields);
  const optional = { source: 65_535, schema: 1_048_575, profile: 16_777_215 };
  return {
    name: dataset.required('name', 500),
    digest: dataset.required('digest', 36),
    source_type: dataset.text('source_type', 36),
    ...Object.fromEntries(
      Object.entries(optional)
        .filter(([name]) => dataset.has(name))
        .map(([name, limit]) => [name, dataset.text(name, limit)]),
    ),
  };
}

export const logOutputs: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const models = input.objects('models').map((model) => ({ model_id: model.required('model_id', 64), step: model.integer('step', 0) }));
  return keep({ kind: 'run-outputs', at: now, id: run.id, models });
};

/** 2.x clients describe a model that they put among the artifacts; the description is kept in a tag, as MLflow's server does. */
export const logModel: Handler = (input, { state, now }) => {
  const run = requireRun(state, input, 'active');
  const key = 'mlflow.log-model.history';
  const known = run.tags.get(key);
  const history = known === undefined ? [] : (JSON.parse(known) as unknown[]);
  let model: unknown;
  try {
    model = JSON.parse(input.required('model_json', 1_000_000));
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid("'model_json' is not JSON.");
    throw error;
  }
  return keep({ kind: 'run-logged', at: now, id: run.id, tags: [[key, JSON.stringify([...history, model])]] });
};

export function requireRun(state: TrackingState, input: Input, stage?: 'active'): Run {
  const id = readRunId(input);
  const run = state.runs.get(id);
  if (run === undefined) throw absent(`Run with id=${id} not found`);
  if (stage !== undefined && run.stage !== stage) {
    throw invalid(`The run ${id} must be in the 'active' state. Current state is ${run.stage}.`);
  }
  return run;
}
