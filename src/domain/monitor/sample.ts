import type { Json, JsonObject } from '#kernel/json.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import { cellAt, findColumn, type Table } from '#kernel/table.ts';

/** What a column held in the window. */
export type ColumnSample =
  | { readonly kind: 'number'; readonly values: Float64Array; readonly nulls: number }
  | { readonly kind: 'text'; readonly counts: ReadonlyMap<string, number>; readonly nulls: number };

/** The window, column by column in the order of the profile. */
export interface WindowSample {
  readonly rows: number;
  readonly features: readonly ColumnSample[];
  /** Absent when no row had a prediction. */
  readonly prediction?: ColumnSample;
}

/** Takes rows one by one, so that a long log needs no list of rows. */
export interface SampleBuilder {
  add(inputs: JsonObject, prediction?: Json): void;
  finish(): WindowSample;
}

export function startSample(profile: ReferenceProfile): SampleBuilder {
  const features = profile.features.map(startColumn);
  const prediction = startColumn(profile.prediction);
  let rows = 0;
  let predicted = 0;
  return {
    add(inputs, output) {
      rows += 1;
      profile.features.forEach((column, index) =>
        features[index]!.add(Object.hasOwn(inputs, column.name) ? inputs[column.name] : undefined),
      );
      if (output === undefined) return;
      predicted += 1;
      prediction.add(output);
    },
    finish: () => ({
      rows,
      features: features.map((column) => column.finish()),
      ...(predicted === 0 ? {} : { prediction: prediction.finish() }),
    }),
  };
}

/** Name under which rows from a file carry predictions; the target's own column holds the truth and is something else. */
export const PREDICTION_COLUMN = 'prediction';

/** A sample from rows in a file; columns that are absent are named by `missingColumns`. */
export function sampleTable(profile: ReferenceProfile, table: Table): WindowSample {
  const columns = profile.features.map((column) => findColumn(table, column.name));
  const features = profile.features.map(startColumn);
  const output = findColumn(table, PREDICTION_COLUMN);
  const prediction = startColumn(profile.prediction);
  for (let row = 0; row < table.rows; row++) {
    columns.forEach((column, index) => features[index]!.add(column === undefined ? undefined : cellAt(column, row)));
    if (output !== undefined) prediction.add(cellAt(output, row));
  }
  return {
    rows: table.rows,
    features: features.map((column) => column.finish()),
    ...(output === undefined ? {} : { prediction: prediction.finish() }),
  };
}

export const missingColumns = (profile: ReferenceProfile, table: Table): string[] =>
  profile.features.filter((column) => findColumn(table, column.name) === undefined).map((column) => column.name);

interface ColumnBuilder {
  add(value: Json | undefined): void;
  finish(): ColumnSample;
}

const startColumn = (profile: ColumnProfile): ColumnBuilder => (profile.kind === 'number' ? startNumbers() : startTexts());

function startNumbers(): ColumnBuilder {
  const values: number[] = [];
  let nulls = 0;
  return {
    add(value) {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number === 'number' && Number.isFinite(number)) values.push(number);
      else nulls += 1;
    },
    finish: () => ({ kind: 'number', values: Float64Array.from(values), nulls }),
  };
}

function startTexts(): ColumnBuilder {
  const counts = new Map<string, number>();
  let nulls = 0;
  return {
    add(value) {
      if (value === undefined || value === null || value === '') nulls += 1;
      else {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    },
    finish: () => ({ kind: 'text', counts, nulls }),
  };
}
