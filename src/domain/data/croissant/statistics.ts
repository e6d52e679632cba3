import type { ColumnProfile } from '#kernel/records/column-profile.ts';

/** A fact about all values of a column. */
export interface CroissantStatistic {
  readonly name: string;
  readonly dataType: 'sc:Integer' | 'sc:Float';
  readonly value: number;
}

/** Statistics of a column that fit a line each; sketches stay in the manifest. */
export function statisticsOf(column: ColumnProfile): CroissantStatistic[] {
  const counts: readonly (readonly [string, number | undefined])[] = [
    ['count', column.count - column.nulls],
    ['missing', column.nulls],
    ['distinct', column.distinct],
  ];
  const measures: readonly (readonly [string, number | null | undefined])[] =
    column.kind === 'number'
      ? [
          ['min', column.min],
          ['max', column.max],
          ['mean', column.mean],
          ['standard deviation', column.sd],
          ['median', column.quantiles.length % 2 === 1 ? column.quantiles[column.quantiles.length >> 1] : undefined],
        ]
      : [];
  const statistic = (name: string, dataType: CroissantStatistic['dataType'], value: number | null | undefined): CroissantStatistic[] =>
    value === null || value === undefined ? [] : [{ name, dataType, value }];
  return [
    ...counts.flatMap(([name, value]) => statistic(name, 'sc:Integer', value)),
    ...measures.flatMap(([name, value]) => statistic(name, 'sc:Float', value)),
  ];
}
