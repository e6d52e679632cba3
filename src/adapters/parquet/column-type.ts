import type { SchemaElement } from 'hyparquet';

/** What a column of a Parquet file means, of the many ways in which the format can say it. */
export type ColumnType =
  | { readonly kind: 'number' }
  | { readonly kind: 'integer'; readonly unsignedBits: 0 | 32 | 64 }
  | { readonly kind: 'half-float' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'string' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'time'; readonly perSecond: number }
  | { readonly kind: 'timestamp'; readonly perSecond: number; readonly utc: boolean }
  | { readonly kind: 'int96' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'bytes' }
  /** Lists, structures, maps and variants: the text of their JSON. */
  | { readonly kind: 'nested' };

const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;

/** Reads the annotations of a leaf: the logical type where there is one, else the converted type of older files, else the physical type. */
export function columnTypeOf(element: SchemaElement): ColumnType {
  if ((element.num_children ?? 0) > 0 || element.repetition_type === 'REPEATED') return { kind: 'nested' };
  return logicalTypeOf(element) ?? convertedTypeOf(element) ?? physicalTypeOf(element);
}

function logicalTypeOf({ logical_type: logical, scale }: SchemaElement): ColumnType | undefined {
  switch (logical?.type) {
    case 'STRING':
    case 'ENUM':
    case 'JSON':
      return { kind: 'string' };
    case 'DECIMAL':
      return { kind: 'decimal', scale: logical.scale ?? scale ?? 0 };
    case 'DATE':
      return { kind: 'date' };
    case 'TIME':
      return { kind: 'time', perSecond: PER_SECOND[logical.unit] };
    case 'TIMESTAMP':
      return { kind: 'timestamp', perSecond: PER_SECOND[logical.unit], utc: logical.isAdjustedToUTC };
    case 'INTEGER':
      return { kind: 'integer', unsignedBits: logical.isSigned || logical.bitWidth < 32 ? 0 : logical.bitWidth === 64 ? 64 : 32 };
    case 'UUID':
      return { kind: 'uuid' };
    case 'FLOAT16':
      return { kind: 'half-float' };
    case 'VARIANT':
      return { kind: 'nested' };
    default:
      return undefined;
  }
}

function convertedTypeOf({ converted_type: converted, scale }: SchemaElement): ColumnType | undefined {
  switch (converted) {
    case 'UTF8':
    case 'ENUM':
    case 'JSON':
      return { kind: 'string' };
    case 'DECIMAL':
      return { kind: 'decimal', scale: scale ?? 0 };
    case 'DATE':
      return { kind: 'date' };
    case 'TIME_MILLIS':
      return { kind: 'time', perSecond: 1e3 };
    case 'TIME_MICROS':
      return { kind: 'time', perSecond: 1e6 };
    // Files of the time before logical types: moments in UTC.
    case 'TIMESTAMP_MILLIS':
      return { kind: 'timestamp', perSecond: 1e3, utc: true };
    case 'TIMESTAMP_MICROS':
      return { kind: 'timestamp', perSecond: 1e6, utc: true };
    case 'UINT_32':
      return { kind: 'integer', unsignedBits: 32 };
    case 'UINT_64':
      return { kind: 'integer', unsignedBits: 64 };
    default:
      return undefined;
  }
}

function physicalTypeOf({ type }: SchemaElement): ColumnType {
  switch (type) {
    case 'BOOLEAN':
      return { kind: 'boolean' };
    case 'INT32':
    case 'INT64':
      return { kind: 'integer', unsignedBits: 0 };
    case 'INT96':
      return { kind: 'int96' };
    case 'FLOAT':
    case 'DOUBLE':
      return { kind: 'number' };
    default:
      return { kind: 'bytes' };
  }
}

/**
 * The element without its annotations, so that the decoder hands over what is stored instead of its own idea of it: decimals multiplied as
 * doubles, moments cut to milliseconds. Only texts are decoded by the decoder.
 */
export function withoutAnnotations(element: SchemaElement): SchemaElement {
  const { kind } = columnTypeOf(element);
  if (kind === 'nested') return element;
  const { converted_type: _, logical_type: __, ...plain } = element;
  return kind === 'string' ? { ...plain, converted_type: 'UTF8' } : plain;
}
