import type { Json } from '#kernel/json.ts';
import type { SearchedValues } from '#kernel/project.ts';
import { Failure } from '#kernel/failure.ts';
import { parseParameterText } from '#numeric/algorithms/parameters.ts';

/** `trees=100,max-depth=4`: numbers, true, false, null or words. */
export const readParameters = (text: string): Record<string, Json> =>
  Object.fromEntries(pairsOf(text).map(([name, value]) => [name, parseParameterText(value)]));

/** `trees=100|200,learning-rate=0.01..0.3:log,max-depth=2..8`: values with | between, and ranges. */
export const readSearchedValues = (text: string): Record<string, SearchedValues> =>
  Object.fromEntries(pairsOf(text).map(([name, value]) => [name, readValues(value)]));

function readValues(text: string): SearchedValues {
  const range = /^(-?[\d.]+(?:e[+-]?\d+)?)\.\.(-?[\d.]+(?:e[+-]?\d+)?)(:log)?$/i.exec(text);
  if (range === null) return text.split('|').map((value) => parseParameterText(value.trim()));
  const [low, high] = [Number(range[1]), Number(range[2])];
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw invalid(text);
  return { low, high, ...(range[3] === undefined ? {} : { log: true }) };
}

function pairsOf(text: string): [string, string][] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part): [string, string] => {
      const equals = part.indexOf('=');
      if (equals < 1) throw invalid(part);
      return [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
    });
}

const invalid = (part: string): Failure =>
  new Failure('contract.input-invalid', {
    message: `input "params": expected name=value with commas between, found ${JSON.stringify(part)}.`,
  });
