import { n as Failure } from "./kernel-failure.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { n as partSeed, t as Random } from "./kernel-random.js";
import { r as findColumn } from "./kernel-table.js";
import { a as requireModel } from "./features-project-load-project.js";
import { n as isJsonObject, t as canonicalJson } from "./kernel-json.js";
import { i as loadDataset } from "./features-data-load-dataset.js";
import { i as fillCommand, n as identifyRun, s as splitCommand } from "./features-train-identify-run.js";
import { t as decideTask } from "./domain-train-decide-task.js";
import { t as openProject } from "./compose-open-project.js";
import { join } from "node:path";
// src/compose/open-sweep.ts
/** The model of a sweep with its data, as trainyard.yaml and the inputs of an action name them. */
async function openSweep(inputs, workspace) {
	const project = await openProject(workspace, {
		file: inputs.config,
		set: inputs.set ?? []
	});
	const model = requireModel(project, inputs.model);
	const config = project.datasets[model.dataset];
	return {
		model,
		dataset: await loadDataset({
			config,
			...inputs.reference === void 0 ? {} : { reference: inputs.reference }
		}, workspace),
		dataPath: join(workspace.root, config.path)
	};
}
// src/domain/train/sweep/matrix.ts
/** Spreads trials over at most `jobs` cells whose sizes differ by one at most; trials keep their order. */
function cutCells(sweep, trials, jobs) {
	const count = Math.min(jobs, trials.length);
	const digits = Math.max(3, String(count).length);
	return Array.from({ length: count }, (_, index) => {
		const part = trials.slice(Math.floor(index * trials.length / count), Math.floor((index + 1) * trials.length / count));
		return {
			cell: String(index + 1).padStart(digits, "0"),
			sweep,
			label: labelOf(part),
			trials: part
		};
	});
}
const labelOf = (trials) => {
	const [first] = trials;
	return trials.length === 1 && first !== void 0 ? trialLabel(first.parameters, first.seed) : `${trials.length} trials`;
};
const trialLabel = (parameters, seed) => [...Object.entries(parameters).map(([name, value]) => `${name}=${value}`), ...seed === void 0 ? [] : [`seed=${seed}`]].join(" ");
/** The value of `strategy.matrix`. Trials travel as text: members of a matrix with members are awkward in expressions and names. */
const formatMatrix = (cells) => JSON.stringify({ include: cells.map(({ cell, sweep, label, trials }) => ({
	cell,
	sweep,
	label,
	trials: JSON.stringify(trials)
})) });
/** Reads a whole matrix, or one member of it as `toJSON(matrix)` gives it. */
function parseMatrix(text) {
	const value = parse(text);
	if (!isJsonObject(value)) return err("expected the matrix of sweep-plan, or one cell of it, as a JSON object");
	const cells = (Array.isArray(value["include"]) ? value["include"] : [value]).map((member) => parseCell(member));
	const wrong = cells.findIndex((cell) => cell === void 0);
	if (wrong >= 0) return err(`cell ${wrong + 1} has not the members cell, sweep and trials that sweep-plan writes`);
	const complete = cells.flatMap((cell) => cell === void 0 ? [] : [cell]);
	if (new Set(complete.map(({ sweep }) => sweep)).size > 1) return err("its cells are of different sweeps");
	return complete.length === 0 ? err("it has no cell") : ok(complete);
}
function parseCell(value) {
	if (!isJsonObject(value)) return void 0;
	const { cell, sweep, label, trials } = value;
	if (typeof cell !== "string" || typeof sweep !== "string" || !/^[0-9a-f]{12}$/.test(sweep)) return void 0;
	const listed = typeof trials === "string" ? parse(trials) : trials;
	if (!Array.isArray(listed) || listed.length === 0) return void 0;
	const parsed = listed.map((trial) => parseTrial(trial));
	if (parsed.includes(void 0)) return void 0;
	return {
		cell,
		sweep,
		label: typeof label === "string" ? label : "",
		trials: parsed.flatMap((trial) => trial === void 0 ? [] : [trial])
	};
}
function parseTrial(value) {
	if (!isJsonObject(value)) return void 0;
	const { id, parameters, seed } = value;
	if (typeof id !== "string" || !/^[0-9a-f]{12}$/.test(id) || !isJsonObject(parameters)) return void 0;
	if (typeof seed !== "number" || !Number.isSafeInteger(seed) || seed < 0 || seed > 4294967295) return void 0;
	if (!Object.entries(parameters).every(([name, one]) => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name) && isValue(one))) return void 0;
	return {
		id,
		parameters,
		seed
	};
}
const isValue = (value) => [
	"string",
	"number",
	"boolean"
].includes(typeof value);
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/domain/train/sweep/plan-trials.ts
/**
* All trials of a sweep in a fixed order: settings in the order of the grid or of the draw, and the seeds of a setting one after the other.
* The same configuration gives the same trials with the same ids, on every machine.
*/
function planTrials(model, { sweep, parameters, seed }, digest) {
	const settings = settingsOf(sweep, seed);
	if (!settings.ok) return settings;
	const count = settings.value.length * sweep.seeds;
	if (count > sweep.limits.trials) {
		const what = sweep.seeds === 1 ? "" : ` (${settings.value.length} settings with ${sweep.seeds} seeds each)`;
		return err(`expected at most ${sweep.limits.trials} trials (limits.trials), and the sweep has ${count}${what}.`);
	}
	return ok(settings.value.flatMap((setting) => Array.from({ length: sweep.seeds }, (_, index) => {
		const given = {
			...parameters,
			...setting
		};
		const trialSeed = (seed + index) % 4294967296;
		return {
			id: digest(canonicalJson({
				model,
				parameters: given,
				seed: trialSeed
			})).slice(0, 12),
			parameters: given,
			seed: trialSeed
		};
	})));
}
/** Identifies a sweep: what it tries, and everything that its results depend on. */
const sweepId = (inputs, trials, digest) => digest(canonicalJson({
	inputs,
	trials: trials.map(({ id }) => id)
})).slice(0, 12);
/** A grid larger than this is a typing error rather than a wish. */
const MAX_SETTINGS = 1e4;
function settingsOf({ parameters, strategy, samples }, seed) {
	const spaces = Object.entries(parameters);
	if (strategy !== "grid") return ok(distinct(draw(spaces, strategy, samples, seed)));
	const total = spaces.reduce((product, [, space]) => product * sizeOf(space), 1);
	if (total > MAX_SETTINGS) return err(`expected at most ${MAX_SETTINGS} settings, and the grid has ${total}.`);
	const grid = spaces.reduce((points, [name, space]) => points.flatMap((point) => valuesOf(space).map((value) => ({
		...point,
		[name]: value
	}))), [{}]);
	return ok(distinct(grid));
}
const sizeOf = (space) => space.kind === "choices" ? space.values.length : space.high - space.low + 1;
const valuesOf = (space) => space.kind === "choices" ? space.values : Array.from({ length: sizeOf(space) }, (_, index) => space.low + index);
function draw(spaces, strategy, samples, seed) {
	const offsets = spaces.map((_, index) => new Random(partSeed(seed, index)).uniform());
	return Array.from({ length: samples }, (_, sample) => {
		const random = Random.forPart(seed, sample);
		return Object.fromEntries(spaces.map(([name, space], index) => {
			return [name, valueAt(space, strategy === "random" ? random.uniform() : (radicalInverse(sample + 1, primeAt(index)) + offsets[index]) % 1)];
		}));
	});
}
/** Van der Corput's sequence: the digits of the index mirrored at the point. In base 2, 1, 2, 3, 4 give 0.5, 0.25, 0.75, 0.125. */
function radicalInverse(index, base) {
	let [value, place] = [0, 1 / base];
	for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
		value += rest % base * place;
		place /= base;
	}
	return value;
}
function primeAt(index) {
	for (let candidate = 2, found = -1;; candidate++) {
		let divisor = 2;
		while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor++;
		if (divisor * divisor > candidate && ++found === index) return candidate;
	}
}
/** The value at a share `u` in [0, 1) of the space; numbers have six significant digits, so that they read and travel well. */
function valueAt(space, u) {
	if (space.kind === "choices") return space.values[Math.floor(u * space.values.length)];
	const { low, high, log, whole } = space;
	if (whole && !log) return low + Math.floor(u * (high - low + 1));
	const at = log ? Math.exp(Math.log(low) + u * (Math.log(high) - Math.log(low))) : low + u * (high - low);
	const rounded = whole ? Math.round(at) : Number(at.toPrecision(6));
	return Math.min(high, Math.max(low, rounded));
}
/** Draws from few choices repeat themselves; running a setting twice teaches nothing. */
function distinct(settings) {
	const seen = /* @__PURE__ */ new Set();
	return settings.filter((setting) => {
		const key = canonicalJson(setting);
		return seen.has(key) ? false : (seen.add(key), true);
	});
}
// src/features/train/sweep/plan-sweep.ts
/** What a sweep will try. The id is that of an earlier sweep of the same settings, data, code and environment, which it then goes on with. */
async function planSweep({ model, dataset, dataPath }, ports) {
	const train = requireSweep(model);
	const digest = (text) => ports.hasher.sha256(text);
	const trials = planTrials(model.name, train, digest);
	if (!trials.ok) throw new Failure("train.sweep-invalid", { message: trials.error });
	requireFillable(train, trials.value);
	const relative = dataPath.startsWith(`${ports.root}/`) ? dataPath.slice(ports.root.length + 1) : dataPath;
	const key = await identifyRun({
		model,
		train,
		dataset: dataset.reference,
		dataPath: relative
	}, ports);
	return {
		id: sweepId(key ?? [train.command, dataset.reference.digest], trials.value, digest),
		trials: trials.value
	};
}
function requireSweep(model) {
	const { train } = model;
	if (train.kind === "command" && train.sweep !== void 0) return {
		...train,
		sweep: train.sweep
	};
	throw new Failure("train.sweep-missing", {
		message: train.kind === "built-in" ? `model "${model.name}" has built-in training; expected a command and a sweep.` : `model "${model.name}" has no sweep.`,
		...train.kind === "built-in" ? { remedy: "For built-in algorithms list values in train.algorithms and run: trainyard train." } : {}
	});
}
/** A command that cannot be split or filled would fail in every trial. */
function requireFillable(train, trials) {
	const words = splitCommand(train.command);
	if (!words.ok) throw new Failure("train.settings-invalid", { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
	const filled = fillCommand(words.value, trials[0]?.parameters ?? {}, Object.keys(train.sweep.parameters));
	if (!filled.ok) throw new Failure("train.sweep-invalid", { message: `the command needs the parameter ${filled.error}.` });
}
/** The metric that ranks and its direction: as configured, else the first gate, else accuracy or r2. */
function sweepMetric({ model, dataset }) {
	const { sweep } = requireSweep(model);
	const target = findColumn(dataset.table, model.target);
	const usual = target === void 0 || decideTask(target, {
		algorithms: [],
		metrics: []
	}) === "regression" ? "r2" : "accuracy";
	const metric = sweep.metric ?? Object.keys(model.metrics)[0] ?? usual;
	return {
		metric,
		better: sweep.better ?? model.metrics[metric]?.better ?? findMetric(metric)?.better ?? "higher"
	};
}
export { formatMatrix as a, openSweep as c, cutCells as i, requireSweep as n, parseMatrix as o, sweepMetric as r, trialLabel as s, planSweep as t };
