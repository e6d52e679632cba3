import { finalMix, HIGH_BASIS, HIGH_PRIME, LOW_BASIS, LOW_PRIME } from '#domain/data/rows/cell-hash.ts';
import { ValueColumn } from '#domain/data/table/value-column.ts';
import { Failure } from '#kernel/failure.ts';
import { canonicalJson } from '#kernel/json.ts';
import type { Column } from '#kernel/table.ts';
import { bigintOf, dateText, decimalText, halfFloat, hexOf, int96Text, jsonOf, timestampText, timeText, uuidText } from './cell-text.ts';
import type { ColumnType } from './column-type.ts';

/** Longer binary values are named by their length and hash: pictures in a table are told apart, not held twice. */
const MAX_HEX_BYTES = 32;

/** A column of a row group as numbers or texts. `firstRow` is for messages. */
export function decodeColumn(name: string, type: ColumnType, cells: ArrayLike<unknown>, file: string, firstRow: number): Column {
  if (type.kind === 'integer' || type.kind === 'number' || type.kind === 'half-float') {
    const values = numbersOf(name, type, cells, file, firstRow);
    if (values !== undefined) return { kind: 'number', name, values };
  }
  const decimals = type.kind === 'decimal' ? exactDecimals(cells, type.scale) : undefined;
  if (decimals !== undefined) return { kind: 'number', name, values: decimals };
  const column = new ValueColumn(name, 'text');
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell === undefined || cell === null) column.addMissing();
    else column.addText(textOf(cell, type));
  }
  return column.finish();
}

/** Numbers that are exact as doubles; undefined when a whole number is not. */
function numbersOf(name: string, type: ColumnType, cells: ArrayLike<unknown>, file: string, firstRow: number): Float64Array | undefined {
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell === undefined || cell === null) {
      values[row] = NaN;
      continue;
    }
    const value = type.kind === 'half-float' ? halfFloat(cell as Uint8Array) : Number(integerOf(cell, type));
    if (typeof cell === 'bigint' && !Number.isSafeInteger(value)) return undefined;
    if (value === Infinity || value === -Infinity) {
      throw new Failure('data.value-not-finite', {
        message: `${file}: column ${JSON.stringify(name)}: expected a finite number, found ${value} in row ${firstRow + row + 1}`,
        at: { file },
      });
    }
    values[row] = value;
  }
  return values;
}

/** Decimals of up to 15 digits are the doubles with the same shortest text; undefined when one has more. */
function exactDecimals(cells: ArrayLike<unknown>, scale: number): Float64Array | undefined {
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell === undefined || cell === null) {
      values[row] = NaN;
      continue;
    }
    const unscaled = unscaledOf(cell);
    if (unscaled > 999_999_999_999_999n || unscaled < -999_999_999_999_999n) return undefined;
    values[row] = Number(decimalText(unscaled, scale));
  }
  return values;
}

const unscaledOf = (cell: unknown): bigint => (cell instanceof Uint8Array ? bigintOf(cell) : BigInt(cell as number | bigint));

/** Unsigned numbers are stored as the signed ones with the same bits. */
function integerOf(cell: unknown, type: ColumnType): number | bigint {
  if (type.kind !== 'integer' || type.unsignedBits === 0) return cell as number | bigint;
  return type.unsignedBits === 32 ? (cell as number) >>> 0 : BigInt.asUintN(64, cell as bigint);
}

function textOf(cell: unknown, type: ColumnType): string {
  switch (type.kind) {
    case 'integer':
      return String(integerOf(cell, type));
    case 'decimal':
      return decimalText(unscaledOf(cell), type.scale);
    case 'date':
      return dateText(cell as number);
    case 'time':
      return timeText(BigInt(cell as number | bigint), type.perSecond);
    case 'timestamp':
      return timestampText(BigInt(cell as number | bigint), type.perSecond, type.utc);
    case 'int96':
      return int96Text(cell as bigint);
    case 'uuid':
      return uuidText(cell as Uint8Array);
    case 'bytes':
      return bytesText(cell as Uint8Array);
    case 'nested':
      return canonicalJson(jsonOf(cell));
    default:
      return String(cell);
  }
}

function bytesText(bytes: Uint8Array): string {
  if (bytes.length <= MAX_HEX_BYTES) return `0x${hexOf(bytes)}`;
  let low = LOW_BASIS | 0;
  let high = HIGH_BASIS | 0;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, LOW_PRIME);
    high = Math.imul(((high << 5) | (high >>> 27)) ^ byte, HIGH_PRIME);
  }
  const word = (value: number): string => (finalMix(value) >>> 0).toString(16).padStart(8, '0');
  return `${bytes.length} bytes, ${word(low)}${word(high)}`;
}
