import { Failure } from '#kernel/failure.ts';
import type { Matrix } from '../../linear-algebra/matrix.ts';

/** 1: predictions may only rise with the column, −1: only fall, 0: either. */
export type MonotoneSign = -1 | 0 | 1;

/**
 * Directions by column from `name:1;other:-1`, or undefined for none. Fails with `train.settings-invalid` for a name that is not a column
 * and for a column of categories, which has no direction.
 */
export function monotoneSigns(text: string | null, { names, columns, categories }: Matrix): readonly MonotoneSign[] | undefined {
  if (text === null || text.trim() === '') return undefined;
  const signs = new Array<MonotoneSign>(columns).fill(0);
  for (const part of text.split(';')) {
    const colon = part.lastIndexOf(':');
    const name = part.slice(0, colon).trim();
    const sign = Number(part.slice(colon + 1));
    const column = names?.indexOf(name) ?? -1;
    if (colon < 1 || part.slice(colon + 1).trim() === '' || ![-1, 0, 1].includes(sign)) {
      throw invalid(`expected column:1, column:0 or column:-1 with semicolons between, found ${JSON.stringify(part)}.`);
    }
    if (column < 0) throw invalid(`there is no number column ${JSON.stringify(name)}; the columns are ${(names ?? []).join(', ')}.`);
    if ((categories?.[column] ?? 0) > 0) throw invalid(`column ${JSON.stringify(name)} holds categories, which have no direction.`);
    signs[column] = sign as MonotoneSign;
  }
  return signs;
}

const invalid = (message: string): Failure => new Failure('train.settings-invalid', { message: `parameter "monotonic-cst": ${message}` });
