import type { AsyncBuffer, ColumnMetaData, FileMetaData, ParquetParsers, RowGroup } from 'hyparquet';
import { Failure } from '#kernel/failure.ts';
import type { Column, Table } from '#kernel/table.ts';
import type { ParquetReader, RandomAccess } from '#ports/parquet.ts';
import { dateText, hexOf, timestampText, uuidText } from './cell-text.ts';
import { checkOutline, parquetInvalid } from './check-outline.ts';
import { checkPages, type ChunkLimits } from './check-pages.ts';
import { columnTypeOf, withoutAnnotations, type ColumnType } from './column-type.ts';
import { decodeColumn } from './decode-column.ts';

/** Parquet through hyparquet, which is loaded on the first file. One column of one row group is decoded at a time. */
export function parquetReader(): ParquetReader {
  return {
    async *rowGroups(source) {
      const { metadata, columns, file, failed } = await open(source);
      const [{ parquetScan }, { deserializeTCompactProtocol }, levels, { compressors: codecs, decompressZstd }] = await Promise.all([
        import('hyparquet'),
        import('hyparquet/src/thrift.js'),
        import('hyparquet/src/schema.js'),
        import('hyparquet-compressors'),
      ]);
      // As it comes, this one makes room for as much as the frame claims.
      const compressors = { ...codecs, ZSTD: (bytes: Uint8Array, length: number) => decompressZstd(bytes, new Uint8Array(length)) };
      const options = { metadata, compressors, utf8: false, parsers: PARSERS, geoparquet: false, useOffsetIndex: false };
      const limitsOf = (chunk: ColumnMetaData): ChunkLimits => {
        const path = levels.getSchemaPath(metadata.schema, chunk.path_in_schema);
        const decompress = compressors[chunk.codec];
        return {
          uncompressedBytes: Number(chunk.total_uncompressed_size),
          values: Number(chunk.num_values),
          repetitionBits: bitsFor(levels.getMaxRepetitionLevel(path)),
          definitionBits: bitsFor(levels.getMaxDefinitionLevel(path)),
          decompress: chunk.codec === 'UNCOMPRESSED' || decompress === undefined ? (bytes) => bytes : decompress,
        };
      };
      let first = 0;
      for (const [index, group] of metadata.row_groups.entries()) {
        const rows = Number(group.num_rows);
        const decoded: Column[] = [];
        for (const { name, type } of columns) {
          const cells = await guarded(source, failed, async () => {
            const chunks = await chunksOf(group, name, file, (chunk, bytes) =>
              checkPages(bytes, limitsOf(chunk), deserializeTCompactProtocol, `column ${name} of row group ${index + 1}`, source.name),
            );
            const scan = await parquetScan({ ...options, file: held(file, chunks), columns: [name] });
            return await scan.readColumn({ column: name, rowStart: first, rowEnd: first + rows });
          });
          if (cells.length !== rows) throw parquetInvalid(source.name, `column ${name} has ${cells.length} values for ${rows} rows`);
          decoded.push(decodeColumn(name, type, cells, source.name, first));
        }
        first += rows;
        if (rows > 0) yield { rows, columns: decoded } satisfies Table;
      }
    },
    async outline(source) {
      const { metadata, columns } = await open(source);
      return { columns: columns.map(({ name }) => name), rows: Number(metadata.num_rows) };
    },
  };
}

/** Inside of lists and structures the decoder converts; it is told to lose nothing that a text can hold. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (ticks) => timestampText(BigInt(ticks), 1e3, true),
  timestampFromMicroseconds: (ticks) => timestampText(BigInt(ticks), 1e6, true),
  timestampFromNanoseconds: (ticks) => timestampText(BigInt(ticks), 1e9, true),
  dateFromDays: (days) => dateText(days),
  jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
  geometryFromBytes: (bytes) => hexOf(bytes),
  geographyFromBytes: (bytes) => hexOf(bytes),
  uuidFromBytes: (bytes) => uuidText(bytes),
};

interface OpenFile {
  readonly metadata: FileMetaData;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly file: AsyncBuffer;
  readonly failed: { cause?: unknown };
}

/** The smallest file: magic, length of the footer, magic. */
const MIN_BYTES = 12;

