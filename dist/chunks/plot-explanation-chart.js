import { a as element, c as line, i as clip, l as text, n as picture, t as linearScale, u as textWidth } from "./plot-scale.js";
// src/plot/beeswarm.ts
const ROW = 34;
const REACH = 13;
const STEP = 3.2;
const NAMES = [
	"low value",
	"middle",
	"high value",
	"no order"
];
/** Dots in a row for each name, spread where they would lie on each other. Low values are rings, high ones discs: colour is not needed. */
function renderBeeswarm(chart, options = {}) {
	const width = chart.width ?? 640;
	const left = 28 + Math.min(200, Math.max(60, ...chart.rows.map((row) => textWidth(row.name) * 1.08)));
	const right = width - 24 - Math.max(30, ...chart.rows.map((row) => textWidth(row.label)));
	const top = 44;
	const bottom = top + Math.max(1, chart.rows.length) * ROW;
	const values = chart.rows.flatMap((row) => row.points.map((point) => point.x)).filter(Number.isFinite);
	const scale = linearScale(Math.min(0, ...values), Math.max(0, ...values), left, right, { nice: true });
	const grid = scale.ticks.map((tick) => line(scale.place(tick), top, scale.place(tick), bottom, "ty-grid") + text(scale.place(tick), bottom + 14, scale.format(tick), {
		anchor: "middle",
		className: "ty-muted"
	}));
	const rows = chart.rows.map((row, index) => {
		const middle = top + index * ROW + ROW / 2;
		const places = row.points.map((point) => scale.place(point.x));
		const heights = spread(places);
		return element("g", {}, [
			text(left - 8, middle, clip(row.name, 196), { anchor: "end" }),
			...row.points.map((point, at) => dot(places[at], middle + heights[at], point.third)),
			text(right + 10, middle, row.label, { className: "ty-muted" })
		]);
	});
	const legend = [
		0,
		1,
		2,
		void 0
	].filter((third) => chart.rows.some((row) => row.points.some((point) => point.third === third))).map((third, index) => {
		const x = left + index * 96;
		return dot(x, bottom + 54, third) + text(x + 8, bottom + 54, NAMES[third ?? 3], { className: "ty-muted" });
	});
	return picture(chart, width, bottom + 70, [
		...grid,
		line(scale.place(0), top, scale.place(0), bottom, "ty-axis"),
		...rows,
		text((left + right) / 2, bottom + 34, chart.axis, { anchor: "middle" }),
		...legend
	], options);
}
function dot(cx, cy, third) {
	if (third === void 0) return element("rect", {
		x: cx - 2,
		y: cy - 2,
		width: 4,
		height: 4,
		class: "ty-wait"
	});
	if (third === 1) return element("circle", {
		cx,
		cy,
		r: 1.8,
		class: "ty-wait"
	});
	return third === 0 ? element("circle", {
		cx,
		cy,
		r: 2.6,
		class: "ty-stroke-0",
		fill: "none",
		"stroke-width": 1.4
	}) : element("circle", {
		cx,
		cy,
		r: 3,
		class: "ty-fill-1"
	});
}
/** Offsets from the middle line: each dot takes the nearest free height among the dots within its reach, in order of place. */
function spread(places) {
	const order = [...places.keys()].sort((one, other) => places[one] - places[other] || one - other);
	const heights = new Array(places.length).fill(0);
	const levels = [0];
	for (let step = 1; step * STEP <= REACH; step++) levels.push(step * STEP, -step * STEP);
	const lastAt = /* @__PURE__ */ new Map();
	for (const index of order) {
		const place = places[index];
		const level = levels.find((level) => place - (lastAt.get(level) ?? -Infinity) >= 5.5) ?? levels.reduce((best, one) => lastAt.get(one) < lastAt.get(best) ? one : best);
		lastAt.set(level, place);
		heights[index] = level;
	}
	return heights;
}
// src/plot/explanation-chart.ts
/** SHAP summary: one dot a row for each column, to the right where the column raised the output. */
function renderExplanation({ features, output, rows, method }, options = {}) {
	return renderBeeswarm({
		title: "What moved single predictions",
		description: `Shapley values (${method}) of ${rows} rows for the ${output}: to the right a column raised it, to the left it lowered it. ${features.slice(0, 3).map(({ name, meanAbsolute }) => `${name}: ${meanAbsolute} on average`).join("; ")}.`,
		axis: `contribution to the ${output}`,
		rows: features.map(({ name, meanAbsolute, points }) => ({
			name,
			label: String(Number(meanAbsolute.toPrecision(2))),
			points: points.map(([x, third]) => third === 0 || third === 1 || third === 2 ? {
				x,
				third
			} : { x })
		}))
	}, options);
}
export { renderExplanation as t };
