import type { Random } from '#kernel/random.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import type { Column, Table } from '#kernel/table.ts';
import { profileColumn } from '#numeric/profile/column-profile.ts';

export const numbers = (name: string, values: Iterable<number>): Column => ({ kind: 'number', name, values: Float64Array.from(values) });

/** Undefined is a missing value. */
export function texts(name: string, values: readonly (string | undefined)[]): Column {
  const dictionary = [...new Set(values.filter((value) => value !== undefined))];
  const codes = Int32Array.from(values, (value) => (value === undefined ? -1 : dictionary.indexOf(value)));
  return { kind: 'text', name, codes, dictionary };
}

export const table = (...columns: Column[]): Table => ({
  rows: columns[0]!.kind === 'number' ? columns[0]!.values.length : columns[0]!.codes.length,
  columns,
});

/** The profile of a table's columns; predictions are a class column `prediction` of the table, or as many `a` as there are rows. */
export function profileOf({ rows, columns }: Table): ReferenceProfile {
  const prediction =
    columns.find((column) => column.name === 'prediction') ??
    texts(
      'prediction',
      Array.from({ length: rows }, () => 'a'),
    );
  return {
    schemaVersion: 1,
    features: columns.filter((column) => column.name !== 'prediction').map((column) => profileColumn(column)),
    prediction: profileColumn(prediction),
  };
}

export const normals = (random: Random, count: number, mean = 0): number[] => Array.from({ length: count }, () => mean + random.normal());

/** Words with Zipf's law: a few frequent, many that are seen once or not at all. */
export function zipf(random: Random, count: number, words: number): string[] {
  const cumulative: number[] = [];
  for (let rank = 1, total = 0; rank <= words; rank++) cumulative.push((total += 1 / rank));
  return Array.from({ length: count }, () => {
    const place = random.uniform() * cumulative.at(-1)!;
    return `w${cumulative.findIndex((edge) => place < edge)}`;
  });
}
