// src/kernel/duration.ts
const UNIT_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/;
/** Reads `90s`, `1h30m`, `24h`, `7d`; a bare number has no unit and is refused. */
function parseDuration(text) {
	if (!WHOLE.test(text)) return void 0;
	let total = 0;
	for (const [, amount, unit] of text.matchAll(PART)) total += Number(amount) * UNIT_MS[unit];
	return total;
}
/** The exact wire form, which `parseDuration` reads back: `5400000` → `1h30m`. */
function formatDuration(duration) {
	let rest = Math.round(duration);
	if (rest <= 0) return "0s";
	let text = "";
	for (const unit of [
		"d",
		"h",
		"m",
		"s",
		"ms"
	]) {
		const count = Math.floor(rest / UNIT_MS[unit]);
		if (count > 0) text += `${count}${unit}`;
		rest -= count * UNIT_MS[unit];
	}
	return text;
}
/** Two significant units for people: `0.4 s`, `38 s`, `4 min 05 s`, `3 h 10 min`. */
function humanDuration(duration) {
	const seconds = duration / 1e3;
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	if (seconds < 60) return `${Math.round(seconds)} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`;
	return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}
export { humanDuration as n, parseDuration as r, formatDuration as t };
