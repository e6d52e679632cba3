// src/domain/data/rows/cell-hash.ts
/** Starting values and multipliers of the two lanes: FNV-1a, and a rotating multiplicative hash that shares no structure with it. */
const LOW_BASIS = 2166136261;
const HIGH_BASIS = 2538058380;
const LOW_PRIME = 16777619;
const HIGH_PRIME = 2654435761;
/** Two words of a text's UTF-16 units, for cells that are not bytes. Never both zero. */
function hashUnits(text) {
	let low = -2128831035;
	let high = -1756908916;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, LOW_PRIME);
		high = Math.imul((high << 5 | high >>> 27) ^ unit, HIGH_PRIME);
	}
	return [low >>> 0, (high | 1) >>> 0];
}
/** Two words of a cell's bytes, the same that CsvRows takes while it reads. Never both zero. */
function hashBytes(bytes) {
	let low = -2128831035;
	let high = -1756908916;
	for (const byte of bytes) {
		low = Math.imul(low ^ byte, LOW_PRIME);
		high = Math.imul((high << 5 | high >>> 27) ^ byte, HIGH_PRIME);
	}
	return [low >>> 0, (high | 1) >>> 0];
}
/** Last rounds of MurmurHash3: every bit of the word reaches every bit of the result. */
function finalMix(word) {
	let mixed = word ^ word >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return mixed ^ mixed >>> 16;
}
export { finalMix as a, LOW_PRIME as i, HIGH_PRIME as n, hashBytes as o, LOW_BASIS as r, hashUnits as s, HIGH_BASIS as t };
