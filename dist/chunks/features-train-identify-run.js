import { n as ok, t as err } from "./kernel-result.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { t as canonicalJson } from "./kernel-json.js";
import { o as readRecords } from "./features-records.js";
import { i as runFolder } from "./features-train-record-run.js";
// src/domain/train/split-command.ts
/**
* Splits a command into its words as a POSIX shell would, as far as quotes and backslashes go. Nothing is expanded and no shell is
* started: `|`, `>`, `$X` and `*` are words like others; a program that needs them names its shell itself (`bash -c "…"`).
*/
function splitCommand(text) {
	const words = [];
	let word;
	let quote;
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (quote !== void 0) {
			if (character === quote) quote = void 0;
			else if (character === "\\" && quote === "\"" && /["\\$`]/.test(text[index + 1] ?? "")) word += text[++index];
			else word += character;
		} else if (character === "\"" || character === "'") {
			quote = character;
			word ??= "";
		} else if (character === "\\" && index + 1 < text.length) word = (word ?? "") + text[++index];
		else if (/\s/.test(character)) {
			if (word !== void 0) words.push(word);
			word = void 0;
		} else word = (word ?? "") + character;
	}
	if (quote !== void 0) return err(`a ${quote} is not closed`);
	if (word !== void 0) words.push(word);
	return words.length > 0 ? ok(words) : err("it is empty");
}
// src/domain/train/sweep/fill-command.ts
/** Name of the environment variable of a parameter: `learning-rate` is TRAINYARD_PARAM_LEARNING_RATE. */
const parameterVariable = (name) => `TRAINYARD_PARAM_${name.toUpperCase().replaceAll("-", "_")}`;
const parameterVariables = (parameters) => Object.fromEntries(Object.entries(parameters).map(([name, value]) => [parameterVariable(name), String(value)]));
/**
* The words of a command with `{name}` replaced by the value of the parameter, once: a value that looks like a placeholder or has blanks
* stays one word as it is. Braces around what is no parameter, as in JSON, are left alone; a parameter of the sweep without a value is an error.
*/
function fillCommand(words, parameters, swept = []) {
	const missing = /* @__PURE__ */ new Set();
	const filled = words.map((word) => word.replace(/\{([A-Za-z][A-Za-z0-9_-]{0,63})\}/g, (written, name) => {
		if (Object.hasOwn(parameters, name)) return String(parameters[name]);
		if (swept.includes(name)) missing.add(name);
		return written;
	}));
	return missing.size === 0 ? ok(filled) : err([...missing].join(", "));
}
// src/domain/train/run-cache/describe-inputs.ts
/** Version of this description; a change of what is in it makes earlier runs unequal. */
const FORM = 1;
/**
* Everything that the result of a program depends on, as far as it can be known from outside. What only says how a run is watched (timeout,
* retries, watchdog, price) is not in it.
*/
const describeInputs = ({ model, target, train, datasetDigest, codeDigest, environment }) => ({
	form: FORM,
	model,
	target,
	command: train.command,
	seed: train.seed,
	resources: train.resources,
	...Object.keys(train.parameters).length === 0 ? {} : { parameters: train.parameters },
	...train.kubernetes === void 0 ? {} : {
		image: train.kubernetes.image,
		nodes: train.kubernetes.nodes
	},
	dataset: datasetDigest,
	code: codeDigest,
	environment
});
// src/domain/train/run-cache/environment-files.ts
/** Files that pin the packages of an environment, by the ecosystems that write them. */
const LOCK_FILES = [
	"requirements.txt",
	"poetry.lock",
	"uv.lock",
	"pdm.lock",
	"Pipfile.lock",
	"pixi.lock",
	"conda-lock.yml",
	"environment.yml",
	"environment.yaml",
	"package-lock.json",
	"npm-shrinkwrap.json",
	"pnpm-lock.yaml",
	"yarn.lock",
	"renv.lock",
	"Manifest.toml",
	"Cargo.lock",
	"go.sum",
	"Gemfile.lock",
	".python-version",
	".tool-versions"
];
/** Variables by which container images are told apart; an image that names its digest is worth more than its tag. */
const IMAGE_VARIABLES = [
	"TRAINYARD_IMAGE_DIGEST",
	"IMAGE_DIGEST",
	"ImageOS",
	"ImageVersion"
];
// src/features/train/identify-run.ts
/** Digest of everything that the result depends on; undefined outside a repository with commits, where code has no identity. */
async function identifyRun({ model, train, dataset, dataPath }, ports) {
	const codeDigest = await digestCode(train.code, dataPath, ports);
	if (codeDigest === void 0) return void 0;
	const inputs = describeInputs({
		model: model.name,
		target: model.target,
		train,
		datasetDigest: dataset.digest,
		codeDigest,
		environment: await pinnedEnvironment(ports)
	});
	return ports.hasher.sha256(canonicalJson(inputs));
}
/** The tree of HEAD below the paths, with what differs from it on disk in its place. */
async function digestCode(paths, dataPath, ports) {
	const commit = await ports.git.resolve("HEAD");
	if (commit === void 0) return void 0;
	const roots = paths.length === 0 ? ["."] : paths;
	const isCode = (path) => !isBelow(path, ".trainyard") && !isBelow(path, dataPath);
	const entries = /* @__PURE__ */ new Map();
	for (const root of roots) for (const { path, mode, objectId } of await ports.git.listTree(commit, root === "." ? "" : root)) entries.set(path, `${mode} ${objectId}`);
	for (const path of await ports.git.changedPaths(roots)) {
		const absolute = `${ports.root}/${path}`;
		const stat = await ports.files.stat(absolute);
		if (stat === void 0) entries.delete(path);
		else entries.set(path, stat.kind === "file" ? await ports.hasher.sha256Stream(ports.files.stream(absolute)) : stat.kind);
	}
	const lines = [...entries].filter(([path]) => isCode(path)).sort(([left], [right]) => byCodeUnit(left, right));
	return ports.hasher.sha256(lines.map(([path, content]) => `${path}\0${content}`).join("\n"));
}
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/** What pins the environment: lock files by digest, platform, and the image where it is told. */
async function pinnedEnvironment(ports) {
	const { platform, architecture } = ports.environment.facts;
	const locks = {};
	for (const name of LOCK_FILES) if ((await ports.files.stat(`${ports.root}/${name}`))?.kind === "file") locks[name] = await ports.hasher.sha256Stream(ports.files.stream(`${ports.root}/${name}`));
	const image = Object.fromEntries(IMAGE_VARIABLES.flatMap((name) => {
		const value = ports.environment.variable(name);
		return value === void 0 ? [] : [[name, value]];
	}));
	return {
		platform,
		architecture,
		locks,
		...Object.keys(image).length === 0 ? {} : { image }
	};
}
/** Runs looked at, newest first: an older equal run is worth less than the time to find it. */
const RUNS_LOOKED_AT = 200;
/**
* The newest run of equal inputs that succeeded. Its package must lie on this machine, so that later steps find it, unless the citation is
* all that is wanted.
*/
async function findEqualRun(model, key, { withoutPackage }, ports) {
	const runs = await readRecords("run", model, ports, { newest: RUNS_LOOKED_AT });
	for (const run of [...runs].reverse()) {
		if (run.exit !== "succeeded" || run.execution?.key !== key) continue;
		if (withoutPackage || await ports.files.stat(`${runFolder(ports.root, run.id)}/model.json`) !== void 0) return run;
	}
}
export { parameterVariable as a, fillCommand as i, identifyRun as n, parameterVariables as o, pinnedEnvironment as r, splitCommand as s, findEqualRun as t };
