import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { n as formatNumber, t as formatCount } from "./kernel-number-text.js";
import { i as metricTitle, n as findMetric } from "./numeric-metrics-catalogue.js";
import { t as canonicalJson } from "./kernel-json.js";
import { a as slicesMarkdown, c as listedClasses, f as safeText, h as directionMark, i as slicesHeadline, l as metricsMarkdown, m as decimalsOf, n as sliceCells, p as calibrationSentences, r as sliceTitles, s as classesMarkdown, t as SLICE_ALIGNMENT, v as formatEstimate, y as formatIntervalBounds } from "./domain-metrics-slices-text.js";
import { a as element, c as line, i as clip, l as text, n as picture, o as escapeXml, r as PLOT_CSS, t as linearScale, u as textWidth } from "./plot-scale.js";
import { n as drawAxes } from "./plot-marker.js";
import { t as renderExplanation } from "./plot-explanation-chart.js";
import { t as renderLineChart } from "./plot-line-chart.js";
import { n as renderSearchHistory, t as historyOfSearch } from "./domain-metrics-report-search-history.js";
import { r as shortDigest } from "./kernel-digest.js";
import { r as VERDICT_SYMBOL } from "./kernel-verdict.js";
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
const ROW = 28;
/** Horizontal bars (or points) with intervals, names on the left, numbers on the right. */
function renderBarChart(chart, options = {}) {
	const width = chart.width ?? 640;
	const left = 28 + Math.min(220, Math.max(40, ...chart.bars.map((bar) => textWidth(bar.name) * (bar.emphasis === true ? 1.2 : 1.08))));
	const right = width - 24 - Math.max(30, ...chart.bars.map((bar) => textWidth(bar.label)));
	const top = 44;
	const bottom = top + Math.max(1, chart.bars.length) * ROW;
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
		const middle = top + index * ROW + ROW / 2;
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
export { mermaidLines as _, renderPage as a, cards as c, plots as d, section as f, html as g, when as h, runSections as i, code as l, verdictMark as m, renderRunPage as n, confusionPicture as o, table as p, runHeadline as r, trendPicture as s, renderRunMarkdown as t, fold as u, sampleCurve as v };
