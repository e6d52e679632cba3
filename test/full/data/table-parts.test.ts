import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cutTable } from '#features/data/cut-table.ts';

/** A quarter of the table that docs/guides/lay-out-large-data.md speaks of, in parts of a quarter of the size: as many parts. */
const ROWS = 500_000;
const SMALL = 256 * 1024;
const LARGE = 4 * SMALL;

/** An id, four numbers, a name and a word: about 68 bytes. */
function rowOf(number: number): string {
  let state = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const next = (): number => (state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0);
  return `${number},${next() / 1e4},${next() / 1e5},${next() % 1e6},${next() / 1e3},customer-${next() % 5000},${'abcdefgh'.slice(next() % 8)}\n`;
}

type Edit = (number: number) => string | undefined;

async function* table(
  edit: Edit,
  extra: { readonly before: number; readonly rows: number } = { before: -1, rows: 0 },
): AsyncIterable<Uint8Array> {
  let text = 'id,a,b,c,d,customer,word\n';
  for (let number = 0; number <= ROWS; number++) {
    if (number === extra.before) for (let added = 0; added < extra.rows; added++) text += rowOf(ROWS + added);
    if (number < ROWS) text += edit(number) ?? rowOf(number);
    if (text.length < 1 << 20) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

async function partsOf(source: AsyncIterable<Uint8Array>, average: number): Promise<Map<string, number>> {
  const parts = new Map<string, number>();
  for await (const { bytes } of cutTable(source, 'csv', average)) parts.set(createHash('sha256').update(bytes).digest('hex'), bytes.length);
  return parts;
}

const tenth = (number: number): string | undefined =>
  number % (ROWS / 10) === ROWS / 20 ? rowOf(number).replace('customer', 'client') : undefined;

const EDITIONS: readonly (readonly [string, () => AsyncIterable<Uint8Array>, number, number])[] = [
  // Largest shares in percent for about 130 and about 30 parts; git-lfs stores 100 % each time.
  ['1 % of rows added at the end', () => table(() => undefined, { before: ROWS, rows: ROWS / 100 }), 5, 12],
  ['1 % of rows added as a block in the middle', () => table(() => undefined, { before: ROWS / 2, rows: ROWS / 100 }), 6, 16],
  ['10 rows changed, far apart', () => table(tenth), 20, 60],
];

test('an edition of a table of 34 MB stores few parts again', async () => {
  const bases = [
    await partsOf(
      table(() => undefined),
      SMALL,
    ),
    await partsOf(
      table(() => undefined),
      LARGE,
    ),
  ] as const;
  for (const [name, edition, ...limits] of EDITIONS) {
    const shares: number[] = [];
    for (const [at, average] of [SMALL, LARGE].entries()) {
      const parts = await partsOf(edition(), average);
      const total = [...parts.values()].reduce((sum, size) => sum + size, 0);
      const fresh = [...parts].reduce((sum, [digest, size]) => sum + (bases[at]!.has(digest) ? 0 : size), 0);
      shares.push((100 * fresh) / total);
      expect(shares[at], name).toBeLessThan(limits[at]!);
    }
    console.log(`${name}: ${shares.map((share) => share.toFixed(1)).join(' / ')} %`);
  }
});
