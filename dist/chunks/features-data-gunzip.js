import { n as Failure } from "./kernel-failure.js";
// src/domain/data/csv/header-delimiter.ts
const [TAB, LF, CR, QUOTE, COMMA, SEMICOLON] = [
	9,
	10,
	13,
	34,
	44,
	59
];
/** A header longer than this is looked at no further. */
const MAX_HEADER_BYTES = 1048576;
/**
* What separates the cells of a `.csv` file, by its header: a semicolon or a tab where the header has no comma outside quotes. Spreadsheet
* programs write semicolons in every country whose decimal sign is the comma. Undefined: the header has not ended, more bytes are needed.
*/
function headerDelimiter(bytes, start, ended) {
	let semicolons = 0;
	let tabs = 0;
	let quoted = false;
	let cellStart = true;
	const end = Math.min(bytes.length, start + MAX_HEADER_BYTES);
	for (let index = start; index < end; index++) {
		const byte = bytes[index];
		if (quoted) {
			quoted = byte !== QUOTE;
			continue;
		}
		if (byte === COMMA) return COMMA;
		if (byte === QUOTE && (cellStart || bytes[index - 1] === QUOTE)) quoted = true;
		else if (byte === SEMICOLON) semicolons += 1;
		else if (byte === TAB) tabs += 1;
		else if ((byte === LF || byte === CR) && index > start && !isLineEnd(bytes[index - 1])) return chosen(semicolons, tabs);
		cellStart = byte === SEMICOLON || byte === TAB || isLineEnd(byte);
	}
	return ended || end < bytes.length ? chosen(semicolons, tabs) : void 0;
}
const isLineEnd = (byte) => byte === LF || byte === CR;
const chosen = (semicolons, tabs) => semicolons + tabs === 0 ? COMMA : semicolons >= tabs ? SEMICOLON : TAB;
// src/features/data/gunzip.ts
/** Bytes of a gzip stream; `data.compression-invalid` when it is damaged, the source's own failure when the source fails. */
async function* gunzip(source, name) {
	let sourceError;
	async function* watched() {
		try {
			for await (const chunk of source) yield chunk;
		} catch (error) {
			sourceError = error;
			throw error;
		}
	}
	try {
		yield* ReadableStream.from(watched()).pipeThrough(new DecompressionStream("gzip"));
	} catch (error) {
		if (sourceError !== void 0) throw sourceError;
		throw new Failure("data.compression-invalid", {
			message: `${name} is not a whole gzip file`,
			at: { file: name },
			cause: error
		});
	}
}
export { headerDelimiter as n, gunzip as t };
