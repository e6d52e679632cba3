import type { RegistryFact, StageEvent, StageState, TagFact, VersionState } from './state.ts';
import { parseTagMessage } from './tag-message.ts';

/** A stage while it is folded; grown in place, for copies would make the fold quadratic in the length of the history. */
interface OpenStage {
  readonly stage: string;
  current: StageState['current'];
  readonly history: StageEvent[];
  before: string[];
}

/**
 * Stages from assignments in order of (time, counter). An assignment names a commit, and the commit its version; a withdrawal takes the
 * version out of every stage that holds it.
 */
export function foldStages(facts: readonly RegistryFact[], versions: readonly VersionState[]): Map<string, StageState> {
  const stages = new Map<string, OpenStage>();
  const atCommit = groupByCommit(versions);
  const gone = new Set<string>();
  for (const { tag, fact } of facts) {
    if (tag.kind === 'version' && tag.cancel) {
      gone.add(tag.version);
      for (const stage of stages.values()) if (stage.current?.version === tag.version) vacate(stage, eventOf(stage, fact, undefined));
    }
    if (tag.kind !== 'stage') continue;
    const version = versionAt(fact, atCommit.get(fact.commit) ?? []);
    if (!tag.cancel && (version === undefined || gone.has(version.version))) continue;
    const stage = stages.get(tag.stage) ?? { stage: tag.stage, current: undefined, history: [], before: [] };
    stages.set(tag.stage, stage);
    const event = eventOf(stage, fact, tag.counter);
    if (!tag.cancel) assign(stage, { ...event, version: version!.version });
    else if (!holdsAnother(stage, version)) vacate(stage, event);
  }
  const withdrawn = new Set(versions.flatMap((version) => (version.status === 'withdrawn' ? [version.version] : [])));
  return new Map([...stages].map(([name, stage]) => [name, close(stage, withdrawn)]));
}

function assign(stage: OpenStage, event: StageEvent & { readonly version: string }): void {
  stage.history.push(event);
  if (stage.current?.version === event.version) return;
  if (event.rollback) popTo(stage.before, event.version);
  else if (stage.current !== undefined) stage.before.push(stage.current.version);
  stage.current = event;
}

/** Leaves what lies below the version one came back to; everything above it was rolled over. */
function popTo(before: string[], version: string): void {
  const place = before.lastIndexOf(version);
  if (place !== -1) before.length = place;
}

function vacate(stage: OpenStage, event: StageEvent): void {
  if (stage.current !== undefined) stage.before.push(stage.current.version);
  stage.current = undefined;
  stage.history.push(event);
}

/** To vacate a stage names a version, too: when that one has left the stage already, nothing is to be done. */
const holdsAnother = (stage: OpenStage, version: VersionState | undefined): boolean =>
  version !== undefined && stage.current !== undefined && stage.current.version !== version.version;

/** `before` without what was withdrawn since, and without the version that one stands on. */
function close(stage: OpenStage, withdrawn: ReadonlySet<string>): StageState {
  const before = stage.before.filter((version) => !withdrawn.has(version));
  while (before.length > 0 && before.at(-1) === stage.current?.version) before.pop();
  const { stage: name, current, history } = stage;
  return { stage: name, ...(current === undefined ? {} : { current }), history, before };
}

function eventOf(stage: OpenStage, fact: TagFact, counter: number | undefined): StageEvent {
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
function versionAt(fact: TagFact, there: readonly VersionState[]): VersionState | undefined {
  if (there.length < 2) return there[0];
  const named = parseTagMessage(fact.message).version;
  return there.find((version) => version.version === named) ?? there.at(-1);
}

function groupByCommit(versions: readonly VersionState[]): Map<string, VersionState[]> {
  const groups = new Map<string, VersionState[]>();
  for (const version of versions) {
    const group = groups.get(version.commit);
    if (group === undefined) groups.set(version.commit, [version]);
    else group.push(version);
  }
  return groups;
}
