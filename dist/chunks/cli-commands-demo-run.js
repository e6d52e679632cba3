import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { n as Failure } from "./kernel-failure.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as nodeProcesses } from "./adapters-node-process-processes.js";
import { t as openDeployPorts } from "./compose-open-deploy-ports.js";
import { t as openProject } from "./compose-open-project.js";
import { t as packageRoot } from "./compose-package-root.js";
import { t as openWorkspace } from "./compose-workspace.js";
import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { n as humanDuration } from "./kernel-duration.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { t as VERSION } from "./kernel-version.js";
import { n as tellMetric, r as alone, t as tellDifference } from "./domain-pipeline-tell-numbers.js";
import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import { a as writeSite, i as writeReport, n as readRunReports } from "./features-metrics-write-report.js";
import { i as isAlgorithmId, t as ALGORITHMS } from "./numeric-algorithms-registry.js";
import { n as trainModel } from "./features-train-train-model.js";
import { i as loadDataset } from "./features-data-load-dataset.js";
import { a as readRecord, o as readRecords } from "./features-records.js";
import { i as runFolder } from "./features-train-record-run.js";
import { t as formatCount } from "./kernel-number-text.js";
import { t as compareModel } from "./features-metrics-compare-model.js";
import { t as fetchModel } from "./features-registry-fetch-model.js";
import { t as modelState } from "./features-registry-read-state.js";
import { n as deploymentHistory, t as deployModel } from "./features-deploy-deploy-model.js";
import { n as promoteModel } from "./features-registry-promote-model.js";
import { t as registerModel } from "./features-registry-register-model.js";
import { t as Random } from "./kernel-random.js";
import { a as takeRows, t as cellAt } from "./kernel-table.js";
import { t as addDataset } from "./features-data-add-dataset.js";
import { t as versionDataset } from "./features-data-version-dataset.js";
import { r as retrainModel } from "./features-monitor-retrain-model.js";
import { t as deployedPredictionsFolder } from "./domain-deploy-place.js";
import { n as instant, t as formatInstant } from "./kernel-instant.js";
import { t as holdout } from "./numeric-splits-holdout.js";
import { n as openModelPackage } from "./features-model-package.js";
import { t as monitorModel } from "./features-monitor-monitor-model.js";
import { a as rollbackDeployment, r as rollbackStage } from "./features-registry-rollback-stage.js";
import { t as validateDataset } from "./features-data-validate-dataset.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { i as formatSemver } from "./kernel-semver.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { a as workingManifest } from "./features-data-read-manifest.js";
import { isAbsolute, join, relative } from "node:path";
import { Agent, request } from "node:http";
// src/adapters/node-http/http-client.ts
/** More than any answer of a model server; a server that sends more is not ours. */
const MAX_BYTES = 64e6;
const TIMEOUT_MS = 3e4;
/** Plain HTTP on connections that are kept open, for local model servers; `close` lets the program end. */
function nodeHttpClient() {
	const agent = new Agent({
		keepAlive: true,
		maxSockets: 16
	});
	return {
		postJson: (url, body, signal) => new Promise((resolve, reject) => {
			const content = JSON.stringify(body);
			const refuse = (cause) => reject(new Failure("environment.network", {
				message: `no answer from ${url}: ${cause instanceof Error ? cause.message : String(cause)}`,
				cause
			}));
			const sent = request(url, {
				method: "POST",
				agent,
				timeout: TIMEOUT_MS,
				headers: {
					"content-type": "application/json",
					"content-length": Buffer.byteLength(content)
				},
				...signal === void 0 ? {} : { signal }
			}, (response) => {
				const chunks = [];
				let size = 0;
				response.on("data", (chunk) => {
					size += chunk.length;
					if (size > MAX_BYTES) response.destroy(/* @__PURE__ */ new Error(`more than ${MAX_BYTES} bytes`));
					else chunks.push(chunk);
				});
				response.on("error", refuse);
				response.on("end", () => resolve({
					status: response.statusCode ?? 0,
					body: parseBody(Buffer.concat(chunks).toString("utf8"))
				}));
			});
			sent.on("timeout", () => sent.destroy(/* @__PURE__ */ new Error(`nothing within ${TIMEOUT_MS / 1e3} s`)));
			sent.on("error", refuse);
			sent.end(content);
		}),
		close: () => agent.destroy()
	};
}
/** JSON where it is JSON, the text otherwise. */
function parseBody(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
// src/domain/pipeline/demo/configuration.ts
/** Name, dataset and model of each half of the story. */
const IRIS = {
	dataset: "iris",
	model: "iris-classifier"
};
const HOUSING = {
	dataset: "housing",
	model: "house-prices",
	target: "MedHouseVal"
};
const ENVIRONMENT = "production";
/** The `trainyard.yaml` of the demo; the reader may go on with it afterwards. */
const demoConfiguration = (port) => `# The configuration that trainyard demo works with. Check it with: trainyard doctor
version: 1

datasets:
  iris:
    path: data/iris/files
    schema: data/iris/schema.json
    target: species
    split: { test: 0.25, strategy: stratified, seed: 42 }
  housing:
    path: data/housing/files
    schema: data/housing/schema.json
    target: MedHouseVal # median house value of a district, in units of 100,000 USD

models:
  iris-classifier:
    dataset: iris
    train:
      algorithms: # values in lists are searched
        logistic-regression: { l2: [0.1, 1] }
        random-forest: { trees: [50, 100] }
        svm: { c: [1, 10] }
        gradient-boosting: {}
        k-nearest-neighbors: { neighbors: [5, 9] }
        naive-bayes: {}
        decision-tree: {}
      search: { folds: 5, repeats: 5 }
    metrics:
      accuracy: { minimum: 0.8, margin: 0.02 }
    stages: [production]

  house-prices:
    dataset: housing
    train:
      algorithms:
        linear-regression: {}
        ridge: { l2: [1] }
        decision-tree: {}
        random-forest: { trees: [100] }
        gradient-boosting: {}
      search: { folds: 5 }
    metrics: # a candidate may not be worse than production by more than the margin
      r2: { minimum: 0.5, margin: 0.005 }
      mae: { margin: 0.01 }
    stages: [production]
    deploy:
      production: { target: process, port: ${port} }
    monitor:
      window: 1h
      drift: { correction: benjamini-hochberg, min-effect: 0.1, min-rows: 200 }
      retrain: { on: [drift], cooldown: 24h, max-per-week: 3 }
`;
const CANDIDATES = {
	better: {
		about: "boosting with 300 rounds",
		set: ["models.house-prices.train.algorithms={gradient-boosting: {iterations: [300]}}", "models.house-prices.train.search.folds=2"]
	},
	worse: {
		about: "one fully grown tree",
		set: ["models.house-prices.train.algorithms={decision-tree: {}}", "models.house-prices.train.search.folds=2"]
	}
};
/** Where the shipped data comes from; written into the manifests of the demo. */
const SOURCES = {
	iris: {
		url: "https://archive.ics.uci.edu/dataset/53/iris",
		licence: "CC-BY-4.0",
		note: "R. A. Fisher (1936), The use of multiple measurements in taxonomic problems."
	},
	housing: {
		url: "https://www.dcc.fc.up.pt/~ltorgo/Regression/cal_housing.html",
		note: "R. K. Pace and R. Barry (1997), Sparse spatial autoregressions; 1990 US census."
	}
};
// src/domain/pipeline/demo/demo-state.ts
const emptyDemoState = (program) => ({
	schemaVersion: 1,
	program,
	reserved: {},
	steps: {}
});
/** The saved state of the same program; undefined when there is none that can be gone on with. */
function parseDemoState(value, program) {
	if (!isJsonObject(value) || value["schemaVersion"] !== 1 || value["program"] !== program) return void 0;
	const { reserved, steps } = value;
	if (!isJsonObject(reserved) || !isJsonObject(steps)) return void 0;
	const names = Object.entries(reserved).filter((entry) => typeof entry[1] === "string");
	return {
		schemaVersion: 1,
		program,
		reserved: Object.fromEntries(names),
		steps: Object.fromEntries(Object.entries(steps).flatMap(([id, step]) => parseStep(id, step)))
	};
}
function parseStep(id, step) {
	if (!isJsonObject(step) || !isJsonObject(step["facts"] ?? null) || typeof step["durationMs"] !== "number") return [];
	return [[id, {
		facts: step["facts"],
		durationMs: step["durationMs"]
	}]];
}
// src/domain/pipeline/demo/tell.ts
const NAME_WIDTH = 13;
const TIME_WIDTH = 8;
/** Continuation lines of a wrapped sentence stand a little further in. */
const HANGING = "  ";
/**
* A numbered line of the story: name, duration, what happened; further lines below the first. Brackets around the duration say that an earlier
* run did it. Lines are wrapped at `columns`.
*/
function tellStep(number, name, lines, durationMs, columns, earlier) {
	const duration = earlier ? `(${humanDuration(durationMs)})` : humanDuration(durationMs);
	const head = ` ${String(number).padStart(2)} ${name.padEnd(NAME_WIDTH)} ${duration.padStart(TIME_WIDTH)}  `;
	const indent = " ".repeat(head.length);
	const room = Math.max(40, columns - head.length);
	return lines.flatMap((line) => wrapLine(line, room)).map((line, index) => `${index === 0 ? head : indent}${line}\n`).join("");
}
/** Breaks at spaces; a line that begins with spaces is a row of a table and is left as it is. */
function wrapLine(line, room) {
	if (lengthOf(line) <= room || line.startsWith(" ")) return [line];
	const wrapped = [];
	let current = "";
	for (const word of line.split(" ")) {
		const longer = current === "" ? word : `${current} ${word}`;
		if (lengthOf(longer) > room && current.trim() !== "") {
			wrapped.push(current.trimEnd());
			current = `${HANGING}${word}`;
		} else current = longer;
	}
	return [...wrapped, current];
}
const lengthOf = (text) => [...text].length;
// src/features/pipeline/demo/train-once.ts
/** Trains a model of the project under a reserved id; a training that an earlier run of the demo brought to its end is taken over. */
async function trainOnce(name, model, set, demo) {
	const { ports } = demo;
	const id = await demo.reserveId(name);
	const known = await readRecord("run", model, id, ports);
	if (known !== void 0 && await ports.files.stat(`${runFolder(ports.root, id)}/model.json`) !== void 0) return known;
	const project = await demo.openProject(set);
	const config = project.models[model];
	const dataset = project.datasets[config.dataset];
	const loaded = await loadDataset({ config: dataset }, ports);
	return (await trainModel({
		model: config,
		dataset: loaded,
		split: dataset.split,
		runId: id
	}, ports)).record;
}
// src/features/pipeline/demo/train-models.ts
const trainStep = (id, model) => ({
	id,
	name: id.replace("-", " "),
	perform: async (demo) => describeTraining(await trainOnce(id, model, [], demo)),
	tell: (trained) => {
		const rounds = trained.repeats === 1 ? `${trained.folds} folds` : `${trained.repeats} × ${trained.folds} folds`;
		return [`${trained.ranking.length} algorithms, ${trained.settings} settings × ${rounds} = ${trained.fits} fits; cross-validated ${metricTitle(trained.metric)}:`, ...trained.ranking.map(({ algorithm, mean, sd }, index) => `${index === 0 ? "best " : "     "}${titleOf(algorithm).padEnd(24)} ${mean.toFixed(3)} ± ${sd.toFixed(3)}`)];
	}
});
/** Seven classifiers on 150 flowers. */
const trainIris = trainStep("train-iris", IRIS.model);
/** Five regressors on 20,640 districts. */
const trainHousing = trainStep("train-housing", HOUSING.model);
function describeTraining(run) {
	const search = run.search;
	const best = /* @__PURE__ */ new Map();
	for (const setting of search.settings) if (!best.has(setting.algorithm)) best.set(setting.algorithm, setting);
	return {
		runId: run.id,
		metric: search.metric,
		folds: search.folds,
		repeats: search.repeats,
		settings: search.settings.length,
		fits: search.settings.length * search.folds * search.repeats,
		durationMs: run.durationMs,
		ranking: [...best.values()].map(({ algorithm, mean, sd }) => ({
			algorithm,
			mean,
			sd
		}))
	};
}
const titleOf = (algorithm) => isAlgorithmId(algorithm) ? ALGORITHMS[algorithm].title : algorithm;
// src/features/pipeline/demo/evaluate-models.ts
/** Metrics that the story shows; the reports have all of them. */
const SHOWN = [
	"accuracy",
	"log-loss",
	"r2",
	"mae"
];
const evaluateModels = {
	id: "evaluate",
	name: "evaluate",
	perform: async (demo) => ({ models: [await evaluate(IRIS.model, demo.factsOf(trainIris).runId, demo), await evaluate(HOUSING.model, demo.factsOf(trainHousing).runId, demo)] }),
	tell: ({ models }) => models.map(({ model, algorithm, rows, metrics }) => {
		const shown = SHOWN.flatMap((name) => metrics[name] === void 0 ? [] : [`${metricTitle(name)} ${tellMetric(metrics[name])}`]);
		return `${model}: ${titleOf(algorithm).toLowerCase()} on ${formatCount(rows)} held-out rows: ${shown.join(", ")}`;
	})
};
async function evaluate(model, run, demo) {
	const { ports } = demo;
	const written = await writeReport({
		model,
		run,
		to: `${ports.root}/report/runs`
	}, ports);
	const { algorithm, testRows, metrics } = written.report.run;
	return {
		model,
		algorithm,
		rows: testRows.count,
		metrics,
		report: written.htmlPath.slice(ports.root.length + 1)
	};
}
// src/features/pipeline/demo/compare-in-demo.ts
/** Compares a run with a version by the gates of the configuration; without a version minimums alone are judged. */
async function compareInDemo(command, demo) {
	const { model, runId, label, baseline } = command;
	const project = await demo.openProject();
	const compared = await compareModel({
		model: project.models[model],
		candidate: runId,
		candidateLabel: label,
		baseline: baseline ?? "production",
		base: "main"
	}, {
		fetchVersion: async (version) => baseline === void 0 ? void 0 : await fetchPackage(model, version, demo.ports),
		loadRows: async ({ version }) => {
			const config = project.datasets[project.models[model].dataset];
			const { table, reference } = await loadDataset({
				config,
				...version === void 0 ? {} : { reference: version }
			}, demo.ports);
			return {
				table,
				digest: reference.digest
			};
		}
	}, demo.ports);
	return describeJudgement(compared);
}
/** The package of a version, verified, in a folder that is kept for the next use. */
async function fetchPackage(model, selector, ports) {
	const version = (await modelState(model, ports)).stages.get(selector)?.current?.version ?? selector;
	return await fetchModel({
		model,
		selector: version,
		to: `${ports.root}/.trainyard/models/${model}/${version}`
	}, ports);
}
const describeJudgement = ({ record, headline }) => ({
	id: record.id,
	verdict: record.verdict,
	headline,
	rows: record.rows,
	baseline: record.baseline?.version ?? record.baseline?.label ?? null,
	metrics: record.metrics.filter((metric) => metric.gate !== void 0)
});
/** `R² +0.011 [+0.008, +0.014] at margin 0.005`, for the metrics that tell most. */
function tellJudgement(judged) {
	const deciding = judged.metrics.filter((metric) => metric.verdict === judged.verdict);
	return (judged.verdict === "pass" ? judged.metrics : deciding).map((metric) => {
		if (metric.difference === void 0) {
			const minimum = metric.gate?.minimum;
			return `${metricTitle(metric.name)} ${metric.candidate.toFixed(3)}${minimum === void 0 ? "" : ` ≥ ${minimum}`}`;
		}
		const margin = metric.gate?.margin === void 0 ? "" : ` at margin ${metric.gate.margin}`;
		return `${metricTitle(metric.name)} ${tellDifference(metric.difference, metric.interval)}${margin}`;
	}).join(", ");
}
// src/features/pipeline/demo/serve-model.ts
/** Starts the model server on the port of the configuration, or on a free one when that is taken. */
const serveModel = {
	id: "serve",
	name: "serve",
	perform: async (demo) => {
		const { ports } = demo;
		const { record, folder } = await deployVersion(ENVIRONMENT, void 0, demo);
		const url = record.url;
		const example = await readExample(folder, demo);
		const { body } = await ports.http.postJson(`${url}/predict`, example, ports.signal);
		return {
			url,
			port: Number(new URL(url).port),
			version: record.version,
			example,
			prediction: predictionOf(body)
		};
	},
	tell: ({ url, version, prediction }) => [`${HOUSING.model} ${version} on ${url}, first answer ${prediction} × 100,000 USD`],
	stillHolds: async (_, demo) => await demo.ports.servingHost.status(await placeOfServer(demo)) !== void 0
};
async function serverConfig(demo) {
	return (await demo.openProject()).models[HOUSING.model].deploy[ENVIRONMENT];
}
/** Deploys what a version or stage names. A port that another program has is given up for a free one. */
async function deployVersion(selector, port, demo) {
	const { ports } = demo;
	const { folder, version } = await fetchPackage(HOUSING.model, selector, ports);
	const configured = await serverConfig(demo);
	const deploy = (config) => deployModel({
		model: HOUSING.model,
		version,
		environment: ENVIRONMENT,
		config,
		packageFolder: folder
	}, ports);
	let record;
	try {
		record = await deploy({
			...configured,
			port: port ?? configured.port
		});
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "serve.port-in-use") throw error;
		record = await deploy({
			...configured,
			port: 0
		});
	}
	if (record.outcome === "succeeded" && record.url !== void 0) return {
		record,
		folder
	};
	throw new Failure("pipeline.step-failed", { message: `${HOUSING.model} ${version} could not be served: ${record.detail}` });
}
async function placeOfServer(demo) {
	const { port } = await serverConfig(demo);
	return {
		folder: `${demo.ports.root}/.trainyard/deployments/${ENVIRONMENT}/${HOUSING.model}`,
		port
	};
}
async function readExample(folder, { ports }) {
	const value = JSON.parse(new TextDecoder().decode(await ports.files.read(`${folder}/input-example.json`)));
	const rows = isJsonObject(value) ? value["inputs"] : value;
	const first = Array.isArray(rows) ? rows[0] : void 0;
	if (isJsonObject(first)) return first;
	throw new Failure("contract.bug", { message: "the package that was just written has no input example" });
}
function predictionOf(body) {
	const found = isJsonObject(body) ? body["prediction"] : void 0;
	if (typeof found === "number") return Math.round(found * 1e3) / 1e3;
	if (typeof found === "string") return found;
	throw new Failure("pipeline.step-failed", {
		message: "the server did not answer with a prediction",
		evidence: [JSON.stringify(body).slice(0, 300)]
	});
}
// src/features/pipeline/demo/judge-candidates.ts
/** The second pass: two new candidates against production, on the same held-out rows. */
const judgeCandidates = {
	id: "compare",
	name: "compare",
	perform: async (demo) => ({
		better: await judge("candidate-a", demo.candidates.better, demo),
		worse: await judge("candidate-b", demo.candidates.worse, demo)
	}),
	tell: ({ better, worse }) => [
		`${HOUSING.model}: two candidates against production ${better.judged.baseline} on the same ${formatCount(better.judged.rows)} rows`,
		`a, ${better.about}: ${tellJudgement(better.judged)} → ${better.judged.verdict}`,
		`b, ${worse.about}: ${tellJudgement(worse.judged)} → ${worse.judged.verdict}, not registered`
	]
};
async function judge(name, candidate, demo) {
	const run = await trainOnce(name, HOUSING.model, candidate.set, demo);
	return {
		about: candidate.about,
		runId: run.id,
		judged: await compareInDemo({
			model: HOUSING.model,
			runId: run.id,
			label: candidate.about,
			baseline: demo.factsOf(serveModel).version
		}, demo)
	};
}
// src/features/pipeline/demo/prepare-repository.ts
const DEMO_MARK = ".trainyard/demo.json";
/** Settings of the demo's own repository: its commits depend on nothing that the user has configured. */
const GIT_SETTINGS = [
	["user.name", "Trainyard demo"],
	["user.email", "demo@trainyard.invalid"],
	["commit.gpgSign", "false"],
	["tag.gpgSign", "false"],
	["core.hooksPath", ".git/hooks"],
	["core.autocrlf", "false"]
];
/** Makes the folder a git repository with the configuration of the demo; one that an earlier demo made is gone on with. */
async function prepareRepository(folder, port, ports) {
	await refuseForeignFolder(folder, ports);
	await ports.files.write(join(folder, DEMO_MARK.replace("demo.json", "made-by-demo")), "This folder was made by trainyard demo.\n");
	const git = (...words) => runGit(folder, words, ports);
	if (await ports.files.stat(join(folder, ".git", "HEAD")) === void 0) await git("init", "--quiet", "--initial-branch=main", "--template=");
	for (const [name, value] of GIT_SETTINGS) await git("config", name, value);
	await ports.files.write(join(folder, ".git", "info", "exclude"), "/.trainyard/\n/report/\n");
	const configuration = join(folder, "trainyard.yaml");
	if (await ports.files.stat(configuration) === void 0) await ports.files.write(configuration, demoConfiguration(port));
	await git("add", "trainyard.yaml");
	if (await git("status", "--porcelain", "trainyard.yaml") !== "") await git("commit", "--quiet", "-m", "Configure the demo", "--", "trainyard.yaml");
}
async function refuseForeignFolder(folder, ports) {
	if (await ports.files.stat(join(folder, ".trainyard", "made-by-demo")) !== void 0) return;
	for await (const file of ports.files.list(folder)) throw new Failure("pipeline.demo-folder-taken", { message: `${folder} holds something else, such as ${file.path}` });
}
async function runGit(folder, words, ports) {
	const { exitCode, output, errorText } = await ports.processes.run({
		program: "git",
		arguments: words,
		folder
	});
	if (exitCode === 0) return new TextDecoder().decode(output).trim();
	throw new Failure("git.command-failed", {
		message: `git ${words[0]} ended with ${exitCode} in ${folder}`,
		evidence: errorText.trim().split("\n")
	});
}
// src/features/pipeline/demo/release.ts
/** Makes a run a version and puts it into production when its gates pass; both are no-ops the second time. */
async function release(model, runId, bump, demo) {
	const { ports } = demo;
	const config = (await demo.openProject()).models[model];
	const registered = await registerModel({
		model,
		run: runId,
		...bump === void 0 ? {} : { bump }
	}, ports);
	const promoted = await promoteModel({
		model,
		version: registered.version,
		stage: ENVIRONMENT,
		stages: config.stages,
		gates: config.metrics,
		onInconclusive: config.onInconclusive
	}, ports);
	if (promoted.tag === void 0) throw new Failure("pipeline.step-failed", {
		message: `${model} ${registered.version} was refused for ${ENVIRONMENT}`,
		evidence: promoted.gates.map((gate) => `${gate.gate}: ${gate.verdict}, ${gate.evidence}`)
	});
	const { version, tag } = registered;
	return {
		model,
		version,
		tag,
		stageTag: promoted.tag,
		gates: promoted.gates.length,
		verdict: promoted.verdict
	};
}
const tellRelease = ({ tag, stageTag, gates, verdict }) => `${tag} → ${ENVIRONMENT}: ${gates} of ${gates} gates ${verdict} → ${stageTag}`;
// src/features/pipeline/demo/release-first.ts
/** Nothing to compare with yet, so the minimums decide. */
const releaseFirst = {
	id: "release-first",
	name: "release",
	perform: async (demo) => ({ models: [await releaseTrained(IRIS.model, trainIris, demo), await releaseTrained(HOUSING.model, trainHousing, demo)] }),
	tell: ({ models }) => models.map(({ judged, released }) => `${tellRelease(released)}: ${tellJudgement(judged)}`)
};
async function releaseTrained(model, trained, demo) {
	const { runId } = demo.factsOf(trained);
	return {
		judged: await compareInDemo({
			model,
			runId,
			label: "first candidate",
			baseline: void 0
		}, demo),
		released: await release(model, runId, void 0, demo)
	};
}
// src/features/pipeline/demo/replace-under-load.ts
/** Clients that ask without a pause while the version changes under them. */
const CLIENTS = 4;
/** The better candidate becomes a version, goes to production and replaces the old one while requests keep coming. */
const replaceUnderLoad = {
	id: "replace",
	name: "replace",
	perform: async (demo) => {
		const { ports } = demo;
		const { url, port, version: from, example } = demo.factsOf(serveModel);
		const released = await release(HOUSING.model, demo.factsOf(judgeCandidates).better.runId, "minor", demo);
		const load = startLoad(`${url}/predict`, example, demo);
		const started = ports.clock.elapsed();
		try {
			await deployVersion(released.version, port, demo);
			const durationMs = ports.clock.elapsed() - started;
			await ports.clock.sleep(200, ports.signal);
			return {
				released,
				from,
				...await load.stop(),
				durationMs
			};
		} finally {
			await load.stop();
		}
	},
	tell: ({ released, from, requests, failed, answeredBy, durationMs }) => [tellRelease(released), `replaced ${from} by ${released.version} in ${humanDuration(durationMs)} with ${failed} of ${formatCount(requests)} requests failed (${Object.entries(answeredBy).map(([version, count]) => `${version} answered ${formatCount(count)}`).join(", ")})`]
};
function startLoad(url, example, { ports }) {
	let stopped = false;
	let requests = 0;
	let failed = 0;
	const answeredBy = {};
	const client = async () => {
		while (!stopped && !ports.signal.aborted) {
			requests++;
			try {
				const { status, body } = await ports.http.postJson(url, example, ports.signal);
				const version = isJsonObject(body) && typeof body["version"] === "string" ? body["version"] : "unknown";
				if (status === 200) answeredBy[version] = (answeredBy[version] ?? 0) + 1;
				else failed++;
			} catch (error) {
				if (!(error instanceof Failure)) throw error;
				failed++;
			}
		}
	};
	const clients = Promise.all(Array.from({ length: CLIENTS }, client));
	return { stop: async () => {
		stopped = true;
		await clients;
		return {
			requests,
			failed,
			answeredBy
		};
	} };
}
// src/domain/pipeline/demo/second-survey.ts
/** What is pretended to have happened between the two surveys: incomes rose and houses sold dearer. */
const INCOME_GROWTH = 1.3;
const VALUE_GROWTH = 1.15;
/** Rows drawn without repeats, in the order of the draw. */
function drawRows(rows, count, seed) {
	return new Random(seed).shuffle(Int32Array.from(rows)).slice(0, count);
}
/**
* Districts as a second survey might find them: real rows of the housing data with incomes and values raised. This is the demo's stand-in for
* a world that moves on, and every text that speaks of it says that it is simulated.
*/
function resurvey(table, rows) {
	const drawn = takeRows(table, rows);
	return {
		rows: drawn.rows,
		columns: drawn.columns.map(raise)
	};
}
function raise(column) {
	const growth = column.name === "MedInc" ? INCOME_GROWTH : column.name === "MedHouseVal" ? VALUE_GROWTH : 1;
	if (column.kind === "text" || growth === 1) return column;
	return {
		...column,
		values: column.values.map((value) => Math.round(value * growth * 1e4) / 1e4)
	};
}
/** CSV with the shortest text that reads back to the same numbers. */
function formatSurvey(table) {
	const lines = [table.columns.map((column) => column.name).join(",")];
	for (let row = 0; row < table.rows; row++) lines.push(table.columns.map((column) => column.kind === "number" ? String(column.values[row]) : column.dictionary[column.codes[row]] ?? "").join(","));
	return `${lines.join("\n")}\n`;
}
// src/features/pipeline/demo/watch-traffic.ts
const ROWS = 1e3;
const BATCH = 50;
/** Held-out rows through the server: first as they are, then as they might look after incomes have risen. */
const watchTraffic = {
	id: "monitor",
	name: "monitor",
	perform: async (demo) => {
		const project = await demo.openProject();
		const { table } = await loadDataset({
			config: project.datasets[HOUSING.dataset],
			reference: "v1.0.0"
		}, demo.ports);
		const { split } = project.datasets[HOUSING.dataset];
		const heldOut = holdout(table.rows, split.test, split.seed).test;
		return {
			quiet: await watch(requestRows(table, heldOut, 1, false), demo),
			shifted: await watch(requestRows(table, heldOut, 2, true), demo)
		};
	},
	tell: ({ quiet, shifted }) => [
		`${formatCount(quiet.rows)} held-out rows replayed: ${quiet.drifted.length} of ${quiet.columns} tests found a change → ${quiet.drift === "none" ? "no drift" : quiet.drift}`,
		`${formatCount(shifted.rows)} rows with incomes raised by ${Math.round(30.000000000000004)} % (simulated): ${shifted.drifted.map(tellDrift).join(", ")} → ${shifted.drift}`,
		...shifted.issue === null ? [] : [`alert: ${shifted.issue}`]
	]
};
const tellDrift = (drift) => `${drift.name} q = ${drift.q === 0 ? "< 1e-300" : drift.q.toExponential(0)}, D = ${drift.effect.toFixed(2)}`;
/** Requests without the answer, as clients would send them. */
function requestRows(table, heldOut, seed, shifted) {
	const drawn = drawRows(heldOut, ROWS, seed);
	const source = shifted ? resurvey(table, drawn) : takeRows(table, drawn);
	const inputs = source.columns.filter((column) => column.name !== HOUSING.target);
	return Array.from({ length: source.rows }, (_, row) => Object.fromEntries(inputs.map((column) => [column.name, cellAt(column, row) ?? null])));
}
async function watch(rows, demo) {
	const { ports } = demo;
	const from = ports.clock.now();
	await replay(rows, demo);
	const to = instant(ports.clock.now() + 1);
	const { folder, version } = await fetchPackage(HOUSING.model, demo.factsOf(replaceUnderLoad).released.version, ports);
	const { profile } = await openModelPackage(folder, ports);
	const { monitor } = (await demo.openProject()).models[HOUSING.model];
	const log = await ports.openPredictionLog(`${ports.root}/${deployedPredictionsFolder(ENVIRONMENT, HOUSING.model)}`);
	try {
		await untilLogged(rows.length, () => countLogged(from, to, demo, log), demo);
		const { report, issue } = await monitorModel({
			model: HOUSING.model,
			version,
			profile,
			log,
			from,
			to,
			config: monitor,
			issue: true
		}, ports);
		return {
			report: report.id,
			rows: report.window.rows,
			drift: report.drift,
			headline: report.headline,
			drifted: report.columns.filter((column) => column.verdict === "drift"),
			columns: report.columns.length,
			issue: issue?.url ?? null
		};
	} finally {
		await log.close();
	}
}
async function replay(rows, demo) {
	const { ports } = demo;
	const url = `${demo.factsOf(serveModel).url}/predict`;
	for (let start = 0; start < rows.length; start += BATCH) {
		const { status, body } = await ports.http.postJson(url, { rows: rows.slice(start, start + BATCH) }, ports.signal);
		if (status !== 200) throw new Failure("pipeline.step-failed", {
			message: `the server answered ${status}`,
			evidence: [JSON.stringify(body).slice(0, 300)]
		});
		ports.reporter.progress({
			task: "replay rows",
			done: Math.min(rows.length, start + BATCH),
			total: rows.length
		});
	}
}
async function countLogged(from, to, demo, log) {
	let count = 0;
	for await (const entry of log.read(HOUSING.model, from, to)) if (entry.prediction !== void 0) count++;
	return count;
}
/** The server writes its log in the background; what was answered is there within moments. */
async function untilLogged(expected, count, { ports }) {
	for (let attempt = 0; attempt < 600; attempt++) {
		if (await count() >= expected) return;
		await ports.clock.sleep(50, ports.signal);
	}
	throw new Failure("pipeline.step-failed", { message: `expected ${expected} predictions in the log within 30 s, found ${await count()}` });
}
// src/features/pipeline/demo/retrain-on-drift.ts
const NEW_ROWS = 3e3;
/** Drift asks for a training; new labelled rows arrive; the new model has to be better than the one in production on rows that neither has seen. */
const retrainOnDrift = {
	id: "retrain",
	name: "retrain",
	perform: async (demo) => {
		const { decision, reasons } = await askForTraining(demo);
		const dataTag = await addSecondSurvey(demo);
		const run = await trainOnce("retrained", HOUSING.model, demo.candidates.better.set, demo);
		const judged = await compareInDemo({
			model: HOUSING.model,
			runId: run.id,
			label: "retrained",
			baseline: demo.factsOf(replaceUnderLoad).released.version
		}, demo);
		const released = judged.verdict === "pass" ? await release(HOUSING.model, run.id, "minor", demo) : null;
		if (released !== null) await deployVersion(released.version, demo.factsOf(serveModel).port, demo);
		return {
			decision,
			reasons,
			dataTag,
			rows: run.dataset.rows,
			runId: run.id,
			judged,
			released
		};
	},
	tell: ({ decision, reasons, dataTag, rows, judged, released }) => [
		`${decision}: ${reasons.join("; ")}`,
		`new labelled rows (simulated second survey) → ${dataTag}, ${formatCount(rows)} rows`,
		`against ${judged.baseline} on ${formatCount(judged.rows)} rows that neither has seen: ${tellJudgement(judged)} → ${judged.verdict}`,
		released === null ? "refused: production stays as it is" : `${tellRelease(released)}, served`
	]
};
/** Asks once for each alarm, however often the demo is interrupted. */
async function askForTraining(demo) {
	const { report, headline } = demo.factsOf(watchTraffic).shifted;
	const known = (await readRecords("retrain", HOUSING.model, demo.ports)).find((record) => record.report === report);
	if (known !== void 0) return known;
	const { retrain } = (await demo.openProject()).models[HOUSING.model].monitor;
	return await retrainModel({
		model: HOUSING.model,
		reason: "drift",
		detail: headline,
		report,
		config: retrain
	}, demo.ports);
}
async function addSecondSurvey(demo) {
	const { ports } = demo;
	const path = `${ports.root}/.trainyard/second-survey.csv`;
	const config = (await demo.openProject()).datasets[HOUSING.dataset];
	const first = await loadDataset({
		config,
		reference: "v1.0.0"
	}, ports);
	const all = Int32Array.from({ length: first.table.rows }, (_, row) => row);
	await ports.files.write(path, formatSurvey(resurvey(first.table, drawRows(all, NEW_ROWS, 3))));
	await addDataset({
		name: HOUSING.dataset,
		from: [path]
	}, ports);
	await ports.git.commit("Add the second survey to the housing dataset", [`data/${HOUSING.dataset}`]);
	return (await versionDataset({ name: HOUSING.dataset }, ports)).tag;
}
// src/features/pipeline/demo/roll-back.ts
/** What `trainyard rollback` does: the stage and the servers go back to the version before. Each half is done only where it is not done yet. */
const rollBack = {
	id: "roll-back",
	name: "roll back",
	perform: async (demo) => {
		const { ports } = demo;
		const started = ports.clock.elapsed();
		const to = demo.factsOf(replaceUnderLoad).released.version;
		const from = demo.factsOf(retrainOnDrift).released?.version ?? to;
		if (from !== to) {
			if (await productionVersion(demo) === from) await rollbackStage({
				model: HOUSING.model,
				stage: ENVIRONMENT,
				reason: "the demo shows the way back"
			}, ports);
			await rollBackServers(from, to, demo);
		}
		return {
			from,
			to,
			stageTag: (await modelState(HOUSING.model, ports)).stages.get("production")?.current?.tag ?? "",
			durationMs: ports.clock.elapsed() - started
		};
	},
	tell: ({ from, to, stageTag, durationMs }) => [from === to ? `production stayed at ${to}; there is nothing to roll back` : `production ${from} → ${to} in ${humanDuration(durationMs)}, stage and server → ${stageTag}`]
};
async function productionVersion(demo) {
	return (await modelState(HOUSING.model, demo.ports)).stages.get(ENVIRONMENT)?.current?.version;
}
async function rollBackServers(from, to, demo) {
	const { ports } = demo;
	const { current } = await deploymentHistory(HOUSING.model, ENVIRONMENT, ports);
	if (current?.version !== from) return;
	await rollbackDeployment({
		model: HOUSING.model,
		environment: ENVIRONMENT,
		config: await serverConfig(demo),
		to,
		fetchPackage: async (version) => (await fetchPackage(HOUSING.model, version, ports)).folder
	}, ports);
}
// src/features/pipeline/demo/validate-data.ts
const validateData = {
	id: "validate",
	name: "validate",
	perform: async ({ ports, openProject }) => {
		const { datasets } = await openProject();
		let columns = 0;
		let checks = 0;
		const warnings = [];
		for (const config of Object.values(datasets)) {
			const { report } = await validateDataset({ config }, ports);
			if (report.verdict !== "pass") {
				const evidence = report.problems.map((problem) => `${problem.rule}: ${problem.message}`);
				throw new Failure("pipeline.step-failed", {
					message: `the shipped ${config.name} data does not fit its schema`,
					evidence
				});
			}
			columns += report.columns;
			checks += report.checks;
			warnings.push(...report.problems.map((problem) => `${config.name}: ${problem.message} (${problem.count})`));
		}
		return {
			columns,
			checks,
			errors: 0,
			warnings
		};
	},
	tell: ({ columns, checks, errors, warnings }) => [`2 schemas, ${columns} columns, ${checks} checks: ${errors} problems, ${warnings.length === 0 ? "no leakage" : `${warnings.length} to look at`}`, ...warnings.map((warning) => `look at ${warning}`)]
};
// src/domain/pipeline/demo/schemas.ts
const measure = (name, title, minimum, maximum) => ({
	name,
	type: "number",
	title,
	constraints: {
		required: true,
		minimum,
		maximum
	}
});
const SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";
/** Table schemas of the two shipped datasets. Bounds are of the quantity, not of the sample. */
const DEMO_SCHEMAS = {
	iris: prettyJson({
		$schema: SCHEMA,
		fields: [
			measure("sepal_length", "Length of the sepal in cm", 0, 20),
			measure("sepal_width", "Width of the sepal in cm", 0, 20),
			measure("petal_length", "Length of the petal in cm", 0, 20),
			measure("petal_width", "Width of the petal in cm", 0, 20),
			{
				name: "species",
				type: "string",
				constraints: {
					required: true,
					enum: [
						"setosa",
						"versicolor",
						"virginica"
					]
				}
			}
		]
	}),
	housing: prettyJson({
		$schema: SCHEMA,
		fields: [
			measure("MedInc", "Median income in units of 10,000 USD", 0, 50),
			measure("HouseAge", "Median age of the houses in years", 0, 200),
			measure("AveRooms", "Rooms per household", 0, 1e3),
			measure("AveBedrms", "Bedrooms per household", 0, 1e3),
			measure("Population", "People in the district", 0, 1e6),
			measure("AveOccup", "People per household", 0, 1e4),
			measure("Latitude", "Latitude in degrees", 32, 42),
			measure("Longitude", "Longitude in degrees", -125, -114),
			measure("MedHouseVal", "Median house value in units of 100,000 USD", 0, 100)
		]
	})
};
// src/features/pipeline/demo/version-data.ts
const FILES = {
	iris: "iris/iris.csv",
	housing: "california-housing/california-housing.csv.gz"
};
const versionData = {
	id: "version-data",
	name: "version data",
	perform: async (demo) => ({ datasets: [await addShipped("iris", demo), await addShipped("housing", demo)] }),
	tell: ({ datasets }) => datasets.map(({ name, rows, bytes, tag }) => `${name} ${formatCount(rows)} rows, ${humanBytes(bytes)} in LFS → ${tag}`)
};
async function addShipped(name, demo) {
	const { ports } = demo;
	const file = join(demo.dataFolder, FILES[name]);
	if (await ports.files.stat(file) === void 0) throw new Failure("pipeline.demo-data-missing", { message: `expected ${FILES[name]} in ${demo.dataFolder}, found no such file` });
	await ports.files.write(join(ports.root, "data", name, "schema.json"), DEMO_SCHEMAS[name]);
	const before = await ports.git.changedPaths([`data/${name}`]);
	if (!(await ports.git.resolve("HEAD") !== void 0 && before.length === 0)) {
		await addDataset({
			name,
			from: [file],
			schema: `data/${name}/schema.json`,
			source: SOURCES[name]
		}, ports);
		await ports.git.commit(`Add the ${name} dataset`, [`data/${name}`]);
	}
	const versioned = await versionDataset({ name }, ports);
	const bytes = versioned.manifest.files.reduce((sum, one) => sum + one.sizeBytes, 0);
	return {
		name,
		rows: versioned.manifest.rows ?? 0,
		bytes,
		tag: versioned.tag
	};
}
// src/features/pipeline/demo/write-demo-report.ts
/** Writes the static pages of everything the demo did; returns the path of the first. */
async function writeDemoReport(told, ports) {
	const models = [await describeModel(IRIS.model, ports), await describeModel(HOUSING.model, ports)];
	const datasets = [await describeDataset(IRIS.dataset, ports), await describeDataset(HOUSING.dataset, ports)];
	const site = {
		title: "Trainyard demo: iris and California housing",
		lead: "Everything on these pages was computed by one command on this machine. Shifted traffic and the second survey are simulated.",
		generatedAt: formatInstant(ports.clock.now()),
		models,
		datasets,
		pipeline: {
			graph: drawGraph(told),
			timeline: drawTimeline(told)
		},
		story: told.map((step) => ({
			step: step.name,
			result: step.lines[0] ?? "",
			verdict: "pass"
		}))
	};
	return await writeSite(site, `${ports.root}/report`, ports);
}
async function describeModel(name, ports) {
	const state = await modelState(name, ports);
	return {
		name,
		runs: await readRunReports(name, await readRecords("run", name, ports), ports),
		versions: state.versions.map((version) => ({
			version: version.version,
			createdAt: formatInstant(version.registeredAt),
			...version.runId === void 0 ? {} : { runId: version.runId },
			commit: version.commit,
			stages: [...state.stages.values()].filter((stage) => stage.current?.version === version.version).map((stage) => stage.stage)
		})),
		comparisons: await readRecords("comparison", name, ports),
		promotions: await readRecords("promotion", name, ports),
		deployments: await readRecords("deployment", name, ports),
		monitors: await readRecords("monitor", name, ports)
	};
}
async function describeDataset(name, ports) {
	return {
		manifest: await workingManifest(name, ports),
		versions: (await datasetVersions(name, ports)).map(({ version }) => formatSemver(version)).toReversed()
	};
}
function drawGraph(told) {
	const edges = told.slice(1).map((step, index) => [told[index].id, step.id]);
	return {
		title: "Steps",
		description: "The steps of the demo in their order.",
		nodes: told.map(({ id, name }) => ({
			id,
			label: name,
			state: "succeeded"
		})),
		edges
	};
}
function drawTimeline(told) {
	let end = 0;
	return {
		title: "Time",
		description: "How long each step of the demo took.",
		steps: told.map((step) => {
			const start = end;
			end += step.durationMs;
			return {
				name: step.name,
				start,
				end,
				state: "succeeded"
			};
		})
	};
}
// src/features/pipeline/demo/run-demo.ts
/** The whole loop in the order of the story. */
const DEMO_STEPS = [
	versionData,
	validateData,
	trainIris,
	trainHousing,
	evaluateModels,
	releaseFirst,
	serveModel,
	judgeCandidates,
	replaceUnderLoad,
	watchTraffic,
	retrainOnDrift,
	rollBack
];
/** Runs the story in a prepared repository. Steps that an earlier run has done are told again and not done again. */
const runDemo = (command, ports) => alone(ports, () => tellAndDo(command, ports));
async function tellAndDo(command, ports) {
	const path = join(ports.root, DEMO_MARK);
	let state = await readState(path, ports);
	const save = async (change) => {
		state = {
			...state,
			...change
		};
		await ports.files.write(path, prettyJson(state));
	};
	const demo = {
		ports,
		dataFolder: command.dataFolder,
		candidates: command.candidates ?? CANDIDATES,
		openProject: command.openProject,
		factsOf: (step) => factsIn(state, step),
		reserveId: async (name) => {
			const known = parseRecordId(state.reserved[name] ?? "");
			if (known !== void 0) return known;
			const id = makeRecordId(ports.clock.now(), ports.entropy.bytes(10));
			await save({ reserved: {
				...state.reserved,
				[name]: id
			} });
			return id;
		}
	};
	const told = [];
	for (const step of DEMO_STEPS) {
		if (ports.signal.aborted) throw new Failure("environment.cancelled", {
			message: "the demo was interrupted",
			cause: ports.signal.reason
		});
		const done = state.steps[step.id];
		const earlier = done !== void 0 && (await step.stillHolds?.(done.facts, demo) ?? true);
		if (!earlier) {
			const started = ports.clock.elapsed();
			const facts = await step.perform(demo);
			await save({ steps: {
				...state.steps,
				[step.id]: {
					facts,
					durationMs: Math.round(ports.clock.elapsed() - started)
				}
			} });
		}
		const { facts, durationMs } = state.steps[step.id];
		const lines = step.tell(facts);
		told.push({
			id: step.id,
			name: step.name,
			lines,
			facts,
			durationMs,
			earlier
		});
		command.tell(tellStep(told.length, step.name, lines, durationMs, command.columns, earlier));
	}
	const report = await writeDemoReport(told, ports);
	const { url, example } = demo.factsOf(serveModel);
	return {
		steps: told,
		durationMs: told.reduce((sum, step) => sum + step.durationMs, 0),
		report,
		url,
		example
	};
}
async function readState(path, ports) {
	const bytes = await ports.files.read(path);
	if (bytes === void 0) return emptyDemoState(VERSION);
	try {
		return parseDemoState(JSON.parse(new TextDecoder().decode(bytes)), "0.1.0") ?? emptyDemoState("0.1.0");
	} catch {
		return emptyDemoState(VERSION);
	}
}
function factsIn(state, step) {
	const found = state.steps[step.id];
	if (found === void 0) throw new Failure("contract.bug", { message: `the step ${step.id} of the demo was asked for before it was done` });
	return found.facts;
}
// src/cli/commands/demo/run.ts
async function run(inputs, host, options) {
	const folder = isAbsolute(inputs.dir) ? inputs.dir : join(host.folder, inputs.dir);
	const shown = relative(host.folder, folder).startsWith("..") ? folder : relative(host.folder, folder) || ".";
	if (options.dryRun) return planOutcome(shown);
	host.tell(`Trainyard demo · iris and California housing · everything stays in ${shown}\n\n`);
	const files = nodeFiles();
	await prepareRepository(folder, inputs.port, {
		files,
		processes: nodeProcesses()
	});
	const http = nodeHttpClient();
	try {
		const workspace = await openWorkspace({
			folder,
			reporter: host.reporter,
			signal: host.signal,
			environment: localEnvironment()
		});
		const ports = openDeployPorts(workspace);
		const finished = await runDemo({
			dataFolder: join(packageRoot(), "data"),
			openProject: (set) => openProject(workspace, set === void 0 ? {} : { set }),
			tell: host.tell,
			columns: Math.min(host.columns, 118)
		}, {
			...ports,
			http,
			openPredictionLog: async (at) => (await import("./adapters-prediction-log-open2.js")).openPredictionLog(at)
		});
		if (!inputs.keepServing) await ports.servingHost.stop({
			folder: join(folder, ".trainyard", "deployments", ENVIRONMENT, HOUSING.model),
			port: inputs.port
		});
		return finishedOutcome(finished, shown, inputs.keepServing);
	} finally {
		http.close();
	}
}
/** The demo never talks to GitHub, wherever it runs. */
function localEnvironment() {
	const environment = processEnvironment();
	return {
		...environment,
		variable: (name) => name === "TRAINYARD_FORGE" ? "local" : environment.variable(name)
	};
}
function planOutcome(folder) {
	const effects = DEMO_STEPS.map((step) => ({
		verb: "run",
		target: step.name
	}));
	return {
		verdict: "pass",
		headline: `the demo would run ${effects.length} steps in ${folder}, in about half a minute, and leave a model server running`,
		text: "",
		markdown: "",
		outputs: {},
		data: {
			folder,
			steps: DEMO_STEPS.map((step) => step.id)
		},
		plan: {
			title: `in ${folder}`,
			effects: [{
				verb: "create",
				target: folder
			}, ...effects]
		}
	};
}
function finishedOutcome(finished, folder, serving) {
	const { steps, durationMs, report, url, example } = finished;
	const page = join(folder, "report", "index.html");
	const body = JSON.stringify(example);
	const lines = [
		`  report    ${page}`,
		"            the story, models, data, comparisons, pictures",
		...serving ? [`  try it    curl -d '${body}' -H 'content-type: application/json' ${url}/predict`] : [],
		`  history   cd ${folder} && trainyard history ${HOUSING.model}`,
		`  look      cd ${folder} && git log --oneline trainyard && git tag -n1`,
		"  next      trainyard init   in your own repository"
	];
	return {
		verdict: "pass",
		headline: `${steps.length} steps in ${humanDuration(durationMs)}`,
		text: lines.join("\n"),
		markdown: "",
		outputs: {
			folder,
			report,
			url
		},
		data: {
			folder,
			report,
			url,
			durationMs,
			steps
		}
	};
}
export { run };
