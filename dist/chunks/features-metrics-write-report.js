import { n as isJsonObject } from "./kernel-json.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { n as Failure } from "./kernel-failure.js";
import { t as renderLineChart } from "./plot-line-chart.js";
import { i as plural, n as formatNumber, t as formatCount } from "./kernel-number-text.js";
import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import { _ as formatDifference, g as formatConfigured, h as directionMark, m as decimalsOf, v as formatEstimate } from "./domain-metrics-slices-text.js";
import { a as renderPage, c as cards, d as plots, f as section, g as html, h as when, l as code, m as verdictMark, n as renderRunPage, o as confusionPicture, p as table, r as runHeadline, s as trendPicture, t as renderRunMarkdown, u as fold } from "./domain-metrics-report-render-run.js";
import { n as humanDuration } from "./kernel-duration.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { a as element, c as line, i as clip, l as text, n as picture, o as escapeXml, s as formatCoordinate, t as linearScale, u as textWidth } from "./plot-scale.js";
import { r as parseRecordId } from "./kernel-record-id.js";
import { n as decodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { o as verifyModelPackage } from "./features-model-package.js";
import { a as readRecord, i as readAttachment, r as latestRecord } from "./features-records.js";
// src/domain/metrics/headline.ts
/** The one line that answers "may this be merged?", in plain text. */
function comparisonHeadline(record) {
	return `${record.model}: ${answer(record)}`;
}
function answer(record) {
	const baseline = record.baseline?.label;
	const decisive = record.metrics.find((metric) => metric.verdict === record.verdict);
	switch (record.verdict) {
		case "pass": return baseline === void 0 ? firstModel(record) : passed(record, baseline);
		case "fail": return failed(decisive, baseline);
		case "inconclusive": return `cannot tell yet whether it is worse than ${baseline}: ${movement(decisive)} on ${plural(record.rows, "row")}`;
		case "error": return "the comparison could not be made";
	}
}
function firstModel(record) {
	const first = record.metrics[0];
	const gated = record.metrics.filter((metric) => metric.gate !== void 0).length;
	const shown = first === void 0 ? "" : `: ${metricTitle(first.name)} ${formatEstimate(first.candidate, first.candidateInterval)}`;
	return `nothing to compare with yet${gated === 0 ? "" : `, ${gated} of ${plural(gated, "gate")} passed`}${shown}`;
}
function passed(record, baseline) {
	const better = record.metrics.filter((metric) => metric.finding === "better").length;
	const worse = record.metrics.filter((metric) => metric.finding === "worse").length;
	const held = record.metrics.some((metric) => metric.gate?.margin !== void 0);
	const of = ` of ${plural(record.metrics.length, "metric")}`;
	const movements = [better > 0 ? `better on ${better}${of}` : "", worse > 0 ? `worse on ${worse}${of}` : ""].filter((part) => part !== "");
	if (held) return [`not worse than ${baseline}`, ...movements].join(", ");
	return movements.length === 0 ? `no difference to ${baseline} shown` : `${movements.join(", ")} against ${baseline}`;
}
function failed(metric, baseline) {
	const { gate, candidate } = metric;
	const title = metricTitle(metric.name);
	if (gate?.minimum !== void 0 && candidate < gate.minimum) return `${title} ${formatEstimate(candidate, metric.candidateInterval)} is below the minimum ${formatConfigured(gate.minimum)}`;
	if (gate?.maximum !== void 0 && candidate > gate.maximum) return `${title} ${formatEstimate(candidate, metric.candidateInterval)} is above the maximum ${formatConfigured(gate.maximum)}`;
	return `worse than ${baseline}: ${movement(metric)} at margin ${formatConfigured(gate?.margin ?? 0)}`;
}
/** `accuracy −0.040 [−0.080, −0.007]`. */
const movement = (metric) => `${metricTitle(metric.name)} ${metric.difference === void 0 ? formatEstimate(metric.candidate) : formatDifference(metric.difference, metric.interval)}`;
// src/domain/metrics/comparison-table.ts
function comparisonCells(metric) {
	const interval = metric.interval ?? metric.candidateInterval;
	const decimals = decimalsOf(metric.candidate, interval);
	return {
		metric: `${metricTitle(metric.name)} ${directionMark(metric.better)}`,
		baseline: metric.baseline === void 0 ? "–" : formatNumber(metric.baseline, decimals),
		candidate: formatNumber(metric.candidate, decimals),
		difference: metric.difference === void 0 ? "–" : formatDifference(metric.difference, metric.interval),
		gate: metric.gate === void 0 ? "–" : describeGate(metric.gate, metric.better),
		verdict: verdictWords(metric)
	};
}
/** `≥ 0.9, ≥ −0.01` : bounds on the value, then the margin as the smallest allowed difference. */
function describeGate(gate, better) {
	const parts = [];
	if (gate.minimum !== void 0) parts.push(`≥ ${formatConfigured(gate.minimum)}`);
	if (gate.maximum !== void 0) parts.push(`≤ ${formatConfigured(gate.maximum)}`);
	if (gate.margin !== void 0) parts.push(better === "higher" ? `Δ ≥ ${formatConfigured(-gate.margin)}` : `Δ ≤ +${formatConfigured(gate.margin)}`);
	return parts.length === 0 ? "–" : parts.join(", ");
}
/** What a reader should take away from one metric, in two or three words. */
function verdictWords(metric) {
	const { verdict, finding, gate } = metric;
	if (verdict === "fail") return finding === "worse" ? "worse" : "fails the gate";
	if (verdict === "inconclusive") return "cannot tell";
	if (verdict === "error") return "error";
	if (finding === "better") return "better";
	if (finding === "worse") return gate?.margin === void 0 ? "worse, no gate" : "worse, within margin";
	if (finding === "no-baseline") return gate === void 0 ? "measured" : "passes the gate";
	return gate?.margin === void 0 ? "no difference shown" : "within margin";
}
/** The comparison for a terminal: table, then the reason of every metric that did not pass. */
function comparisonText(record) {
	const header = [
		"metric",
		record.baseline?.label ?? "baseline",
		record.candidate.label,
		differenceHeader(record),
		"gate",
		"verdict"
	];
	const rows = record.metrics.map((metric) => {
		const cells = comparisonCells(metric);
		return [
			cells.metric,
			cells.baseline,
			cells.candidate,
			cells.difference,
			cells.gate,
			`${metric.gate === void 0 ? "·" : VERDICT_SYMBOL[metric.verdict]} ${cells.verdict}`
		];
	});
	const table = textTable([header, ...rows], [
		"left",
		"right",
		"right",
		"right",
		"left",
		"left"
	]);
	const reasons = record.metrics.filter((metric) => metric.verdict !== "pass").map((metric) => `${VERDICT_SYMBOL[metric.verdict]} ${metricTitle(metric.name)} ${metric.reason}`);
	return [table, ...reasons.length === 0 ? [] : ["", ...reasons]].join("\n");
}
/** `difference, 95 % interval`. */
function differenceHeader(record) {
	const level = record.metrics.find((metric) => metric.interval !== void 0)?.interval?.level ?? .95;
	return `difference, ${Math.round(level * 1e3) / 10} % interval`;
}
/** `Paired on the same 3,870 test rows`. */
const describeRows = (record) => {
	if (record.baseline === void 0) return `Measured on ${formatNumber(record.rows, 0)} test rows`;
	const excluded = record.excludedRows === void 0 ? "" : ` (${formatNumber(record.excludedRows, 0)} more were left out: the baseline was trained on them)`;
	return record.paired ? `Paired on the same ${formatNumber(record.rows, 0)} test rows${excluded}` : `Not paired: ${formatNumber(record.rows, 0)} test rows of the candidate against other rows of the baseline, so intervals are wider`;
};
// src/features/metrics/find-contender.ts
const runFolder = (root, runId) => `${root}/.trainyard/runs/${runId}`;
/**
* A run by its id, the folder of its package, or nothing for the newest run that succeeded. The package on this machine is preferred,
* the ledger's record and the predictions beside it are the rest. Fails with `metrics.run-unknown`.
*/
async function findRun(model, name, ports) {
	if (name === void 0 || name === "") {
		const newest = await latestRecord("run", model, ports, (run) => run.exit === "succeeded");
		if (newest === void 0) throw new Failure("metrics.run-unknown", { message: `no run of "${model}" that succeeded is in the ledger` });
		return await gather(model, newest.id, newest, ports);
	}
	if (parseRecordId(name) !== void 0) return await gather(model, name, await readRecord("run", model, name, ports), ports);
	return await openFolder(model, name.startsWith("/") ? name : `${ports.root}/${name}`, ports);
}
async function gather(model, runId, run, ports) {
	const folder = runFolder(ports.root, runId);
	if (await ports.files.stat(`${folder}/model.json`) !== void 0) {
		const opened = await openFolder(model, folder, ports);
		return run === void 0 ? opened : {
			...opened,
			run
		};
	}
	if (run === void 0) throw new Failure("metrics.run-unknown", { message: `run ${runId} of "${model}" is neither in the ledger nor in ${folder}` });
	const bytes = await readAttachment({
		kind: "run",
		subject: model,
		id: parseRecordId(runId)
	}, PREDICTIONS_FILE, ports);
	return bytes === void 0 ? {
		runId,
		run
	} : {
		runId,
		run,
		predictions: decode(bytes, `run ${runId}`)
	};
}
/** A model package: every file is verified against the manifest before anything of it is used. */
async function openFolder(model, folder, ports) {
	const manifest = await verifyModelPackage(folder, ports);
	if (manifest.model !== model) throw new Failure("metrics.not-comparable", { message: `${folder} holds a package of "${manifest.model}", expected "${model}"` });
	const bytes = manifest.files.some((file) => file.path === "predictions.bin") ? await ports.files.read(`${folder}/${PREDICTIONS_FILE}`) : void 0;
	const run = await readRecord("run", model, manifest.runId, ports);
	return {
		runId: manifest.runId,
		folder,
		manifest,
		...run === void 0 ? {} : { run },
		...bytes === void 0 ? {} : { predictions: decode(bytes, folder) }
	};
}
function decode(bytes, source) {
	const predictions = decodePredictions(bytes);
	if (predictions.ok) return predictions.value;
	throw new Failure("metrics.predictions-invalid", { message: `the predictions of ${source} cannot be read: ${predictions.error}` });
}
/** `run …4ZK8QW`: how a run without version or stage is called in tables. */
const runLabel = ({ runId }) => `run …${runId.slice(-6)}`;
// src/domain/metrics/report/model-sections.ts
/** A model's page, top to bottom: what runs where, the trend, versions, experiments, comparisons, promotions, deployments, monitors. */
function modelSections(model, paths) {
	const metric = decisiveMetric(model);
	const trend = metric === void 0 ? void 0 : trendPicture(model.runs.map(({ run }) => run), metric);
	return [
		cards(stateCards(model)),
		...trend === void 0 ? [] : [section("Trend", plots(trend))],
		...unlessEmpty(model.versions, (versions) => section("Versions", versionsTable(versions, paths))),
		...unlessEmpty(model.runs, (runs) => section("Experiments", runsTable(runs, metric, paths))),
		...unlessEmpty(model.comparisons, (comparisons) => section("Comparisons", newestFirst(comparisons).map(comparisonBlock))),
		...unlessEmpty(model.promotions, (promotions) => section("Promotions", promotionsTable(promotions))),
		...unlessEmpty(model.deployments, (deployments) => section("Deployments", deploymentsTable(deployments))),
		...unlessEmpty(model.monitors, (monitors) => section("Monitoring", newestFirst(monitors).map(monitorBlock)))
	];
}
const newestFirst = (items) => [...items].reverse();
const unlessEmpty = (items, render) => items.length === 0 ? [] : [render(items)];
/** The metric that the last comparison judged first, otherwise the first one of the last run. */
function decisiveMetric(model) {
	return model.comparisons.at(-1)?.metrics[0]?.name ?? Object.keys(model.runs.at(-1)?.run.metrics ?? {})[0];
}
function stateCards(model) {
	const staged = model.versions.flatMap((version) => version.stages.map((stage) => ({
		stage,
		version
	})));
	const deployed = model.deployments.findLast((deployment) => deployment.outcome === "succeeded");
	const watched = model.monitors.at(-1);
	return [
		...staged.map(({ stage, version }) => ({
			label: `in ${stage}`,
			value: version.version,
			note: sinceNote(model, stage, version)
		})),
		...deployed === void 0 ? [] : [{
			label: `deployed to ${deployed.environment}`,
			value: deployed.version,
			note: when(deployed.createdAt)
		}],
		...watched === void 0 ? [] : [{
			label: "last look",
			value: driftMark(watched),
			note: watched.headline
		}],
		{
			label: "runs",
			value: formatCount(model.runs.length),
			note: `${formatCount(model.versions.length)} versions`
		}
	];
}
function sinceNote(model, stage, version) {
	const promotion = model.promotions.findLast((one) => one.stage === stage && one.version === version.version && one.tag !== void 0);
	return promotion === void 0 ? void 0 : html`since ${when(promotion.createdAt)}`;
}
const versionsTable = (versions, paths) => table("Newest first", [
	{ title: "version" },
	{ title: "registered" },
	{ title: "stages" },
	{ title: "run" },
	{ title: "commit" }
], newestFirst(versions).map((version) => [
	version.version,
	when(version.createdAt),
	version.stages.join(", ") || "–",
	paths.linkRun(version.runId),
	version.commit === void 0 ? "–" : code(version.commit.slice(0, 7))
]));
function runsTable(runs, metric, paths) {
	return table("Newest first", [
		{ title: "run" },
		{ title: "trained" },
		{ title: "algorithm" },
		{
			title: metric === void 0 ? "metric" : metricTitle(metric),
			align: "number"
		},
		{ title: "data" },
		{
			title: "time",
			align: "number"
		}
	], newestFirst(runs).map(({ run }) => {
		const measured = metric === void 0 ? void 0 : run.metrics[metric];
		return [
			paths.linkRun(run.id),
			when(run.createdAt),
			run.exit === "succeeded" ? run.algorithm : html`${run.algorithm} <span class="fail">${run.exit}</span>`,
			measured === void 0 ? "–" : formatEstimate(measured.value, measured.interval),
			`${run.dataset.name} ${run.dataset.version ?? ""}`,
			humanDuration(run.durationMs)
		];
	}));
}
function comparisonBlock(record) {
	return html`<h3>${verdictMark(record.verdict)} ${comparisonHeadline(record)}</h3>
    <p class="muted">${when(record.createdAt)} · ${describeRows(record)} · ${code(record.id)}</p>
    ${table(record.baseline === void 0 ? `${record.candidate.label}, measured alone` : `${record.candidate.label} against ${record.baseline.label}`, [
		{ title: "metric" },
		{
			title: record.baseline?.label ?? "baseline",
			align: "number"
		},
		{
			title: record.candidate.label,
			align: "number"
		},
		{
			title: "difference",
			align: "number"
		},
		{ title: "gate" },
		{ title: "verdict" }
	], record.metrics.map((metric) => {
		const cells = comparisonCells(metric);
		return [
			cells.metric,
			cells.baseline,
			cells.candidate,
			cells.difference,
			cells.gate,
			metric.gate === void 0 ? cells.verdict : verdictMark(metric.verdict, cells.verdict)
		];
	}))}
    ${fold("Reasons", html`<ul>
        ${record.metrics.map((metric) => html`<li>${metricTitle(metric.name)} ${metric.reason}</li>`)}
      </ul>`)}`;
}
const promotionsTable = (promotions) => table("Every attempt, newest first", [
	{ title: "version" },
	{ title: "stage" },
	{ title: "when" },
	{ title: "verdict" },
	{ title: "gates" }
], newestFirst(promotions).map((one) => [
	one.replaces === void 0 ? one.version : `${one.version} for ${one.replaces}`,
	one.stage,
	when(one.createdAt),
	verdictMark(one.verdict),
	html`<ul>
          ${one.gates.map((gate) => html`<li>${verdictMark(gate.verdict, gate.gate)} ${gate.evidence}</li>`)}
        </ul>
        ${one.override === void 0 ? void 0 : html`<p>overridden by ${one.override.by}: ${one.override.reason}</p>`}`
]));
const OUTCOME = {
	succeeded: "pass",
	"rolled-back": "fail",
	failed: "fail"
};
const deploymentsTable = (deployments) => table("Newest first", [
	{ title: "version" },
	{ title: "environment" },
	{ title: "when" },
	{ title: "how" },
	{ title: "outcome" },
	{
		title: "time",
		align: "number"
	}
], newestFirst(deployments).map((one) => [
	one.replaced === void 0 ? one.version : `${one.version} for ${one.replaced}`,
	one.environment,
	when(one.createdAt),
	`${one.target}, ${one.strategy}`,
	html`${verdictMark(OUTCOME[one.outcome], one.outcome)} ${one.detail}`,
	humanDuration(one.durationMs)
]));
const driftMark = (report) => verdictMark(report.drift === "none" ? "pass" : report.drift === "drift" ? "fail" : "inconclusive", report.drift === "none" ? "no drift" : report.drift);
function monitorBlock(report) {
	return html`<h3>${driftMark(report)} ${report.headline}</h3>
    <p class="muted">
      ${when(report.createdAt)} · ${report.version} · ${formatCount(report.window.rows)} rows from ${when(report.window.from)} to
      ${when(report.window.to)}
    </p>
    ${table("Columns, largest effect first", [
		{ title: "column" },
		{ title: "test" },
		{
			title: "effect",
			align: "number"
		},
		{
			title: "p",
			align: "number"
		},
		{
			title: "adjusted p",
			align: "number"
		},
		{ title: "verdict" }
	], [...report.columns].sort((left, right) => right.effect - left.effect).map((column) => [
		column.name,
		column.test,
		formatNumber(column.effect, 3),
		formatP(column.p),
		formatP(column.q),
		verdictMark(column.verdict === "none" ? "pass" : column.verdict === "drift" ? "fail" : "inconclusive", column.verdict)
	]))}`;
}
/** p-values with two significant digits, in powers of ten when small. */
const formatP = (p) => p !== 0 && p < .001 ? p.toExponential(0).replace("-", "−") : formatNumber(p, 3);
// src/domain/metrics/report/render-comparison.ts
/** A comparison as a self-contained page: table and reasons, then both models' curves in one picture for each class. */
function renderComparisonPage(report) {
	const { record, candidate } = report;
	const pictures = [];
	const curves = overlaidCurves(report);
	if (curves.length > 0) pictures.push(section("Curves", plots(...curves)));
	const classes = candidate?.classification;
	if (classes !== void 0) pictures.push(section(`Classes of ${record.candidate.label}`, plots(confusionPicture(classes))));
	return renderPage({
		title: `${record.model}: ${record.candidate.label} against ${record.baseline?.label ?? "nothing yet"}`,
		lead: comparisonHeadline(record),
		navigation: [],
		main: [comparisonBlock(record), ...pictures],
		footer: `Comparison ${record.id}, ${record.createdAt}.`
	});
}
function overlaidCurves({ record, candidate, baseline }) {
	return (candidate?.classification?.roc ?? []).map((curve) => {
		const other = baseline?.classification?.roc.find((one) => one.className === curve.className);
		const sides = [{
			name: `${record.candidate.label} ${curve.area.toFixed(3)}`,
			points: curve.points
		}, ...other === void 0 ? [] : [{
			name: `${record.baseline.label} ${other.area.toFixed(3)}`,
			points: other.points
		}]];
		return renderLineChart({
			title: `ROC of ${curve.className}`,
			description: `True against false positive rate of ${sides.map((side) => side.name).join(" and ")}, with the area under each curve.`,
			x: {
				title: "false positive rate",
				from: 0,
				to: 1
			},
			y: {
				title: "true positive rate",
				from: 0,
				to: 1
			},
			series: sides,
			guide: {
				from: {
					x: 0,
					y: 0
				},
				to: {
					x: 1,
					y: 1
				},
				label: "chance"
			},
			width: 520
		}, { inline: true });
	});
}
// src/plot/timeline.ts
/** A mark beside the colour, so that the state can be read without it. */
const STEP_MARK = {
	succeeded: "✔",
	failed: "✖",
	running: "▶",
	skipped: "–",
	waiting: "…"
};
const STEP_CLASS = {
	succeeded: "ty-good",
	failed: "ty-bad",
	running: "ty-running",
	skipped: "ty-wait",
	waiting: "ty-wait"
};
const ROW = 26;
/** When each step ran, one row a step, in the given order. */
function renderTimeline(timeline, options = {}) {
	const width = 720;
	const left = 40 + Math.min(190, Math.max(50, ...timeline.steps.map((step) => textWidth(step.name))));
	const right = 630;
	const top = 42;
	const bottom = top + Math.max(1, timeline.steps.length) * ROW;
	const seconds = Math.max(1, ...timeline.steps.map((step) => step.end)) / 1e3;
	const scale = linearScale(0, seconds, left, right, { ticks: 6 });
	const grid = scale.ticks.map((tick) => line(scale.place(tick), top, scale.place(tick), bottom, "ty-grid") + text(scale.place(tick), bottom + 14, `${scale.format(tick)} s`, {
		anchor: "middle",
		className: "ty-muted"
	}));
	const rows = timeline.steps.map((step, index) => {
		const middle = top + index * ROW + ROW / 2;
		const start = scale.place(step.start / 1e3);
		const end = scale.place(step.end / 1e3);
		const duration = step.state === "skipped" || step.state === "waiting" ? step.state : humanDuration(step.end - step.start);
		return element("g", {}, [
			element("title", {}, [`${escapeStep(step)}`]),
			text(left - 8, middle, `${STEP_MARK[step.state]} ${clip(step.name, 190)}`, { anchor: "end" }),
			element("rect", {
				x: start,
				y: middle - 7,
				width: Math.max(2, end - start),
				height: 14,
				rx: 3,
				class: STEP_CLASS[step.state]
			}),
			text(Math.max(end, start + 2) + 8, middle, duration, { className: "ty-muted" })
		]);
	});
	return picture(timeline, width, bottom + 32, [
		...grid,
		line(left, top, left, bottom, "ty-axis"),
		...rows
	], options);
}
const escapeStep = (step) => `${step.name}: ${step.state}${step.detail === void 0 ? "" : `, ${step.detail}`}`.replace(/&/g, "&amp;").replace(/</g, "&lt;");
// src/plot/graph.ts
const BOX_HEIGHT = 44;
const COLUMN_GAP = 56;
const ROW_GAP = 18;
/** A wider graph goes on in a further band below, as text does. */
const MOST_WIDTH = 980;
const BAND_GAP = 40;
/** A directed acyclic graph from left to right: a node stands one column right of the last node it depends on. */
function renderGraph(graph, options = {}) {
	const { placed, width, height } = placeNodes(layerNodes(graph));
	const edges = graph.edges.flatMap(([from, to]) => {
		const source = placed.get(from);
		const target = placed.get(to);
		return source === void 0 || target === void 0 ? [] : [source.band === target.band ? drawEdge(source, target) : drawTurn(source, target)];
	});
	return picture(graph, Math.max(width, textWidth(graph.title, 14) + 40), height, [...edges, ...[...placed.values()].map(drawNode)], options);
}
function placeNodes(columns) {
	const placed = /* @__PURE__ */ new Map();
	let top = 44;
	let width = 0;
	bandsOf(columns).forEach((band, index) => {
		const bandHeight = columnHeight(Math.max(1, ...band.map(({ nodes }) => nodes.length)));
		let x = 20;
		for (const { nodes, boxWidth } of band) {
			const first = top + (bandHeight - columnHeight(nodes.length)) / 2;
			nodes.forEach((node, row) => placed.set(node.id, {
				...node,
				x,
				width: boxWidth,
				band: index,
				y: first + row * 62
			}));
			x += boxWidth + COLUMN_GAP;
		}
		width = Math.max(width, x - COLUMN_GAP + 20);
		top += bandHeight + BAND_GAP;
	});
	return {
		placed,
		width,
		height: top - BAND_GAP + 20
	};
}
const columnHeight = (nodes) => nodes * 62 - ROW_GAP;
/** Columns from left to right, broken into bands where the next one would not fit. */
function bandsOf(columns) {
	const bands = [[]];
	let used = 20;
	for (const nodes of columns) {
		const widest = Math.max(...nodes.map((node) => Math.max(textWidth(node.label), textWidth(node.detail ?? "", 11)) + 44));
		const boxWidth = Math.min(210, Math.max(96, widest));
		if (used + boxWidth + 20 > MOST_WIDTH) {
			bands.push([]);
			used = 20;
		}
		bands.at(-1).push({
			nodes,
			boxWidth
		});
		used += boxWidth + COLUMN_GAP;
	}
	return bands;
}
function layerNodes(graph) {
	const depth = /* @__PURE__ */ new Map();
	const known = new Set(graph.nodes.map((node) => node.id));
	const depthOf = (id, path) => {
		const seen = depth.get(id);
		if (seen !== void 0) return seen;
		if (path.has(id)) return 0;
		const before = graph.edges.filter(([from, to]) => to === id && known.has(from)).map(([from]) => depthOf(from, /* @__PURE__ */ new Set([...path, id])) + 1);
		const own = Math.max(0, ...before);
		depth.set(id, own);
		return own;
	};
	const columns = [];
	for (const node of graph.nodes) (columns[depthOf(node.id, /* @__PURE__ */ new Set())] ??= []).push(node);
	return Array.from(columns, (column) => column ?? []);
}
function drawEdge(source, target) {
	const [x1, y1, x2, y2] = [
		source.x + source.width,
		source.y + BOX_HEIGHT / 2,
		target.x - 7,
		target.y + BOX_HEIGHT / 2
	];
	const bend = Math.max(20, (x2 - x1) / 2);
	const points = [
		x1,
		y1,
		x1 + bend,
		y1,
		x2 - bend,
		y2,
		x2,
		y2
	].map(formatCoordinate);
	return element("path", {
		d: `M${points[0]} ${points[1]}C${points[2]} ${points[3]} ${points[4]} ${points[5]} ${points[6]} ${points[7]}`,
		class: "ty-edge"
	}) + element("path", {
		d: `M${formatCoordinate(x2)} ${formatCoordinate(y2 - 4)}l7 4l-7 4z`,
		class: "ty-wait"
	});
}
/** From the bottom of a node through the gap between bands to the top of one in a later band. */
function drawTurn(source, target) {
	const [x1, y1] = [source.x + source.width / 2, source.y + BOX_HEIGHT];
	const [x2, y2] = [target.x + target.width / 2, target.y - 7];
	const [a, b, c, d, e] = [
		x1,
		y1,
		y2 - BAND_GAP / 2 + 7,
		x2,
		y2
	].map(formatCoordinate);
	return element("path", {
		d: `M${a} ${b}V${c}H${d}V${e}`,
		class: "ty-edge",
		"stroke-linejoin": "round"
	}) + element("path", {
		d: `M${formatCoordinate(x2 - 4)} ${e}h8l-4 7z`,
		class: "ty-wait"
	});
}
function drawNode(node) {
	const state = node.state;
	const mark = state === void 0 ? "" : element("rect", {
		x: node.x,
		y: node.y,
		width: 6,
		height: BOX_HEIGHT,
		rx: 3,
		class: STEP_CLASS[state]
	}) + text(node.x + node.width - 18, node.y + BOX_HEIGHT / 2, STEP_MARK[state], { className: "ty-text" });
	const lines = node.detail === void 0 ? text(node.x + 14, node.y + BOX_HEIGHT / 2, clip(node.label, node.width - 40), { className: "ty-text ty-strong" }) : text(node.x + 14, node.y + 15, clip(node.label, node.width - 40), { className: "ty-text ty-strong" }) + text(node.x + 14, node.y + 31, clip(node.detail, node.width - 34), { className: "ty-muted" });
	return element("g", {}, [
		element("title", {}, escapeXml([
			node.label,
			node.detail,
			state
		].filter((part) => part !== void 0).join(", "))),
		element("rect", {
			x: node.x,
			y: node.y,
			width: node.width,
			height: BOX_HEIGHT,
			rx: 5,
			class: "ty-box"
		}),
		mark,
		lines
	]);
}
// src/domain/metrics/report/site-paths.ts
const INDEX_PATH = "index.html";
/** File names from names and ids of others: everything else than letters, digits, dot, dash and underscore becomes a dash. */
const fileName = (name) => name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+/, "");
const modelPath = (name) => `models/${fileName(name)}.html`;
const runPath = (id) => `runs/${fileName(id)}.html`;
/** `depth` is the number of folders between the page and the root; `runs` are the ids that have a page. */
function sitePaths(depth, runs) {
	const root = "../".repeat(depth);
	const linkRun = (id) => {
		if (id === void 0) return html`–`;
		return runs.has(id) ? html`<a href="${root}${runPath(id)}">${code(`…${id.slice(-8)}`)}</a>` : code(`…${id.slice(-8)}`);
	};
	return {
		linkRun,
		model: (name) => `${root}${modelPath(name)}`,
		index: `${root}${INDEX_PATH}`
	};
}
// src/domain/metrics/report/render-site.ts
/**
* A static site: `index.html`, `models/<name>.html`, `runs/<id>.html`. Works from a file, without a script, in dark mode and with the
* keyboard. Equal input gives equal bytes.
*/
function renderSiteReport(site) {
	const runs = new Set(site.models.flatMap((model) => model.runs.map(({ run }) => run.id)));
	const footer = `Written by Trainyard at ${site.generatedAt}.`;
	const pages = [{
		path: INDEX_PATH,
		html: renderIndex(site, sitePaths(0, runs), footer)
	}];
	for (const model of site.models) {
		const paths = sitePaths(1, runs);
		pages.push({
			path: modelPath(model.name),
			html: renderPage({
				title: model.name,
				lead: modelLead(model),
				navigation: navigate(site, paths, model.name),
				main: modelSections(model, paths),
				footer
			})
		});
		for (const report of model.runs) pages.push({
			path: runPath(report.run.id),
			html: renderRunPage(report, navigate(site, paths, model.name))
		});
	}
	return pages;
}
function navigate(site, paths, current) {
	return [
		{
			title: "Overview",
			links: [{
				label: site.title,
				href: paths.index,
				...current === void 0 ? { current: true } : {}
			}]
		},
		{
			title: "Models",
			links: site.models.map(({ name }) => ({
				label: name,
				href: paths.model(name),
				...name === current ? { current: true } : {}
			}))
		},
		{
			title: "Data",
			links: site.datasets.map(({ manifest }) => ({
				label: manifest.name,
				href: `${paths.index}#data`
			}))
		}
	];
}
function renderIndex(site, paths, footer) {
	const { graph, timeline } = site.pipeline ?? {};
	const pictures = [graph === void 0 ? void 0 : renderGraph(graph, { inline: true }), timeline === void 0 ? void 0 : renderTimeline(timeline, { inline: true })];
	return renderPage({
		title: site.title,
		...site.lead === void 0 ? {} : { lead: site.lead },
		navigation: navigate(site, paths),
		main: [
			section("Models", modelsTable(site.models, paths)),
			...site.story === void 0 ? [] : [section("What happened", storyTable(site.story))],
			...site.pipeline === void 0 ? [] : [section("Pipeline", plots(...pictures))],
			...site.datasets.length === 0 ? [] : [html`<div id="data">${section("Data", datasetsTable(site.datasets))}</div>`]
		],
		footer
	});
}
function modelLead(model) {
	const staged = model.versions.flatMap((version) => version.stages.map((stage) => `${version.version} is in ${stage}`));
	return staged.length === 0 ? `${formatCount(model.runs.length)} runs, nothing promoted yet` : staged.join(" · ");
}
const modelsTable = (models, paths) => table("What is where", [
	{ title: "model" },
	{ title: "stages" },
	{ title: "last run" },
	{
		title: "metric",
		align: "number"
	},
	{ title: "last comparison" },
	{ title: "drift" }
], models.map((model) => {
	const metric = decisiveMetric(model);
	const last = model.runs.at(-1)?.run;
	const measured = metric === void 0 ? void 0 : last?.metrics[metric];
	const comparison = model.comparisons.at(-1);
	const watched = model.monitors.at(-1);
	const stages = model.versions.flatMap((version) => version.stages.map((stage) => `${stage} ${version.version}`));
	return [
		html`<a href="${paths.model(model.name)}">${model.name}</a>`,
		stages.join(", ") || "–",
		paths.linkRun(last?.id),
		measured === void 0 ? "–" : `${metricTitle(metric)} ${formatEstimate(measured.value, measured.interval)}`,
		comparison === void 0 ? "–" : verdictMark(comparison.verdict),
		watched === void 0 ? "–" : watched.headline
	];
}));
const storyTable = (story) => table("Step by step", [
	{ title: "step" },
	{ title: "verdict" },
	{ title: "result" }
], story.map((line) => [
	line.step,
	verdictMark(line.verdict),
	line.result
]));
const datasetsTable = (datasets) => table("Versioned data", [
	{ title: "dataset" },
	{ title: "versions" },
	{
		title: "rows",
		align: "number"
	},
	{
		title: "columns",
		align: "number"
	},
	{
		title: "size",
		align: "number"
	}
], datasets.map(({ manifest, versions }) => [
	manifest.name,
	versions.join(", ") || "–",
	manifest.rows === void 0 ? "–" : formatCount(manifest.rows),
	manifest.tables === void 0 ? "–" : formatNumber(manifest.tables.flatMap(({ columns }) => columns).length, 0),
	humanBytes(manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0))
]));
// src/features/metrics/write-report.ts
/** Writes the evaluation of a run as `<run id>.md` and `<run id>.html`. */
async function writeReport(command, ports) {
	const report = await readRunReport(await findRun(command.model, command.run, ports), ports);
	const markdownPath = `${command.to}/${report.run.id}.md`;
	const htmlPath = `${command.to}/${report.run.id}.html`;
	const written = {
		headline: runHeadline(report),
		markdown: renderRunMarkdown(report),
		markdownPath,
		htmlPath,
		report
	};
	if (command.dryRun === true) {
		const effects = [markdownPath, htmlPath].map((target) => ({
			verb: "create",
			target
		}));
		return {
			...written,
			plan: {
				title: `report on ${report.run.id}`,
				effects
			}
		};
	}
	await ports.files.write(markdownPath, written.markdown);
	await ports.files.write(htmlPath, renderRunPage(report));
	return written;
}
/** Everything that is known about a run: record, fresh evaluation of its predictions, insights of its package. */
async function readRunReport(found, ports) {
	const { run, predictions, folder } = found;
	if (run === void 0) throw new Failure("metrics.run-unknown", { message: `run ${found.runId} is not in the ledger, so there is nothing to report on` });
	return {
		run,
		...folder === void 0 ? {} : await readInsights(folder, ports),
		...predictions === void 0 ? {} : {
			predictions,
			evaluation: evaluatePredictions(predictions, { seed: run.seed })
		}
	};
}
/** `insights.json` was verified with the package; parts that are not of the expected form are left out. */
async function readInsights(folder, ports) {
	const bytes = await ports.files.read(`${folder}/insights.json`);
	if (bytes === void 0) return {};
	const value = JSON.parse(new TextDecoder().decode(bytes));
	if (!isJsonObject(value)) return {};
	const { importance, permutation, explanation, learningCurve, slices } = value;
	return {
		...isJsonObject(importance) && Array.isArray(importance["features"]) ? { importance } : {},
		...isJsonObject(permutation) && Array.isArray(permutation["features"]) ? { permutation } : {},
		...isJsonObject(explanation) && Array.isArray(explanation["features"]) ? { explanation } : {},
		...isJsonObject(learningCurve) && Array.isArray(learningCurve["points"]) ? { learningCurve } : {},
		...Array.isArray(slices) && slices.length > 0 ? { slices } : {}
	};
}
/** Evaluations of all runs that can still be found, in the order of the records, for a site. */
async function readRunReports(model, runs, ports) {
	const reports = [];
	for (const run of runs) reports.push(await readRunReport(run.exit === "succeeded" ? await findRun(model, run.id, ports) : {
		runId: run.id,
		run
	}, ports));
	return reports;
}
/** Writes the static site into a folder; returns the path of its first page. */
async function writeSite(site, to, ports) {
	for (const page of renderSiteReport(site)) await ports.files.write(`${to}/${page.path}`, page.html);
	return `${to}/index.html`;
}
/** The comparison as a page and as the Markdown of the comment, beside each other. */
async function writeComparison(compared, folder, ports) {
	const { record, candidate, baseline } = compared;
	const once = {
		seed: 0,
		replicates: 1
	};
	const page = renderComparisonPage({
		record,
		candidate: evaluatePredictions(candidate.predictions, once),
		...baseline === void 0 ? {} : { baseline: evaluatePredictions(baseline.predictions, once) }
	});
	await ports.files.write(`${folder}/${record.id}.md`, compared.markdown);
	await ports.files.write(`${folder}/${record.id}.html`, page);
	return `${folder}/${record.id}.html`;
}
export { writeSite as a, findRun as c, comparisonCells as d, comparisonText as f, comparisonHeadline as h, writeReport as i, openFolder as l, differenceHeader as m, readRunReports as n, renderGraph as o, describeRows as p, writeComparison as r, renderTimeline as s, readRunReport as t, runLabel as u };
