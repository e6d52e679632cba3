import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { formatManifest, parseManifest } from '#domain/data/manifest.ts';
import type { TableSchema } from '#domain/data/schema/table-schema.ts';
import { describeFiles } from '#features/data/describe-files.ts';
import type { DataFile } from '#features/data/data-file.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';

const ports = { hasher: nodeHasher(), parquet: parquetReader() };

/** Files by path, and which of them were opened. */
function filesOf(contents: Readonly<Record<string, string>>): { readonly files: DataFile[]; readonly opened: Set<string> } {
  const opened = new Set<string>();
  const files = Object.keys(contents)
    .sort()
    .map((path): DataFile => {
      const bytes = new TextEncoder().encode(contents[path]);
      return {
        path,
        name: path,
        sizeBytes: bytes.length,
        sha256: ports.hasher.sha256(bytes),
        stored: false,
        async *open() {
          opened.add(path);
          yield bytes;
        },
      };
    });
  return { files, opened };
}

/** As it is after it was written and read. */
function written(manifest: DatasetManifest): DatasetManifest {
  const parsed = parseManifest(formatManifest(manifest).json);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value.manifest;
}

async function describeAgain(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, schema?: TableSchema) {
  const first = await describeFiles('toy', filesOf(before).files, schema, undefined, undefined, ports);
  const { files, opened } = filesOf(after);
  const again = await describeFiles('toy', files, schema, written(first.manifest), undefined, ports);
  const anew = await describeFiles('toy', filesOf(after).files, schema, undefined, undefined, ports);
  return { again, anew, opened: [...opened] };
}

const PEOPLE = 'name,age\nann,30\nbob,40\n';
const COLOURS = 'colour\nred\nblue\n';

describe('describing files again', () => {
  it('reads only the tables of which a file changed', async () => {
    const before = { 'a.csv': PEOPLE, 'b.csv': COLOURS, 'c.jsonl': '{"x":1}\n{"x":2}\n' };
    const { again, anew, opened } = await describeAgain(before, { ...before, 'b.csv': `${COLOURS}green\n` });
    expect(opened).toEqual(['b.csv']);
    expect(again).toEqual(anew);
  });

  it('reads a table again with a file that joins it', async () => {
    const before = { 'a.csv': PEOPLE, 'b.csv': COLOURS };
    const { again, anew, opened } = await describeAgain(before, { ...before, '0.csv': 'name,age\ncid,50\n' });
    expect(opened.sort()).toEqual(['0.csv', 'a.csv']);
    expect(again).toEqual(anew);
  });

  it('reads tables again when the schema is another one', async () => {
    const field = { name: 'age', type: 'string', constraints: {} } as TableSchema['fields'][number];
    const schema: TableSchema = {
      fields: [{ ...field, name: 'name' }, field],
      fieldsMatch: 'exact',
      primaryKey: [],
      uniqueKeys: [],
    };
    const { manifest } = await describeFiles('toy', filesOf({ 'a.csv': PEOPLE }).files, undefined, undefined, undefined, ports);
    const { files, opened } = filesOf({ 'a.csv': PEOPLE });
    const again = await describeFiles('toy', files, schema, written(manifest), undefined, ports);
    expect(opened.has('a.csv')).toBe(true);
    expect(again.manifest.tables![0]!.columns[1]!.kind).toBe('text');
    const { opened: third } = await describeAgain({ 'a.csv': PEOPLE }, { 'a.csv': PEOPLE }, schema);
    expect(third).toEqual([]);
  });

  it('says what describing from nothing says, whatever changed', async () => {
    const table = fc.constantFrom(PEOPLE, COLOURS, 'name,age\ncid,50\n', 'x,y\n1,2\n');
    const some = fc.dictionary(fc.constantFrom('a.csv', 'b.csv', 'c.csv', 'd.tsv', 'e.bin'), table, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(some, some, async (before, after) => {
        const { again, anew } = await describeAgain(before, after);
        expect(again).toEqual(anew);
      }),
      { numRuns: 40 },
    );
  });
});
