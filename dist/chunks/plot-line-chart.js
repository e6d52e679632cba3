import { n as drawAxes, r as spreadLabels, t as drawMarker } from "./plot-marker.js";
import { a as element, c as line, i as clip, l as text, n as picture, s as formatCoordinate, t as linearScale, u as textWidth } from "./plot-scale.js";
// src/plot/line-chart.ts
const LABEL_WIDTH = 170;
/** Width of the piece of line before a label. */
const SAMPLE = 18;
/** Lines with direct labels at their right ends instead of a legend; several differ in dashes and marks, which the labels repeat. */
function renderLineChart(chart, options = {}) {
	const width = chart.width ?? 640;
	const height = chart.height ?? 380;
	const longest = Math.max(40, ...chart.series.map((series) => textWidth(series.name)));
	const sampled = chart.series.length > 1 ? 24 : 0;
	const area = {
		left: 68,
		top: 42,
		right: width - Math.min(LABEL_WIDTH, longest * 1.2 + 24) - sampled,
		bottom: height - 52
	};
	const points = chart.series.flatMap((series) => series.points);
	const heights = [...points.map((point) => point.y), ...chart.series.flatMap((series) => (series.band ?? []).flatMap((band) => [band.low, band.high]))];
	const x = axisScale(chart.x, points.map((point) => point.x), area.left, area.right);
	const y = axisScale(chart.y, heights, area.bottom, area.top);
	const ends = chart.series.map((series) => {
		const last = series.points[series.points.length - 1];
		return last === void 0 ? area.bottom : y.place(last.y);
	});
	const places = spreadLabels(ends, 16, area.top + 4, area.bottom - 4);
	const labels = chart.series.map((series, index) => {
		const [colour, at, start] = [
			index % 6,
			places[index],
			area.right + 10
		];
		const name = text(start + sampled, at, clip(series.name, 156), { className: `ty-label-${colour}` });
		if (sampled === 0) return name;
		const mark = series.markers === true ? drawMarker(colour, start + SAMPLE / 2, at, 3.5) : "";
		return line(start, at, start + SAMPLE, at, `ty-line-${colour}`) + mark + name;
	});
	return picture(chart, width, height, [
		drawAxes(area, x, y, {
			x: chart.x.title,
			y: chart.y.title
		}),
		chart.guide === void 0 ? "" : drawGuide(chart.guide, x, y),
		...chart.series.map((series, index) => drawSeries(series, index % 6, x, y)),
		...labels
	], options);
}
const finite = (values) => values.filter(Number.isFinite);
function axisScale(axis, values, pixelsFrom, pixelsTo) {
	const known = finite(values);
	const low = axis.from ?? (known.length === 0 ? 0 : known.reduce((least, value) => Math.min(least, value)));
	const high = axis.to ?? (known.length === 0 ? 1 : known.reduce((most, value) => Math.max(most, value)));
	return linearScale(low, high, pixelsFrom, pixelsTo, { nice: axis.from === void 0 || axis.to === void 0 });
}
function drawSeries(series, colour, x, y) {
	const at = (point) => `${formatCoordinate(x.place(point.x))},${formatCoordinate(y.place(point.y))}`;
	const known = series.points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
	const band = series.band;
	const outline = band === void 0 ? [] : [...series.points.map((point, index) => at({
		x: point.x,
		y: band[index].high
	})), ...series.points.map((point, index) => at({
		x: point.x,
		y: band[index].low
	})).reverse()];
	return element("g", {}, [
		outline.length === 0 ? "" : element("polygon", {
			points: outline.join(" "),
			class: `ty-fill-${colour} ty-band`
		}),
		element("polyline", {
			points: known.map(at).join(" "),
			class: `ty-line-${colour}`
		}),
		...series.markers === true ? known.map((point) => drawMarker(colour, x.place(point.x), y.place(point.y), 3.5)) : []
	]);
}
function drawGuide(guide, x, y) {
	const [x1, y1, x2, y2] = [
		x.place(guide.from.x),
		y.place(guide.from.y),
		x.place(guide.to.x),
		y.place(guide.to.y)
	];
	const slope = Math.atan2(y2 - y1, x2 - x1) * 180 / Math.PI;
	const at = .72;
	return line(x1, y1, x2, y2, "ty-guide") + text(x1 + (x2 - x1) * at, y1 + (y2 - y1) * at + 10, guide.label, {
		anchor: "middle",
		className: "ty-muted",
		rotate: slope
	});
}
export { renderLineChart as t };
