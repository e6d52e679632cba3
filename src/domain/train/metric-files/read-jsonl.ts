import { isJsonObject } from '#kernel/json.ts';
import { HistoryBuilder } from './metric-history.ts';
import { numberOfValue } from './numbers-of-text.ts';

const STEP_NAMES = ['step', 'global_step', 'epoch', 'iteration', 'iter'] as const;

/** Members of a line that tell about the moment and measure nothing. */
const NOT_MEASURED = new Set<string>([...STEP_NAMES, 'time', 'timestamp', 'wall_time']);

/**
 * One JSON object a line: `{"step": 3, "loss": 0.5, "val": {"loss": 0.6}}` or `{"name": "loss", "value": 0.5, "step": 3}`. Without a step
 * the values of a metric are counted. Nested names are joined with `/`. Lines that are no objects, such as one that a kill cut off, are
 * counted and passed over, as are members that are no numbers.
 */
export function readJsonLines(
  text: string,
  builder: HistoryBuilder = new HistoryBuilder(),
): { readonly builder: HistoryBuilder; readonly badLines: number } {
  const counted = new Map<string, number>();
  let badLines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (!isJsonObject(value)) {
      badLines++;
      continue;
    }
    const step = STEP_NAMES.map((name) => numberOfValue(value[name])).find((number) => number !== undefined && Number.isFinite(number));
    const add = (name: string, number: number): void => {
      const count = counted.get(name) ?? 0;
      counted.set(name, count + 1);
      builder.add(name, step ?? count, number);
    };
    const { name, value: single } = value;
    if (typeof name === 'string' && numberOfValue(single) !== undefined) add(name, numberOfValue(single)!);
    else addMembers(value, '', add, 0);
  }
  return { builder, badLines };
}

const DEEPEST = 8;

function addMembers(
  value: Readonly<Record<string, unknown>>,
  prefix: string,
  add: (name: string, value: number) => void,
  depth: number,
): void {
  for (const [name, member] of Object.entries(value)) {
    if (depth === 0 && NOT_MEASURED.has(name)) continue;
    const number = numberOfValue(member);
    if (number !== undefined) add(`${prefix}${name}`, number);
    else if (isJsonObject(member) && depth < DEEPEST) addMembers(member, `${prefix}${name}/`, add, depth + 1);
  }
}

/** Python writes NaN and Infinity into JSON, which no other reader takes. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    try {
      return JSON.parse(quoteSpecials(line));
    } catch {
      return undefined;
    }
  }
}

/** Puts NaN and the infinities outside strings into quotes. */
export const quoteSpecials = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (found) => (found.startsWith('"') ? found : `"${found}"`));
