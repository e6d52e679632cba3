import { i as metricTitle, n as findMetric } from "./numeric-metrics-catalogue.js";
import { a as element, i as clip, l as text, n as picture, s as formatCoordinate, t as linearScale, u as textWidth } from "./plot-scale.js";
import { n as drawAxes, t as drawMarker } from "./plot-marker.js";
// src/plot/search-history-chart.ts
const LEGEND_WIDTH = 180;
/**
* A mark for each setting, of a shape for each algorithm: filled where it was measured to the end, hollow where it was given up before, a
* cross where nothing could be learned. The line is the best so far. Scores far below the others stand at the edge, so that those that matter can be told apart.
*/
function renderSearchHistory(history, options = {}) {
	const { trials, better } = history;
	const algorithms = [...new Set(trials.map(({ algorithm }) => algorithm))];
	const width = 720;
	const height = 400;
	const widest = Math.max(60, ...algorithms.map((name) => textWidth(name)));
	const area = {
		left: 84,
		top: 42,
		right: width - Math.min(LEGEND_WIDTH, widest + 44),
		bottom: 330
	};
	const x = linearScale(.5, Math.max(1, trials.at(-1)?.trial ?? 1) + .5, area.left + 4, area.right - 4);
	const [low, high] = scoresShown(trials, better);
	const y = linearScale(low, high, area.bottom - 8, area.top + 8, { nice: true });
	const clamp = (score) => Math.min(Math.max(y.from, y.to), Math.max(Math.min(y.from, y.to), score));
	const marks = trials.map((trial) => drawMark(trial, algorithms.indexOf(trial.algorithm) % 6, x, y, clamp));
	const key = `filled: measured to the end · hollow: given up before · cross: failed · line: best so far`;
	return picture(history, width, height, [
		drawAxes(area, x, y, {
			x: "setting, in the order tried",
			y: history.metric
		}),
		drawBest(trials, better, x, y, clamp),
		...marks,
		...algorithms.map((name, index) => drawLegend(name, index, area)),
		text(area.left, 386, key, { className: "ty-muted" })
	], options);
}
/** From the best score to the worst, but not farther than three times the better half is wide. */
function scoresShown(trials, better) {
	const sign = better === "higher" ? 1 : -1;
	const worths = trials.map(({ score }) => sign * score).filter(Number.isFinite).sort((left, right) => right - left);
	if (worths.length === 0) return [0, 1];
	const best = worths[0];
	const middle = worths[Math.floor((worths.length - 1) / 2)];
	const worst = Math.max(worths.at(-1), best - 3 * Math.max(best - middle, 1e-9 * Math.max(1, Math.abs(best))));
	return better === "higher" ? [worst, best] : [-best, -worst];
}
function drawMark(trial, colour, x, y, clamp) {
	const cx = x.place(trial.trial);
	if (!Number.isFinite(trial.score)) {
		const bottom = Math.max(y.place(y.from), y.place(y.to));
		const arm = 4;
		const d = `M${formatCoordinate(cx - arm)} ${formatCoordinate(bottom - arm)}l8 8m0 -8l-8 8`;
		return element("path", {
			d,
			class: `ty-stroke-${colour}`,
			fill: "none",
			"stroke-width": 2
		});
	}
	const cy = y.place(clamp(trial.score));
	return drawMarker(colour, cx, cy, 4, trial.state === "finished" ? "filled" : "hollow");
}
function drawBest(trials, better, x, y, clamp) {
	const points = [];
	let best;
	for (const { trial, score, state } of trials) {
		const improves = state === "finished" && Number.isFinite(score) && (best === void 0 || (better === "higher" ? score > best : score < best));
		if (best !== void 0) points.push(`${formatCoordinate(x.place(trial))},${formatCoordinate(y.place(clamp(best)))}`);
		if (!improves) continue;
		best = score;
		points.push(`${formatCoordinate(x.place(trial))},${formatCoordinate(y.place(clamp(best)))}`);
	}
	return element("polyline", {
		points: points.join(" "),
		class: "ty-edge"
	});
}
function drawLegend(name, index, area) {
	const cy = area.top + 10 + index * 18;
	const colour = index % 6;
	return drawMarker(colour, area.right + 16, cy, 4) + text(area.right + 26, cy, clip(name, 150), { className: `ty-label-${colour}` });
}
// src/domain/metrics/report/search-history.ts
/** How a search went, in the order in which settings were tried; undefined where there is nothing to show. */
function historyOfSearch(search) {
	const tried = search.settings.map((setting, index) => ({
		...setting,
		trial: setting.trial ?? index + 1
	})).sort((left, right) => left.trial - right.trial);
	if (tried.length < 2) return void 0;
	const better = findMetric(search.metric)?.better ?? "higher";
	const best = search.settings[0];
	const folds = search.folds * search.repeats;
	const ended = search.timed === void 0 ? "" : ` It ended with the ${search.timed.endedBy} it had.`;
	const given = tried.filter(({ state }) => state !== void 0).length;
	return {
		title: "History of the search",
		description: `${metricTitle(search.metric)} in cross-validation of ${tried.length} settings in the order in which they were tried (strategy ${search.strategy}), mean over up to ${folds} folds; ${given} were not measured to the end. Best: ${best.algorithm} with ${Number(best.mean.toPrecision(4))}, tried as number ${best.trial ?? 1}.${ended}`,
		metric: metricTitle(search.metric),
		better,
		trials: tried.map(({ trial, algorithm, mean, state }) => ({
			trial,
			algorithm,
			score: mean,
			state: state ?? "finished"
		}))
	};
}
export { renderSearchHistory as n, historyOfSearch as t };
