import type { RegistryEvent } from './events.ts';
import type { ModelVersion, RegisteredModel, TrackingState } from './state.ts';

/** Adds one event of the model registry to the state in place. */
export function foldRegistryEvent(state: TrackingState, event: RegistryEvent): void {
  if (event.kind === 'registered') {
    if (!state.registered.has(event.name)) state.registered.set(event.name, createModel(event));
    return;
  }
  const model = state.registered.get(event.name);
  if (model === undefined) return;
  if (event.kind === 'registration-deleted') {
    state.registered.delete(event.name);
    return;
  }
  model.updatedAt = event.at;
  switch (event.kind) {
    case 'registration-changed':
      return changeModel(state, model, event);
    case 'version-created':
      model.versions.set(event.version, createVersion(event));
      model.lastVersion = Math.max(model.lastVersion, event.version);
      return;
    case 'version-deleted':
      model.versions.delete(event.version);
      for (const [alias, version] of model.aliases) if (version === event.version) model.aliases.delete(alias);
      return;
    case 'version-changed': {
      const version = model.versions.get(event.version);
      if (version === undefined) return;
      version.updatedAt = event.at;
      version.description = event.description ?? version.description;
      version.stage = event.stage ?? version.stage;
      if (event.tag !== undefined) change(version.tags, event.tag.key, event.tag.value);
    }
  }
}

const createModel = ({ name, description, at, tags }: Extract<RegistryEvent, { kind: 'registered' }>): RegisteredModel => ({
  name,
  description,
  createdAt: at,
  updatedAt: at,
  lastVersion: 0,
  tags: new Map(tags),
  aliases: new Map<string, number>(),
  versions: new Map<number, ModelVersion>(),
});

function createVersion(event: Extract<RegistryEvent, { kind: 'version-created' }>): ModelVersion {
  const { version, source, run, model, runLink, description, at, tags } = event;
  return { version, source, run, model, runLink, description, createdAt: at, updatedAt: at, stage: 'None', tags: new Map(tags) };
}

function changeModel(state: TrackingState, model: RegisteredModel, event: Extract<RegistryEvent, { kind: 'registration-changed' }>): void {
  model.description = event.description ?? model.description;
  if (event.tag !== undefined) change(model.tags, event.tag.key, event.tag.value);
  if (event.alias !== undefined) change(model.aliases, event.alias.alias, event.alias.version);
  if (event.newName !== undefined && !state.registered.has(event.newName)) {
    state.registered.delete(model.name);
    model.name = event.newName;
    state.registered.set(model.name, model);
  }
}

function change<Value>(map: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
