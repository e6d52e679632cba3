import { canonicalJson, type JsonObject } from '#kernel/json.ts';

/** `l2 0.1, max-depth none, kernel rbf`; `defaults` when there are none. */
export function describeParameters(parameters: JsonObject): string {
  const parts = Object.keys(parameters)
    .sort()
    .map((name) => {
      const value = parameters[name]!;
      return `${name} ${value === null ? 'none' : typeof value === 'string' ? value : canonicalJson(value)}`;
    });
  return parts.length === 0 ? 'defaults' : parts.join(', ');
}
