import type { JsonObject } from '#kernel/json.ts';
import { keep, read, type Decision, type Handler } from './decision.ts';
import { attribute } from './experiments.ts';
import { matches, sortBy } from './filter/match.ts';
import { parseFilter, parseOrdering, type Subject } from './filter/parse.ts';
import { readKey, type Input } from './input.ts';
import { nextToken, takePage } from './paging.ts';
import { absent, invalid, Refusal } from './refusal.ts';
import { latestVersions, renderRegisteredModel, renderVersion } from './render.ts';
import type { ModelVersion, RegisteredModel, TrackingState } from './state.ts';

export const REGISTRY_TAG_LIMIT = 100_000;
const DESCRIPTION_LIMIT = 100_000;

export const createRegisteredModel: Handler = (input, { state, now }) => {
  const name = readModelName(input, 'name');
  if (state.registered.has(name)) throw new Refusal('RESOURCE_ALREADY_EXISTS', `Registered Model (name=${name}) already exists.`);
  const tags = input.pairs('tags', REGISTRY_TAG_LIMIT);
  return keep({ kind: 'registered', at: now, name, description: input.text('description', DESCRIPTION_LIMIT), tags }, () =>
    answerModel(state.registered.get(name)!),
  );
};

export const getRegisteredModel: Handler = (input, { state }) => read(answerModel(requireRegistered(state, input)));

export const updateRegisteredModel: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  const description = input.text('description', DESCRIPTION_LIMIT);
  return keep({ kind: 'registration-changed', at: now, name: model.name, description }, () => answerModel(model));
};

export const renameRegisteredModel: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  const newName = readModelName(input, 'new_name');
  if (state.registered.has(newName)) throw new Refusal('RESOURCE_ALREADY_EXISTS', `Registered Model (name=${newName}) already exists.`);
  return keep({ kind: 'registration-changed', at: now, name: model.name, newName }, () => answerModel(model));
};

export const deleteRegisteredModel: Handler = (input, { state, now }) =>
  keep({ kind: 'registration-deleted', at: now, name: requireRegistered(state, input).name });

export const searchRegisteredModels: Handler = (input, { state }) => {
  const filter = parseFilter(input.text('filter'));
  const orderings = [...input.texts('order_by').map(parseOrdering), { subject: attribute('name'), descending: false }];
  const wanted = [...state.registered.values()].filter((model) => matches(filter, (subject) => lookUp(model, subject)));
  const page = takePage(sortBy(wanted, orderings, lookUp), input, { usual: 100, most: 1_000 });
  return read({ registered_models: page.items.map(renderRegisteredModel), ...nextToken(page) });
};

export const getLatestVersions: Handler = (input, { state }) => {
  const model = requireRegistered(state, input);
  const versions = latestVersions(model, input.texts('stages'));
  return read({ model_versions: versions.map((version) => renderVersion(model, version)) });
};

export const setRegisteredModelTag: Handler = (input, { state, now }) => {
  const { name } = requireRegistered(state, input);
  return keep({
    kind: 'registration-changed',
    at: now,
    name,
    tag: { key: readKey(input), value: input.text('value', REGISTRY_TAG_LIMIT) },
  });
};

export const deleteRegisteredModelTag: Handler = (input, { state, now }) => {
  const { name } = requireRegistered(state, input);
  return keep({ kind: 'registration-changed', at: now, name, tag: { key: readKey(input), value: null } });
};

export const setAlias: Handler = (input, { state, now }): Decision => {
  const model = requireRegistered(state, input);
  const alias = readAlias(input);
  const { version } = requireVersion(model, input);
  return keep({ kind: 'registration-changed', at: now, name: model.name, alias: { alias, version } });
};

export const deleteAlias: Handler = (input, { state, now }) => {
  const { name } = requireRegistered(state, input);
  return keep({ kind: 'registration-changed', at: now, name, alias: { alias: readAlias(input), version: null } });
};

export const getByAlias: Handler = (input, { state }) => {
  const model = requireRegistered(state, input);
  const alias = readAlias(input);
  const version = model.versions.get(model.aliases.get(alias) ?? -1);
  // MLflow answers 400 here and not 404; clients look at the code.
  if (version === undefined) throw invalid(`Registered model alias ${alias} not found.`);
  return read({ model_version: renderVersion(model, version) });
};

export function requireRegistered(state: TrackingState, input: Input): RegisteredModel {
  const name = readModelName(input, 'name');
  const model = state.registered.get(name);
  if (model === undefined) throw absent(`Registered Model with name=${name} not found`);
  return model;
}

export function requireVersion(model: RegisteredModel, input: Input): ModelVersion {
  const number = input.integer('version', -1);
  const version = model.versions.get(number);
  if (version === undefined) throw absent(`Model Version (name=${model.name}, version=${number}) not found`);
  return version;
}

function readModelName(input: Input, field: string): string {
  const name = input.required(field, 500);
  if (/[/:\0-\x1f]/.test(name)) throw invalid(`Invalid name for a registered model: '${name}'. It must hold neither '/' nor ':'.`);
  return name;
}

function readAlias(input: Input): string {
  const alias = input.required('alias', 255);
  if (!/^[\w-]+$/.test(alias)) throw invalid(`Invalid alias name: '${alias}'. It must hold letters, digits, '_' and '-' only.`);
  if (alias.toLowerCase() === 'latest' || /^v\d+$/i.test(alias)) throw invalid(`Invalid alias name: '${alias}' is reserved.`);
  return alias;
}

const answerModel = (model: RegisteredModel): JsonObject => ({ registered_model: renderRegisteredModel(model) });

function lookUp(model: RegisteredModel, { entity, key }: Subject): readonly (string | number)[] {
  if (entity === 'tags') return lookUpTag(model.tags, key);
  if (entity === 'attributes') {
    if (key === 'name') return [model.name];
    if (key === 'timestamp' || key === 'last_updated_timestamp') return [model.updatedAt];
    if (key === 'creation_timestamp') return [model.createdAt];
  }
  throw invalid(`Registered models have no ${entity} '${key}' to search by.`);
}

/** Prompts are registered models with a tag. Clients add `!= 'true'` to every search, and what lacks the tag is no prompt. */
const PROMPT_TAG = 'mlflow.prompt.is_prompt';

/** Prompts are kept in the same registry, and are no models. */
export const isPrompt = (model: Pick<RegisteredModel, 'tags'>): boolean => model.tags.get(PROMPT_TAG) === 'true';

export function lookUpTag(tags: ReadonlyMap<string, string>, key: string): readonly string[] {
  const value = tags.get(key) ?? (key === PROMPT_TAG ? 'false' : undefined);
  return value === undefined ? [] : [value];
}
