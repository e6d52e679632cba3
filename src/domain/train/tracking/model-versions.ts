import { artifactUri, readArtifactPath } from './artifact-path.ts';
import { keep, read, type Handler } from './decision.ts';
import { VERSION_STAGES, type TrackingEvent } from './events.ts';
import { attribute } from './experiments.ts';
import { matches, sortBy } from './filter/match.ts';
import { parseFilter, parseOrdering, type Subject } from './filter/parse.ts';
import { readKey } from './input.ts';
import { nextToken, takePage } from './paging.ts';
import { absent, invalid, Refusal } from './refusal.ts';
import { REGISTRY_TAG_LIMIT, lookUpTag, requireRegistered, requireVersion } from './registered-models.ts';
import { renderVersion } from './render.ts';
import type { ModelVersion, RegisteredModel, TrackingState } from './state.ts';

/** Where a logged model says which versions were made from it. */
const VERSIONS_TAG = 'mlflow.modelVersions';

export const createVersion: Handler = (input, { state, now }) => {
  const registered = requireRegistered(state, input);
  const source = input.required('source', 65_535);
  const version = registered.lastVersion + 1;
  const modelId = input.text('model_id', 64) || (/^models:\/(m-[0-9a-f]{32})$/.exec(source)?.[1] ?? '');
  const logged = modelId === '' ? undefined : state.models.get(modelId);
  if (modelId !== '' && logged === undefined) throw absent(`Logged model with ID '${modelId}' not found.`);
  const events: TrackingEvent[] = [
    {
      kind: 'version-created',
      at: now,
      name: registered.name,
      version,
      source,
      model: modelId,
      run: input.text('run_id', 64) || (logged?.run ?? ''),
      runLink: input.text('run_link', 500),
      description: input.text('description', 100_000),
      tags: input.pairs('tags', REGISTRY_TAG_LIMIT),
    },
  ];
  if (logged !== undefined) {
    const known = readVersionsTag(logged.tags.get(VERSIONS_TAG));
    const tag = JSON.stringify([...known, { name: registered.name, version }]);
    events.push({ kind: 'model-changed', at: now, id: modelId, tags: [[VERSIONS_TAG, tag]] });
  }
  return { events, answer: () => ({ model_version: renderVersion(registered, registered.versions.get(version)!) }) };
};

/** Clients write the tag as well; what is no list is theirs to answer for. */
function readVersionsTag(text: string | undefined): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

export const getVersion: Handler = (input, { state }) => {
  const model = requireRegistered(state, input);
  return read({ model_version: renderVersion(model, requireVersion(model, input)) });
};

export const getDownloadUri: Handler = (input, { state }) => {
  const model = requireRegistered(state, input);
  return read({ artifact_uri: resolveSource(state, requireVersion(model, input), 0) });
};

/** Path of the files of a version below the artifact folder; undefined when they are kept somewhere else. */
export function sourceOf(state: TrackingState, version: ModelVersion): string | undefined {
  const source = resolveSource(state, version, 0);
  const root = artifactUri('');
  try {
    return source.startsWith(root) ? readArtifactPath(source.slice(root.length)) : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** `models:/m-…` is the folder of the logged model, `models:/name/1` that of another version, anything else is an address itself. */
function resolveSource(state: TrackingState, { source, model }: ModelVersion, depth: number): string {
  const logged = state.models.get(model);
  if (logged !== undefined) return artifactUri(logged.experiment, 'models', logged.id, 'artifacts');
  const [, name, number] = /^models:\/([^/]+)\/(\d+)$/.exec(source) ?? [];
  const other = name === undefined ? undefined : state.registered.get(name)?.versions.get(Number(number));
  // A version is made after the one it copies, so a chain is finite; the bound is for journals that were tampered with.
  return other === undefined || depth > 20 ? source : resolveSource(state, other, depth + 1);
}

export const searchVersions: Handler = (input, { state }) => {
  const filter = parseFilter(input.text('filter'));
  const orderings = input.texts('order_by').map(parseOrdering);
  const usual = [
    { subject: attribute('last_updated_timestamp'), descending: true },
    { subject: attribute('name'), descending: false },
    { subject: attribute('version_number'), descending: true },
  ];
  const all = [...state.registered.values()].flatMap((model) => [...model.versions.values()].map((version) => ({ model, version })));
  const wanted = all.filter((item) => matches(filter, (subject) => lookUp(item, subject)));
  const page = takePage(sortBy(wanted, [...orderings, ...usual], lookUp), input, { usual: 10_000, most: 200_000 });
  return read({ model_versions: page.items.map(({ model, version }) => renderVersion(model, version)), ...nextToken(page) });
};

function lookUp(
  { model, version }: { model: RegisteredModel; version: ModelVersion },
  { entity, key }: Subject,
): readonly (string | number)[] {
  if (entity === 'tags') return lookUpTag(version.tags, key);
  if (entity === 'attributes') {
    if (key === 'name') return [model.name];
    if (key === 'version_number' || key === 'version') return [version.version];
    if (key === 'run_id') return version.run === '' ? [] : [version.run];
    if (key === 'source_path' || key === 'source') return [version.source];
    if (key === 'model_id') return version.model === '' ? [] : [version.model];
    if (key === 'creation_timestamp') return [version.createdAt];
    if (key === 'last_updated_timestamp') return [version.updatedAt];
  }
  throw invalid(`Model versions have no ${entity} '${key}' to search by.`);
}

export const updateVersion: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  const version = requireVersion(model, input);
  const description = input.text('description', 100_000);
  return keep({ kind: 'version-changed', at: now, name: model.name, version: version.version, description }, () => ({
    model_version: renderVersion(model, version),
  }));
};

export const deleteVersion: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  return keep({ kind: 'version-deleted', at: now, name: model.name, version: requireVersion(model, input).version });
};

export const setVersionTag: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  const { version } = requireVersion(model, input);
  const tag = { key: readKey(input), value: input.text('value', REGISTRY_TAG_LIMIT) };
  return keep({ kind: 'version-changed', at: now, name: model.name, version, tag });
};

export const deleteVersionTag: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  const { version } = requireVersion(model, input);
  return keep({ kind: 'version-changed', at: now, name: model.name, version, tag: { key: readKey(input), value: null } });
};

/** Stages are given up since MLflow 2.9; old code still moves through them. */
export const transitionStage: Handler = (input, { state, now }) => {
  const model = requireRegistered(state, input);
  const version = requireVersion(model, input);
  const wanted = input.required('stage', 20).toLowerCase();
  const stage = VERSION_STAGES.find((known) => known.toLowerCase() === wanted);
  if (stage === undefined) throw invalid(`'stage' must be one of ${VERSION_STAGES.join(', ')}; it is '${wanted}'.`);
  const events: TrackingEvent[] = [{ kind: 'version-changed', at: now, name: model.name, version: version.version, stage }];
  if (input.flag('archive_existing_versions', false)) {
    for (const other of model.versions.values()) {
      if (other.stage !== stage || other.version === version.version) continue;
      events.push({ kind: 'version-changed', at: now, name: model.name, version: other.version, stage: 'Archived' });
    }
  }
  return { events, answer: () => ({ model_version: renderVersion(model, version) }) };
};
