import { Failure } from '#kernel/failure.ts';

/** Bytes of a gzip stream; `data.compression-invalid` when it is damaged, the source's own failure when the source fails. */
export async function* gunzip(source: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  let sourceError: unknown;
  async function* watched(): AsyncIterable<Uint8Array<ArrayBuffer>> {
    try {
      for await (const chunk of source) yield chunk as Uint8Array<ArrayBuffer>;
    } catch (error) {
      sourceError = error;
      throw error;
    }
  }
  try {
    yield* ReadableStream.from(watched()).pipeThrough(new DecompressionStream('gzip'));
  } catch (error) {
    if (sourceError !== undefined) throw sourceError;
    throw new Failure('data.compression-invalid', { message: `${name} is not a whole gzip file`, at: { file: name }, cause: error });
  }
}
