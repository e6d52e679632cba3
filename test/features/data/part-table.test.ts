import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDataset } from '#features/data/add-dataset.ts';
import { joinParts } from '#features/data/join-parts.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { partTable, type PartTable } from '#features/data/part-table.ts';
import { configOf, dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const FOLDER = 'data/sales/files/sales';
const rows = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at},${(at * 2654435761) % 1000003},"a, b"`);
const csv = (lines: readonly string[]): string => `id,price,note\n${lines.join('\n')}\n`;

const split = (extra: Partial<PartTable> = {}) =>
  partTable(
    {
      table: join(workspace.root, 'sales.csv'),
      folder: join(workspace.root, FOLDER),
      average: 4096,
      replace: false,
      dryRun: false,
      ...extra,
    },
    workspace,
  );
const parts = (): string[] => readdirSync(join(workspace.root, FOLDER)).sort();

async function commitSales(): Promise<void> {
  await addDataset({ name: 'sales' }, workspace);
  await workspace.git.commit('sales', ['data/sales']);
}

describe('partTable', () => {
  it('makes parts that are one dataset, and whose rows are the table byte for byte', async () => {
    workspace.repository.write('sales.csv', csv(rows(3000)));
    const parted = await split();
    expect(parted.parts.length).toBeGreaterThan(8);
    expect(parts()).toEqual(parted.parts.map((part) => part.name));
    expect(readFileSync(join(workspace.root, FOLDER, 'part-000002.csv'), 'utf8')).toMatch(/^id,price,note\n\d/);
    await commitSales();
    const loaded = await loadDataset({ config: configOf('sales') }, workspace);
    expect(loaded.table.rows).toBe(3000);
    await joinParts(
      { folder: join(workspace.root, FOLDER), table: join(workspace.root, 'back.csv'), replace: false, dryRun: false },
      workspace,
    );
    expect(readFileSync(join(workspace.root, 'back.csv'), 'utf8')).toBe(csv(rows(3000)));
  });

  it('reads files of JSON Lines with the same columns as one table', async () => {
    for (const part of [1, 2]) {
      const lines = [0, 1].map((at) => JSON.stringify({ id: part * 10 + at, price: at }));
      workspace.repository.write(`${FOLDER}/part-00000${part}.jsonl`, `${lines.join('\n')}\n`);
    }
    await commitSales();
    const { table } = await loadDataset({ config: configOf('sales') }, workspace);
    expect(table.rows).toBe(4);
    expect(table.columns.map(({ name }) => name)).toEqual(['id', 'price']);
  });

  it('writes the parts that a new edition changes and no others', async () => {
    workspace.repository.write('sales.csv', csv(rows(3000)));
    const { parts: before } = await split();
    await commitSales();
    workspace.repository.write('sales.csv', csv([...rows(1500), '7,7,new', ...rows(3000).slice(1500), '8,8,last']));
    const edition = await split();
    expect(edition.parts.filter((part) => !part.known).length).toBeLessThanOrEqual(4);
    expect(edition.newBytes).toBeLessThan(0.3 * before.reduce((sum, part) => sum + part.sizeBytes, 0));
    expect(workspace.repository.git('status', '--porcelain', 'data').trim().split('\n').length).toBeLessThanOrEqual(4);
  });

  it('removes the table of a dataset last, takes gzip apart, and drops parts that are no longer', async () => {
    workspace.repository.write('data/sales/files/sales.csv.gz', gzipSync(csv(rows(2000))));
    const table = join(workspace.root, 'data/sales/files/sales.csv.gz');
    const planned = await split({ table, replace: true, dryRun: true });
    expect(existsSync(join(workspace.root, FOLDER))).toBe(false);
    expect(planned.plan.effects.at(-1)).toEqual({ verb: 'delete', target: 'data/sales/files/sales.csv.gz' });
    await split({ table, replace: true });
    expect(existsSync(table)).toBe(false);
    await commitSales();
    const count = parts().length;
    workspace.repository.write('sales.csv', csv(rows(200)));
    await split();
    expect(parts().length).toBeLessThan(count);
  });

  it('finishes what was interrupted, and keeps its hands off parts that are in no commit', async () => {
    workspace.repository.write('sales.csv', csv(rows(1000)));
    await split();
    writeFileSync(join(workspace.root, FOLDER, 'part-000001.csv'), 'id,price,note\n1,1,mine\n');
    await expect(split()).rejects.toMatchObject({ code: 'git.working-tree-dirty' });
    await split({ dryRun: true, folder: join(workspace.root, 'data/sales/files/other') });
    workspace.repository.git('clean', '-fdq', 'data');
    await split();
    expect((await split()).plan.effects).toEqual([]);
  });

  it.each([
    ['a.parquet', 'x', 'data.format-unsupported'],
    ['none.csv', undefined, 'environment.file-missing'],
    ['empty.csv', 'a,b\n', 'data.no-rows'],
    ['p.csv', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`, 'data.pointer-as-data'],
  ])('refuses %s', async (name, content, code) => {
    if (content !== undefined) workspace.repository.write(name, content);
    await expect(split({ table: join(workspace.root, name) })).rejects.toMatchObject({ code });
    await expect(split({ table: join(workspace.root, name), folder: '/elsewhere' })).rejects.toThrow();
  });
});

describe('joinParts', () => {
  const joined = (replace = false) =>
    joinParts({ folder: join(workspace.root, 'p'), table: join(workspace.root, 'all.csv'), replace, dryRun: false }, workspace);

  it('takes parts that people wrote, and refuses what is not one table', async () => {
    await expect(joined()).rejects.toMatchObject({ code: 'data.files-missing' });
    workspace.repository.write('p/part-000001.csv', 'a;b\n1;2');
    workspace.repository.write('p/part-000002.csv', 'a;b\n3;4\n');
    await joined();
    expect(readFileSync(join(workspace.root, 'all.csv'), 'utf8')).toBe('a;b\n1;2\n3;4\n');
    await expect(joined()).rejects.toMatchObject({ code: 'git.working-tree-dirty' });
    workspace.repository.write('p/part-000003.csv', 'a;c\n3;4\n');
    await expect(joined(true)).rejects.toMatchObject({ code: 'data.tables-differ' });
  });
});
