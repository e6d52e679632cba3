// src/features/registry/slice-stream.ts
/** Bytes [start, start + length) of a stream, without holding more than one chunk. */
async function* sliceStream(chunks, start, length) {
	let position = 0;
	for await (const chunk of chunks) {
		const from = Math.max(0, start - position);
		const to = Math.min(chunk.length, start + length - position);
		if (from < to) yield chunk.subarray(from, to);
		position += chunk.length;
		if (position >= start + length) return;
	}
}
/** Several streams as one. */
async function* joinStreams(streams) {
	for (const stream of streams) yield* stream;
}
export { sliceStream as n, joinStreams as t };
