import { t as packageRoot } from "./compose-package-root.js";
import { t as VERSION } from "./kernel-version.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { n as ok, t as err } from "./kernel-result.js";
import { i as plural } from "./kernel-number-text.js";
import { n as PROJECT_DEFAULTS } from "./domain-project-defaults.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as columnNames } from "./kernel-table.js";
import { t as PROJECT_FILE } from "./features-project-load-project.js";
import { r as renderPlan } from "./cli-render-outcome.js";
import { join } from "node:path";
// src/contract/own-reference.ts
/** Where the actions are published, and the moving tag of their major version, as pages and templates write them. */
const OWN_REPOSITORY = "trainyard/trainyard";
`${VERSION.split(".")[0]}`;
// src/domain/project/init/find-data.ts
const TABLE = /\.(?:csv|tsv)(?:\.gz)?$/i;
/** Folders whose tables are never the project's own data. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|venv|\.venv|site-packages|dist|build|coverage|\.[^/]+|trainyard-demo)\//;
const TEST = /(?:^|\/)(?:tests?|fixtures?|examples?|__tests__|testdata)\//i;
const DERIVED = /(?:predictions?|results?|submission|output|metrics|scores?)[^/]*$/i;
const PREFERRED = /(?:^|\/)(?:data|datasets?|input|raw|train(?:ing)?)(?:\/|[-_.])/i;
/** Tables that a model could learn from, the most likely first: in a data folder rather than a test folder, then the largest. */
function findData(files) {
	return files.filter((file) => TABLE.test(file.path) && !FOREIGN.test(file.path) && file.sizeBytes > 0).map((file) => ({
		file,
		rank: rankOf(file.path)
	})).sort((left, right) => right.rank - left.rank || right.file.sizeBytes - left.file.sizeBytes || (left.file.path < right.file.path ? -1 : 1)).map(({ file }) => file);
}
const rankOf = (path) => (PREFERRED.test(path) ? 2 : 0) + (TEST.test(path) ? -3 : 0) + (DERIVED.test(path) ? -2 : 0);
/** A name for tags from a path: `data/raw/Iris Flowers.csv.gz` → `iris-flowers`. */
function nameFromPath(path) {
	const parts = path.split("/");
	const stem = (parts.at(-1) ?? "").replace(TABLE, "");
	const generic = /^(?:data|train|training|input|table|dataset|files?)$/i.test(stem);
	const parent = parts.slice(0, -1).findLast((part) => !/^(?:data|datasets?|files|raw|input)$/i.test(part));
	const words = (generic && parent !== void 0 ? parent : stem).replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
	return words === "" ? "dataset" : words;
}
// src/domain/project/init/guess-target.ts
/** Names that people give to what is to be predicted, the clearest first. */
const TARGET_NAMES = [
	"target",
	"label",
	"labels",
	"class",
	"y",
	"outcome",
	"species",
	"diagnosis",
	"churn",
	"churned",
	"default",
	"survived",
	"fraud",
	"price",
	"median_house_value",
	"quality",
	"rating"
];
/** Columns that number or name rows cannot be learned. */
const IDENTIFIER = /^(?:id|index|row|uuid|key|name)$|(?:^|_)id$/i;
/** The named column, or the one that most likely is the target; undefined when no column can be. */
function guessTarget(table, named) {
	if (named !== void 0) {
		const column = table.columns.find((candidate) => candidate.name === named);
		return column === void 0 ? void 0 : {
			column: named,
			task: guessTask(column),
			reason: "named by --target"
		};
	}
	const usable = table.columns.filter((column) => !IDENTIFIER.test(column.name) && distinctValues(column, 2) >= 2);
	for (const name of TARGET_NAMES) {
		const column = usable.find((candidate) => candidate.name.toLowerCase() === name);
		if (column !== void 0) return {
			column: column.name,
			task: guessTask(column),
			reason: `its name is ${column.name}`
		};
	}
	const last = usable.at(-1);
	return last === void 0 ? void 0 : {
		column: last.name,
		task: guessTask(last),
		reason: "it is the last column"
	};
}
/** More distinct whole numbers than this are a quantity, not a class. */
const MOST_NUMBERED_CLASSES = 10;
/** Text is a class; so are a few distinct whole numbers. */
function guessTask(column) {
	if (column.kind === "text") return "classification";
	return column.values.every((value) => Number.isNaN(value) || Number.isInteger(value)) && distinctValues(column, 11) <= MOST_NUMBERED_CLASSES ? "classification" : "regression";
}
/** Number of distinct values that are present, counted up to the limit. */
function distinctValues(column, limit) {
	if (column.kind === "text") return Math.min(limit, column.dictionary.length);
	const seen = /* @__PURE__ */ new Set();
	for (const value of column.values) {
		if (!Number.isNaN(value)) seen.add(value);
		if (seen.size >= limit) break;
	}
	return seen.size;
}
// src/domain/project/init/fit-template.ts
/** A workflow template with the names of this repository: templates name their model and dataset once each, below `env:`. */
function fitTemplate(template, names) {
	return template.replace(/^( {2}MODEL: )\S+/m, (_, key) => key + names.model).replace(/^( {2}DATASET: )\S+/m, (_, key) => key + names.dataset);
}
// src/domain/project/init/plan-init.ts
/** What `trainyard init` writes; refused when something would be overwritten that says something else. */
function planInit(files, existing, force) {
	const taken = files.filter((file) => existing.has(file.path) && existing.get(file.path) !== file.content);
	if (taken.length > 0 && !force) return err(taken.map((file) => new Failure("project.already-configured", {
		message: `${file.path} exists already and says something else`,
		at: { file: file.path }
	})));
	const write = files.filter((file) => existing.get(file.path) !== file.content);
	const effects = files.map((file) => {
		const before = existing.get(file.path);
		return {
			verb: before === void 0 ? "create" : before === file.content ? "keep" : "update",
			target: file.path
		};
	});
	return ok({
		plan: {
			title: "trainyard init writes",
			effects
		},
		write
	});
}
// src/domain/project/init/render-configuration.ts
/** Algorithms that do well without tuning, cheap enough for a first pull request. */
const FIRST_ALGORITHMS = {
	classification: ["logistic-regression: {}", "random-forest: { trees: [50, 100] }"],
	regression: ["ridge: { l2: [0.1, 1, 10] }", "random-forest: { trees: [50, 100] }"]
};
/**
* A gate that a model of equal worth can pass. Three test rows more or less right is about what chance does to accuracy, so with few test rows a
* narrow margin could never be shown: 38 rows get 0.08, 1,000 rows and more get 0.01.
*/
function firstGate(task, rows) {
	if (task === "regression") return "r2: { margin: 0.01 }";
	const testRows = Math.max(1, Math.round(rows * PROJECT_DEFAULTS.split.test));
	return `accuracy: { margin: ${Math.min(.2, Math.max(.01, Math.ceil(300 / testRows) / 100))} }`;
}
/** The commented `trainyard.yaml` that `trainyard init` writes; every line that is a default says so by being commented out. */
function renderConfiguration(configuration, schemaUrl) {
	const { dataset, path, target, targetReason, task, model, rows, columns } = configuration;
	const { split, search, monitor } = PROJECT_DEFAULTS;
	return `# yaml-language-server: $schema=${schemaUrl}
# Written by trainyard init. Commented lines show defaults. Check it with: trainyard doctor
version: 1

datasets:
  ${dataset}:
    path: ${quoteYaml(path)} # ${plural(rows, "row")}, ${plural(columns, "column")}
    target: ${quoteYaml(target)} # ${targetReason}; ${task}
    # schema: data/${dataset}/schema.json
    ${task === "classification" ? "" : "# "}split: { test: ${split.test}, strategy: ${task === "classification" ? "stratified" : split.strategy}, seed: ${split.seed} }

models:
  ${model}:
    dataset: ${dataset}
    train:
      algorithms: # values in lists are searched
${FIRST_ALGORITHMS[task].map((line) => `        ${line}`).join("\n")}
      # search: { strategy: ${search.strategy}, folds: ${search.folds}, repeats: ${search.repeats} }
      # or any program of your own instead of the algorithms:
      # command: python train.py
    metrics: # gates: not worse than the baseline by more than the margin
      ${firstGate(task, rows)}
    # baseline: { pull-request: merge-base, promotion: production }
    # stages: [${PROJECT_DEFAULTS.stages.join(", ")}]
    deploy:
      production: { target: process, port: ${PROJECT_DEFAULTS.deploy.port} } # or kubernetes, with namespace and replicas
    # monitor:
    #   window: 24h
    #   drift: { correction: ${monitor.correction}, min-effect: ${monitor.minEffect} }
    #   retrain: { on: [drift], cooldown: 24h, max-per-week: ${monitor.retrain.maxPerWeek} }
`;
}
/** A YAML double-quoted scalar where a plain one could be read as something else; JSON strings are YAML. */
const quoteYaml = (text) => /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
// src/features/project/init-project.ts
/** Looks at a repository and writes a configuration and workflows for it. */
async function initProject(command, ports) {
	const { path, others } = await chooseData(command, ports);
	const configuration = describe(command, path, await ports.readTable(join(ports.root, path)));
	const files = [{
		path: PROJECT_FILE,
		content: renderConfiguration(configuration, command.schemaUrl)
	}, ...await readTemplates(command, configuration, ports)];
	const planned = planInit(files, await readExisting(files, ports), command.force);
	if (!planned.ok) {
		throwIfAny(planned.error);
		throw new Failure("contract.bug", { message: "init was refused without a reason" });
	}
	if (!command.dryRun) for (const file of planned.value.write) await ports.files.write(join(ports.root, file.path), file.content);
	return {
		configuration,
		plan: planned.value.plan,
		otherData: others
	};
}
async function chooseData(command, ports) {
	if (command.data !== void 0) {
		const path = parseRelativePath(command.data.replace(/^\.\//, ""));
		if (path === void 0 || (await ports.files.stat(join(ports.root, path)))?.kind !== "file") throw new Failure("project.no-data-found", { message: `--data: expected a file inside the repository, found ${JSON.stringify(command.data)}` });
		return {
			path,
			others: []
		};
	}
	const [first, ...rest] = findData(await listFiles(ports));
	if (first === void 0) throw new Failure("project.no-data-found", { message: "expected a .csv or .tsv file (also with .gz) in the repository, found none" });
	return {
		path: first.path,
		others: rest.map((file) => file.path)
	};
}
/** Looking is bounded: a repository of millions of files is not read to its end. */
const MOST_FILES_LISTED = 2e5;
async function listFiles(ports) {
	const files = [];
	for await (const file of ports.files.list(ports.root)) {
		if (file.kind === "file") files.push({
			path: file.path,
			sizeBytes: file.sizeBytes
		});
		if (files.length >= MOST_FILES_LISTED) break;
	}
	return files;
}
function describe(command, path, table) {
	const target = guessTarget(table, command.target);
	const names = columnNames(table);
	if (target === void 0) throw new Failure("project.target-missing", {
		message: command.target === void 0 ? `no column of ${path} can be predicted` : `${JSON.stringify(command.target)} is not a column of ${path}.${didYouMean(command.target, names)}`,
		evidence: [`columns: ${names.join(", ")}`],
		remedy: "Name a column with --target."
	});
	const dataset = nameFromPath(path);
	return {
		dataset,
		path,
		target: target.column,
		targetReason: target.reason,
		task: target.task,
		model: command.model ?? `${dataset}-${target.task === "classification" ? "classifier" : "regressor"}`,
		rows: table.rows,
		columns: table.columns.length
	};
}
async function readTemplates(command, names, ports) {
	if (command.templates === void 0) return [];
	const files = [];
	for await (const file of ports.files.list(command.templates)) {
		if (!/^[\w-]+\.ya?ml$/.test(file.path) || file.path === "sweep.yml") continue;
		const bytes = await ports.files.read(join(command.templates, file.path));
		if (bytes !== void 0) files.push({
			path: `.github/workflows/trainyard-${file.path}`,
			content: fitTemplate(new TextDecoder().decode(bytes), names)
		});
	}
	return files;
}
async function readExisting(files, ports) {
	const existing = /* @__PURE__ */ new Map();
	for (const { path } of files) {
		const bytes = await ports.files.read(join(ports.root, path));
		if (bytes !== void 0) existing.set(path, new TextDecoder().decode(bytes));
	}
	return existing;
}
// src/cli/commands/init/run.ts
async function run(inputs, workspace, options) {
	const result = await initProject({
		...inputs.data === void 0 ? {} : { data: inputs.data },
		...inputs.target === void 0 ? {} : { target: inputs.target },
		...inputs.model === void 0 ? {} : { model: inputs.model },
		...inputs.workflows ? { templates: join(packageRoot(), "workflows-templates") } : {},
		schemaUrl: `https://raw.githubusercontent.com/${OWN_REPOSITORY}/main/docs/reference/schema/trainyard.schema.json`,
		force: inputs.force,
		dryRun: options.dryRun
	}, {
		...workspace,
		readTable: (path) => readTableFile({
			path,
			name: path.slice(workspace.root.length + 1)
		}, workspace)
	});
	const { configuration: found, plan } = result;
	const others = result.otherData.length === 0 ? [] : [`  also found: ${result.otherData.slice(0, 5).join(", ")} (choose with --data)`];
	const next = options.dryRun ? [] : [
		"",
		`  next   git add ${plan.effects.map((effect) => effect.target.split("/")[0]).filter((name, index, all) => all.indexOf(name) === index).join(" ")} && git commit -m "Set up Trainyard"`,
		"         trainyard doctor          check the machine and the configuration",
		"         trainyard run --dry-run   see what would be done",
		"         trainyard run             train, compare, register, promote, serve"
	];
	return {
		verdict: "pass",
		headline: `${found.model}: ${found.task} of "${found.target}" (${found.targetReason}) from ${found.path}, ${plural(found.rows, "row")} × ${plural(found.columns, "column")}`,
		text: [
			renderPlan(plan),
			...others,
			...next
		].join("\n"),
		markdown: "",
		outputs: {
			dataset: found.dataset,
			model: found.model,
			target: found.target
		},
		data: {
			configuration: { ...found },
			otherData: result.otherData
		},
		...options.dryRun ? { plan } : {}
	};
}
export { run };