async function open(source: RandomAccess): Promise<OpenFile> {
  const failed: { cause?: unknown } = {};
  const file: AsyncBuffer = {
    byteLength: source.sizeBytes,
    slice: async (start, end = source.sizeBytes) => {
      try {
        return await bytesOf(source, start, end);
      } catch (cause) {
        failed.cause = cause;
        throw cause;
      }
    },
  };
  if (source.sizeBytes < MIN_BYTES) throw parquetInvalid(source.name, `it has ${source.sizeBytes} bytes`);
  const [head, tail] = [await file.slice(0, 4), await file.slice(source.sizeBytes - 4)];
  if (text(tail) === 'PARE')
    throw new Failure('data.parquet-unsupported', { message: `${source.name}: an encrypted footer cannot be read` });
  if (text(head) !== 'PAR1' || text(tail) !== 'PAR1')
    throw parquetInvalid(source.name, `it does not ${text(head) === 'PAR1' ? 'end' : 'begin'} with PAR1`);
  const { parquetMetadataAsync } = await import('hyparquet');
  const metadata = await guarded(source, failed, () => parquetMetadataAsync(file, { geoparquet: false }));
  return await guarded(source, failed, async () => {
    checkOutline(metadata, source.sizeBytes, source.name);
    const top = topLevel(metadata);
    const names = top.map(({ name }) => name);
    if (new Set(names).size < names.length)
      throw new Failure('data.header-duplicate', { message: `${source.name}: two columns have the same name`, evidence: names });
    const columns = top.map((element) => ({ name: element.name, type: columnTypeOf(element) }));
    const plain = {
      ...metadata,
      schema: metadata.schema.map((element) => (top.includes(element) ? withoutAnnotations(element) : element)),
    };
    return { metadata: plain, columns, file, failed };
  });
}

/** Elements below the root, leaving out what is below them. */
function topLevel({ schema }: FileMetaData) {
  const top = [];
  for (let index = 1; index < schema.length;) {
    top.push(schema[index]!);
    let open = 1;
    while (open > 0) open += (schema[index++]!.num_children ?? 0) - 1;
  }
  return top;
}

interface HeldChunk {
  readonly start: number;
  readonly bytes: ArrayBuffer;
}

/** The bytes of a column's chunks (a structure has several), looked at before anything decodes them. */
async function chunksOf(
  group: RowGroup,
  name: string,
  file: AsyncBuffer,
  check: (chunk: ColumnMetaData, bytes: ArrayBuffer) => void,
): Promise<HeldChunk[]> {
  const chunks: HeldChunk[] = [];
  for (const { meta_data: chunk } of group.columns) {
    if (chunk === undefined || chunk.path_in_schema[0] !== name) continue;
    // A dictionary at 0 is how some writers say that there is none.
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const bytes = await file.slice(start, start + Number(chunk.total_compressed_size));
    check(chunk, bytes);
    chunks.push({ start, bytes });
  }
  return chunks;
}

const bitsFor = (level: number): number => 32 - Math.clz32(level);

/** The file, of which some parts are in memory. */
const held = (file: AsyncBuffer, chunks: readonly HeldChunk[]): AsyncBuffer => ({
  byteLength: file.byteLength,
  slice: (start, end = file.byteLength) => {
    const chunk = chunks.find((one) => one.start <= start && end <= one.start + one.bytes.byteLength);
    return chunk === undefined ? file.slice(start, end) : chunk.bytes.slice(start - chunk.start, end - chunk.start);
  },
});

/** What the decoder throws is a damaged file, unless the source failed below it. */
async function guarded<Value>(source: RandomAccess, failed: { cause?: unknown }, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (failed.cause !== undefined) throw failed.cause;
    if (error instanceof Failure) throw error;
    const found = error instanceof Error ? error.message : String(error);
    if (/unsupported|not supported/i.test(found))
      throw new Failure('data.parquet-unsupported', { message: `${source.name}: ${found}`, at: { file: source.name }, cause: error });
    throw parquetInvalid(source.name, found, error);
  }
}

async function bytesOf(source: RandomAccess, start: number, end: number): Promise<ArrayBuffer> {
  const length = end - start;
  if (start < 0 || length < 0 || end > source.sizeBytes) throw parquetInvalid(source.name, `it refers to bytes ${start} to ${end}`);
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const chunk of source.open({ start, end })) {
    if (at + chunk.length > length) throw parquetInvalid(source.name, 'it changed while it was read');
    bytes.set(chunk, at);
    at += chunk.length;
  }
  if (at !== length) throw parquetInvalid(source.name, `it ends ${length - at} bytes too early`);
  return bytes.buffer;
}

const text = (bytes: ArrayBuffer): string => new TextDecoder('latin1').decode(bytes);
