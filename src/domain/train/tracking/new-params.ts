import type { Pair } from './events.ts';
import { invalid } from './refusal.ts';

/** The parameters that the thing lacks; one that it has with another value is refused, because parameters are written once. */
export function newParams(
  owner: { readonly id: string; readonly params: ReadonlyMap<string, string> },
  params: readonly Pair[],
): readonly Pair[] {
  const fresh = new Map<string, string>();
  for (const [key, value] of params) {
    const known = owner.params.get(key) ?? fresh.get(key);
    if (known !== undefined && known !== value) {
      throw invalid(
        `Changing param values is not allowed. Param with key='${key}' was already logged with value='${known}' for ID='${owner.id}'. Attempted logging new value '${value}'.`,
      );
    }
    if (known === undefined) fresh.set(key, value);
  }
  return [...fresh];
}
