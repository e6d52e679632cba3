import { BatchProfiler } from '#domain/data/profile/batch-profiler.ts';
import { TableProfiler, UnprofilableTable } from '#domain/data/profile/table-profiler.ts';
import type { TableReading } from '#domain/data/csv/table-builder.ts';
import { AsciiOrUtf8 } from '#domain/data/csv/ascii-or-utf8.ts';
import { CsvRows } from '#domain/data/rows/csv-rows.ts';
import { Failure } from '#kernel/failure.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readTableSources, requireColumns } from './read-table.ts';
import { plainBytes, requireFormat, tableBatches, type TableSource } from './table-batches.ts';

/** Tables with the same columns, as one. */
export interface ProfiledTables {
  readonly columns: readonly ColumnProfile[];
  /** The sources that belong to it, by their place in the list, and the rows of each. */
  readonly sources: readonly { readonly index: number; readonly rows: number }[];
}

/**
 * Statistics of tables, grouped by their columns in order of first appearance. All are read in one pass in bounded
 * memory. A defect fails with its data.* code and its place.
 */
export async function profileTables(
  sources: readonly TableSource[],
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading = {},
): Promise<readonly ProfiledTables[]> {
  const indexed = sources.map((source, index) => ({ source, index }));
  const delimited = indexed.filter(({ source }) => requireFormat(source.name).family === 'delimited');
  const typed = indexed.filter(({ source }) => requireFormat(source.name).family !== 'delimited');
  return [...(await profileDelimited(delimited, ports, reading)), ...(await profileTyped(typed, ports, reading))];
}

interface Indexed {
  readonly source: TableSource;
  readonly index: number;
}

async function profileDelimited(
  sources: readonly Indexed[],
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading,
): Promise<readonly ProfiledTables[]> {
  const groups = new Map<string, { readonly profiler: TableProfiler; readonly sources: { index: number; rows: number }[] }>();
  for (const { source, index } of sources) {
    const found = await scan(source, ports, reading, (names) => {
      const key = JSON.stringify(names);
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = { profiler: new TableProfiler(reading), sources: [] }));
      return group.profiler;
    });
    groups.get(found.key)!.sources.push({ index, rows: found.rows });
  }
  const profiled: ProfiledTables[] = [];
  for (const group of groups.values()) {
    const { columns, reread } = group.profiler.finish();
    profiled.push({ sources: group.sources, columns: await withReread(columns, reread, group.sources, sources, ports, reading) });
  }
  return profiled;
}

/** Columns that turned out to be texts after numbers had been taken in are read once more, alone. */
async function withReread(
  columns: readonly ColumnProfile[],
  reread: ReturnType<TableProfiler['finish']>['reread'],
  group: readonly { readonly index: number }[],
  sources: readonly Indexed[],
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading,
): Promise<readonly ColumnProfile[]> {
  const names = Object.keys(reread);
  if (names.length === 0) return columns;
  const wanted = { ...reading, kinds: { ...reading.kinds, ...reread } };
  const again = new TableProfiler(wanted, new Set(names));
  for (const { index } of group) await scan(sources.find((one) => one.index === index)!.source, ports, wanted, () => again);
  const texts = new Map(again.finish().columns.map((column) => [column.name, column]));
  return again.names.flatMap((name) => texts.get(name) ?? columns.find((column) => column.name === name) ?? []);
}

async function scan(
  source: TableSource,
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading,
  choose: (names: readonly string[]) => TableProfiler,
): Promise<{ readonly key: string; readonly rows: number }> {
  const format = requireFormat(source.name);
  let profiler: TableProfiler | undefined;
  let key = '';
  const rows = new CsvRows({
    columns: (names) => {
      key = JSON.stringify(names);
      profiler = choose(names);
      profiler.columns(names);
    },
    row: () => profiler!.row(rows),
  });
  const encoding = new AsciiOrUtf8();
  try {
    rows.beginFile(source.name, format.delimiter);
    for await (const chunk of plainBytes(source, format)) {
      if (!encoding.accepts(chunk)) throw new UnprofilableTable('not UTF-8');
      rows.push(chunk);
    }
    rows.endFile();
    if (rows.number === 0 || encoding.inside) throw new UnprofilableTable('no rows, or half a character');
  } catch (error) {
    if (error instanceof UnprofilableTable || error instanceof Failure) await explain(source, ports, reading);
    throw error;
  }
  return { key, rows: rows.number };
}

/** The careful reader says what is wrong, and where. */
async function explain(source: TableSource, ports: Pick<Workspace, 'parquet'>, reading: TableReading): Promise<void> {
  await readTableSources([source], ports, reading);
}

async function profileTyped(
  sources: readonly Indexed[],
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading,
): Promise<readonly ProfiledTables[]> {
  if (sources.length === 0) return [];
  const profile = (group: readonly Indexed[]): Promise<ProfiledTables> => profileBatches(group, ports, reading);
  try {
    return [await profile(sources)];
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'data.tables-differ') throw error;
    const groups = new Map<string, ProfiledTables[]>();
    for (const source of sources) {
      const one = await profile([source]);
      const key = JSON.stringify(one.columns.map(({ name }) => name));
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const indexes = [...groups.values()].map((group) => new Set(group.flatMap((one) => one.sources.map(({ index }) => index))));
    const profiled: ProfiledTables[] = [];
    for (const group of indexes) profiled.push(await profile(sources.filter(({ index }) => group.has(index))));
    return profiled;
  }
}

/** Some thousands of rows at a time; only a column whose first text comes after numbers makes the whole table be held. */
async function profileBatches(
  group: readonly Indexed[],
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading,
): Promise<ProfiledTables> {
  const profiler = new BatchProfiler(reading);
  const sources: { index: number; rows: number }[] = [];
  try {
    for (const { source, index } of group) {
      const before = profiler.rows;
      const expected = requireFormat(source.name).family === 'json-lines' ? [] : profiler.names;
      for await (const batch of tableBatches(source, ports)) {
        requireColumns(batch, expected, source.name);
        profiler.add(batch);
      }
      if (profiler.rows === before) throw new Failure('data.no-rows', { message: `${source.name} has no rows`, at: { file: source.name } });
      sources.push({ index, rows: profiler.rows - before });
    }
    return { columns: profiler.finish(), sources };
  } catch (error) {
    if (!(error instanceof UnprofilableTable)) throw error;
  }
  const { table, rows } = await readTableSources(
    group.map(({ source }) => source),
    ports,
    reading,
  );
  const whole = new BatchProfiler(reading);
  whole.add(table);
  return { columns: whole.finish(), sources: group.map(({ index }, at) => ({ index, rows: rows[at]! })) };
}
