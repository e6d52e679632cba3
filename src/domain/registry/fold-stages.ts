import type { RegistryFact, StageEvent, StageState, TagFact, VersionState } from './state.ts';
import { parseTagMessage } from './tag-message.ts';

/**
 * Stages from assignments in order of (time, counter). An assignment names a commit, and the commit its version; a withdrawal takes the
 * version out of every stage that holds it.
 */
export function foldStages(facts: readonly RegistryFact[], versions: readonly VersionState[]): Map<string, StageState> {
  const stages = new Map<string, StageState>();
  const gone = new Set<string>();
  for (const { tag, fact } of facts) {
    if (tag.kind === 'version' && tag.cancel) {
      gone.add(tag.version);
      for (const stage of stages.values()) stages.set(stage.stage, withdraw(stage, tag.version, fact));
    }
    if (tag.kind !== 'stage') continue;
    const stage = stages.get(tag.stage) ?? { stage: tag.stage, history: [], before: [] };
    const version = versionAt(fact, versions);
    if (tag.cancel) stages.set(tag.stage, vacate(stage, version, eventOf(stage, fact, tag.counter)));
    else if (version !== undefined && !gone.has(version.version))
      stages.set(tag.stage, assign(stage, version.version, eventOf(stage, fact, tag.counter)));
  }
  const withdrawn = new Set(versions.flatMap((version) => (version.status === 'withdrawn' ? [version.version] : [])));
  for (const stage of stages.values()) stages.set(stage.stage, { ...stage, before: waysBack(stage, withdrawn) });
  return stages;
}

/** Without what was withdrawn since, and without the version that one stands on. */
function waysBack(stage: StageState, withdrawn: ReadonlySet<string>): readonly string[] {
  const left = stage.before.filter((version) => !withdrawn.has(version));
  while (left.length > 0 && left.at(-1) === stage.current?.version) left.pop();
  return left;
}

function assign(stage: StageState, version: string, event: StageEvent): StageState {
  if (stage.current?.version === version) return { ...stage, history: [...stage.history, { ...event, version }] };
  const current = { ...event, version };
  const before = event.rollback
    ? popTo(stage.before, version)
    : stage.current === undefined
      ? stage.before
      : [...stage.before, stage.current.version];
  return { ...stage, current, history: [...stage.history, current], before };
}

/** What lies below the version one came back to; everything above it was rolled over. */
function popTo(before: readonly string[], version: string): readonly string[] {
  const place = before.lastIndexOf(version);
  return place === -1 ? before : before.slice(0, place);
}

function vacate(stage: StageState, version: VersionState | undefined, event: StageEvent): StageState {
  const holdsAnother = version !== undefined && stage.current !== undefined && stage.current.version !== version.version;
  if (holdsAnother) return stage;
  return empty(stage, event);
}

function withdraw(stage: StageState, version: string, fact: TagFact): StageState {
  return stage.current?.version === version ? empty(stage, eventOf(stage, fact, undefined)) : stage;
}

function empty(stage: StageState, event: StageEvent): StageState {
  const { current, ...rest } = stage;
  return { ...rest, history: [...stage.history, event], before: current === undefined ? stage.before : [...stage.before, current.version] };
}

function eventOf(stage: StageState, fact: TagFact, counter: number | undefined): StageEvent {
  const { rollbackOf, by, reason } = parseTagMessage(fact.message);
  return {
    tag: fact.name,
    counter: counter ?? 0,
    at: fact.taggedAt,
    by: by ?? fact.tagger,
    rollback: rollbackOf !== undefined,
    ...(stage.current === undefined ? {} : { replaces: stage.current.version }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The version registered at the tag's commit; of several, the one that the message names, otherwise the highest. */
function versionAt(fact: TagFact, versions: readonly VersionState[]): VersionState | undefined {
  const there = versions.filter((version) => version.commit === fact.commit);
  const named = parseTagMessage(fact.message).version;
  return there.find((version) => version.version === named) ?? there.at(-1);
}
