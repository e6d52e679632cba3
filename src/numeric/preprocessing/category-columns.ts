import { Failure } from '#kernel/failure.ts';
import type { ColumnTreatment } from '#kernel/preprocessing.ts';
import type { Column } from '#kernel/table.ts';
import { applyScale, fitScale } from './affine-scale.ts';
import { categoriesOf, categoryReader, rowsOf } from './categories.ts';
import type { FittedCodes, FittedOrdinal, FittedText } from './fitted-column.ts';
import type { PipelineOptions } from './treat-column.ts';

export function fitOneHot(column: Column, treatment: ColumnTreatment): FittedText {
  const { categories, mostFrequent } = categoriesOf(column);
  return {
    kind: 'text',
    name: column.name,
    fill: treatment.impute === 'constant' ? String(treatment.fill ?? '') : mostFrequent,
    categories: treatment.order ?? categories,
    ...(treatment.indicator === true ? { indicator: true } : {}),
  };
}

export function applyOneHot({ fill, categories, indicator }: FittedText, column: Column): Float64Array[] {
  const rows = rowsOf(column);
  const result = categories.map(() => new Float64Array(rows));
  const absent = new Float64Array(rows);
  const slotOf = categoryReader(column, categories);
  const fillSlot = fill === null ? -1 : categories.indexOf(fill);
  for (let row = 0; row < rows; row++) {
    const read = slotOf(row);
    if (read < 0) absent[row] = 1;
    const slot = read < 0 ? fillSlot : read;
    if (slot >= 0 && slot < categories.length) result[slot]![row] = 1;
  }
  return indicator === true ? [...result, absent] : result;
}

/** In the order that is given, else in order of code units. */
export function fitOrdinal(column: Column, options: PipelineOptions, treatment: ColumnTreatment): FittedOrdinal {
  const { categories, mostFrequent } = categoriesOf(column);
  const order = treatment.order ?? categories;
  const strange = treatment.order === undefined ? [] : categories.filter((category) => !order.includes(category));
  if (strange.length > 0) {
    throw new Failure('train.settings-invalid', {
      message: `expected the order of column "${column.name}" to name every value; it lacks ${strange
        .slice(0, 5)
        .map((value) => JSON.stringify(value))
        .join(', ')}${strange.length > 5 ? ` and ${strange.length - 5} more` : ''}.`,
    });
  }
  const plain: FittedOrdinal = {
    kind: 'ordinal',
    name: column.name,
    fill: treatment.impute === 'constant' ? String(treatment.fill ?? '') : mostFrequent,
    categories: order,
    standard: null,
  };
  const scaling = treatment.scale ?? (options.scale ? 'standard' : 'none');
  return { ...plain, standard: fitScale(applyOrdinal(plain, column), scaling) };
}

export function applyOrdinal({ fill, categories, standard }: FittedOrdinal, column: Column): Float64Array {
  const slotOf = categoryReader(column, categories);
  const fillSlot = fill === null ? -1 : categories.indexOf(fill);
  const values = new Float64Array(rowsOf(column));
  for (let row = 0; row < values.length; row++) {
    const slot = slotOf(row);
    values[row] = slot < 0 ? fillSlot : slot === categories.length ? -1 : slot;
  }
  return applyScale(values, standard);
}

export const fitCodes = (column: Column): FittedCodes => ({
  kind: 'codes',
  name: column.name,
  categories: categoriesOf(column).categories,
});

export function applyCodes({ categories }: FittedCodes, column: Column): Float64Array {
  const slotOf = categoryReader(column, categories);
  const values = new Float64Array(rowsOf(column));
  for (let row = 0; row < values.length; row++) {
    const slot = slotOf(row);
    values[row] = slot < 0 || slot === categories.length ? NaN : slot;
  }
  return values;
}
