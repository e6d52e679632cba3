/** Spellings of values that are no finite numbers, of Python, JavaScript, NumPy and C. */
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['+inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
  ['+infinity', Number.POSITIVE_INFINITY],
  ['-infinity', Number.NEGATIVE_INFINITY],
  ['.nan', Number.NaN],
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.inf', Number.NEGATIVE_INFINITY],
]);

/** The number that a cell spells, NaN and infinities included; undefined for anything else. */
export function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return Number(trimmed);
  return SPECIAL.get(trimmed.toLowerCase());
}

/** The same for a parsed value: numbers, and text that spells what JSON cannot. */
export const numberOfValue = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? numberOfText(value) : undefined;
