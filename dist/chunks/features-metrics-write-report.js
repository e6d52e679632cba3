import { n as isJsonObject, t as canonicalJson } from "./kernel-json.js";
import { n as evaluatePredictions } from "./numeric-metrics-slices.js";
import { n as Failure } from "./kernel-failure.js";
import { t as renderLineChart } from "./plot-line-chart.js";
import { i as plural, n as formatNumber, t as formatCount } from "./kernel-number-text.js";
import { i as metricTitle, n as findMetric } from "./numeric-metrics-catalogue.js";
import { _ as formatDifference, a as slicesMarkdown, c as listedClasses, f as safeText, g as formatConfigured, h as directionMark, i as slicesHeadline, l as metricsMarkdown, m as decimalsOf, n as sliceCells, p as calibrationSentences, r as sliceTitles, s as classesMarkdown, t as SLICE_ALIGNMENT, v as formatEstimate, y as formatIntervalBounds } from "./domain-metrics-slices-text.js";
import { r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { a as element, c as line, i as clip, l as text, n as picture, o as escapeXml, r as PLOT_CSS, s as formatCoordinate, t as linearScale, u as textWidth } from "./plot-scale.js";
import { n as humanDuration } from "./kernel-duration.js";
import { t as textTable } from "./kernel-text-table.js";
import { t as drawAxes } from "./plot-axes.js";
import { t as renderExplanation } from "./plot-explanation-chart.js";
import { n as renderSearchHistory, t as historyOfSearch } from "./domain-metrics-report-search-history.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { r as shortDigest } from "./kernel-digest.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { r as parseRecordId } from "./kernel-record-id.js";
import { n as decodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { r as verifyModelPackage } from "./features-model-package.js";
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
// src/domain/metrics/mermaid.ts
/** Diagrams that GitHub draws without any host. `xychart-beta` is the name that old and new versions of Mermaid both know. */
const SAMPLES = 20;
/** y of a rising curve at evenly spaced x, by straight lines between points; the highest y where x repeats. */
function sampleCurve(points, samples = SAMPLES) {
	return Array.from({ length: samples + 1 }, (_, index) => {
		const x = index / samples;
		let last = 0;
		while (last + 1 < points.length && points[last + 1].x <= x) last += 1;
		const from = points[last];
		const to = points[last + 1];
		return to === void 0 || to.x === from.x ? from.y : from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x);
	});
}
/** Line chart of a few series over evenly spaced x. There is no legend in the versions that GitHub has had; write one beside it. */
function mermaidLines(axes, series) {
	return [
		"```mermaid",
		"xychart-beta",
		`  title ${quote(axes.title)}`,
		`  x-axis ${quote(axes.x.title)} ${axes.x.from} --> ${axes.x.to}`,
		`  y-axis ${quote(axes.y.title)} ${axes.y.from} --> ${axes.y.to}`,
		...series.map((values) => `  line [${values.map((value) => String(Number(value.toFixed(4)))).join(", ")}]`),
		"```"
	].join("\n");
}
/** Mermaid's quoted strings know no escape; what could end the string or the block is replaced. */
const quote = (text) => `"${text.replace(/["`\u0000-\u001f]/g, "'").slice(0, 80)}"`;
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
// src/domain/metrics/report/html.ts
/**
* HTML from a template in which every inserted string is escaped, in content and in quoted attributes alike; only `Html` values go in
* unescaped. Arrays are joined, undefined is nothing.
*/
const html = (fragments, ...parts) => ({ markup: fragments.map((fragment, index) => index === 0 ? fragment : write(parts[index - 1]) + fragment).join("") });
/** Markup made elsewhere, such as a picture. */
const trusted = (markup) => ({ markup });
function write(part) {
	if (part === void 0) return "";
	if (typeof part === "string") return escapeXml(part);
	if (typeof part === "number") return String(part);
	return isList(part) ? part.map(write).join("") : part.markup;
}
const isList = (part) => Array.isArray(part);
/** An address that a page may link to: a web address or a path inside the report. Anything else becomes `#`. */
const safeAddress = (address) => /^https?:\/\/[^\s]+$/i.test(address) || /^(?!\/\/)[\w./#%@-]+$/.test(address) ? address : "#";
/** An address only when it is a web address. */
const link = (label, address) => address === void 0 ? html`${label}` : html`<a href="${safeAddress(address)}">${label}</a>`;
// src/domain/metrics/report/blocks.ts
/** A table with caption and column headers; the first cell of each row is its header. Scrolls by itself when the screen is narrow. */
function table(caption, columns, rows) {
	const numeric = (index) => columns[index]?.align === "number" ? "number" : "";
	return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" class="${numeric(index)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>
              ${row.map((cell, index) => index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${numeric(index)}">${cell}</td>`)}
            </tr> `)}
      </tbody>
    </table>
  </div>`;
}
const section = (title, ...content) => html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
const plots = (...pictures) => html`<div class="plots">${pictures.filter((one) => one !== void 0).map((one) => trusted(one))}</div>`;
const cards = (items) => html`<ul class="cards">
    ${items.map((item) => html`<li>
          <span class="label">${item.label}</span><span class="value">${item.value}</span>${item.note === void 0 ? void 0 : html`<span class="note">${item.note}</span>`}
        </li>`)}
  </ul>`;
/** Symbol and word, coloured. */
const verdictMark = (verdict, words = verdict) => html`<span class="${verdict}">${VERDICT_SYMBOL[verdict]} ${words}</span>`;
const fold = (summary, ...content) => html`<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;
const code = (content) => html`<code>${content}</code>`;
/** `2026-11-21 09:30 UTC`, machine-readable too. */
const when = (iso) => html`<time datetime="${iso}">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
// src/plot/bar-chart.ts
const ROW$1 = 28;
/** Horizontal bars (or points) with intervals, names on the left, numbers on the right. */
function renderBarChart(chart, options = {}) {
	const width = chart.width ?? 640;
	const left = 28 + Math.min(220, Math.max(40, ...chart.bars.map((bar) => textWidth(bar.name) * (bar.emphasis === true ? 1.2 : 1.08))));
	const right = width - 24 - Math.max(30, ...chart.bars.map((bar) => textWidth(bar.label)));
	const top = 44;
	const bottom = top + Math.max(1, chart.bars.length) * ROW$1;
	const ends = chart.bars.flatMap((bar) => [
		bar.value,
		bar.interval?.low ?? bar.value,
		bar.interval?.high ?? bar.value
	]).filter(Number.isFinite);
	const origin = chart.from ?? 0;
	const scale = linearScale(Math.min(origin, ...ends), Math.max(origin, ...ends), left, right, { nice: true });
	const grid = scale.ticks.map((tick) => line(scale.place(tick), top, scale.place(tick), bottom, "ty-grid") + text(scale.place(tick), bottom + 14, scale.format(tick), {
		anchor: "middle",
		className: "ty-muted"
	}));
	const rows = chart.bars.map((bar, index) => {
		const middle = top + index * ROW$1 + ROW$1 / 2;
		const colour = bar.emphasis === true ? 1 : 0;
		const zero = scale.place(origin);
		const end = scale.place(bar.value);
		const mark = origin === 0 ? element("rect", {
			x: Math.min(zero, end),
			y: middle - 8,
			width: Math.max(.5, Math.abs(end - zero)),
			height: 16,
			rx: 2,
			class: `ty-fill-${colour} ty-bar`
		}) : element("circle", {
			cx: end,
			cy: middle,
			r: 5,
			class: `ty-fill-${colour}`
		});
		return element("g", {}, [
			text(left - 8, middle, clip(bar.name, 204), {
				anchor: "end",
				...bar.emphasis === true ? { className: "ty-text ty-strong" } : {}
			}),
			mark,
			bar.interval === void 0 ? "" : drawWhisker(scale.place(bar.interval.low), scale.place(bar.interval.high), middle),
			text(right + 10, middle, bar.label, { className: bar.emphasis === true ? "ty-text ty-strong" : "ty-muted" })
		]);
	});
	return picture(chart, width, bottom + 50, [
		...grid,
		line(scale.place(origin), top, scale.place(origin), bottom, "ty-axis"),
		...rows,
		text((left + right) / 2, bottom + 34, chart.axis, { anchor: "middle" })
	], options);
}
const drawWhisker = (low, high, middle) => line(low, middle, high, middle, "ty-whisker") + line(low, middle - 4, low, middle + 4, "ty-whisker") + line(high, middle - 4, high, middle + 4, "ty-whisker");
// src/plot/calibration-chart.ts
/**
* Reliability diagram: share that came true against promised probability, each bin with the bar in which it would lie by chance were the
* promise kept. Discs lie within their bar, diamonds outside; larger ones hold more rows.
*/
function renderCalibration(chart, options = {}) {
	const width = 480;
	const height = 500;
	const area = {
		left: 72,
		top: 42,
		right: 456,
		bottom: 408
	};
	const x = linearScale(0, 1, area.left, area.right);
	const y = linearScale(0, 1, area.bottom, area.top);
	const most = Math.max(1, ...chart.bins.map((bin) => bin.rows));
	const bars = chart.bins.map(({ promised, band }) => {
		const [top, bottom] = [y.place(band.high), y.place(band.low)];
		return element("rect", {
			x: x.place(promised) - 6,
			y: top - 1,
			width: 12,
			height: bottom - top + 2,
			class: "ty-null"
		});
	});
	const marks = chart.bins.map(({ rows, promised, observed, band }) => {
		const inside = observed >= band.low && observed <= band.high;
		return drawMark(x.place(promised), y.place(observed), 3 + 4 * Math.sqrt(rows / most), inside);
	});
	const legend = area.bottom + 62;
	return picture(chart, width, height, [
		drawAxes(area, x, y, {
			x: chart.x,
			y: chart.y
		}),
		line(x.place(0), y.place(0), x.place(1), y.place(1), "ty-guide"),
		...bars,
		...marks,
		drawMark(area.left + 6, legend, 5, true) + text(area.left + 16, legend, "as promised", { className: "ty-muted" }),
		drawMark(area.left + 112, legend, 5, false) + text(area.left + 122, legend, "not as promised", { className: "ty-muted" }),
		element("rect", {
			x: area.left + 234,
			y: legend - 7,
			width: 12,
			height: 14,
			class: "ty-null"
		}) + text(area.left + 252, legend, "chance, were it kept", { className: "ty-muted" })
	], options);
}
function drawMark(x, y, size, inside) {
	if (inside) return element("circle", {
		cx: x,
		cy: y,
		r: size,
		class: "ty-fill-0"
	});
	const reach = size * 1.25;
	return element("polygon", {
		points: `${x},${y - reach} ${x + reach},${y} ${x},${y + reach} ${x - reach},${y}`.replace(/(\.\d{2})\d+/g, "$1"),
		class: "ty-fill-1"
	});
}
// src/plot/heat-map.ts
/** Confusion matrix shaded by the share of each true class, so that rare classes are as readable as frequent ones. */
function renderConfusionMap(map, options = {}) {
	const size = map.classes.length;
	const cell = Math.max(26, Math.min(76, Math.floor(420 / Math.max(1, size))));
	const labelWidth = Math.min(150, Math.max(30, ...map.classes.map((name) => textWidth(name))));
	const left = labelWidth + 52;
	const slanted = map.classes.some((name) => textWidth(name) > cell - 4);
	const top = 64 + (slanted ? Math.min(90, labelWidth * .72) : 18);
	const right = left + size * cell;
	const bottom = top + size * cell;
	const cells = map.counts.flatMap((row, actual) => {
		const total = row.reduce((sum, count) => sum + count, 0);
		return row.map((count, guess) => drawCell(left + guess * cell, top + actual * cell, cell, count, total));
	});
	const columns = map.classes.map((name, index) => {
		const x = left + (index + .5) * cell;
		return slanted ? text(x - 2, top - 10, clip(name, 140), {
			anchor: "start",
			rotate: -40
		}) : text(x, top - 12, name, { anchor: "middle" });
	});
	const rows = map.classes.map((name, index) => text(left - 8, top + (index + .5) * cell, clip(name, labelWidth + 6), { anchor: "end" }));
	const width = Math.max(right + (slanted ? 70 : 24), textWidth(map.title, 14) + 40);
	return picture(map, width, bottom + 20, [
		text(left + size * cell / 2, 44, "predicted", {
			anchor: "middle",
			className: "ty-muted"
		}),
		text(22, top + size * cell / 2, "truth", {
			anchor: "middle",
			className: "ty-muted",
			rotate: -90
		}),
		...columns,
		...rows,
		...cells
	], options);
}
function drawCell(x, y, size, count, total) {
	const share = total === 0 ? 0 : count / total;
	const opacity = count === 0 ? .04 : .1 + .9 * share;
	const digits = size < 34 ? String(count).slice(0, 5) : String(count);
	const inner = share > .5 ? "ty-on-heat" : "ty-text";
	const percent = size >= 48 && count > 0 ? text(x + size / 2, y + size / 2 + 13, `${(share * 100).toFixed(share > 0 && share < .1 ? 1 : 0)} %`, {
		anchor: "middle",
		className: inner
	}) : "";
	return element("rect", {
		x: x + 1,
		y: y + 1,
		width: size - 2,
		height: size - 2,
		rx: 3,
		class: "ty-cell",
		"fill-opacity": opacity
	}) + text(x + size / 2, y + size / 2 - (percent === "" ? 0 : 6), digits, {
		anchor: "middle",
		className: `${inner} ty-strong`
	}) + percent;
}
// src/plot/scatter-chart.ts
/** More points make the file larger and the picture no clearer. */
const MOST_POINTS = 1500;
/** Dots with a line for orientation. Large sets are thinned evenly in their order, which is deterministic and leaves the shape. */
function renderScatterChart(chart, options = {}) {
	const width = 480;
	const height = chart.guide === "identity" ? 460 : 380;
	const area = {
		left: 72,
		top: 42,
		right: 456,
		bottom: height - 52
	};
	const points = thin(chart.points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y)));
	const xs = points.map((point) => point.x);
	const ys = points.map((point) => point.y);
	const both = [...xs, ...ys];
	const [xValues, yValues] = chart.guide === "identity" ? [both, both] : [xs, [...ys, 0]];
	const x = linearScale(Math.min(...xValues), Math.max(...xValues), area.left, area.right, { nice: true });
	const y = linearScale(Math.min(...yValues), Math.max(...yValues), area.bottom, area.top, { nice: true });
	const guide = chart.guide === "identity" ? line(x.place(x.from), y.place(x.from), x.place(x.to), y.place(x.to), "ty-guide") + text(area.right - 4, area.top + 8, "exact", {
		anchor: "end",
		className: "ty-muted"
	}) : line(area.left, y.place(0), area.right, y.place(0), "ty-axis");
	return picture(chart, width, height, [
		drawAxes(area, x, y, {
			x: chart.x,
			y: chart.y
		}),
		...points.map((point) => element("circle", {
			cx: x.place(point.x),
			cy: y.place(point.y),
			r: 2.5,
			class: "ty-fill-0 ty-dot"
		})),
		guide
	], options);
}
function thin(points) {
	if (points.length === 0) return [{
		x: 0,
		y: 0
	}];
	if (points.length <= MOST_POINTS) return points;
	return Array.from({ length: MOST_POINTS }, (_, index) => points[Math.floor(index * points.length / MOST_POINTS)]);
}
// src/domain/metrics/report/validation-curve.ts
/**
* One curve for each number that the search tried with at least three values while all other parameters were those of the best setting of
* the algorithm: whether the best value lies inside of what was tried, or at an end of it. Best algorithm first, at most three curves.
*/
function validationCurves({ settings }) {
	return [...new Set(settings.map((one) => one.algorithm))].flatMap((algorithm) => curvesOf(settings.filter((one) => one.algorithm === algorithm))).slice(0, 3);
}
function curvesOf(settings) {
	const best = settings[0];
	return Object.keys(best.parameters).flatMap((parameter) => {
		const others = Object.keys(best.parameters).filter((name) => name !== parameter);
		const points = settings.filter(({ parameters, folds }) => typeof parameters[parameter] === "number" && folds.length === best.folds.length && others.every((name) => JSON.stringify(parameters[name]) === JSON.stringify(best.parameters[name]))).map(({ parameters, mean, sd }) => ({
			value: parameters[parameter],
			mean,
			sd
		})).sort((left, right) => left.value - right.value);
		return new Set(points.map((point) => point.value)).size < 3 ? [] : [{
			algorithm: best.algorithm,
			parameter,
			points
		}];
	});
}
/** Values that span more than two orders of magnitude are read by their logarithms. */
function spansMagnitudes({ points }) {
	const [first, last] = [points[0].value, points[points.length - 1].value];
	return first > 0 && last / first > 100;
}
// src/domain/metrics/report/run-pictures.ts
/** Pictures of one run, for pages that carry the style sheet. */
const INLINE = { inline: true };
/** Of few classes the matrix, of many the most frequent errors. */
function confusionPicture(classes) {
	return classes.classes.length <= MOST_MATRIX_CLASSES ? matrixPicture(classes) : confusedPicture(classes);
}
/** More do not fit on a page. */
const MOST_MATRIX_CLASSES = 30;
const confusedPicture = ({ mostConfused }) => mostConfused.length === 0 ? void 0 : renderBarChart({
	title: "Most frequent errors",
	description: `Rows of one class that were taken for another. ${mostConfused.slice(0, 3).map((one) => `${one.truth} for ${one.predicted}: ${one.rows}`).join("; ")}.`,
	axis: "rows",
	bars: mostConfused.map((one) => ({
		name: `${one.truth} → ${one.predicted}`,
		value: one.rows,
		label: String(one.rows)
	})),
	width: 560
}, INLINE);
const matrixPicture = (classes) => renderConfusionMap({
	title: "Confusion matrix",
	description: `Rows are the true class, columns the predicted one. ${classes.perClass.map((one) => `${one.name}: ${Math.round(one.recall * 100)} % of ${one.support} rows right`).join("; ")}.`,
	classes: classes.classes,
	counts: classes.confusion
}, INLINE);
function calibrationPicture({ calibration, classes }) {
	if (calibration === void 0 || calibration.bins.length === 0) return void 0;
	const promised = calibration.about === "positive-class" ? `probability of ${classes[1] ?? ""}` : "probability of the predicted class";
	return renderCalibration({
		title: "Calibration",
		description: `Share that came true against the ${promised}, by bins. ${calibrationSentences(calibration)}`,
		x: promised,
		y: "share that came true",
		bins: calibration.bins
	}, INLINE);
}
function validationCurvePictures(search) {
	return validationCurves(search).map((curve) => {
		const logarithm = spansMagnitudes(curve);
		const place = (value) => logarithm ? Math.log10(value) : value;
		return renderLineChart({
			title: `Validation curve of ${curve.parameter}`,
			description: `${metricTitle(search.metric)} of ${curve.algorithm} in cross-validation by ${curve.parameter}, everything else as in the best setting, with a band of one standard deviation over folds: ${curve.points.map((point) => `${formatNumber(point.mean, 3)} at ${point.value}`).join("; ")}.`,
			x: { title: logarithm ? `${curve.parameter}, powers of ten` : curve.parameter },
			y: { title: metricTitle(search.metric) },
			series: [{
				name: curve.algorithm,
				points: curve.points.map((point) => ({
					x: place(point.value),
					y: point.mean
				})),
				band: curve.points.map((point) => ({
					low: point.mean - point.sd,
					high: point.mean + point.sd
				})),
				markers: true
			}],
			width: 560
		}, INLINE);
	});
}
/** More curves than this are unreadable; those with the smallest area are the interesting ones. */
const MOST_CURVES = 6;
function rocPicture(classes) {
	if (classes.roc.length === 0) return void 0;
	const curves = [...classes.roc].sort((left, right) => left.area - right.area).slice(0, MOST_CURVES);
	return renderLineChart({
		title: "ROC curve",
		description: `True against false positive rate, one class against the rest. ${curves.map((curve) => `${curve.className}: area ${curve.area.toFixed(3)}`).join("; ")}.`,
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
		series: curves.map((curve) => ({
			name: `${curve.className} ${curve.area.toFixed(3)}`,
			points: curve.points
		})),
		width: 540
	}, INLINE);
}
function precisionRecallPicture(classes) {
	if (classes.precisionRecall.length === 0) return void 0;
	const curves = [...classes.precisionRecall].sort((left, right) => left.area - right.area).slice(0, MOST_CURVES);
	return renderLineChart({
		title: "Precision and recall",
		description: `Precision against recall, one class against the rest. ${curves.map((curve) => `${curve.className}: average precision ${curve.area.toFixed(3)}`).join("; ")}.`,
		x: {
			title: "recall",
			from: 0,
			to: 1
		},
		y: {
			title: "precision",
			from: 0,
			to: 1
		},
		series: curves.map((curve) => ({
			name: `${curve.className} ${curve.area.toFixed(3)}`,
			points: curve.points
		})),
		width: 540
	}, INLINE);
}
const MOST_FEATURES = 20;
const importancePicture = (importance, title = "Importance of features") => renderBarChart({
	title,
	description: `${importance.about} Largest first.`,
	axis: importance.about.replace(/\.$/, ""),
	bars: [...importance.features].sort((left, right) => right.importance - left.importance).slice(0, MOST_FEATURES).map(({ name, importance: value, sd }) => ({
		name,
		value,
		label: formatNumber(value, 3),
		...sd === void 0 ? {} : { interval: {
			low: value - sd,
			high: value + sd
		} }
	})),
	width: 560
}, INLINE);
const explanationPicture = (explanation) => renderExplanation(explanation, INLINE);
const learningCurvePicture = (curve) => renderLineChart({
	title: "Learning curve",
	description: `${metricTitle(curve.metric)} on rows that were not trained on by number of training rows, mean over folds with a band of one standard deviation: ${curve.points.map((point) => `${formatNumber(point.mean, 3)} at ${formatNumber(point.rows, 0)} rows`).join("; ")}.`,
	x: { title: "training rows" },
	y: { title: metricTitle(curve.metric) },
	series: [{
		name: "validation",
		points: curve.points.map((point) => ({
			x: point.rows,
			y: point.mean
		})),
		band: curve.points.map((point) => ({
			low: point.mean - point.sd,
			high: point.mean + point.sd
		})),
		markers: true
	}],
	width: 560
}, INLINE);
function valuePictures(set, target) {
	if (set.task !== "regression") return [];
	const truth = [...set.truth];
	return [renderScatterChart({
		title: "Predicted and true values",
		description: `Each dot is a test row; exact predictions lie on the dashed line. ${truth.length} rows.`,
		x: `true ${target}`,
		y: `predicted ${target}`,
		points: truth.map((x, row) => ({
			x,
			y: set.predicted[row]
		})),
		guide: "identity"
	}, INLINE), renderScatterChart({
		title: "Residuals",
		description: "True minus predicted value against the predicted value; a pattern means that something is left to learn.",
		x: `predicted ${target}`,
		y: "true − predicted",
		points: truth.map((value, row) => ({
			x: set.predicted[row],
			y: value - set.predicted[row]
		})),
		guide: "zero"
	}, INLINE)];
}
/** The best setting of each algorithm, best first. */
function bestPerAlgorithm(search) {
	const best = /* @__PURE__ */ new Map();
	for (const setting of search.settings) if (!best.has(setting.algorithm)) best.set(setting.algorithm, setting);
	return [...best.values()];
}
function searchPicture(search) {
	const settings = bestPerAlgorithm(search);
	if (settings.length < 2) return void 0;
	const ends = settings.flatMap((setting) => [setting.mean - setting.sd, setting.mean + setting.sd]);
	const low = Math.min(...ends);
	const decimals = decimalsOf(settings[0].mean, {
		low: settings[0].mean - settings[0].sd,
		high: settings[0].mean + settings[0].sd,
		level: .68
	});
	return renderBarChart({
		title: "Best setting of each algorithm",
		description: `${metricTitle(search.metric)} in cross-validation, mean and standard deviation over ${search.folds * search.repeats} folds. ${settings.map((one) => `${one.algorithm} ${formatNumber(one.mean, decimals)}`).join("; ")}.`,
		axis: `${metricTitle(search.metric)}, mean ± standard deviation over folds`,
		from: low,
		bars: settings.map((setting, index) => ({
			name: setting.algorithm,
			value: setting.mean,
			interval: {
				low: setting.mean - setting.sd,
				high: setting.mean + setting.sd
			},
			label: formatNumber(setting.mean, decimals),
			emphasis: index === 0
		})),
		width: 600
	}, INLINE);
}
/** Left out where it would show nothing that the table does not. */
function historyPicture(search) {
	const history = historyOfSearch(search);
	return history === void 0 || search.settings.length < 3 ? void 0 : renderSearchHistory(history, INLINE);
}
/** A metric over the runs of a model, oldest first, with intervals. */
function trendPicture(runs, name) {
	const measured = runs.flatMap((run) => run.metrics[name] === void 0 ? [] : [{
		run,
		metric: run.metrics[name]
	}]);
	if (measured.length < 2) return void 0;
	const lows = measured.map(({ metric }) => metric.interval?.low ?? metric.value);
	const shown = measured.slice(-15);
	return renderBarChart({
		title: `${metricTitle(name)} of the last ${shown.length} runs`,
		description: `${metricTitle(name)} on the test rows of each run with its interval, oldest first; ${findMetric(name)?.better ?? "higher"} is better.`,
		axis: metricTitle(name),
		from: Math.min(...lows),
		bars: shown.map(({ run, metric }, index) => ({
			name: `${run.createdAt.slice(0, 10)} …${run.id.slice(-6)}`,
			value: metric.value,
			...metric.interval === void 0 ? {} : { interval: metric.interval },
			label: formatNumber(metric.value, decimalsOf(metric.value, metric.interval)),
			emphasis: index === shown.length - 1
		})),
		width: 600
	}, INLINE);
}
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
// src/domain/metrics/report/page.ts
const CSS = `
:root{color-scheme:light dark;--paper:#ffffff;--soft:#f6f8fa;--ink:#1f2328;--muted:#59636e;--rule:#d1d9e0;--accent:#0969da;--good:#0b7a53;--bad:#b83a08;--wait:#7d5600}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--soft:#151b23;--ink:#e6edf3;--muted:#9da7b1;--rule:#30363d;--accent:#58a6ff;--good:#2fc193;--bad:#ff8a5c;--wait:#e0b23e}}
:root[data-theme="light"]{color-scheme:light;--paper:#ffffff;--soft:#f6f8fa;--ink:#1f2328;--muted:#59636e;--rule:#d1d9e0;--accent:#0969da;--good:#0b7a53;--bad:#b83a08;--wait:#7d5600}
:root[data-theme="dark"]{color-scheme:dark;--paper:#0d1117;--soft:#151b23;--ink:#e6edf3;--muted:#9da7b1;--rule:#30363d;--accent:#58a6ff;--good:#2fc193;--bad:#ff8a5c;--wait:#e0b23e}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px;z-index:1}
.frame{display:grid;grid-template-columns:minmax(170px,230px) minmax(0,1fr);max-width:1280px;margin:0 auto}
nav{padding:24px 16px;border-right:1px solid var(--rule);min-height:100vh}
nav h2{font-size:12px;letter-spacing:.04em;text-transform:uppercase;color:var(--muted);margin:18px 0 4px}
nav ul{list-style:none;margin:0;padding:0}nav a{display:block;padding:3px 8px;border-radius:6px;color:var(--ink);text-decoration:none;overflow-wrap:anywhere}
nav a:hover{background:var(--soft)}nav a[aria-current]{background:var(--soft);font-weight:600}
a code{white-space:nowrap}
nav .brand{font-weight:700;font-size:16px;padding-left:8px}
main{padding:24px 32px 48px;min-width:0}
h1{font-size:26px;margin:0 0 4px;overflow-wrap:anywhere}h2{font-size:19px;margin:32px 0 8px}h3{font-size:16px;margin:20px 0 6px}
.lead{font-size:17px;color:var(--muted);margin:0 0 16px}
a{color:var(--accent)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:8px 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding-bottom:4px;font-size:13px}
th,td{padding:5px 12px 5px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{font-weight:600;white-space:nowrap}.number{text-align:right;white-space:nowrap}
code{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:1px 5px;border-radius:5px;overflow-wrap:break-word}
.plots{display:flex;flex-wrap:wrap;gap:20px;align-items:flex-start}.plots svg,.plot svg{max-width:100%;height:auto;border:1px solid var(--rule);border-radius:8px}
.pass{color:var(--good)}.fail,.error{color:var(--bad)}.inconclusive{color:var(--wait)}.muted{color:var(--muted)}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin:12px 0;padding:0;list-style:none}.cards>li{border:1px solid var(--rule);border-radius:8px;padding:10px 14px;min-width:150px}
.cards .label{display:block;color:var(--muted);font-size:13px}.cards .value{font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}.cards .note{display:block;font-size:13px;color:var(--muted)}
form{margin:12px 0}input[type=search]{font:inherit;width:min(520px,100%);padding:6px 10px;border:1px solid var(--rule);border-radius:6px;background:var(--paper);color:var(--ink)}button{font:inherit;padding:6px 14px;border:1px solid var(--rule);border-radius:6px;background:var(--soft);color:var(--ink);cursor:pointer}.nested{padding-left:1.2em}td time{white-space:nowrap}
details{margin:12px 0}summary{cursor:pointer;font-weight:600}
footer{color:var(--muted);font-size:13px;border-top:1px solid var(--rule);margin-top:40px;padding-top:12px}
@media (max-width:760px){.frame{grid-template-columns:1fr}nav{min-height:0;border-right:0;border-bottom:1px solid var(--rule)}main{padding:20px 16px}}
@media print{nav,.skip{display:none}.frame{display:block}}
`.trim();
/** One self-contained page: no script, no font, no address that is loaded. The policy in its head lets a browser enforce that. */
function renderPage(page) {
	return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action ${page.forms === true ? "'self'" : "'none'"}"
        />
        <title>${page.title}</title>
        <style>
          ${trusted(CSS)}
          ${trusted(PLOT_CSS)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <div class="frame">
          <nav aria-label="Report">
            <div class="brand">Trainyard</div>
            ${page.navigation.filter((group) => group.links.length > 0).map(renderGroup)}
          </nav>
          <main id="main">
            <h1>${page.title}</h1>
            ${page.lead === void 0 ? void 0 : html`<p class="lead">${page.lead}</p>`} ${page.main}
            <footer>${page.footer}</footer>
          </main>
        </div>
      </body>
    </html> `.markup;
}
const renderGroup = (group) => html`<h2>${group.title}</h2>
    <ul>
      ${group.links.map((item) => html`<li>
            ${item.current === true ? html`<a href="${item.href}" aria-current="page">${item.label}</a>` : link(item.label, item.href)}
          </li>`)}
    </ul>`;
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
// src/domain/metrics/describe-parameters.ts
/** `l2 0.1, max-depth none, kernel rbf`; `defaults` when there are none. */
function describeParameters(parameters) {
	const parts = Object.keys(parameters).sort().map((name) => {
		const value = parameters[name];
		return `${name} ${value === null ? "none" : typeof value === "string" ? value : canonicalJson(value)}`;
	});
	return parts.length === 0 ? "defaults" : parts.join(", ");
}
// src/domain/metrics/report/run-sections.ts
/** The sections of a run, in the order in which questions come: how good, chosen how, wrong where, from what. */
function runSections(report) {
	const { run, evaluation, importance, permutation, explanation, learningCurve, predictions } = report;
	const metrics = evaluation?.metrics ?? run.metrics;
	const classes = evaluation?.classification;
	const values = predictions === void 0 ? [] : valuePictures(predictions, run.target);
	return [
		cards(metricCards(metrics)),
		section("Metrics on the test rows", metricsTable(metrics, run.testRows.count)),
		...classes === void 0 ? [] : [section("Classes", perClassTable(evaluation), plots(confusionPicture(classes), rocPicture(classes), precisionRecallPicture(classes), calibrationPicture(classes)), classes.calibration === void 0 ? void 0 : html`<p>${calibrationSentences(classes.calibration)}</p>`)],
		...values.length === 0 ? [] : [section("Errors", residualTable(evaluation), plots(...values))],
		...report.slices === void 0 ? [] : [slicesSection(report.slices)],
		...run.search === void 0 ? [] : [searchSection(run.search)],
		...importance === void 0 && learningCurve === void 0 ? [] : [section("What it learned from", plots(importance === void 0 ? void 0 : importancePicture(importance), permutation === void 0 ? void 0 : importancePicture(permutation, "Importance by permutation"), explanation === void 0 ? void 0 : explanationPicture(explanation), learningCurve === void 0 ? void 0 : learningCurvePicture(learningCurve)))],
		factsSection(run)
	];
}
const slicesSection = (slices) => section("Groups of rows", table(slicesHeadline(slices), sliceTitles(slices).map((title, index) => ({
	title,
	...SLICE_ALIGNMENT[index] === "right" ? { align: "number" } : {}
})), slices.map(sliceCells)));
const MOST_CARDS = 5;
const metricCards = (metrics) => Object.entries(metrics).slice(0, MOST_CARDS).map(([name, metric]) => {
	const decimals = decimalsOf(metric.value, metric.interval);
	return {
		label: `${metricTitle(name)} ${directionMark(metric.better)}`,
		value: formatNumber(metric.value, decimals),
		...metric.interval === void 0 ? {} : { note: formatIntervalBounds(metric.interval, decimals) }
	};
});
function metricsTable(metrics, rows) {
	return table(`${formatCount(rows)} rows that the model has not seen, with 95 % intervals`, [
		{ title: "metric" },
		{
			title: "value",
			align: "number"
		},
		{
			title: "interval",
			align: "number"
		},
		{ title: "better is" }
	], Object.entries(metrics).map(([name, metric]) => {
		const decimals = decimalsOf(metric.value, metric.interval);
		return [
			metricTitle(name),
			formatNumber(metric.value, decimals),
			metric.interval === void 0 ? "–" : formatIntervalBounds(metric.interval, decimals),
			`${metric.better} ${directionMark(metric.better)}`
		];
	}));
}
function perClassTable(evaluation) {
	const { shown, more } = listedClasses(evaluation.classification);
	return table(`Precision and recall of each class, with 95 % intervals${more === 0 ? "" : `; ${formatCount(more)} classes with fewer rows are left out`}`, [
		{ title: "class" },
		{
			title: "rows",
			align: "number"
		},
		{
			title: "precision",
			align: "number"
		},
		{
			title: "recall",
			align: "number"
		},
		{
			title: "F1",
			align: "number"
		}
	], shown.map((one) => [
		one.name,
		formatCount(one.support),
		formatEstimate(one.precision, one.precisionInterval),
		formatEstimate(one.recall, one.recallInterval),
		formatNumber(one.f1, 3)
	]));
}
function residualTable(evaluation) {
	const residuals = evaluation?.regression;
	if (residuals === void 0) return void 0;
	const decimals = decimalsOf(residuals.sd);
	return table("Distribution of true − predicted, in the unit of the target", [
		"mean",
		"standard deviation",
		"5 %",
		"median",
		"95 %",
		"largest error"
	].map((title) => ({
		title,
		align: "number"
	})), [[
		residuals.mean,
		residuals.sd,
		residuals.quantiles[1],
		residuals.quantiles[3],
		residuals.quantiles[5],
		residuals.largestAbsolute
	].map((value) => formatNumber(value, decimals))]);
}
const MOST_SETTINGS$1 = 30;
/** How far a setting came that a strategy gave up. */
function describeState({ state, share, folds, failure }) {
	if (state === void 0) return "to the end";
	if (state === "failed") return `failed: ${failure ?? "no score"}`;
	return `given up after ${formatCount(folds.length)} folds${share === void 0 ? "" : ` of ${Math.round(share * 100)} % of the rows`}`;
}
const describeTime = ({ timed }) => timed === void 0 ? "" : `; ended after ${humanDuration(timed.elapsedMs)} of ${humanDuration(timed.budgetMs)} by its ${timed.endedBy}, so that a repetition may try others`;
function searchSection(search) {
	const early = search.settings.some(({ state }) => state !== void 0);
	const rows = search.settings.map((setting) => {
		const decimals = decimalsOf(setting.mean, {
			low: setting.mean - setting.sd,
			high: setting.mean + setting.sd,
			level: .68
		});
		return [
			setting.algorithm,
			describeParameters(setting.parameters),
			formatNumber(setting.mean, decimals),
			formatNumber(setting.sd, decimals),
			humanDuration(setting.durationMs),
			...early ? [describeState(setting)] : []
		];
	});
	const columns = [
		{ title: "algorithm" },
		{ title: "parameters" },
		{
			title: metricTitle(search.metric),
			align: "number"
		},
		{
			title: "sd over folds",
			align: "number"
		},
		{
			title: "time",
			align: "number"
		},
		...early ? [{ title: "measured" }] : []
	];
	const caption = `${search.strategy} search over ${formatCount(rows.length)} settings, ${search.folds}-fold cross-validation${search.repeats > 1 ? ` repeated ${search.repeats} times` : ""}, best first${describeTime(search)}`;
	return section("How the setting was chosen", plots(searchPicture(search), historyPicture(search), ...validationCurvePictures(search)), table(caption, columns, rows.slice(0, MOST_SETTINGS$1)), rows.length > MOST_SETTINGS$1 ? fold(`${rows.length - MOST_SETTINGS$1} more settings`, table("The other settings", columns, rows.slice(MOST_SETTINGS$1))) : void 0);
}
const factsSection = (run) => section("Where it comes from", table("Facts of the run", [{ title: "fact" }, { title: "value" }], [
	["run", code(run.id)],
	["trained", html`${when(run.createdAt)}, ${humanDuration(run.durationMs)}`],
	["algorithm", `${run.algorithm}: ${describeParameters(run.parameters)}`],
	["data", html`${run.dataset.name} ${run.dataset.version ?? ""} · ${formatCount(run.dataset.rows)} rows ·
          ${code(shortDigest(run.dataset.digest))}`],
	["target", code(run.target)],
	["features", html`${run.features.map((name, index) => html`${index === 0 ? "" : " "}${code(name)}`)}`],
	["seed", String(run.seed)],
	...run.commit === void 0 ? [] : [["commit", html`${code(run.commit.slice(0, 12))}${run.dirty === void 0 ? "" : " with uncommitted changes"}`]],
	...run.packageDigest === void 0 ? [] : [["package", code(shortDigest(run.packageDigest))]],
	["environment", describeParameters(run.environment)]
]));
// src/domain/metrics/report/render-run.ts
/** `iris-classifier: logistic-regression, accuracy 0.947 [0.827, 0.985]`, plain text. */
function runHeadline({ run, evaluation }) {
	const [first] = Object.entries(evaluation?.metrics ?? run.metrics);
	const shown = first === void 0 ? "" : `, ${metricTitle(first[0])} ${formatEstimate(first[1].value, first[1].interval)}`;
	return `${run.model}: ${run.algorithm}${shown} on ${formatCount(run.testRows.count)} test rows`;
}
/** The evaluation of one run as a self-contained page. */
const renderRunPage = (report, navigation = []) => renderPage({
	title: `${report.run.model} · run ${report.run.id}`,
	lead: runHeadline(report),
	navigation,
	main: runSections(report),
	footer: `Run ${report.run.id}, seed ${report.run.seed}.`
});
const MOST_SETTINGS = 10;
/** The same for people who read Markdown: step summaries, model cards, pull requests. Everything from outside is escaped. */
function renderRunMarkdown(report) {
	const { run, evaluation, importance } = report;
	const classes = evaluation?.classification;
	const parts = [
		`## ${safeText(runHeadline(report))}`,
		`Run ${inlineCode(run.id)} · trained in ${humanDuration(run.durationMs)} on ${safeText([run.dataset.name, run.dataset.version].filter((part) => part !== void 0).join(" "))} (${formatCount(run.dataset.rows)} rows) · seed ${run.seed}`,
		metricsMarkdown(evaluation?.metrics ?? run.metrics)
	];
	if (classes !== void 0) parts.push("### Classes", ...classesMarkdown(classes));
	const curve = classes?.roc[0];
	if (curve !== void 0) parts.push(mermaidLines({
		title: `ROC of ${curve.className}, area ${curve.area.toFixed(3)}`,
		x: {
			title: "false positive rate",
			from: 0,
			to: 1
		},
		y: {
			title: "true positive rate",
			from: 0,
			to: 1
		}
	}, [sampleCurve(curve.points)]));
	if (report.slices !== void 0) parts.push("### Groups of rows", slicesMarkdown(report.slices));
	if (run.search !== void 0) {
		const { metric, settings, folds, strategy } = run.search;
		parts.push("### Search", `${formatCount(settings.length)} settings by ${safeText(strategy)} search, ${folds}-fold cross-validation; the best of each algorithm:`, markdownTable([
			"algorithm",
			"parameters",
			`${safeText(metricTitle(metric))}, mean`,
			"sd over folds"
		], bestPerAlgorithm(run.search).slice(0, MOST_SETTINGS).map((one) => [
			safeText(one.algorithm),
			inlineCode(describeParameters(one.parameters)),
			formatNumber(one.mean, 4),
			formatNumber(one.sd, 4)
		]), [
			"left",
			"left",
			"right",
			"right"
		]));
	}
	if (importance !== void 0) parts.push("### Importance of features", safeText(importance.about), markdownTable(["feature", "importance"], [...importance.features].sort((left, right) => right.importance - left.importance).map((feature) => [safeText(feature.name), formatNumber(feature.importance, 3)]), ["left", "right"]));
	return `${parts.join("\n\n")}\n`;
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
export { describeRows as C, comparisonText as S, comparisonHeadline as T, openFolder as _, writeSite as a, sampleCurve as b, runHeadline as c, plots as d, section as f, findRun as g, html as h, writeReport as i, runSections as l, when as m, readRunReports as n, renderGraph as o, table as p, writeComparison as r, renderTimeline as s, readRunReport as t, renderPage as u, runLabel as v, differenceHeader as w, comparisonCells as x, mermaidLines as y };
