// src/kernel/bytes.ts
const UNIT = {
	"": 1,
	B: 1,
	k: 1e3,
	kB: 1e3,
	M: 1e6,
	MB: 1e6,
	G: 1e9,
	GB: 1e9,
	T: 0xe8d4a51000,
	TB: 0xe8d4a51000,
	Ki: 1024,
	KiB: 1024,
	Mi: 1024 ** 2,
	MiB: 1024 ** 2,
	Gi: 1024 ** 3,
	GiB: 1024 ** 3,
	Ti: 1024 ** 4,
	TiB: 1024 ** 4
};
/** Reads `16Gi`, `1.5 GB`, `512` with decimal and binary units. */
function parseBytes(text) {
	const match = /^(\d+(?:\.\d+)?)\s?([A-Za-z]*)$/.exec(text);
	const unit = match === null ? void 0 : UNIT[match[2] ?? ""];
	return match === null || unit === void 0 ? void 0 : Math.round(Number(match[1]) * unit);
}
/** Decimal units with two significant figures, as disks and GitHub count: `1.9 MB`. */
function humanBytes(size) {
	if (size < 1e3) return `${size} B`;
	const units = [
		"kB",
		"MB",
		"GB",
		"TB",
		"PB"
	];
	let value = size / 1e3;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** The exact wire form with the largest binary unit that divides it, which `parseBytes` reads back: `134217728` → `128Mi`. */
function formatBytes(size) {
	const unit = [
		"Ti",
		"Gi",
		"Mi",
		"Ki"
	].find((name) => size > 0 && size % UNIT[name] === 0);
	return unit === void 0 ? String(size) : `${size / UNIT[unit]}${unit}`;
}
/** One array of all the pieces, one after the other. */
function joinBytes(pieces) {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
export { parseBytes as i, humanBytes as n, joinBytes as r, formatBytes as t };
