import type { PickleValue } from './pickle-value.ts';

/** Raw bytes that joblib writes behind the wrapper of an array, in the middle of the pickle. */
export type RawArray = { readonly kind: 'bytes'; readonly bytes: number; readonly padded: boolean } | { readonly kind: 'pickle' };

export const WRAPPER = 'joblib.numpy_pickle.NumpyArrayWrapper';

/** Bytes of an element by the letter and digits of a dtype: `f8` 8, `U10` 40 as UCS-4, `V56` 56. */
function itemSize(dtype: string): number | undefined {
  const match = /^[<>=|]?([bBiufcmMSUVa?])(\d*)$/.exec(dtype);
  if (match === null) return undefined;
  if (match[1] === '?') return 1;
  if (match[2] === '') return undefined;
  return Number(match[2]) * (match[1] === 'U' ? 4 : 1);
}

/** What follows a wrapper with this state (`NumpyArrayWrapper.read_array` of joblib); undefined when the state is not that of one. */
export function rawArrayOf(state: PickleValue): RawArray | undefined {
  if (state.kind !== 'dict') return undefined;
  const shape = state.entries.get('shape');
  const dtype = state.entries.get('dtype');
  if (shape?.kind !== 'tuple' || dtype?.kind !== 'instance' || dtype.of !== 'numpy.dtype' || dtype.parts.kind !== 'tuple') return undefined;
  const [name] = dtype.parts.items;
  if (name?.kind !== 'text') return undefined;
  if (/^[|]?O\d*$/.test(name.text)) return { kind: 'pickle' };
  let count = itemSize(name.text);
  for (const length of shape.items) {
    if (count === undefined || length.kind !== 'number' || length.number < 0) return undefined;
    count *= length.number;
  }
  if (count === undefined || !Number.isSafeInteger(count)) return undefined;
  return { kind: 'bytes', bytes: count, padded: state.entries.get('numpy_array_alignment_bytes')?.kind === 'number' };
}
