/** What the scanner knows of a value on the stack of a pickle; most it does not need to know. */
export type PickleValue =
  | { readonly kind: 'mark' | 'opaque' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'tuple'; readonly items: readonly PickleValue[] }
  | { readonly kind: 'dict'; readonly entries: Map<string, PickleValue> }
  | { readonly kind: 'import'; readonly full: string }
  /** What a call of an import gave; `state` is what BUILD handed to it. */
  | { readonly kind: 'instance'; readonly of: string; readonly parts: PickleValue };

export const MARK: PickleValue = { kind: 'mark' };
export const OPAQUE: PickleValue = { kind: 'opaque' };

/** Longer texts name nothing that is imported. */
export const TEXT_LIMIT = 1024;
/** Entries of a dict and items of a tuple that are kept: those of the wrapper that joblib writes before an array are fewer. */
export const PARTS_LIMIT = 16;

export const textValue = (text: string): PickleValue => ({ kind: 'text', text });
export const numberValue = (number: number): PickleValue => ({ kind: 'number', number });
export const tupleValue = (items: readonly PickleValue[]): PickleValue => (items.length > PARTS_LIMIT ? OPAQUE : { kind: 'tuple', items });
