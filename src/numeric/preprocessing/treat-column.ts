import { Failure } from '#kernel/failure.ts';
import type { ColumnTreatment } from '#kernel/preprocessing.ts';
import type { Column, TextColumn } from '#kernel/table.ts';
import { isFreeText } from '../text/free-text.ts';
import { parseCalendarTime } from './calendar.ts';
import type { FittedColumn } from './fitted-column.ts';

export interface PipelineOptions {
  /** Whether the algorithm needs columns of like spread. */
  readonly scale: boolean;
  /** Whether the algorithm learns from missing numbers. */
  readonly keepMissing: boolean;
  /** Columns that the algorithm splits by category. */
  readonly asCodes?: (column: Column) => boolean;
  /** Whether words of free text become the sparse part of the matrix. */
  readonly sparse?: boolean;
  /** Whether the algorithm learns from counts, so that no word may count negatively. */
  readonly counts?: boolean;
  /** Free text becomes the numbers of its words in their order: words that are known and words of a text at most. */
  readonly tokens?: { readonly vocabulary: number; readonly length: number };
  /** By name of the column. */
  readonly treatments?: Readonly<Record<string, ColumnTreatment>>;
}

/**
 * How a column is prepared: as it was asked for, else by what it holds. Text of nothing but dates is taken apart into their parts,
 * free text into its words.
 */
export function chooseKind(column: Column, treatment: ColumnTreatment, options: PipelineOptions): FittedColumn['kind'] {
  switch (treatment.encode) {
    case 'one-hot':
      return 'text';
    case 'ordinal':
      return 'ordinal';
    case 'target':
      return 'target-mean';
    case 'date':
      return 'date';
    case 'tf-idf':
    case 'hashing':
      return options.tokens === undefined ? 'words' : 'tokens';
    case 'tokens':
      if (options.tokens !== undefined) return 'tokens';
      throw new Failure('train.settings-invalid', {
        message: `column "${column.name}" is to become tokens, which only a neural-network whose layers begin with an embedding reads.`,
      });
    default:
      if (options.asCodes?.(column) === true) return 'codes';
      if (column.kind === 'number') return 'number';
      if (treatment.dateParts !== undefined || holdsDates(column)) return 'date';
      if (isFreeText(column)) return options.tokens === undefined ? 'words' : 'tokens';
      return 'text';
  }
}

/** Whether there are at least two different texts, and every one is an ISO 8601 date. */
const holdsDates = ({ dictionary }: TextColumn): boolean =>
  dictionary.length > 1 && dictionary.every((text) => parseCalendarTime(text) !== undefined);
