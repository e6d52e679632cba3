import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDataset } from '#features/data/add-dataset.ts';
import { diffRows } from '#features/data/diff-rows.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { validateDataset } from '#features/data/validate-dataset.ts';
import { workingFiles } from '#features/data/working-files.ts';
import { cellAt, findColumn, type Table } from '#kernel/table.ts';
import { configOf, dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const parquet = (ids: readonly number[], value: (id: number) => string | null = (id) => `v${id % 3}`): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      rowGroupSize: 3,
      columnData: [
        { name: 'id', data: ids.map(BigInt), type: 'INT64' },
        { name: 'label', data: ids.map(value), type: 'STRING', nullable: true },
      ],
    }),
  );

const cells = (table: Table, name: string) => Array.from({ length: table.rows }, (_, row) => cellAt(findColumn(table, name)!, row));

describe('tables with types', () => {
  it('are described, loaded and validated like any other, in several formats at once', async () => {
    workspace.repository.write('in/a.parquet', parquet([1, 2, 3, 4, 5]));
    workspace.repository.write('in/b.jsonl', '{"label": "late", "id": 6}\n\n{"id": 7}\n');
    workspace.repository.write('in/c.csv', 'id,label\n8,v2\n');
    const { manifest } = await addDataset({ name: 'mixed', from: ['in'] }, workspace);
    expect(manifest.rows).toBe(8);
    expect(manifest.files.map(({ path, rows, mediaType }) => [path, rows, mediaType])).toEqual([
      ['a.parquet', 5, 'application/vnd.apache.parquet'],
      ['b.jsonl', 2, 'application/x-ndjson'],
      ['c.csv', 1, 'text/csv'],
    ]);
    const { table } = await loadDataset({ config: configOf('mixed') }, workspace);
    expect(cells(table, 'id')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(cells(table, 'label')).toEqual(['v1', 'v2', 'v0', 'v1', 'v2', 'late', undefined, 'v2']);
    const { report } = await validateDataset({ config: configOf('mixed', { target: 'label' }) }, workspace);
    expect(report.problems.map(({ rule }) => rule)).toContain('target-missing-values');
  });

  it('keep whole numbers in lines of JSON exact', async () => {
    workspace.repository.write('in/a.jsonl', '{"id": 9007199254740993, "text": "12345678901234567890", "x": 1.2345678901234567}\n');
    await addDataset({ name: 'exact', from: ['in'] }, workspace);
    const { table } = await loadDataset({ config: configOf('exact') }, workspace);
    expect(['id', 'text', 'x'].map((name) => cells(table, name)[0])).toEqual([
      '9007199254740993',
      '12345678901234567890',
      1.2345678901234567,
    ]);
  });

  it('are compared by key, a Parquet file with the same rows in JSON too', async () => {
    workspace.repository.write('before/a.parquet', parquet([1, 2, 3, 4, 5]));
    workspace.repository.write(
      'after/a.parquet',
      parquet([2, 3, 4, 5, 6], (id) => (id === 4 ? 'new' : `v${id % 3}`)),
    );
    workspace.repository.write('json/a.jsonl', [1, 2, 3, 4, 5].map((id) => `{"label": "v${id % 3}", "id": ${id}}\n`).join(''));
    workspace.repository.write('csv/a.csv', 'id,label\n1,v1\n');
    const [before, after, json, csv] = await Promise.all(['before', 'after', 'json', 'csv'].map((path) => workingFiles(path, workspace)));
    const key = ['id'];
    expect(await diffRows({ before: before!, after: after!, key }, workspace)).toMatchObject({ added: 1, removed: 1, changed: 1 });
    expect(await diffRows({ before: before!, after: after!, key, rowsInMemory: 2 }, workspace)).toMatchObject({
      added: 1,
      removed: 1,
      changed: 1,
    });
    expect(await diffRows({ before: before!, after: json!, key }, workspace)).toMatchObject({ added: 0, removed: 0, changed: 0 });
    await expect(diffRows({ before: before!, after: csv!, key }, workspace)).rejects.toMatchObject({ code: 'data.format-unsupported' });
  });

  it('refuse lines that are no objects, and tables with other columns', async () => {
    workspace.repository.write('bad/a.jsonl', '{"id": 1}\n[2]\n');
    await expect(addDataset({ name: 'bad', from: ['bad'] }, workspace)).rejects.toMatchObject({
      code: 'data.json-malformed',
      at: { line: 2 },
    });
    workspace.repository.write('huge/a.jsonl', '{"id": 1e999}\n');
    await expect(addDataset({ name: 'bad', from: ['huge'] }, workspace)).rejects.toMatchObject({ code: 'data.value-not-finite' });
    workspace.repository.write('latin/a.jsonl', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d, 0x0a));
    await expect(addDataset({ name: 'bad', from: ['latin'] }, workspace)).rejects.toMatchObject({ code: 'data.encoding-invalid' });
  });
});

describe('a folder of pictures', () => {
  it('is validated as one, and a dataset of neither is not', async () => {
    const gif = (width: number): Uint8Array => Uint8Array.of(...new TextEncoder().encode('GIF89a'), width, 0, 3, 0, 0);
    workspace.repository.write('pictures/train/cat/1.gif', gif(1));
    workspace.repository.write('pictures/test/cat/2.gif', gif(1));
    workspace.repository.write('pictures/train/cat/3.gif', 'no picture');
    await addDataset({ name: 'pictures', from: ['pictures'] }, workspace);
    const { report } = await validateDataset({ config: configOf('pictures') }, workspace);
    expect(report.problems.map(({ rule }) => rule)).toEqual(['image-unreadable', 'leakage-duplicates']);
    workspace.repository.write('notes/a.txt', 'text');
    await addDataset({ name: 'notes', from: ['notes'] }, workspace);
    await expect(validateDataset({ config: configOf('notes') }, workspace)).rejects.toMatchObject({ code: 'data.table-missing' });
  });
});
