import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as readInputs } from "./contract-read-inputs.js";
import { r as prettyJson } from "./kernel-json.js";
import { i as exitCodeOf, t as INCONCLUSIVE_POLICIES } from "./kernel-verdict.js";
import { t as VERSION } from "./kernel-version.js";
import { a as failureJson, i as exitCodeOfFailures, n as renderOutcome, o as failuresOf, s as renderFailure, t as outcomeJson } from "./cli-render-outcome.js";
import { isAbsolute, join } from "node:path";
// src/contract/standing-flags.ts
/** Names that no contract may use for an input of its own. */
const STANDING_FLAGS = [
	{
		name: "dry-run",
		about: "Show what would be done, and stop.",
		effectsOnly: true
	},
	{
		name: "json",
		about: "Print the result as JSON."
	},
	{
		name: "debug",
		about: "Show the stack trace of a failure."
	},
	{
		name: "help",
		about: "Show this help."
	}
];
const standingFlagsOf = (contract) => STANDING_FLAGS.filter((flag) => contract.effects || flag.effectsOnly !== true);
// src/contract/flags.ts
const REPEATABLE = ["lines", "key-values"];
/** Whether the field may be given on the command line: secrets may not, because every user of the machine can read argv. */
const hasFlag = (field) => field.kind !== "secret";
/** The environment variable that a secret or an expression default is read from on the command line. */
const variableOf = (name, field) => field.defaultFrom?.env ?? (field.kind === "secret" ? `TRAINYARD_${name.replaceAll("-", "_").toUpperCase()}` : void 0);
/**
* Reads the arguments that follow the words of the command: `--name value`, `--name=value`, `--flag`, `--no-flag`, positionals, and `--` which
* ends the options. Lists repeat their flag. All problems are reported at once; with `--help` none are, so that help is always to be had.
*/
function parseFlags(contract, argv, variable) {
	const reading = new FlagReading(contract);
	let onlyPositionals = false;
	for (let index = 0; index < argv.length; index++) {
		const argument = argv[index];
		if (!onlyPositionals && argument === "--") onlyPositionals = true;
		else if (onlyPositionals || !looksLikeFlag(argument)) reading.positional(argument);
		else if (reading.flag(argument, argv[index + 1])) index++;
	}
	reading.placePositionals();
	const { wires, standing, problems } = reading;
	if (problems.length > 0 && !standing.has("help")) return err(problems);
	return ok({
		source: (name) => wires.get(name) ?? environmentValue(contract, name, variable),
		dryRun: standing.has("dry-run"),
		json: standing.has("json"),
		debug: standing.has("debug"),
		help: standing.has("help")
	});
}
function environmentValue(contract, name, variable) {
	const field = contract.inputs[name];
	const variableName = field === void 0 ? void 0 : variableOf(name, field);
	return variableName === void 0 ? void 0 : variable(variableName);
}
/** `-` alone is a file name by convention, and `-0.5` is a number. */
const looksLikeFlag = (argument) => /^-(?!$|[\d.])/.test(argument);
var FlagReading = class {
	wires = /* @__PURE__ */ new Map();
	standing = /* @__PURE__ */ new Set();
	problems = [];
	positionals = [];
	contract;
	constructor(contract) {
		this.contract = contract;
	}
	positional(argument) {
		this.positionals.push(argument);
	}
	/** Returns whether the next argument was its value. */
	flag(argument, next) {
		const [, rawName = "", inline] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(argument) ?? [];
		const name = rawName === "h" ? "help" : rawName;
		const standing = standingFlagsOf(this.contract).find((flag) => flag.name === name);
		if (standing !== void 0) {
			if (inline === void 0 || inline === "true") this.standing.add(standing.name);
			else if (inline !== "false") this.invalid(name, `expected no value, found ${JSON.stringify(inline)}`);
			return false;
		}
		const field = this.contract.inputs[name];
		if (field === void 0) {
			this.unknownOrNegated(name, inline);
			return false;
		}
		if (!hasFlag(field)) {
			this.invalid(name, `expected a secret in the environment variable ${variableOf(name, field)}, found it in the arguments, where others can read it`);
			return inline === void 0 && next !== void 0 && !looksLikeFlag(next);
		}
		if (field.kind === "flag") {
			this.set(name, field, inline ?? "true");
			return false;
		}
		if (inline !== void 0) {
			this.set(name, field, inline);
			return false;
		}
		if (next === void 0 || looksLikeFlag(next)) {
			this.invalid(name, `expected ${field.expected} after --${name}, found ${next === void 0 ? "the end of the command" : next}`);
			return false;
		}
		this.set(name, field, next);
		return true;
	}
	placePositionals() {
		const names = this.contract.positionals ?? [];
		this.positionals.forEach((value, index) => {
			const name = names[Math.min(index, names.length - 1)];
			const field = name === void 0 ? void 0 : this.contract.inputs[name];
			if (name === void 0 || field === void 0 || index >= names.length && !REPEATABLE.includes(field.kind)) {
				const allowed = names.length === 0 ? "no arguments" : `at most ${names.length} (${names.join(", ")})`;
				this.problems.push(new Failure("contract.input-unknown", { message: `expected ${allowed} besides the options, found ${JSON.stringify(value)}.` }));
			} else if (REPEATABLE.includes(field.kind) && /[\r\n]/.test(value)) this.invalid(name, `expected arguments of one line each, found ${JSON.stringify(value.slice(0, 60))}; put the text into a file`);
			else this.set(name, field, value);
		});
	}
	unknownOrNegated(name, inline) {
		const positive = name.startsWith("no-") ? name.slice(3) : void 0;
		const field = positive === void 0 ? void 0 : this.contract.inputs[positive];
		if (positive !== void 0 && field?.kind === "flag" && inline === void 0) {
			this.set(positive, field, "false");
			return;
		}
		const known = [...Object.keys(this.contract.inputs), ...standingFlagsOf(this.contract).map((flag) => flag.name)];
		const isStanding = STANDING_FLAGS.some((flag) => flag.name === name);
		this.problems.push(new Failure("contract.input-unknown", { message: isStanding ? `${this.contract.command ?? this.contract.id} has no effects, so it takes no --${name}.` : `expected an option of ${this.contract.command ?? this.contract.id}, found --${name}.${didYouMean(name, known)}` }));
	}
	set(name, field, wire) {
		const before = this.wires.get(name);
		if (before === void 0) this.wires.set(name, wire);
		else if (REPEATABLE.includes(field.kind)) this.wires.set(name, `${before}\n${wire}`);
		else this.invalid(name, `expected it once, found ${JSON.stringify(before)} and ${JSON.stringify(wire)}`);
	}
	invalid(name, what) {
		this.problems.push(new Failure("contract.input-invalid", { message: `option --${name}: ${what}.` }));
	}
};
// src/contract/help.ts
const PLACEHOLDER = {
	text: "text",
	flag: "",
	integer: "number",
	number: "number",
	choice: "choice",
	lines: "item",
	"key-values": "name=value",
	path: "path",
	duration: "duration",
	bytes: "size",
	reference: "reference",
	secret: "secret"
};
/** The line below the title: `Usage: trainyard data add <name> [path…] [options]`. */
function usageLine(contract) {
	const positionals = (contract.positionals ?? []).map((name) => {
		const field = contract.inputs[name];
		const shown = field?.kind === "lines" ? `${name}…` : name;
		return field?.required === true ? `<${shown}>` : `[${shown}]`;
	});
	return [
		"Usage: trainyard",
		contract.command ?? contract.id,
		...positionals,
		"[options]"
	].join(" ");
}
/** Help of one command for a terminal of `width` columns. */
function renderHelp(contract, width = 100) {
	const own = Object.entries(contract.inputs).filter(([, field]) => hasFlag(field));
	const fromEnvironment = Object.entries(contract.inputs).flatMap(([name, field]) => {
		const variable = variableOf(name, field);
		return variable === void 0 ? [] : [[variable, field.about]];
	});
	const options = [...own.map(([name, field]) => [flagForm(name, field), [field.about, ...hints(field)].join(" ")]), ...standingFlagsOf(contract).map((flag) => [`--${flag.name}`, flag.about])];
	return `${[
		`trainyard ${contract.command ?? contract.id}: ${contract.about}`,
		usageLine(contract),
		`Options:\n${definitionList(options, width)}`,
		...fromEnvironment.length === 0 ? [] : [`From the environment:\n${definitionList(fromEnvironment, width)}`],
		...contract.examples === void 0 || contract.examples.length === 0 ? [] : [`Examples:\n${contract.examples.map((example) => `  trainyard ${example}`).join("\n")}`]
	].join("\n\n")}\n`;
}
/** How an option is written: `--folds <number>`, `--[no-]cache`. */
function flagForm(name, field) {
	if (field.kind !== "flag") return `--${name} <${PLACEHOLDER[field.kind]}>`;
	return field.default === "true" ? `--[no-]${name}` : `--${name}`;
}
function hints(field) {
	const parts = [];
	if (field.required) parts.push("required");
	if (field.choices !== void 0) parts.push(field.choices.join(" | "));
	if (field.kind === "lines" || field.kind === "key-values") parts.push("repeatable");
	if (field.default !== void 0 && field.default !== "" && field.kind !== "flag") parts.push(`default ${field.default.replace(/\n/g, ", ")}`);
	return parts.length === 0 ? [] : [`[${parts.join("; ")}]`];
}
/** Terms in one column, texts wrapped in the other; a term too long for its column stands on a line of its own. */
function definitionList(entries, width) {
	const longest = Math.max(0, ...entries.map(([term]) => term.length));
	const column = Math.min(longest, 28) + 4;
	return entries.map(([term, text]) => {
		const [first = "", ...rest] = wrap$1(text, Math.max(30, width - column));
		const head = `  ${term}`;
		return [head.length + 2 > column ? `${head}\n${" ".repeat(column)}${first}` : head.padEnd(column) + first, ...rest.map((line) => " ".repeat(column) + line)].join("\n").trimEnd();
	}).join("\n");
}
function wrap$1(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/)) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
// src/cli/command.ts
const COMMAND_GROUPS = [
	"Start",
	"Data",
	"Models",
	"Registry",
	"Deployment"
];
/** A command that works on the repository around the current folder. */
const inRepository = (group, words, loadContract, loadRun) => ({
	words,
	group,
	hidden: false,
	loadContract: async () => (await loadContract()).contract,
	run: async (inputs, host, options) => {
		const [{ run }, workspace] = await Promise.all([loadRun(), host.openWorkspace(host.folder)]);
		return await run(inputs, workspace, options);
	}
});
/** A command that works anywhere. */
const anywhere = (group, words, loadContract, loadRun) => ({
	words,
	group,
	hidden: false,
	loadContract: async () => (await loadContract()).contract,
	run: async (inputs, host, options) => {
		const { run } = await loadRun();
		return await run(inputs, host, options);
	}
});
const hidden = (entry) => ({
	...entry,
	hidden: true
});
// src/cli/commands.ts
/** Every command of the command line. Loading is per command, so that the start costs the same however many there are. */
const COMMANDS = [
	anywhere("Start", "demo", () => import("./cli-commands-demo-contract.js"), () => import("./cli-commands-demo-run.js")),
	inRepository("Start", "init", () => import("./cli-commands-init-contract.js"), () => import("./cli-commands-init-run.js")),
	anywhere("Start", "run", () => import("./cli-commands-run-contract.js"), () => import("./cli-commands-run-run2.js")),
	anywhere("Start", "doctor", () => import("./cli-commands-doctor-contract.js"), () => import("./cli-commands-doctor-run.js")),
	inRepository("Data", "data add", () => import("./cli-commands-data-add-contract.js"), () => import("./cli-commands-data-add-run.js")),
	inRepository("Data", "data shard", () => import("./cli-commands-data-shard-contract.js"), () => import("./cli-commands-data-shard-run.js")),
	inRepository("Data", "data import", () => import("./cli-commands-data-import-contract.js"), () => import("./cli-commands-data-import-run.js")),
	inRepository("Data", "data status", () => import("./cli-commands-data-status-contract.js"), () => import("./cli-commands-data-status-run.js")),
	inRepository("Data", "data checkout", () => import("./actions-data-checkout-contract.js"), () => import("./actions-data-checkout-run.js")),
	inRepository("Data", "data diff", () => import("./actions-data-diff-contract2.js"), () => import("./actions-data-diff-run.js")),
	inRepository("Data", "data cost", () => import("./cli-commands-data-cost-contract.js"), () => import("./cli-commands-data-cost-run.js")),
	inRepository("Data", "data gc", () => import("./cli-commands-data-gc-contract.js"), () => import("./cli-commands-data-gc-run.js")),
	inRepository("Data", "data lint", () => import("./cli-commands-data-lint-contract.js"), () => import("./cli-commands-data-lint-run.js")),
	inRepository("Data", "data parts", () => import("./cli-commands-data-parts-contract.js"), () => import("./cli-commands-data-parts-run.js")),
	inRepository("Data", "data push", () => import("./cli-commands-data-push-contract.js"), () => import("./cli-commands-data-push-run.js")),
	inRepository("Data", "data croissant", () => import("./cli-commands-data-croissant-contract.js"), () => import("./cli-commands-data-croissant-run.js")),
	inRepository("Data", "data schema", () => import("./cli-commands-data-schema-contract.js"), () => import("./cli-commands-data-schema-run.js")),
	inRepository("Data", "data unshard", () => import("./cli-commands-data-unshard-contract.js"), () => import("./cli-commands-data-unshard-run.js")),
	inRepository("Data", "data validate", () => import("./actions-data-validate-contract.js"), () => import("./actions-data-validate-run.js")),
	inRepository("Data", "data verify", () => import("./cli-commands-data-verify-contract.js"), () => import("./cli-commands-data-verify-run.js")),
	inRepository("Data", "data version", () => import("./actions-data-version-contract.js"), () => import("./actions-data-version-run.js")),
	anywhere("Models", "train", () => import("./cli-commands-train-contract.js"), () => import("./cli-commands-train-run.js")),
	inRepository("Models", "sweep plan", () => import("./actions-sweep-plan-contract.js"), () => import("./actions-sweep-plan-run.js")),
	inRepository("Models", "sweep run", () => import("./actions-sweep-run-contract.js"), () => import("./actions-sweep-run-run.js")),
	inRepository("Models", "sweep collect", () => import("./actions-sweep-collect-contract.js"), () => import("./actions-sweep-collect-run.js")),
	anywhere("Models", "gpu-preflight", () => import("./actions-gpu-preflight-contract.js"), () => import("./actions-gpu-preflight-run.js")),
	anywhere("Models", "track", () => import("./cli-commands-track-contract.js"), () => import("./cli-commands-track-run.js")),
	inRepository("Models", "mlflow import", () => import("./cli-commands-mlflow-import-contract.js"), () => import("./cli-commands-mlflow-import-run.js")),
	anywhere("Models", "cv", () => import("./cli-commands-cv-contract.js"), () => import("./cli-commands-cv-run.js")),
	anywhere("Models", "predict", () => import("./cli-commands-predict-contract.js"), () => import("./cli-commands-predict-run.js")),
	anywhere("Models", "explain", () => import("./cli-commands-explain-contract.js"), () => import("./cli-commands-explain-run.js")),
	anywhere("Models", "export", () => import("./cli-commands-export-contract.js"), () => import("./cli-commands-export-run.js")),
	anywhere("Models", "inspect", () => import("./cli-commands-inspect-contract.js"), () => import("./cli-commands-inspect-run.js")),
	anywhere("Models", "evaluate", () => import("./cli-commands-evaluate-contract.js"), () => import("./cli-commands-evaluate-run.js")),
	inRepository("Models", "compare", () => import("./actions-compare-contract.js"), () => import("./actions-compare-run.js")),
	anywhere("Models", "ui", () => import("./cli-commands-ui-contract.js"), () => import("./cli-commands-ui-run.js")),
	inRepository("Models", "report", () => import("./cli-commands-report-contract.js"), () => import("./cli-commands-report-run.js")),
	inRepository("Registry", "register", () => import("./actions-register-contract.js"), () => import("./actions-register-run.js")),
	inRepository("Registry", "promote", () => import("./actions-promote-contract.js"), () => import("./actions-promote-run.js")),
	inRepository("Registry", "fetch", () => import("./actions-fetch-model-contract.js"), () => import("./actions-fetch-model-run.js")),
	inRepository("Registry", "history", () => import("./cli-commands-history-contract.js"), () => import("./cli-commands-history-run.js")),
	anywhere("Deployment", "serve", () => import("./cli-commands-serve-contract.js"), () => import("./cli-commands-serve-run.js")),
	inRepository("Deployment", "deploy", () => import("./actions-deploy-contract.js"), () => import("./actions-deploy-run2.js")),
	inRepository("Deployment", "rollback", () => import("./actions-rollback-contract.js"), () => import("./actions-rollback-run.js")),
	inRepository("Deployment", "scale", () => import("./cli-commands-scale-contract.js"), () => import("./cli-commands-scale-run.js")),
	inRepository("Deployment", "monitor", () => import("./actions-monitor-contract.js"), () => import("./actions-monitor-run.js")),
	inRepository("Deployment", "retrain", () => import("./actions-retrain-contract2.js"), () => import("./actions-retrain-run.js")),
	hidden(anywhere("Deployment", "gateway", () => import("./cli-commands-gateway-contract.js"), () => import("./cli-commands-gateway-run.js")))
];
// src/cli/find-command.ts
/** The command that the words begin with, the longest match winning; a flag before the command is not a word of it. */
function findCommand(argv, commands) {
	const firstWord = argv.findIndex((argument) => !argument.startsWith("-"));
	const words = argv.slice(firstWord);
	const flagsBefore = argv.slice(0, firstWord);
	const entry = commands.filter((entry) => entry.words.split(" ").every((word, index) => words[index] === word)).sort((left, right) => right.words.length - left.words.length)[0];
	if (entry !== void 0) return {
		kind: "command",
		entry,
		rest: [...flagsBefore, ...words.slice(entry.words.split(" ").length)]
	};
	const members = commands.filter((candidate) => candidate.words.startsWith(`${words[0]} `));
	const second = words[1];
	if (members.length > 0 && (second === void 0 || second.startsWith("-"))) return {
		kind: "group",
		members
	};
	throw unknownCommand(members.length > 0 ? `${words[0]} ${second}` : words[0] ?? "", commands);
}
function unknownCommand(given, commands) {
	const names = commands.filter((entry) => !entry.hidden).map((entry) => entry.words);
	return new Failure("contract.command-unknown", {
		message: `there is no command "${given}".${didYouMean(given, names)}`,
		evidence: [`commands: ${names.join(", ")}`]
	});
}
// src/cli/global-flags.ts
const GLOBAL_FLAGS = [
	["-C, --directory <path>", "Work in this folder instead of the current one."],
	["--quiet", "No progress and no notes."],
	["--json", "Print the result as JSON."],
	["--dry-run", "Show what would be done, and stop; for commands with effects."],
	["--debug", "Show the stack trace of a failure."],
	["--help", "Show this help, or that of a command."],
	["--version", "Show the version."]
];
function readGlobalFlags(argv) {
	const rest = [];
	let directory;
	let quiet = false;
	const seen = /* @__PURE__ */ new Set();
	for (let index = 0; index < argv.length; index++) {
		const argument = argv[index];
		if (argument === "--") {
			rest.push(...argv.slice(index));
			break;
		}
		const inline = /^(?:--directory=|-C=?)(.+)$/s.exec(argument)?.[1];
		if (argument === "-C" || argument === "--directory" || inline !== void 0) {
			const value = inline ?? argv[++index];
			if (value === void 0 || value === "") return err(new Failure("contract.input-invalid", { message: `option ${argument}: expected a path after it, found the end of the command.` }));
			directory = value;
		} else if (argument === "--quiet" || argument === "-q") quiet = true;
		else {
			rest.push(argument);
			seen.add(argument);
		}
	}
	return ok({
		directory,
		quiet,
		json: seen.has("--json"),
		debug: seen.has("--debug"),
		help: seen.has("--help") || seen.has("-h"),
		rest
	});
}
// src/adapters/terminal-reporter/progress-bar.ts
/** `████████░░░░`, `width` cells wide; a full bar means done, never "nearly done". */
function progressBar(done, total, width) {
	const share = total <= 0 ? 1 : Math.min(1, Math.max(0, done / total));
	const filled = done >= total ? width : Math.min(width - 1, Math.floor(share * width));
	return "█".repeat(filled) + "░".repeat(width - filled);
}
/** Cut to the width of the terminal, because a line that wraps cannot be overwritten. */
function fitLine(line, columns) {
	const characters = [...line];
	return characters.length <= columns ? line : `${characters.slice(0, Math.max(0, columns - 1)).join("")}…`;
}
// src/adapters/terminal-reporter/terminal-reporter.ts
const REDRAW_EVERY_MS = 80;
const LINE_EVERY_MS = 1e4;
const BAR_WIDTH = 20;
/** Tells on a terminal what is being done. */
function terminalReporter(options) {
	const { write, overwrite, columns, elapsed, quiet } = options;
	let barShown = false;
	let lastTask = "";
	let lastShownAt = Number.NEGATIVE_INFINITY;
	const clear = () => {
		if (barShown) write("\r\x1B[2K");
		barShown = false;
	};
	const line = (text) => {
		clear();
		write(`${text}\n`);
	};
	const progress = (update) => {
		if (quiet) return;
		const finished = update.total !== void 0 && update.done >= update.total;
		const due = elapsed() - lastShownAt >= (overwrite ? REDRAW_EVERY_MS : LINE_EVERY_MS);
		const started = update.task !== lastTask;
		if (!due && !finished && !(started && overwrite)) return;
		if (finished && overwrite) clear();
		else if (overwrite) {
			write(`\r\u001b[2K${fitLine(barLine(update), columns)}`);
			barShown = true;
		} else if (!finished || !started) write(`  ${countLine(update)}\n`);
		lastTask = update.task;
		lastShownAt = elapsed();
	};
	return {
		progress,
		note: (message) => {
			if (!quiet) line(`  ${message}`);
		},
		warn: (message) => line(`! warning  ${message}`),
		clear
	};
}
const barLine = (update) => update.total === void 0 ? `  ${update.task}  ${update.done}` : `  ${update.task}  ${progressBar(update.done, update.total, BAR_WIDTH)}  ${update.done}/${update.total}`;
const countLine = (update) => update.total === void 0 ? `${update.task}: ${update.done}` : `${update.task}: ${update.done} of ${update.total} (${Math.floor(100 * update.done / Math.max(1, update.total))} %)`;
// src/cli/host.ts
/** What commands get from the terminal; `close` leaves the cursor on a clean line. */
function openHost(options) {
	const { folder, terminal, quiet, json } = options;
	const reporter = terminalReporter({
		write: terminal.err,
		overwrite: terminal.errIsScreen,
		columns: terminal.columns,
		elapsed: () => performance.now(),
		quiet
	});
	return {
		host: {
			folder,
			reporter,
			signal: terminal.signal,
			variable: terminal.variable,
			columns: terminal.columns,
			tells: !json && !quiet,
			tell: (text) => {
				if (json || quiet) return;
				reporter.clear();
				terminal.out(text);
			},
			openWorkspace: async (at) => {
				const { openWorkspace } = await import("./compose-workspace2.js");
				return await openWorkspace({
					folder: at,
					reporter,
					signal: terminal.signal
				});
			}
		},
		close: () => reporter.clear()
	};
}
// src/cli/render-overview.ts
/** The page of `trainyard --help`: commands by group, each with the sentence of its contract. */
async function renderOverview(commands, columns) {
	const width = Math.min(columns, 110);
	const described = await Promise.all(commands.filter((entry) => !entry.hidden).map(async (entry) => ({
		entry,
		about: (await entry.loadContract()).about
	})));
	const groups = COMMAND_GROUPS.flatMap((group) => {
		const members = described.filter(({ entry }) => entry.group === group);
		if (members.length === 0) return [];
		return [`${group}:\n${definitionList(members.map(({ entry, about }) => [entry.words, about]), width)}`];
	});
	return [
		`trainyard ${VERSION}: one repository is the whole MLOps platform.`,
		"Usage: trainyard <command> [options]",
		...groups,
		`Everywhere:\n${definitionList(GLOBAL_FLAGS, width)}`,
		"First minute: trainyard demo      Your own repository: trainyard init"
	].join("\n\n").concat("\n");
}
// src/cli/style.ts
const wrap = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
const COLOURED = {
	bold: wrap(1, 22),
	dim: wrap(2, 22),
	red: wrap(31, 39),
	green: wrap(32, 39),
	yellow: wrap(33, 39)
};
const plain = (text) => text;
const PLAIN = {
	bold: plain,
	dim: plain,
	red: plain,
	green: plain,
	yellow: plain
};
/** https://no-color.org: any non-empty NO_COLOR turns colours off; FORCE_COLOR turns them on where there is no screen. */
function chooseStyle(screen, variable) {
	const off = variable("NO_COLOR");
	if (off !== void 0 && off !== "") return PLAIN;
	const forced = variable("FORCE_COLOR");
	if (forced !== void 0 && forced !== "" && forced !== "0") return COLOURED;
	return screen && variable("TERM") !== "dumb" ? COLOURED : PLAIN;
}
// src/cli/run-command-line.ts
/** Exit code of a program that was interrupted, as shells count it: 128 + SIGINT. */
const INTERRUPTED$1 = 130;
/** Runs one command line from its words to its exit code. */
async function runCommandLine(argv, terminal, commands = COMMANDS) {
	const flags = readGlobalFlags(argv);
	const shown = flags.ok ? flags.value : {
		json: argv.includes("--json"),
		debug: false
	};
	try {
		if (!flags.ok) throw flags.error;
		return await dispatch(flags.value, terminal, commands);
	} catch (error) {
		return reportFailure(error, shown, terminal);
	}
}
async function dispatch(flags, terminal, commands) {
	const words = flags.rest[0] === "help" ? flags.rest.slice(1) : flags.rest;
	const askedForHelp = flags.help || flags.rest[0] === "help";
	if (words.every((word) => word.startsWith("-"))) {
		terminal.out(await renderOverview(commands, terminal.columns));
		return askedForHelp ? 0 : 2;
	}
	const found = findCommand(words, commands);
	if (found.kind === "group") {
		terminal.out(await renderOverview(found.members, terminal.columns));
		return askedForHelp ? 0 : 2;
	}
	const contract = await found.entry.loadContract();
	if (askedForHelp) {
		terminal.out(renderHelp(contract, Math.min(terminal.columns, 110)));
		return 0;
	}
	return await runCommand(found.entry, contract, found.rest, flags, terminal);
}
async function runCommand(entry, contract, argv, flags, terminal) {
	const parsed = parseFlags(contract, argv, terminal.variable);
	if (!parsed.ok) return raise(parsed.error);
	const inputs = readInputs(contract, parsed.value.source);
	if (!inputs.ok) return raise(inputs.error);
	const { host, close } = openHost({
		folder: flags.directory === void 0 ? terminal.folder : isAbsolute(flags.directory) ? flags.directory : join(terminal.folder, flags.directory),
		terminal,
		quiet: flags.quiet,
		json: flags.json
	});
	let outcome;
	try {
		outcome = await entry.run(inputs.value, host, { dryRun: parsed.value.dryRun });
	} finally {
		close();
	}
	terminal.out(flags.json ? prettyJson(outcomeJson(outcome)) : renderOutcome(outcome, chooseStyle(terminal.outIsScreen, terminal.variable)));
	return outcome.exitCode ?? exitCodeOf(outcome.verdict, policyOf(inputs.value));
}
function raise(problems) {
	throwIfAny(problems);
	throw new Failure("contract.bug", { message: "the command line was refused without a reason" });
}
/** Commands that judge have an input `on-inconclusive`; for the others "cannot tell" is no reason to stop a script. */
function policyOf(inputs) {
	const given = "onInconclusive" in inputs ? inputs.onInconclusive : void 0;
	return INCONCLUSIVE_POLICIES.find((policy) => policy === given) ?? "pass";
}
function reportFailure(error, shown, terminal) {
	const failures = failuresOf(error);
	const interrupted = terminal.signal.aborted;
	if (shown.json) {
		const headline = failures[0]?.message ?? "";
		terminal.out(prettyJson({
			verdict: "error",
			headline,
			data: null,
			outputs: {},
			failures: failures.map((failure) => failureJson(failure, shown.debug))
		}));
	} else if (interrupted) terminal.err("interrupted · what is finished is kept; run the same command again and it goes on\n");
	else {
		const style = chooseStyle(terminal.errIsScreen, terminal.variable);
		terminal.err(failures.map((failure) => renderFailure(failure, style, shown.debug)).join("\n"));
	}
	return interrupted ? INTERRUPTED$1 : exitCodeOfFailures(failures);
}
// src/cli/run-on-terminal.ts
const INTERRUPTED = 130;
/** Connects the command line to the process: streams, Ctrl-C and the exit code. */
async function runOnTerminal(argv) {
	const interruption = new AbortController();
	const interrupt = (signal) => {
		if (interruption.signal.aborted) process.exit(INTERRUPTED);
		process.stderr.write("\nstopping… (again: stop at once)\n");
		interruption.abort(/* @__PURE__ */ new Error(`interrupted by ${signal}`));
	};
	process.on("SIGINT", interrupt);
	process.on("SIGTERM", interrupt);
	process.stdout.on("error", ignoreClosedPipe);
	try {
		process.exitCode = await runCommandLine(argv, {
			out: (text) => void process.stdout.write(text),
			err: (text) => void process.stderr.write(text),
			outIsScreen: process.stdout.isTTY,
			errIsScreen: process.stderr.isTTY,
			columns: process.stderr.columns || process.stdout.columns || 100,
			folder: process.cwd(),
			variable: (name) => process.env[name],
			signal: interruption.signal
		});
	} finally {
		process.off("SIGINT", interrupt);
		process.off("SIGTERM", interrupt);
	}
}
/** `trainyard history | head` closes the pipe early; that is no failure. */
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
export { runOnTerminal };
