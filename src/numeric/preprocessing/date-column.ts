import { Failure } from '#kernel/failure.ts';
import type { ColumnTreatment, DatePartName } from '#kernel/preprocessing.ts';
import type { Column, TextColumn } from '#kernel/table.ts';
import { applyScale, fitScale } from './affine-scale.ts';
import { DATE_PARTS, parseCalendarTime } from './calendar.ts';
import type { FittedDate } from './fitted-column.ts';
import { medianOf } from './order-statistics.ts';
import type { PipelineOptions } from './treat-column.ts';

const DAY_PARTS: readonly DatePartName[] = ['year', 'month', 'day', 'weekday', 'days'];

/** The hour is of use only where times of day are written. */
export function fitDate(column: Column, options: PipelineOptions, treatment: ColumnTreatment): FittedDate {
  const text = requireDates(column, column.name);
  const timed = text.dictionary.some((value) => parseCalendarTime(value)?.timed === true);
  const parts = treatment.dateParts ?? (timed ? [...DAY_PARTS, 'hour'] : DAY_PARTS);
  const fitted = parts.map((part) => {
    const values = partOf(text, part);
    const fill = medianOf(values.filter((value) => !Number.isNaN(value)));
    const filled = values.map((value) => (Number.isNaN(value) ? fill : value));
    const scaling = treatment.scale ?? (options.scale ? 'standard' : 'none');
    return { fill: options.keepMissing ? null : fill, standard: fitScale(filled, scaling) };
  });
  return {
    kind: 'date',
    name: column.name,
    parts,
    fills: fitted.map(({ fill }) => fill),
    standard: fitted.map(({ standard }) => standard),
  };
}

/** One column for each part; a text that is no date counts as missing. */
export function applyDate({ name, parts, fills, standard }: FittedDate, column: Column): Float64Array[] {
  const text = requireDates(column, name);
  return parts.map((part, index) => {
    const fill = fills[index] ?? null;
    const values = partOf(text, part);
    const filled = fill === null ? values : values.map((value) => (Number.isNaN(value) ? fill : value));
    return applyScale(filled, standard[index] ?? null);
  });
}

/** Works once per distinct text. */
function partOf({ codes, dictionary }: TextColumn, part: DatePartName): Float64Array {
  const byCode = dictionary.map((text) => {
    const time = parseCalendarTime(text);
    return time === undefined ? NaN : DATE_PARTS[part](time);
  });
  return Float64Array.from(codes, (code) => (code < 0 ? NaN : byCode[code]!));
}

/** A column without any value reads as numbers. */
function requireDates(column: Column, name: string): TextColumn {
  if (column.kind === 'text') return column;
  if (column.values.every(Number.isNaN))
    return { kind: 'text', name, codes: new Int32Array(column.values.length).fill(-1), dictionary: [] };
  throw new Failure('train.feature-kind', { message: `column "${name}" must hold dates such as 2024-02-29; it holds numbers.` });
}
