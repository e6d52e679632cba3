import { n as Failure } from "./kernel-failure.js";
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
export { gunzip as t };
