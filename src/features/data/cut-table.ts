import { headerDelimiter } from '#domain/data/csv/header-delimiter.ts';
import { partSizes, RowCutter, type RowSyntax } from '#domain/data/parts/row-cutter.ts';
import { joinBytes, type ByteSize } from '#kernel/bytes.ts';

/** Rows of one part with the header in front. */
export interface CutPart {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** The parts of a table, one in memory at a time. */
export async function* cutTable(source: AsyncIterable<Uint8Array>, ending: string, average: ByteSize): AsyncIterable<CutPart> {
  const { syntax, bytes } = await rowSyntax(source, ending);
  const cutter = new RowCutter(partSizes(average), syntax);
  let header: Uint8Array = new Uint8Array(0);
  let held: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let from = 0;
    for (const cut of cutter.push(chunk)) {
      held.push(chunk.subarray(from, cut.before));
      from = cut.before;
      if (cut.ends === 'header') header = joinBytes(held);
      else yield { bytes: joinBytes([header, ...held]), rows: cut.rows };
      held = [];
    }
    if (from < chunk.length) held.push(chunk.slice(from));
  }
  if (cutter.rows > 0) yield { bytes: joinBytes([header, ...held]), rows: cutter.rows };
}

/** Reads as far as the delimiter needs, and gives the bytes back in front of the rest. */
export async function rowSyntax(
  source: AsyncIterable<Uint8Array>,
  ending: string,
): Promise<{ readonly syntax: RowSyntax; readonly bytes: AsyncIterable<Uint8Array> }> {
  if (ending === 'jsonl' || ending === 'ndjson') return { syntax: { header: false, quotes: undefined }, bytes: source };
  if (ending === 'tsv') return { syntax: { header: true, quotes: 0x09 }, bytes: source };
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let delimiter: number | undefined;
  while (delimiter === undefined) {
    const next = await iterator.next();
    if (next.done !== true) head = joinBytes([head, next.value]);
    delimiter = headerDelimiter(head, head[0] === 0xef ? 3 : 0, next.done === true);
  }
  async function* whole(): AsyncIterable<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { syntax: { header: true, quotes: delimiter }, bytes: whole() };
}
