import type { JsonObject } from '#kernel/json.ts';
import { artifactUri } from './artifact-path.ts';
import { keep, read, type Handler } from './decision.ts';
import { matches, sortBy } from './filter/match.ts';
import { parseFilter, parseOrdering, type Subject } from './filter/parse.ts';
import { readKey, type Input } from './input.ts';
import { nextToken, takePage } from './paging.ts';
import { absent, invalid, Refusal } from './refusal.ts';
import { renderExperiment } from './render.ts';
import type { Experiment, TrackingState } from './state.ts';

const NAME_LIMIT = 500;
const TAG_LIMIT = 20_000;

export const createExperiment: Handler = (input, { state, now, newId }) => {
  const name = input.required('name', NAME_LIMIT);
  requireFreeName(state, name);
  const location = input.text('artifact_location');
  // Decimal text, as everywhere; made from random digits, so that sessions that run at once never give the same.
  const id = BigInt(`0x${newId().slice(0, 14)}`).toString();
  if (location !== '' && !location.startsWith(artifactUri(''))) {
    throw invalid("'artifact_location' cannot be chosen: this server keeps artifacts itself. Leave it out.");
  }
  const answer = (): JsonObject => ({ experiment_id: id });
  return keep({ kind: 'experiment-created', at: now, id, name, tags: input.pairs('tags', TAG_LIMIT) }, answer);
};

export const getExperiment: Handler = (input, { state }) => read({ experiment: renderExperiment(requireExperiment(state, input)) });

export const getExperimentByName: Handler = (input, { state }) => {
  const name = input.required('experiment_name', NAME_LIMIT);
  const found = findByName(state, name);
  if (found === undefined) throw absent(`Could not find experiment with name '${name}'`);
  return read({ experiment: renderExperiment(found) });
};

export const updateExperiment: Handler = (input, { state, now }) => {
  const { id } = requireExperiment(state, input, 'active');
  const name = input.required('new_name', NAME_LIMIT);
  const owner = findByName(state, name);
  if (owner !== undefined && owner.id !== id) requireFreeName(state, name);
  return keep({ kind: 'experiment-changed', at: now, id, name });
};

export const deleteExperiment: Handler = (input, { state, now }) => {
  const { id } = requireExperiment(state, input, 'active');
  return keep({ kind: 'experiment-changed', at: now, id, stage: 'deleted' });
};

export const restoreExperiment: Handler = (input, { state, now }) => {
  const { id } = requireExperiment(state, input, 'deleted');
  return keep({ kind: 'experiment-changed', at: now, id, stage: 'active' });
};

export const setExperimentTag: Handler = (input, { state, now }) => {
  const { id } = requireExperiment(state, input, 'active');
  return keep({ kind: 'experiment-tagged', at: now, id, key: readKey(input), value: input.text('value', TAG_LIMIT) });
};

export const deleteExperimentTag: Handler = (input, { state, now }) => {
  const { id, tags } = requireExperiment(state, input, 'active');
  const key = readKey(input);
  if (!tags.has(key)) throw absent(`No tag with key '${key}' in experiment '${id}'`);
  return keep({ kind: 'experiment-tagged', at: now, id, key, value: null });
};

export const searchExperiments: Handler = (input, { state }) => {
  const filter = parseFilter(input.text('filter'));
  const orderings = [...input.texts('order_by').map(parseOrdering), { subject: attribute('creation_time'), descending: true }];
  const wanted = [...state.experiments.values()].filter(
    (experiment) => isViewed(experiment, input) && matches(filter, (subject) => lookUp(experiment, subject)),
  );
  const page = takePage(sortBy(wanted, orderings, lookUp), input, { usual: 1_000, most: 50_000 });
  return read({ experiments: page.items.map(renderExperiment), ...nextToken(page) });
};

export const attribute = (key: string): Subject => ({ entity: 'attributes', key });

/** Whether a thing is in the view that the request asks for; the active ones unless it says otherwise. */
export function isViewed(thing: { readonly stage: string }, input: Input, field = 'view_type'): boolean {
  const view = input.choice(field, ['ACTIVE_ONLY', 'DELETED_ONLY', 'ALL']) ?? 'ACTIVE_ONLY';
  return view === 'ALL' || (thing.stage === 'active') === (view === 'ACTIVE_ONLY');
}

export function requireExperiment(state: TrackingState, input: Input, stage?: 'active' | 'deleted'): Experiment {
  const id = input.text('experiment_id', 64) || '0';
  const found = state.experiments.get(id);
  if (found === undefined) throw absent(`No Experiment with id=${id} exists`);
  if (stage !== undefined && found.stage !== stage) {
    throw invalid(`The experiment ${id} must be in the '${stage}' state. Current state is ${found.stage}.`);
  }
  return found;
}

function lookUp(experiment: Experiment, { entity, key }: Subject): readonly (string | number)[] {
  if (entity === 'tags') return experiment.tags.has(key) ? [experiment.tags.get(key)!] : [];
  if (entity === 'attributes') {
    if (key === 'name') return [experiment.name];
    if (key === 'experiment_id') return [experiment.id];
    if (key === 'creation_time') return [experiment.createdAt];
    if (key === 'last_update_time') return [experiment.updatedAt];
  }
  throw invalid(`Experiments have no ${entity} '${key}' to search by.`);
}

const findByName = (state: TrackingState, name: string): Experiment | undefined => {
  for (const experiment of state.experiments.values()) if (experiment.name === name) return experiment;
  return undefined;
};

function requireFreeName(state: TrackingState, name: string): void {
  const owner = findByName(state, name);
  if (owner === undefined) return;
  const state_ = owner.stage === 'deleted' ? ' in deleted state' : '';
  throw new Refusal('RESOURCE_ALREADY_EXISTS', `Experiment '${name}' already exists${state_}.`);
}
