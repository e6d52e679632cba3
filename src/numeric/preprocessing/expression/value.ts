/** Values of an expression for all rows at once. */
export type Value = Numbers | Texts;

export interface Numbers {
  readonly kind: 'number';
  /** NaN where the value is missing; true is 1, false is 0. */
  readonly values: Float64Array;
}

export interface Texts {
  readonly kind: 'text';
  /** Index into `dictionary`, −1 where the value is missing. */
  readonly codes: Int32Array;
  /** May hold a text twice. */
  readonly dictionary: readonly string[];
}

/** Missing where the result is no finite number: a division by zero, the logarithm of a negative number. */
export function numbers(rows: number, valueOf: (row: number) => number): Numbers {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = valueOf(row);
    values[row] = Number.isFinite(value) ? value : NaN;
  }
  return { kind: 'number', values };
}

/** Works once per distinct text, not once per row. */
export function numberOfText({ codes, dictionary }: Texts, valueOf: (text: string) => number): Numbers {
  const byCode = dictionary.map(valueOf);
  return numbers(codes.length, (row) => (codes[row]! < 0 ? NaN : byCode[codes[row]!]!));
}

export const textOfText = ({ codes, dictionary }: Texts, change: (text: string) => string): Texts => ({
  kind: 'text',
  codes,
  dictionary: dictionary.map(change),
});

/** Texts row by row, with a dictionary of the distinct ones. */
export function texts(rows: number, textAt: (row: number) => string | undefined): Texts {
  const known = new Map<string, number>();
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const text = textAt(row);
    if (text === undefined) {
      codes[row] = -1;
      continue;
    }
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = known.size));
    codes[row] = code;
  }
  return { kind: 'text', codes, dictionary: [...known.keys()] };
}

export const textAt = ({ codes, dictionary }: Texts, row: number): string | undefined => dictionary[codes[row]!];
