import type { ParameterValues } from '#kernel/sweep.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** Name of the environment variable of a parameter: `learning-rate` is TRAINYARD_PARAM_LEARNING_RATE. */
export const parameterVariable = (name: string): string => `TRAINYARD_PARAM_${name.toUpperCase().replaceAll('-', '_')}`;

export const parameterVariables = (parameters: ParameterValues): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [parameterVariable(name), String(value)]));

/**
 * The words of a command with `{name}` replaced by the value of the parameter, once: a value that looks like a placeholder or has blanks
 * stays one word as it is. Braces around what is no parameter, as in JSON, are left alone; a parameter of the sweep without a value is an error.
 */
export function fillCommand(
  words: readonly string[],
  parameters: ParameterValues,
  swept: readonly string[] = [],
): Result<readonly string[], string> {
  const missing = new Set<string>();
  const filled = words.map((word) =>
    word.replace(/\{([A-Za-z][A-Za-z0-9_-]{0,63})\}/g, (written, name: string) => {
      if (Object.hasOwn(parameters, name)) return String(parameters[name]!);
      if (swept.includes(name)) missing.add(name);
      return written;
    }),
  );
  return missing.size === 0 ? ok(filled) : err([...missing].join(', '));
}
