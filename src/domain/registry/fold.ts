import { compareSemver, parseSemver } from '#kernel/semver.ts';
import { foldStages } from './fold-stages.ts';
import type { ModelState, RegistryFact, RegistryState, TagFact, VersionState } from './state.ts';
import { parseTagMessage } from './tag-message.ts';
import { parseRegistryTag } from './tag.ts';

/** Tags of these names are versions of data, which the data slice reads. */
const DATASET_PREFIX = 'data/';

/**
 * The registry as it stands: a fold over its tags. The order in which tags arrive does not matter, nor does a tag that comes twice: they are
 * sorted by (time, counter, name) first, as git's own times have one second of resolution.
 */
export function foldRegistry(tags: readonly TagFact[]): RegistryState {
  const byModel = new Map<string, RegistryFact[]>();
  const ignored: { tag: string; reason: string }[] = [];
  for (const fact of sortTags(tags)) {
    if (fact.name.startsWith(DATASET_PREFIX)) continue;
    const parsed = parseRegistryTag(fact.name);
    if (!parsed.ok) {
      if (/[@#]/.test(fact.name)) ignored.push({ tag: fact.name, reason: parsed.error });
      continue;
    }
    const facts = byModel.get(parsed.value.model) ?? [];
    facts.push({ tag: parsed.value, fact });
    byModel.set(parsed.value.model, facts);
  }
  const models = [...byModel.keys()].sort().map((model) => [model, foldModel(model, byModel.get(model)!)] as const);
  return { models: new Map(models), ignored };
}

function foldModel(model: string, facts: readonly RegistryFact[]): ModelState {
  const versions = foldVersions(facts);
  const lastRegistration = facts.findLastIndex(({ tag }) => tag.kind === 'version' && !tag.cancel);
  return {
    model,
    versions,
    stages: foldStages(facts, versions),
    deprecated: facts.findLastIndex(({ tag }) => tag.kind === 'deprecated') > lastRegistration,
    nextCounter: 1 + facts.reduce((largest, { tag }) => Math.max(largest, tag.counter ?? 0), 0),
  };
}

/** A withdrawal counts whatever its time: a version that somebody withdrew never comes back by a clock that runs late. */
function foldVersions(facts: readonly RegistryFact[]): VersionState[] {
  const withdrawn = new Set(facts.flatMap(({ tag }) => (tag.kind === 'version' && tag.cancel ? [tag.version] : [])));
  const versions = new Map<string, VersionState>();
  for (const { tag, fact } of facts) {
    if (tag.kind !== 'version' || tag.cancel || versions.has(tag.version)) continue;
    const { run, packageDigest } = parseTagMessage(fact.message);
    versions.set(tag.version, {
      version: tag.version,
      tag: fact.name,
      commit: fact.commit,
      registeredAt: fact.taggedAt,
      by: fact.tagger,
      status: withdrawn.has(tag.version) ? 'withdrawn' : 'active',
      ...(run === undefined ? {} : { runId: run }),
      ...(packageDigest === undefined ? {} : { packageDigest }),
    });
  }
  return [...versions.values()].sort((left, right) => compareSemver(parseSemver(left.version)!, parseSemver(right.version)!));
}

function sortTags(tags: readonly TagFact[]): TagFact[] {
  const unique = new Map(tags.map((tag) => [tag.name, tag]));
  const counters = new Map([...unique.keys()].map((name) => [name, Number(/#(\d+)$/.exec(name)?.[1] ?? 0)]));
  return [...unique.values()].sort(
    (left, right) =>
      left.taggedAt - right.taggedAt || counters.get(left.name)! - counters.get(right.name)! || (left.name < right.name ? -1 : 1),
  );
}
