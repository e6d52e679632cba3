import { keep, read, type Handler } from './decision.ts';
import { MODEL_STATUSES } from './events.ts';
import { attribute, requireExperiment } from './experiments.ts';
import { matches, sortBy } from './filter/match.ts';
import { parseFilter, parseOrdering, type Ordering, type Subject } from './filter/parse.ts';
import { readKey, type Input } from './input.ts';
import { newParams } from './new-params.ts';
import { nextToken, takePage } from './paging.ts';
import { absent, invalid } from './refusal.ts';
import { renderLoggedModel } from './render.ts';
import { PARAM_LIMIT, RUN_TAG_LIMIT } from './runs.ts';
import type { LoggedModel, TrackingState } from './state.ts';

export const createLoggedModel: Handler = (input, { state, now, newId }) => {
  const experiment = requireExperiment(state, input, 'active');
  const id = `m-${newId()}`;
  const event = {
    kind: 'model-created',
    at: now,
    id,
    experiment: experiment.id,
    name: input.text('name', 500) || id,
    run: input.text('source_run_id', 64),
    type: input.text('model_type', 500),
    params: input.pairs('params', PARAM_LIMIT),
    tags: input.pairs('tags', RUN_TAG_LIMIT),
  } as const;
  return keep(event, () => ({ model: renderLoggedModel(state.models.get(id)!) }));
};

export const getLoggedModel: Handler = (input, { state }) => read({ model: renderLoggedModel(requireModel(state, input)) });

export const finishLoggedModel: Handler = (input, { state, now }) => {
  const model = requireModel(state, input);
  const status = input.choice('status', MODEL_STATUSES);
  if (status === undefined) throw invalid("Missing value for required parameter 'status'.");
  return keep({ kind: 'model-changed', at: now, id: model.id, status }, () => ({ model: renderLoggedModel(model) }));
};

export const setLoggedModelTags: Handler = (input, { state, now }) => {
  const model = requireModel(state, input);
  const tags = input.pairs('tags', 100_000);
  return keep({ kind: 'model-changed', at: now, id: model.id, tags }, () => ({ model: renderLoggedModel(model) }));
};

export const logLoggedModelParams: Handler = (input, { state, now }) => {
  const model = requireModel(state, input);
  const params = newParams(model, input.pairs('params', PARAM_LIMIT));
  return keep({ kind: 'model-changed', at: now, id: model.id, params });
};

export const deleteLoggedModelTag: Handler = (input, { state, now }) => {
  const model = requireModel(state, input);
  const key = readKey(input, 'tag_key');
  if (!model.tags.has(key)) throw absent(`No tag with key '${key}' in model '${model.id}'`);
  return keep({ kind: 'model-changed', at: now, id: model.id, untag: key });
};

export const searchLoggedModels: Handler = (input, { state }) => {
  const experiments = new Set(input.texts('experiment_ids'));
  const filter = parseFilter(input.text('filter'));
  const orderings = [...readOrderings(input), { subject: attribute('creation_timestamp'), descending: true }];
  const wanted = [...state.models.values()].filter(
    (model) => experiments.has(model.experiment) && matches(filter, (subject) => lookUp(model, subject)),
  );
  const page = takePage(sortBy(wanted, orderings, lookUp), input, { usual: 100, most: 50_000 });
  return read({ models: page.items.map(renderLoggedModel), ...nextToken(page) });
};

const readOrderings = (input: Input): readonly Ordering[] =>
  input.objects('order_by').map((order) => ({
    subject: parseOrdering(order.required('field_name')).subject,
    // Ascending unless it says otherwise; booleans arrive as such, so absence and true are the same.
    descending: !order.flag('ascending', true),
  }));

function requireModel(state: TrackingState, input: Input): LoggedModel {
  const id = input.required('model_id', 64);
  const model = state.models.get(id);
  if (model === undefined) throw absent(`Logged model with ID '${id}' not found.`);
  return model;
}

function lookUp(model: LoggedModel, { entity, key }: Subject): readonly (string | number)[] {
  if (entity === 'params') return model.params.has(key) ? [model.params.get(key)!] : [];
  if (entity === 'tags') return model.tags.has(key) ? [model.tags.get(key)!] : [];
  if (entity === 'metrics') return [...model.metrics.values()].filter((metric) => metric.key === key).map(({ value }) => Number(value));
  switch (entity === 'attributes' ? key : '') {
    case 'name':
      return [model.name];
    case 'model_id':
      return [model.id];
    case 'model_type':
      return [model.type];
    case 'status':
      return [model.status.replace('LOGGED_MODEL_', ''), model.status];
    case 'source_run_id':
      return [model.run];
    case 'creation_timestamp':
    case 'creation_time':
    case 'creation_timestamp_ms':
      return [model.createdAt];
    case 'last_updated_timestamp':
    case 'last_updated_timestamp_ms':
      return [model.updatedAt];
    default:
      throw invalid(`Logged models have no ${entity} '${key}' to search by.`);
  }
}
