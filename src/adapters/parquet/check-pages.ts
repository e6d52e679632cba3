import { parquetInvalid } from './check-outline.ts';
import { runsFit } from './check-runs.ts';

/** Reads one structure in Thrift's compact protocol. */
export type ReadStruct = (reader: { view: DataView; offset: number }) => Readonly<Record<string, unknown>>;

const DATA_PAGE = 0;
const INDEX_PAGE = 1;
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;

/** What a chunk may hold, from the end of the file. */
export interface ChunkLimits {
  readonly uncompressedBytes: number;
  readonly values: number;
  readonly repetitionBits: number;
  readonly definitionBits: number;
  readonly decompress: (bytes: Uint8Array, length: number) => Uint8Array;
}

/**
 * Walks over the pages of a column before they are decoded. Sizes that lead backwards would be followed for ever, and sizes beyond what the
 * end of the file announces would be reserved; the decoder takes both as they are. Structure of a page header: parquet.thrift, PageHeader.
 */
export function checkPages(bytes: ArrayBuffer, limits: ChunkLimits, readStruct: ReadStruct, where: string, name: string): void {
  const reader = { view: new DataView(bytes), offset: 0 };
  const invalid = (found: string) => parquetInvalid(name, `${where}: ${found}`);
  // Headers count towards the uncompressed size; levels are counted generously.
  const most = limits.uncompressedBytes * 2 + 1024;
  let values = 0;
  while (reader.offset < bytes.byteLength - 1 && values < limits.values) {
    const header = readStruct(reader);
    const [type, uncompressed, compressed] = [header['field_1'], header['field_2'], header['field_3']];
    if (!isCount(compressed) || reader.offset + compressed > bytes.byteLength) throw invalid(`a page of ${String(compressed)} bytes`);
    if (!isCount(uncompressed) || uncompressed > most) throw invalid(`a page of ${String(uncompressed)} bytes uncompressed`);
    const body = bodyOf(header, type);
    if (type !== INDEX_PAGE && body === undefined) throw invalid(`a page of unknown type ${String(type)}`);
    const count = body?.['field_1'] ?? 0;
    if (!isCount(count) || count > limits.values) throw invalid(`a page of ${String(count)} values`);
    if (type === DATA_PAGE_V2 && body !== undefined) checkLevels(body, compressed, uncompressed, invalid);
    if (type === DATA_PAGE || type === DATA_PAGE_V2) {
      // A page without values would be asked for the next one by a decoder that counts values.
      if (count === 0 && compressed === 0) throw invalid('an empty page');
      values += count;
      const page = new Uint8Array(bytes, reader.offset, compressed);
      if (!pageFits(page, uncompressed, type, body!, count, limits)) throw invalid('runs that do not fit');
    }
    reader.offset += compressed;
  }
  if (values !== limits.values) throw invalid(`${values} values instead of ${limits.values}`);
}

/** Parquet.thrift, Encoding: PLAIN_DICTIONARY and RLE_DICTIONARY. */
const DICTIONARY_ENCODINGS: readonly unknown[] = [2, 8];

function pageFits(
  page: Uint8Array,
  uncompressed: number,
  type: unknown,
  body: Readonly<Record<string, unknown>>,
  values: number,
  limits: ChunkLimits,
): boolean {
  const { repetitionBits, definitionBits } = limits;
  const dictionary = DICTIONARY_ENCODINGS.includes(type === DATA_PAGE ? body['field_2'] : body['field_4']);
  if (!dictionary && repetitionBits === 0 && definitionBits === 0) return true;
  const runs = { values, repetitionBits, definitionBits, dictionary };
  if (type === DATA_PAGE) return runsFit(limits.decompress(page, uncompressed), runs);
  const levelBytes = [(body['field_6'] as number | undefined) ?? 0, (body['field_5'] as number | undefined) ?? 0] as const;
  const levels = levelBytes[0] + levelBytes[1];
  if (!runsFit(page.subarray(0, levels), { ...runs, dictionary: false, levelBytes })) return false;
  if (!dictionary) return true;
  const rest = page.subarray(levels);
  const indexes = body['field_7'] === false ? rest : limits.decompress(rest, uncompressed - levels);
  return runsFit(indexes, { values, repetitionBits: 0, definitionBits: 0, dictionary });
}

const bodyOf = (header: Readonly<Record<string, unknown>>, type: unknown): Readonly<Record<string, unknown>> | undefined =>
  (type === DATA_PAGE
    ? header['field_5']
    : type === DICTIONARY_PAGE
      ? header['field_7']
      : type === DATA_PAGE_V2
        ? header['field_8']
        : undefined) as Readonly<Record<string, unknown>> | undefined;

function checkLevels(
  body: Readonly<Record<string, unknown>>,
  compressed: number,
  uncompressed: number,
  invalid: (found: string) => Error,
): void {
  const [definition, repetition] = [body['field_5'] ?? 0, body['field_6'] ?? 0];
  const [values, nulls, rows] = [body['field_1'], body['field_2'] ?? 0, body['field_3'] ?? 0];
  if (!isCount(values) || !isCount(nulls) || !isCount(rows) || nulls > values || rows > values)
    throw invalid(`${String(nulls)} of ${String(values)} values missing in ${String(rows)} rows`);
  if (!isCount(definition) || !isCount(repetition) || definition + repetition > Math.min(compressed, uncompressed))
    throw invalid(`levels of ${String(definition)} and ${String(repetition)} bytes`);
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
