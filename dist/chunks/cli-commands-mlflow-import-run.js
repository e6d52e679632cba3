import { t as openProject } from "./compose-open-project.js";
import "./features-project-load-project.js";
import { n as renderTrackedRuns, t as describeRegistration } from "./domain-train-tracking-render-runs2.js";
import { $ as MODEL_STATUSES, et as RUN_STATUSES, nt as artifactUri, tt as VERSION_STAGES } from "./domain-train-tracking-model-versions.js";
import { r as makeRunName, t as openTrackingSession } from "./server-tracking-start.js";
import { n as instant, t as formatInstant } from "./kernel-instant.js";
import { s as formatModelName, t as copyFolder } from "./features-train-copy-folder.js";
import { t as excludeFromGit } from "./features-exclude-from-git.js";
import { r as recordTrackedRuns } from "./features-train-record-tracked-run.js";
import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { basename, dirname, join, resolve } from "node:path";
// src/domain/train/tracking/import/render-import.ts
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** What an import brought, and what it left out and why. */
function renderImport({ plan, decided, runs, withoutArtifacts, registrations: made }, { from, dryRun }) {
	const { registrations, kept, deleted, conflicts } = decided;
	const versions = registrations.flatMap(({ stored, versions: added }) => added.map(({ version }) => `${stored.name} ${version}`));
	const notes = [
		...kept === 0 ? [] : [`${counted(kept, "run")} had been imported before`],
		...deleted === 0 ? [] : [`${counted(deleted, "deleted run")} left out`],
		...withoutArtifacts === 0 ? [] : [`artifacts of ${counted(withoutArtifacts, "run or model", "runs and models")} were not found; see --artifacts`],
		...conflicts.map((name) => `registered model ${name} left out: another one has this name here`)
	];
	const shown = renderTrackedRuns("import", 0, runs);
	const text = [
		shown.text,
		...versions.length === 0 ? [] : [`in the tracking registry: ${versions.join(", ")}`],
		...made.flatMap(describeRegistration),
		...notes.map((note) => `note: ${note}`)
	];
	const count = dryRun ? decided.runs.length : runs.length;
	return {
		verdict: "pass",
		headline: `${counted(count, "run")} ${dryRun ? "would be imported" : "imported"} from ${from}`,
		text: dryRun ? "" : text.filter((line) => line !== "").join("\n"),
		markdown: shown.markdown,
		outputs: { "run-ids": runs.map(({ record }) => record.id).join("\n") },
		data: {
			from,
			imported: runs.map(({ record, name }) => ({
				id: record.id,
				model: record.model,
				name
			})),
			versions,
			registrations: made,
			kept,
			deleted,
			withoutArtifacts,
			conflicts
		},
		...dryRun ? { plan } : {}
	};
}
// src/domain/train/tracking/import/import-events.ts
const experimentEvent = ({ name, createdAt, tags }, id) => ({
	kind: "experiment-created",
	at: createdAt,
	id,
	name,
	tags
});
/** What a run was when its store was read. A run that was still going on has ended for us: nobody will end it here. */
function runEvents(run, data, experiment) {
	const { id, user, start } = run;
	const at = run.end ?? start;
	const name = run.name || (data.tags.find(([key]) => key === "mlflow.runName")?.[1] ?? "") || makeRunName(id);
	const running = run.status === "RUNNING" || run.status === "SCHEDULED";
	return [
		{
			kind: "run-created",
			at: start,
			id,
			experiment,
			name,
			user,
			start,
			tags: data.tags
		},
		...data.params.length === 0 ? [] : [{
			kind: "run-logged",
			at: start,
			id,
			params: data.params
		}],
		...data.datasets.length + data.modelInputs.length === 0 ? [] : [{
			kind: "run-inputs",
			at: start,
			id,
			datasets: data.datasets,
			models: data.modelInputs
		}],
		...data.modelOutputs.length === 0 ? [] : [{
			kind: "run-outputs",
			at: start,
			id,
			models: data.modelOutputs
		}],
		{
			kind: "run-updated",
			at,
			id,
			status: running ? "KILLED" : run.status,
			end: at
		}
	];
}
function modelEvents(model, experiment) {
	const { id, name, run, type, createdAt: at, params, tags, status } = model;
	return [{
		kind: "model-created",
		at,
		id,
		experiment,
		name,
		run,
		type,
		params,
		tags
	}, {
		kind: "model-changed",
		at,
		id,
		status
	}];
}
/** `address` turns the folder that a version was made from into one that is here. */
function registrationEvents({ stored, isNew, versions }, address) {
	const { name, description, createdAt, tags, aliases } = stored;
	const added = new Set(versions.map(({ version }) => version));
	return [
		...isNew ? [{
			kind: "registered",
			at: createdAt,
			name,
			description,
			tags
		}] : [],
		...versions.flatMap((version) => [{
			kind: "version-created",
			at: version.createdAt,
			name,
			version: version.version,
			source: address(version.source),
			run: version.run,
			model: version.model,
			runLink: "",
			description: version.description,
			tags: version.tags
		}, ...version.stage === "None" ? [] : [{
			kind: "version-changed",
			at: version.createdAt,
			name,
			version: version.version,
			stage: version.stage
		}]]),
		...aliases.filter(([, version]) => added.has(version)).map(([alias, version]) => ({
			kind: "registration-changed",
			at: createdAt,
			name,
			alias: {
				alias,
				version
			}
		}))
	];
}
/** The largest double stands for infinity in the databases of MLflow. */
function metricValue(value) {
	if (Number.isNaN(value)) return "NaN";
	if (Math.abs(value) >= Number.MAX_VALUE) return value > 0 ? "Infinity" : "-Infinity";
	return value;
}
/** `<timestamp> <value> [<step> [<dataset> <digest>]]`, a line of a metric file; undefined when it is none. */
function parseMetricLine(key, line) {
	const [timestamp, value, step = "0"] = line.trim().split(/\s+/);
	const number = parseValue(value ?? "");
	if (number === void 0 || !/^-?\d{1,16}$/.test(timestamp ?? "") || !/^-?\d{1,16}$/.test(step)) return void 0;
	return {
		key,
		value: number,
		timestamp: Number(timestamp),
		step: Number(step)
	};
}
/** Python's way to write floats. */
function parseValue(text) {
	const special = /^([+-]?)(nan|inf|infinity)$/i.exec(text);
	if (special !== null) return special[2].toLowerCase() === "nan" ? "NaN" : special[1] === "-" ? "-Infinity" : "Infinity";
	const number = text === "" ? NaN : Number(text);
	return Number.isFinite(number) ? number : void 0;
}
// src/domain/train/tracking/import/plan-import.ts
/**
* What of a store is not here yet. Runs and logged models are known by their ids, which are random; experiments by their names, registered
* versions by name, number and time. What was deleted in the store stays out.
*/
function planImport(listing, state, newExperimentId) {
	const byName = new Map([...state.experiments.values()].map((experiment) => [experiment.name, experiment.id]));
	const wanted = listing.experiments.filter(({ stage }) => stage === "active");
	const experimentIds = new Map(wanted.map(({ id, name }) => [id, byName.get(name) ?? newExperimentId(name)]));
	const live = listing.runs.filter(({ stage, experiment }) => stage === "active" && experimentIds.has(experiment));
	const runs = live.filter(({ id }) => state.runs.get(id)?.record === void 0);
	const conflicts = [];
	const registrations = listing.registrations.flatMap((stored) => {
		const known = state.registered.get(stored.name);
		if (known === void 0) return [{
			stored,
			isNew: true,
			versions: stored.versions
		}];
		if (stored.versions.some(({ version, createdAt }) => (known.versions.get(version)?.createdAt ?? createdAt) !== createdAt)) {
			conflicts.push(stored.name);
			return [];
		}
		const versions = stored.versions.filter(({ version }) => !known.versions.has(version));
		return versions.length === 0 ? [] : [{
			stored,
			isNew: false,
			versions
		}];
	});
	return {
		experimentIds,
		experiments: wanted.filter(({ name }) => !byName.has(name)),
		runs,
		models: listing.models.filter(({ id, experiment }) => experimentIds.has(experiment) && !state.models.has(id)),
		registrations,
		kept: live.length - runs.length,
		deleted: listing.runs.length - live.length,
		conflicts
	};
}
/** Effects that a plan names one by one. */
const NAMED = 20;
/** The plan as `--dry-run` shows it. */
function describeImport(plan, listing, { from, model }) {
	const names = new Map(listing.experiments.map(({ id, name }) => [id, name]));
	const runs = plan.runs.slice(0, NAMED).map((run) => ({
		verb: "create",
		target: `runs/${model ?? formatModelName(names.get(run.experiment) ?? "")}/…`,
		detail: `${run.name === "" ? run.id : run.name}, ${run.status.toLowerCase()}, ${formatInstant(instant(run.start)).slice(0, 10)}`
	}));
	const versions = plan.registrations.map(({ stored, versions: added }) => ({
		verb: "create",
		target: `${stored.name} in the tracking registry`,
		detail: `versions ${added.map(({ version }) => version).join(", ") || "none"}`
	}));
	return {
		title: `import from ${from}`,
		effects: [
			...runs,
			...plan.runs.length > NAMED ? [{
				verb: "create",
				target: `${plan.runs.length - NAMED} more runs`
			}] : [],
			...versions,
			...plan.kept === 0 ? [] : [{
				verb: "keep",
				target: `${plan.kept} ${plan.kept === 1 ? "run" : "runs"}`,
				detail: "imported before"
			}],
			...plan.conflicts.map((name) => ({
				verb: "keep",
				target: name,
				detail: "another registered model has this name here"
			}))
		]
	};
}
// src/features/train/mlflow-import/locate-artifacts.ts
/**
* The folder that an artifact address of the store means, when it is there: as it says, when that lies below the places, or else by its last
* parts (`<experiment>/<run>/artifacts`), as stores are moved about. Every part on the way must be a plain folder.
*/
async function locateArtifacts(address, tail, places, ports) {
	const roots = [
		...places.named === void 0 ? [] : [places.named],
		places.store,
		`${places.store}/mlartifacts`,
		`${places.store}/mlruns`
	];
	const path = pathOf(address);
	for (const root of roots) for (const inside of [path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^\.?\/+/, ""), tail]) if (await isPlainFolder(root, inside, ports)) return `${root}/${inside}`;
}
/** `file:///a/b`, `mlflow-artifacts:/a/b` and plain paths as paths. */
function pathOf(address) {
	const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(address) ?? [];
	if (scheme === void 0) return address;
	if (!["file", "mlflow-artifacts"].includes(scheme.toLowerCase())) return "";
	const path = rest.replace(/^\/\/[^/]*/, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
async function isPlainFolder(root, inside, { files }) {
	const parts = inside.split("/");
	if (inside === "" || inside.length > 3e3 || parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"))) return false;
	let at = root;
	for (const part of parts) {
		at = `${at}/${part}`;
		if ((await files.stat(at))?.kind !== "folder") return false;
	}
	return true;
}
// src/features/train/mlflow-import/import-mlflow.ts
/**
* Takes over what an MLflow store holds: runs with their histories and artifacts become records of the ledger, and all of it can be searched
* and loaded by MLflow clients of later programs. What is there already is left alone, so that an import can be repeated, and gone on with.
*/
async function importMlflow(command, store, ports, openSession, conclude) {
	const listing = await store.list();
	const session = await openSession();
	try {
		const decided = planImport(listing, session.state, (name) => experimentId(name, ports));
		const plan = describeImport(decided, listing, command);
		if (command.dryRun) return {
			plan,
			decided,
			runs: [],
			withoutArtifacts: 0
		};
		await excludeFromGit(ports);
		const withoutArtifacts = await takeOver(decided, listing, {
			command,
			store,
			session
		}, ports);
		const context = {
			importedFrom: command.from,
			...command.model === void 0 ? {} : { model: command.model }
		};
		const runs = await recordTrackedRuns(context, session, ports);
		const own = listing.registrations.map(({ name }) => name).filter((name) => !decided.conflicts.includes(name));
		if (own.length > 0) await conclude?.(session, own);
		return {
			plan,
			decided,
			runs,
			withoutArtifacts
		};
	} finally {
		await session.close();
	}
}
/** Made from the name, so that an import which is repeated elsewhere gives equal ids. */
const experimentId = (name, ports) => name === "Default" ? "0" : BigInt(`0x${ports.hasher.sha256(`mlflow experiment ${name}`).slice(0, 14)}`).toString();
async function takeOver(plan, listing, importing, ports) {
	const { command, session } = importing;
	const here = (experiment) => plan.experimentIds.get(experiment);
	await session.keep(plan.experiments.map((experiment) => experimentEvent(experiment, here(experiment.id))));
	let missing = 0;
	for (const model of plan.models) {
		const folder = {
			experiment: here(model.experiment),
			id: `models/${model.id}`
		};
		const tail = `${model.experiment}/models/${model.id}/artifacts`;
		if (!await takeArtifacts(model.artifacts, tail, session.artifactFolder(folder), command.places, ports)) missing++;
		await session.keep(modelEvents(model, folder.experiment));
	}
	for (const [done, run] of plan.runs.entries()) {
		ports.reporter.progress({
			task: "import",
			done,
			total: plan.runs.length
		});
		if (!await takeRun(run, here(run.experiment), importing, ports)) missing++;
	}
	for (const registration of plan.registrations) await session.keep(registrationEvents(registration, (source) => addressHere(source, listing, (experiment) => plan.experimentIds.get(experiment))));
	return missing;
}
/** In this order a kill leaves a run that has no record, and the next import goes on with it. */
async function takeRun(run, experiment, { command, store, session }, ports) {
	const tail = `${run.experiment}/${run.id}/artifacts`;
	const found = await takeArtifacts(run.artifacts, tail, session.artifactFolder({
		experiment,
		id: run.id
	}), command.places, ports) || await locateArtifacts("", run.experiment, command.places, ports) !== void 0;
	const known = (await session.histories(/* @__PURE__ */ new Set([run.id]))).get(run.id);
	const skip = new Map(Array.from(known ?? [], ([key, points]) => [key, points.length]));
	const [created, ...rest] = runEvents(run, await store.read(run), experiment);
	await session.keep([created]);
	for await (const batch of store.metrics(run)) {
		const metrics = batch.filter((metric) => !isKnown(metric, skip));
		if (metrics.length > 0) await session.keep([{
			kind: "run-logged",
			at: run.start,
			id: run.id,
			metrics
		}]);
	}
	await session.keep(rest);
	return found;
}
/** Values come in the same order each time: so many of each metric are here from an import that was cut short. */
function isKnown({ key }, skip) {
	const left = skip.get(key) ?? 0;
	if (left === 0) return false;
	skip.set(key, left - 1);
	return true;
}
async function takeArtifacts(address, tail, to, places, ports) {
	const from = await locateArtifacts(address, tail, places, ports);
	if (from === void 0) return false;
	await copyFolder(from, to, ports);
	return true;
}
/** A version that was made from the artifacts of a run is made from those that are here now; any other address stays. */
function addressHere(source, { runs }, here) {
	const run = runs.find(({ artifacts }) => artifacts !== "" && (source === artifacts || source.startsWith(`${artifacts}/`)));
	const experiment = run === void 0 ? void 0 : here(run.experiment);
	if (run === void 0 || experiment === void 0) return source;
	return artifactUri(experiment, run.id, `artifacts${source.slice(run.artifacts.length)}`);
}
// src/features/train/mlflow-import/read-database.ts
const text$1 = (cell) => cell === null || cell === void 0 ? "" : String(cell);
const number$1 = (cell) => Number.isFinite(Number(cell)) ? Number(cell) : 0;
const active = (cell) => cell === "deleted" ? "deleted" : "active";
const oneOf = (choices, cell, otherwise) => choices.find((choice) => choice === cell) ?? otherwise;
/** `mlflow.db` of MLflow 1, 2 and 3: tables and columns that a version does not have are as if they were empty. */
function databaseStore(database, path) {
	for (const table of [
		"experiments",
		"runs",
		"metrics",
		"params"
	]) if (!database.tables.has(table)) throw new Failure("train.import-unreadable", { message: `expected a database of MLflow in ${path}; it has no table "${table}".` });
	return {
		list: async () => listing(database),
		read: async (run) => readRun$1(database, run),
		metrics: (run) => readMetrics$1(database, run),
		close: () => database.close()
	};
}
function listing(database) {
	const all = (table, columns, orderBy) => [...database.rows({
		table,
		columns,
		...orderBy === void 0 ? {} : { orderBy }
	})];
	const pairsOf = (table, owner, key, value) => group(all(table, [
		owner,
		key,
		value
	]), (row) => text$1(row[owner]), (row) => [text$1(row[key]), text$1(row[value])]);
	const experimentTags = pairsOf("experiment_tags", "experiment_id", "key", "value");
	const modelTags = pairsOf("logged_model_tags", "model_id", "tag_key", "tag_value");
	const modelParams = pairsOf("logged_model_params", "model_id", "param_key", "param_value");
	const registeredTags = pairsOf("registered_model_tags", "name", "key", "value");
	const aliases = group(all("registered_model_aliases", [
		"name",
		"alias",
		"version"
	]), (row) => text$1(row["name"]), (row) => [text$1(row["alias"]), number$1(row["version"])]);
	const versionTags = group(all("model_version_tags", [
		"name",
		"version",
		"key",
		"value"
	]), (row) => `${text$1(row["name"])}\0${text$1(row["version"])}`, (row) => [text$1(row["key"]), text$1(row["value"])]);
	const versions = group(all("model_versions", [
		"name",
		"version",
		"creation_time",
		"description",
		"current_stage",
		"source",
		"run_id"
	], ["name", "version"]), (row) => text$1(row["name"]), (row) => ({
		version: number$1(row["version"]),
		source: text$1(row["source"]),
		run: text$1(row["run_id"]),
		model: /^models:\/(m-[0-9a-f]{32})$/.exec(text$1(row["source"]))?.[1] ?? "",
		stage: oneOf(VERSION_STAGES, row["current_stage"], "None"),
		description: text$1(row["description"]),
		createdAt: number$1(row["creation_time"]),
		tags: versionTags.get(`${text$1(row["name"])}\0${text$1(row["version"])}`) ?? []
	}));
	return {
		experiments: all("experiments", [
			"experiment_id",
			"name",
			"lifecycle_stage",
			"creation_time"
		], ["experiment_id"]).map((row) => ({
			id: text$1(row["experiment_id"]),
			name: text$1(row["name"]),
			stage: active(row["lifecycle_stage"]),
			createdAt: number$1(row["creation_time"]),
			tags: experimentTags.get(text$1(row["experiment_id"])) ?? []
		})),
		runs: all("runs", [
			"run_uuid",
			"name",
			"user_id",
			"status",
			"start_time",
			"end_time",
			"lifecycle_stage",
			"artifact_uri",
			"experiment_id"
		], ["start_time", "run_uuid"]).map((row) => ({
			id: text$1(row["run_uuid"]),
			experiment: text$1(row["experiment_id"]),
			name: text$1(row["name"]),
			user: text$1(row["user_id"]),
			status: oneOf(RUN_STATUSES, row["status"], "FINISHED"),
			start: number$1(row["start_time"]),
			...number$1(row["end_time"]) === 0 ? {} : { end: number$1(row["end_time"]) },
			stage: active(row["lifecycle_stage"]),
			artifacts: text$1(row["artifact_uri"])
		})),
		models: all("logged_models", [
			"model_id",
			"experiment_id",
			"name",
			"artifact_location",
			"creation_timestamp_ms",
			"status",
			"lifecycle_stage",
			"model_type",
			"source_run_id"
		], ["creation_timestamp_ms", "model_id"]).filter((row) => active(row["lifecycle_stage"]) === "active").map((row) => ({
			id: text$1(row["model_id"]),
			experiment: text$1(row["experiment_id"]),
			name: text$1(row["name"]),
			run: text$1(row["source_run_id"]),
			type: text$1(row["model_type"]),
			status: MODEL_STATUSES[number$1(row["status"]) - 1] ?? "LOGGED_MODEL_READY",
			createdAt: number$1(row["creation_timestamp_ms"]),
			params: modelParams.get(text$1(row["model_id"])) ?? [],
			tags: modelTags.get(text$1(row["model_id"])) ?? [],
			artifacts: text$1(row["artifact_location"])
		})),
		registrations: all("registered_models", [
			"name",
			"creation_time",
			"description"
		], ["name"]).map((row) => ({
			name: text$1(row["name"]),
			description: text$1(row["description"]),
			createdAt: number$1(row["creation_time"]),
			tags: registeredTags.get(text$1(row["name"])) ?? [],
			aliases: aliases.get(text$1(row["name"])) ?? [],
			versions: versions.get(text$1(row["name"])) ?? []
		}))
	};
}
function readRun$1(database, run) {
	const pairs = (table) => Array.from(database.rows({
		table,
		columns: ["key", "value"],
		where: {
			column: "run_uuid",
			value: run.id
		},
		orderBy: ["key"]
	}), (row) => [text$1(row["key"]), text$1(row["value"])]);
	const columns = [
		"input_uuid",
		"source_type",
		"source_id",
		"destination_type",
		"destination_id",
		"step"
	];
	const consumed = [...database.rows({
		table: "inputs",
		columns,
		where: {
			column: "destination_id",
			value: run.id
		}
	})];
	const linked = [...database.rows({
		table: "inputs",
		columns,
		where: {
			column: "source_id",
			value: run.id
		}
	})];
	return {
		params: pairs("params"),
		tags: pairs("tags"),
		datasets: consumed.filter((row) => row["source_type"] === "DATASET").flatMap((row) => readDataset(database, row)),
		modelInputs: linked.filter((row) => row["destination_type"] === "MODEL_INPUT").map((row) => text$1(row["destination_id"])),
		modelOutputs: linked.filter((row) => row["destination_type"] === "MODEL_OUTPUT").map((row) => ({
			model_id: text$1(row["destination_id"]),
			step: number$1(row["step"])
		}))
	};
}
function readDataset(database, input) {
	const [row] = database.rows({
		table: "datasets",
		columns: [
			"name",
			"digest",
			"dataset_source_type",
			"dataset_source",
			"dataset_schema",
			"dataset_profile"
		],
		where: {
			column: "dataset_uuid",
			value: text$1(input["source_id"])
		}
	});
	if (row === void 0) return [];
	const where = {
		column: "input_uuid",
		value: text$1(input["input_uuid"])
	};
	return [{
		tags: Array.from(database.rows({
			table: "input_tags",
			columns: ["name", "value"],
			where
		}), (tag) => [text$1(tag["name"]), text$1(tag["value"])]),
		dataset: {
			name: text$1(row["name"]),
			digest: text$1(row["digest"]),
			source_type: text$1(row["dataset_source_type"]),
			source: text$1(row["dataset_source"]),
			...row["dataset_schema"] === null ? {} : { schema: text$1(row["dataset_schema"]) },
			...row["dataset_profile"] === null ? {} : { profile: text$1(row["dataset_profile"]) }
		}
	}];
}
async function* readMetrics$1(database, run) {
	let batch = [];
	const rows = database.rows({
		table: "metrics",
		columns: [
			"key",
			"value",
			"timestamp",
			"step",
			"is_nan"
		],
		where: {
			column: "run_uuid",
			value: run.id
		},
		orderBy: [
			"key",
			"timestamp",
			"step",
			"value",
			"is_nan"
		]
	});
	for (const row of rows) {
		const value = number$1(row["is_nan"]) === 1 ? NaN : Number(row["value"]);
		batch.push({
			key: text$1(row["key"]),
			value: metricValue(value),
			timestamp: number$1(row["timestamp"]),
			step: number$1(row["step"])
		});
		if (batch.length < 1e3) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
function group(rows, keyOf, valueOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const known = groups.get(keyOf(row));
		if (known === void 0) groups.set(keyOf(row), [valueOf(row)]);
		else known.push(valueOf(row));
	}
	return groups;
}
// src/features/train/mlflow-import/read-file-store.ts
/** A profile of a dataset has up to 16 MB; everything else is far smaller. */
const META_LIMIT = 4e7;
const VALUE_LIMIT = 2e5;
const RUN_ID = /^[0-9a-f]{32}$/;
const MODEL_ID = /^m-[0-9a-f]{32}$/;
/**
* The folder `mlruns` of MLflow 1, 2 and 3: `<experiment>/<run>/{meta.yaml,metrics,params,tags,inputs,outputs}`, logged models below
* `<experiment>/models`, registered ones below `models`. Links are not followed.
*/
async function fileStore(folder, yaml, ports) {
	const tree = await readTree(folder, ports);
	const meta = async (path) => {
		if (!tree.files.has(path)) return void 0;
		const stat = await ports.files.stat(`${folder}/${path}`);
		if (stat?.kind !== "file" || stat.sizeBytes > META_LIMIT) return void 0;
		const { value } = yaml.read(decode(await ports.files.read(`${folder}/${path}`)), path);
		if (isJsonObject(value)) return value;
		ports.reporter.warn(`${folder}/${path} is not what MLflow writes and was passed over`);
	};
	const pairs = async (path) => {
		const found = [];
		for (const key of tree.below(path)) {
			const stat = await ports.files.stat(`${folder}/${path}/${key}`);
			if (stat?.kind !== "file" || stat.sizeBytes > VALUE_LIMIT) continue;
			found.push([key, decode(await ports.files.read(`${folder}/${path}/${key}`))]);
		}
		return found;
	};
	const read = {
		meta,
		pairs,
		tree
	};
	return {
		list: async () => {
			const experiments = [];
			const runs = [];
			const models = [];
			for (const id of tree.children("")) {
				const found = /^\d{1,30}$/.test(id) ? await meta(`${id}/meta.yaml`) : void 0;
				if (found === void 0) continue;
				experiments.push({
					id,
					name: text(found["name"], id),
					stage: stageOf(found),
					createdAt: number(found["creation_time"]),
					tags: await pairs(`${id}/tags`)
				});
				for (const run of tree.children(`${id}/`)) {
					const stored = RUN_ID.test(run) ? storedRun(id, run, await meta(`${id}/${run}/meta.yaml`)) : void 0;
					if (stored !== void 0) runs.push(stored);
				}
				for (const model of tree.children(`${id}/models/`)) {
					const stored = MODEL_ID.test(model) ? await storedModel(id, model, read) : void 0;
					if (stored !== void 0) models.push(stored);
				}
			}
			if (experiments.length === 0) throw new Failure("train.import-unreadable", { message: `expected a folder of MLflow in ${folder}; it has no <number>/meta.yaml.` });
			const registrations = [];
			for (const name of tree.children("models/")) {
				const stored = await storedRegistration(name, read);
				if (stored !== void 0) registrations.push(stored);
			}
			runs.sort((left, right) => left.start - right.start || (left.id < right.id ? -1 : 1));
			return {
				experiments,
				runs,
				models,
				registrations
			};
		},
		read: (run) => readRun(run, read),
		metrics: (run) => readMetrics(`${run.experiment}/${run.id}/metrics`, folder, tree, ports),
		close: async () => void 0
	};
}
/** Paths of all files but artifacts. */
async function readTree(folder, ports) {
	const files = [];
	for await (const { path, kind } of ports.files.list(folder)) if (kind === "file" && !path.startsWith(".trash/") && !/^\d+\/(?:models\/)?[^/]+\/artifacts\//.test(path)) files.push(path);
	const byFolder = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	for (const path of files) {
		const parts = path.split("/");
		for (let depth = 0; depth < parts.length - 1; depth++) {
			const parent = parts.slice(0, depth).join("/");
			const under = children.get(parent) ?? /* @__PURE__ */ new Set();
			under.add(parts[depth]);
			children.set(parent, under);
			const at = parts.slice(0, depth + 1).join("/");
			const list = byFolder.get(at) ?? [];
			list.push(parts.slice(depth + 1).join("/"));
			byFolder.set(at, list);
		}
	}
	return {
		files: new Set(files),
		children: (path) => [...children.get(path.replace(/\/$/, "")) ?? []],
		below: (path) => byFolder.get(path) ?? []
	};
}
const decode = (bytes) => new TextDecoder().decode(bytes ?? /* @__PURE__ */ new Uint8Array());
const text = (value, otherwise = "") => typeof value === "string" ? value : typeof value === "number" ? String(value) : otherwise;
const number = (value) => Number.isFinite(Number(value ?? 0)) ? Number(value ?? 0) : 0;
const stageOf = (meta) => meta["lifecycle_stage"] === "deleted" ? "deleted" : "active";
/** Statuses count from 1, in the order of MLflow's protocol: running, scheduled, finished, failed, killed. */
function storedRun(experiment, id, meta) {
	if (meta === void 0) return void 0;
	return {
		id,
		experiment,
		name: text(meta["run_name"] ?? meta["name"]),
		user: text(meta["user_id"]),
		status: RUN_STATUSES[number(meta["status"]) - 1] ?? "FINISHED",
		start: number(meta["start_time"]),
		...number(meta["end_time"]) === 0 ? {} : { end: number(meta["end_time"]) },
		stage: stageOf(meta),
		artifacts: text(meta["artifact_uri"])
	};
}
async function storedModel(experiment, id, { meta, pairs }) {
	const path = `${experiment}/models/${id}`;
	const found = await meta(`${path}/meta.yaml`);
	if (found === void 0 || stageOf(found) === "deleted") return void 0;
	return {
		id,
		experiment,
		name: text(found["name"]),
		run: text(found["source_run_id"]),
		type: text(found["model_type"]),
		status: MODEL_STATUSES[number(found["status"]) - 1] ?? "LOGGED_MODEL_READY",
		createdAt: number(found["creation_timestamp"]),
		params: await pairs(`${path}/params`),
		tags: await pairs(`${path}/tags`),
		artifacts: text(found["artifact_location"])
	};
}
async function storedRegistration(name, { tree, meta, pairs }) {
	const found = await meta(`models/${name}/meta.yaml`);
	if (found === void 0) return void 0;
	const versions = [];
	for (const child of tree.children(`models/${name}/`)) {
		const version = /^version-(\d{1,9})$/.exec(child)?.[1];
		const one = version === void 0 ? void 0 : await meta(`models/${name}/${child}/meta.yaml`);
		if (one === void 0) continue;
		const source = text(one["source"]);
		versions.push({
			version: Number(version),
			source,
			run: text(one["run_id"]),
			model: text(one["model_id"], /^models:\/(m-[0-9a-f]{32})$/.exec(source)?.[1] ?? ""),
			stage: VERSION_STAGES.find((stage) => stage === one["current_stage"]) ?? "None",
			description: text(one["description"]),
			createdAt: number(one["creation_timestamp"]),
			tags: await pairs(`models/${name}/${child}/tags`)
		});
	}
	versions.sort((left, right) => left.version - right.version);
	const aliases = (await pairs(`models/${name}/aliases`)).map(([alias, version]) => [alias, Number(version)]);
	return {
		name: text(found["name"], name),
		description: text(found["description"]),
		createdAt: number(found["creation_timestamp"]),
		tags: await pairs(`models/${name}/tags`),
		aliases: aliases.filter(([, version]) => versions.some((known) => known.version === version)),
		versions
	};
}
async function readRun(run, { tree, meta, pairs }) {
	const path = `${run.experiment}/${run.id}`;
	const datasets = [];
	const modelInputs = [];
	for (const input of tree.children(`${path}/inputs/`)) {
		const found = await meta(`${path}/inputs/${input}/meta.yaml`);
		if (found === void 0) continue;
		const source = text(found["source_id"]);
		if (found["source_type"] === "MODEL" && MODEL_ID.test(source)) modelInputs.push(source);
		const dataset = found["source_type"] === "DATASET" ? await meta(`${run.experiment}/datasets/${source}/meta.yaml`) : void 0;
		if (dataset === void 0) continue;
		datasets.push({
			tags: isJsonObject(found["tags"]) ? Object.entries(found["tags"]).map(([key, value]) => [key, text(value)]) : [],
			dataset: Object.fromEntries([
				"name",
				"digest",
				"source_type",
				"source",
				"schema",
				"profile"
			].flatMap((key) => typeof dataset[key] === "string" ? [[key, dataset[key]]] : []))
		});
	}
	const modelOutputs = [];
	for (const output of tree.children(`${path}/outputs/`)) {
		const found = await meta(`${path}/outputs/${output}/meta.yaml`);
		const model = text(found?.["destination_id"] ?? found?.["source_id"]);
		if (MODEL_ID.test(model)) modelOutputs.push({
			model_id: model,
			step: number(found?.["step"])
		});
	}
	return {
		params: await pairs(`${path}/params`),
		tags: await pairs(`${path}/tags`),
		datasets,
		modelInputs,
		modelOutputs
	};
}
async function* readMetrics(path, folder, tree, ports) {
	let batch = [];
	for (const key of tree.below(path)) for await (const line of lines(ports.files.stream(`${folder}/${path}/${key}`))) {
		const metric = parseMetricLine(key, line);
		if (metric === void 0) continue;
		batch.push(metric);
		if (batch.length < 1e3) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
/** A line of a metric has under 200 characters; whatever is longer is none, and is not kept in memory. */
const LINE_LIMIT = 1e4;
async function* lines(chunks) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of chunks) {
		const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
		rest = parts.pop().slice(0, LINE_LIMIT);
		yield* parts;
	}
	if (rest !== "") yield rest;
}
// src/cli/commands/mlflow-import/run.ts
async function run(inputs, workspace, { dryRun }) {
	const { model } = inputs;
	if (model !== void 0 && (parseRelativePath(model) === void 0 || model.includes("/"))) throw new Failure("contract.input-invalid", { message: `option --model: expected the name of a model, found ${JSON.stringify(model)}.` });
	const path = resolve(inputs.store);
	const { store, folder } = await openStore(path, workspace);
	let registrations = [];
	try {
		return renderImport({
			...await importMlflow({
				from: basename(path),
				places: {
					store: folder,
					...inputs.artifacts === void 0 ? {} : { named: resolve(inputs.artifacts) }
				},
				dryRun,
				...model === void 0 ? {} : { model }
			}, store, workspace, () => openTrackingSession(workspace), async (tracking, names) => {
				if (inputs.register) registrations = await registerImported({
					tracking,
					names,
					model
				}, workspace);
			}),
			registrations
		}, {
			from: inputs.store,
			dryRun
		});
	} finally {
		await store.close();
	}
}
/** Stages and gates of `trainyard.yaml` hold where there is one. */
async function registerImported({ tracking, names, model }, workspace) {
	const { registerTracked } = await import("./features-pipeline-register-tracked.js");
	const models = await workspace.files.stat(join(workspace.root, "trainyard.yaml")) !== void 0 ? (await openProject(workspace, {})).models : {};
	return await registerTracked({
		tracking,
		imported: names,
		models: model === void 0 ? [] : [model],
		configOf: (name) => Object.hasOwn(models, name) ? models[name] : void 0,
		openYaml: async () => (await import("./adapters-yaml-yaml-reader.js")).openYamlReader()
	}, workspace);
}
async function openStore(path, workspace) {
	const found = await workspace.files.stat(path);
	if (found?.kind === "folder") {
		const { openYamlReader } = await import("./adapters-yaml-yaml-reader.js");
		return {
			store: await fileStore(path, await openYamlReader(), workspace),
			folder: path
		};
	}
	if (found?.kind === "file") {
		const { openSqlite } = await import("./adapters-sqlite-reader-sqlite-reader.js");
		return {
			store: databaseStore(await openSqlite(path), path),
			folder: dirname(path)
		};
	}
	throw new Failure("train.import-unreadable", { message: `expected a folder mlruns or a file mlflow.db in ${path}; found ${found === void 0 ? "nothing" : `a ${found.kind}`}.` });
}
export { run };
