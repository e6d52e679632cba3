// src/plot/svg.ts
/** Text as SVG and HTML content or attribute value; characters that XML forbids are replaced. */
const escapeXml = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
/** One element. Attribute values are escaped; children are markup already. Numbers keep two decimals, so output is stable and short. */
function element(name, attributes, children = "") {
	const written = Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${typeof value === "number" ? formatCoordinate(value) : escapeXml(value)}"`).join("");
	const content = typeof children === "string" ? children : children.join("");
	return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
const formatCoordinate = (value) => {
	const rounded = Math.round(value * 100) / 100;
	return Object.is(rounded, -0) || !Number.isFinite(rounded) ? "0" : String(rounded);
};
/** Text with its middle line at `y`. */
const text = (x, y, content, options = {}) => element("text", {
	x,
	y,
	dy: "0.35em",
	"text-anchor": options.anchor ?? "start",
	class: options.className ?? "ty-text",
	transform: options.rotate === void 0 ? void 0 : `rotate(${options.rotate} ${formatCoordinate(x)} ${formatCoordinate(y)})`
}, escapeXml(content));
const line = (x1, y1, x2, y2, className) => element("line", {
	x1,
	y1,
	x2,
	y2,
	class: className
});
/** Estimated width in pixels; system fonts differ, so layouts leave some slack. */
const textWidth = (content, size = 12) => [...content].length * size * .56;
/** Shortened in the middle of nowhere: the end is cut and marked. */
function clip(content, width, size = 12) {
	const characters = [...content];
	const most = Math.max(2, Math.floor(width / (size * .56)));
	return characters.length <= most ? content : `${characters.slice(0, most - 1).join("")}…`;
}
// src/plot/theme.ts
/**
* Colours by class, so that one picture serves light and dark. Series colours are of Okabe and Ito (2008), distinguishable with every
* common colour blindness; on dark paper the two darkest are lightened. Meaning never rests on colour alone: lines have dash patterns and
* direct labels.
*/
const LIGHT = "--ty-paper:#ffffff;--ty-ink:#1f2328;--ty-muted:#59636e;--ty-grid:#e1e6eb;--ty-axis:#8c959f;--ty-0:#0072b2;--ty-1:#d55e00;--ty-2:#009e73;--ty-3:#b8588f;--ty-4:#8f6a00;--ty-5:#3a8fc4;--ty-heat:#0072b2;--ty-good:#0b7a53;--ty-bad:#c4420a;--ty-wait:#8c959f";
const DARK = "--ty-paper:#0d1117;--ty-ink:#e6edf3;--ty-muted:#9da7b1;--ty-grid:#272e37;--ty-axis:#6e7681;--ty-0:#58a6ff;--ty-1:#f0a43a;--ty-2:#2fc193;--ty-3:#e29ac6;--ty-4:#e0c33e;--ty-5:#8ccbf0;--ty-heat:#3d8fe0;--ty-good:#2fc193;--ty-bad:#ff8a5c;--ty-wait:#6e7681";
const DASHES = [
	"none",
	"7 4",
	"2 3",
	"10 3 2 3",
	"4 2",
	"1 4"
];
const seriesRules = Array.from({ length: 6 }, (_, index) => `.ty-line-${index}{stroke:var(--ty-${index});stroke-dasharray:${DASHES[index]};fill:none;stroke-width:2}.ty-fill-${index}{fill:var(--ty-${index})}.ty-label-${index}{fill:var(--ty-${index});font-weight:600}.ty-stroke-${index}{stroke:var(--ty-${index})}`).join("");
/** Rules for every picture; a page that inlines many pictures includes them once. */
const PLOT_CSS = [
	`.ty-plot{${LIGHT};font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}`,
	`@media (prefers-color-scheme:dark){.ty-plot{${DARK}}}`,
	`:root[data-theme="light"] .ty-plot{${LIGHT}}:root[data-theme="dark"] .ty-plot{${DARK}}`,
	".ty-paper{fill:var(--ty-paper)}.ty-text{fill:var(--ty-ink)}.ty-muted{fill:var(--ty-muted)}.ty-title{fill:var(--ty-ink);font-size:14px;font-weight:600}",
	".ty-grid{stroke:var(--ty-grid);stroke-width:1}.ty-axis{stroke:var(--ty-axis);stroke-width:1}.ty-guide{stroke:var(--ty-muted);stroke-width:1;stroke-dasharray:3 3}",
	".ty-null{fill:var(--ty-muted);opacity:.32}.ty-band{opacity:.16}.ty-bar{opacity:.85}.ty-whisker{stroke:var(--ty-ink);stroke-width:1.5}.ty-dot{opacity:.45}.ty-cell{fill:var(--ty-heat)}",
	".ty-box{fill:var(--ty-paper);stroke:var(--ty-axis);stroke-width:1.2}.ty-good{fill:var(--ty-good)}.ty-bad{fill:var(--ty-bad)}.ty-wait{fill:var(--ty-wait)}.ty-running{fill:var(--ty-0)}",
	".ty-edge{stroke:var(--ty-axis);stroke-width:1.4;fill:none}.ty-strong{font-weight:600}.ty-on-heat{fill:var(--ty-on-heat,#fff)}",
	seriesRules
].join("\n");
// src/plot/picture.ts
/** Wraps drawn content into an SVG document with title, description, role and colours. Deterministic: ids follow from the content. */
function picture(caption, width, height, content, options = {}) {
	const id = `ty-${stableNumber(`${caption.title}\n${caption.description}\n${content.join("")}`)}`;
	return element("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
		width: Math.round(width),
		height: Math.round(height),
		role: "img",
		class: "ty-plot",
		"aria-labelledby": `${id}-title ${id}-desc`
	}, [
		element("title", { id: `${id}-title` }, escapeXml(caption.title)),
		element("desc", { id: `${id}-desc` }, escapeXml(caption.description)),
		options.inline === true ? "" : element("style", {}, PLOT_CSS),
		element("rect", {
			width: Math.round(width),
			height: Math.round(height),
			class: "ty-paper"
		}),
		text(16, 20, caption.title, { className: "ty-title" }),
		...content
	]);
}
/** FNV-1a over UTF-16 units, for ids that must differ between pictures of one page. */
function stableNumber(content) {
	let hash = 2166136261;
	for (let index = 0; index < content.length; index++) hash = Math.imul(hash ^ content.charCodeAt(index), 16777619);
	return (hash >>> 0).toString(36);
}
// src/plot/scale.ts
/** Steps of 1, 2 or 5 times a power of ten that give about `count` ticks inside [low, high]. */
function niceTicks(low, high, count) {
	if (!(high > low)) return [low];
	const raw = (high - low) / Math.max(1, count);
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = [
		1,
		2,
		5,
		10
	].map((factor) => factor * power).find((size) => size >= raw * .999);
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	const decimals = Math.max(0, -Math.floor(Math.log10(step)));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(((first + index) * step).toFixed(Math.min(20, decimals))));
}
function linearScale(from, to, pixelsFrom, pixelsTo, options = {}) {
	const count = options.ticks ?? 5;
	let [low, high] = to > from ? [from, to] : [from - (Math.abs(from) || 1) * .5, from + (Math.abs(from) || 1) * .5];
	if (options.nice === true) {
		const ticks = niceTicks(low, high, count * 2);
		const step = ticks.length > 1 ? ticks[1] - ticks[0] : 0;
		if (step > 0) {
			low = Math.floor(low / step + 1e-9) * step;
			high = Math.ceil(high / step - 1e-9) * step;
		}
	}
	const ticks = niceTicks(low, high, count);
	return {
		from: low,
		to: high,
		ticks,
		place: (value) => pixelsFrom + (value - low) / (high - low) * (pixelsTo - pixelsFrom),
		format: tickFormat(ticks)
	};
}
/** One form for all ticks of an axis: decimals of the step, thousands as k, millions as M. */
function tickFormat(ticks) {
	const step = ticks.length > 1 ? Math.abs(ticks[1] - ticks[0]) : Math.abs(ticks[0] ?? 1) || 1;
	const largest = Math.max(...ticks.map(Math.abs), 0);
	const [unit, suffix] = step >= 1e6 ? [1e6, "M"] : step >= 1e3 || largest >= 1e4 && step >= 100 ? [1e3, "k"] : [1, ""];
	const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9)));
	if (largest > 0 && largest < 1e-4) return (tick) => tick.toExponential(1).replace("-", "−");
	return (tick) => tick === 0 ? "0" : `${(tick / unit).toFixed(decimals).replace("-", "−")}${suffix}`;
}
export { element as a, line as c, clip as i, text as l, picture as n, escapeXml as o, PLOT_CSS as r, formatCoordinate as s, linearScale as t, textWidth as u };
