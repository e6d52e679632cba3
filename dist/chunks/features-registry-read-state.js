import { n as Failure } from "./kernel-failure.js";
import { a as parseSemver, i as formatSemver, r as compareSemver } from "./kernel-semver.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/domain/registry/tag-message.ts
const TRAILERS = [
	["run", "Run"],
	["packageDigest", "Package"],
	["version", "Version"],
	["replaces", "Replaces"],
	["rollbackOf", "Rollback-Of"],
	["by", "By"],
	["reason", "Reason"]
];
/** One line: a trailer cannot be forged by a reason that contains line breaks. */
const oneLine = (text) => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").trim();
function formatTagMessage(message) {
	const trailers = TRAILERS.flatMap(([key, label]) => {
		const value = message[key];
		if (value === void 0 || oneLine(value) === "") return [];
		return [`${label}: ${key === "packageDigest" ? `sha256:${value}` : oneLine(value)}`];
	});
	return [oneLine(message.sentence), ...trailers.length === 0 ? [] : ["", ...trailers]].join("\n");
}
/** Reads any message; what is not a known trailer is left out, for tags are also written by GTO and by hand. */
function parseTagMessage(text) {
	const lines = text.replaceAll("\r", "").trimEnd().split("\n");
	const found = {};
	for (const line of lines.slice(1)) {
		const match = /^([A-Z][A-Za-z-]*): (.*)$/.exec(line);
		const trailer = match === null ? void 0 : TRAILERS.find(([, label]) => label === match[1]);
		if (trailer === void 0 || match[2].trim() === "") continue;
		found[trailer[0]] = match[2].trim();
	}
	const { packageDigest, ...rest } = found;
	const digest = packageDigest === void 0 ? void 0 : parseSha256(packageDigest);
	return {
		sentence: lines[0].trim(),
		...rest,
		...digest === void 0 ? {} : { packageDigest: digest }
	};
}
// src/domain/registry/fold-stages.ts
/**
* Stages from assignments in order of (time, counter). An assignment names a commit, and the commit its version; a withdrawal takes the
* version out of every stage that holds it.
*/
function foldStages(facts, versions) {
	const stages = /* @__PURE__ */ new Map();
	const atCommit = groupByCommit(versions);
	const gone = /* @__PURE__ */ new Set();
	for (const { tag, fact } of facts) {
		if (tag.kind === "version" && tag.cancel) {
			gone.add(tag.version);
			for (const stage of stages.values()) if (stage.current?.version === tag.version) vacate(stage, eventOf(stage, fact, void 0));
		}
		if (tag.kind !== "stage") continue;
		const version = versionAt(fact, atCommit.get(fact.commit) ?? []);
		if (!tag.cancel && (version === void 0 || gone.has(version.version))) continue;
		const stage = stages.get(tag.stage) ?? {
			stage: tag.stage,
			current: void 0,
			history: [],
			before: []
		};
		stages.set(tag.stage, stage);
		const event = eventOf(stage, fact, tag.counter);
		if (!tag.cancel) assign(stage, {
			...event,
			version: version.version
		});
		else if (!holdsAnother(stage, version)) vacate(stage, event);
	}
	const withdrawn = new Set(versions.flatMap((version) => version.status === "withdrawn" ? [version.version] : []));
	return new Map([...stages].map(([name, stage]) => [name, close(stage, withdrawn)]));
}
function assign(stage, event) {
	stage.history.push(event);
	if (stage.current?.version === event.version) return;
	if (event.rollback) popTo(stage.before, event.version);
	else if (stage.current !== void 0) stage.before.push(stage.current.version);
	stage.current = event;
}
/** Leaves what lies below the version one came back to; everything above it was rolled over. */
function popTo(before, version) {
	const place = before.lastIndexOf(version);
	if (place !== -1) before.length = place;
}
function vacate(stage, event) {
	if (stage.current !== void 0) stage.before.push(stage.current.version);
	stage.current = void 0;
	stage.history.push(event);
}
/** To vacate a stage names a version, too: when that one has left the stage already, nothing is to be done. */
const holdsAnother = (stage, version) => version !== void 0 && stage.current !== void 0 && stage.current.version !== version.version;
/** `before` without what was withdrawn since, and without the version that one stands on. */
function close(stage, withdrawn) {
	const before = stage.before.filter((version) => !withdrawn.has(version));
	while (before.length > 0 && before.at(-1) === stage.current?.version) before.pop();
	const { stage: name, current, history } = stage;
	return {
		stage: name,
		...current === void 0 ? {} : { current },
		history,
		before
	};
}
function eventOf(stage, fact, counter) {
	const { rollbackOf, by, reason } = parseTagMessage(fact.message);
	return {
		tag: fact.name,
		counter: counter ?? 0,
		at: fact.taggedAt,
		by: by ?? fact.tagger,
		rollback: rollbackOf !== void 0,
		...stage.current === void 0 ? {} : { replaces: stage.current.version },
		...reason === void 0 ? {} : { reason }
	};
}
/** The version registered at the tag's commit; of several, the one that the message names, otherwise the highest. */
function versionAt(fact, there) {
	if (there.length < 2) return there[0];
	const named = parseTagMessage(fact.message).version;
	return there.find((version) => version.version === named) ?? there.at(-1);
}
function groupByCommit(versions) {
	const groups = /* @__PURE__ */ new Map();
	for (const version of versions) {
		const group = groups.get(version.commit);
		if (group === void 0) groups.set(version.commit, [version]);
		else group.push(version);
	}
	return groups;
}
// src/domain/registry/tag.ts
const NAME = "[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?";
const WHOLE_NAME = new RegExp(`^${NAME}$`);
/** GTO writes the folder of an artifact before `=`: `models/cv=resnet`. */
const WHOLE_MODEL = new RegExp(`^(?:${NAME}=)?${NAME}$`);
const COUNTER = /^(?:0|[1-9]\d{0,8})$/;
/** git allows more; a tag name also becomes part of URLs and file names. */
const LONGEST_NAME = 200;
const isModelName = (text) => text.length <= LONGEST_NAME && WHOLE_MODEL.test(text);
const isStageName = (text) => text.length <= LONGEST_NAME && WHOLE_NAME.test(text);
/** Reads a tag name; the error says in words which part does not fit the grammar. */
function parseRegistryTag(name) {
	const split = /^([^@#]*)([@#])(.*)$/s.exec(name);
	if (split === null) return err(`"${name}" has neither "@" (a version) nor "#" (a stage)`);
	const [, model, mark, rest] = split;
	if (!isModelName(model)) return err(`"${model}" is not a model name of ${NAME_RULE}`);
	const [subject, counterText, ...more] = rest.split("#");
	if (more.length > 0) return err(`"${name}" has more than one counter`);
	if (counterText !== void 0 && !COUNTER.test(counterText)) return err(`counter "${counterText}" is not a whole number without leading zeros`);
	const counter = counterText === void 0 ? {} : { counter: Number(counterText) };
	const cancel = subject.endsWith("!");
	const word = cancel ? subject.slice(0, -1) : subject;
	if (mark === "#") {
		if (!isStageName(word)) return err(`"${word}" is not a stage name of ${NAME_RULE}`);
		return ok({
			kind: "stage",
			model,
			stage: word,
			cancel,
			...counter
		});
	}
	if (word === "deprecated" || word === "created") return cancel ? err(`"@${word}" cannot be cancelled with "!"`) : ok({
		kind: word,
		model,
		...counter
	});
	const version = word.startsWith("v") ? parseSemver(word) : void 0;
	if (version === void 0) return err(`"${word}" is not a version of the form v1.2.3`);
	return ok({
		kind: "version",
		model,
		version: formatSemver(version),
		cancel,
		...counter
	});
}
const NAME_RULE = "letters, digits, \"-\", \"_\" and \"/\" that begins and ends with a letter or digit";
/** The tag name; `parseRegistryTag` reads it back. */
function formatRegistryTag(tag) {
	const counter = tag.counter === void 0 ? "" : `#${tag.counter}`;
	switch (tag.kind) {
		case "version": return `${tag.model}@${tag.version}${tag.cancel ? "!" : ""}${counter}`;
		case "stage": return `${tag.model}#${tag.stage}${tag.cancel ? "!" : ""}${counter}`;
		case "deprecated":
		case "created": return `${tag.model}@${tag.kind}${counter}`;
	}
}
/** `<model>@v1.2.3`: how a version is named wherever one word must do. */
const versionTag = (model, version) => formatRegistryTag({
	kind: "version",
	model,
	version,
	cancel: false
});
// src/domain/registry/fold.ts
/** Tags of these names are versions of data, which the data slice reads. */
const DATASET_PREFIX = "data/";
/**
* The registry as it stands: a fold over its tags. The order in which tags arrive does not matter, nor does a tag that comes twice: they are
* sorted by (time, counter, name) first, as git's own times have one second of resolution.
*/
function foldRegistry(tags) {
	const byModel = /* @__PURE__ */ new Map();
	const ignored = [];
	for (const fact of sortTags(tags)) {
		if (fact.name.startsWith(DATASET_PREFIX)) continue;
		const parsed = parseRegistryTag(fact.name);
		if (!parsed.ok) {
			if (/[@#]/.test(fact.name)) ignored.push({
				tag: fact.name,
				reason: parsed.error
			});
			continue;
		}
		const facts = byModel.get(parsed.value.model) ?? [];
		facts.push({
			tag: parsed.value,
			fact
		});
		byModel.set(parsed.value.model, facts);
	}
	const models = [...byModel.keys()].sort().map((model) => [model, foldModel(model, byModel.get(model))]);
	return {
		models: new Map(models),
		ignored
	};
}
function foldModel(model, facts) {
	const versions = foldVersions(facts);
	const lastRegistration = facts.findLastIndex(({ tag }) => tag.kind === "version" && !tag.cancel);
	return {
		model,
		versions,
		stages: foldStages(facts, versions),
		deprecated: facts.findLastIndex(({ tag }) => tag.kind === "deprecated") > lastRegistration,
		nextCounter: 1 + facts.reduce((largest, { tag }) => Math.max(largest, tag.counter ?? 0), 0)
	};
}
/** A withdrawal counts whatever its time: a version that somebody withdrew never comes back by a clock that runs late. */
function foldVersions(facts) {
	const withdrawn = new Set(facts.flatMap(({ tag }) => tag.kind === "version" && tag.cancel ? [tag.version] : []));
	const versions = /* @__PURE__ */ new Map();
	for (const { tag, fact } of facts) {
		if (tag.kind !== "version" || tag.cancel || versions.has(tag.version)) continue;
		const { run, packageDigest } = parseTagMessage(fact.message);
		versions.set(tag.version, {
			version: tag.version,
			tag: fact.name,
			commit: fact.commit,
			registeredAt: fact.taggedAt,
			by: fact.tagger,
			status: withdrawn.has(tag.version) ? "withdrawn" : "active",
			...run === void 0 ? {} : { runId: run },
			...packageDigest === void 0 ? {} : { packageDigest }
		});
	}
	return [...versions.values()].sort((left, right) => compareSemver(parseSemver(left.version), parseSemver(right.version)));
}
function sortTags(tags) {
	const unique = new Map(tags.map((tag) => [tag.name, tag]));
	const counters = new Map([...unique.keys()].map((name) => [name, Number(/#(\d+)$/.exec(name)?.[1] ?? 0)]));
	return [...unique.values()].sort((left, right) => left.taggedAt - right.taggedAt || counters.get(left.name) - counters.get(right.name) || (left.name < right.name ? -1 : 1));
}
// src/domain/registry/state.ts
/** What a model without any tag looks like. */
const emptyModelState = (model) => ({
	model,
	versions: [],
	stages: /* @__PURE__ */ new Map(),
	deprecated: false,
	nextCounter: 1
});
const findVersion = (state, version) => state.versions.find((known) => known.version === version);
const currentVersion = (state, stage) => state.stages.get(stage)?.current?.version;
/** The highest version that is not withdrawn. */
const latestVersion = (state) => state.versions.findLast((known) => known.status === "active");
/** Stages that hold the version now. */
const stagesOf = (state, version) => [...state.stages.values()].filter((stage) => stage.current?.version === version).map((stage) => stage.stage);
// src/features/registry/read-state.ts
/** Every model of the repository, folded from its tags. */
async function registryState(ports) {
	return foldRegistry(await ports.forge.tags.list(""));
}
/** One model; a model without tags has no versions and no stages. */
async function modelState(model, ports) {
	requireModelName(model);
	const [versions, stages] = await Promise.all([ports.forge.tags.list(`${model}@`), ports.forge.tags.list(`${model}#`)]);
	return foldRegistry([...versions, ...stages]).models.get(model) ?? emptyModelState(model);
}
/** GTO allows `/` in names; ours are also folders of the ledger, where it would make another folder. */
function requireModelName(model) {
	if (isModelName(model) && !/[/=]/.test(model)) return;
	throw new Failure("registry.model-name-invalid", { message: `expected a model name of letters, digits, "-" and "_", found ${JSON.stringify(model)}` });
}
export { findVersion as a, foldRegistry as c, isStageName as d, versionTag as f, currentVersion as i, formatRegistryTag as l, registryState as n, latestVersion as o, formatTagMessage as p, requireModelName as r, stagesOf as s, modelState as t, isModelName as u };
