/** Bytes [start, start + length) of a stream, without holding more than one chunk. */
export async function* sliceStream(chunks: AsyncIterable<Uint8Array>, start: number, length: number): AsyncIterable<Uint8Array> {
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
export async function* joinStreams(streams: readonly AsyncIterable<Uint8Array>[]): AsyncIterable<Uint8Array> {
  for (const stream of streams) yield* stream;
}
