import { a as element, c as line, l as text, s as formatCoordinate, u as textWidth } from "./plot-scale.js";
// src/plot/axes.ts
/** Grid, ticks and titles of both axes around the area. */
function drawAxes(area, x, y, titles) {
	const columns = x.ticks.map((tick) => {
		const place = x.place(tick);
		return line(place, area.top, place, area.bottom, "ty-grid") + text(place, area.bottom + 14, x.format(tick), {
			anchor: "middle",
			className: "ty-muted"
		});
	});
	const rows = y.ticks.map((tick) => {
		const place = y.place(tick);
		return line(area.left, place, area.right, place, "ty-grid") + text(area.left - 8, place, y.format(tick), {
			anchor: "end",
			className: "ty-muted"
		});
	});
	const widest = Math.max(0, ...y.ticks.map((tick) => textWidth(y.format(tick))));
	const side = Math.max(10, Math.min(area.left - 48, area.left - 20 - widest));
	return element("g", {}, [
		...columns,
		...rows,
		line(area.left, area.bottom, area.right, area.bottom, "ty-axis"),
		line(area.left, area.top, area.left, area.bottom, "ty-axis"),
		text((area.left + area.right) / 2, area.bottom + 34, titles.x, {
			anchor: "middle",
			className: "ty-text"
		}),
		text(side, (area.top + area.bottom) / 2, titles.y, {
			anchor: "middle",
			className: "ty-text",
			rotate: -90
		})
	]);
}
/** Places for labels near wished heights so that neighbours are at least `gap` apart, inside [top, bottom]; order is kept. */
function spreadLabels(wished, gap, top, bottom) {
	const order = [...wished.keys()].sort((left, right) => wished[left] - wished[right] || left - right);
	const placed = new Array(wished.length);
	let floor = top;
	for (const index of order) {
		placed[index] = Math.max(wished[index], floor);
		floor = placed[index] + gap;
	}
	let ceiling = bottom;
	for (const index of [...order].reverse()) {
		placed[index] = Math.min(placed[index], ceiling);
		ceiling = placed[index] - gap;
	}
	return placed;
}
// src/plot/marker.ts
/** Corners of shapes of about one size, in units of it: square, triangle, diamond, triangle on its tip, bar. */
const SHAPES = [
	corners(-.9, -.9, .9, -.9, .9, .9, -.9, .9),
	corners(0, -1.2, 1.15, .85, -1.15, .85),
	corners(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0),
	corners(0, 1.2, 1.15, -.85, -1.15, -.85),
	corners(-1.4, -.55, 1.4, -.55, 1.4, .55, -1.4, .55)
];
/** A mark whose shape says of which series it is, as its colour does; a disc for the first. */
function drawMarker(series, x, y, size, look = "filled") {
	const index = series % 6;
	const drawn = look === "filled" ? { class: `ty-fill-${index}` } : {
		class: `ty-stroke-${index}`,
		fill: "none",
		"stroke-width": 1.5
	};
	const shape = SHAPES[index - 1];
	if (shape === void 0) return element("circle", {
		cx: x,
		cy: y,
		r: size,
		...drawn
	});
	const points = shape.map(([right, down]) => `${formatCoordinate(x + right * size)},${formatCoordinate(y + down * size)}`);
	return element("polygon", {
		points: points.join(" "),
		...drawn
	});
}
function corners(...numbers) {
	return Array.from({ length: numbers.length / 2 }, (_, corner) => [numbers[2 * corner], numbers[2 * corner + 1]]);
}
export { drawAxes as n, spreadLabels as r, drawMarker as t };
