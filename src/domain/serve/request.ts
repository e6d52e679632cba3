import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { RequestLimits } from './limits.ts';
import type { Problem } from './problem.ts';

/** Rows as they came; `single` remembers that one bare row was sent, so that one bare prediction goes back. */
export interface RowRequest {
  readonly single: boolean;
  readonly rows: readonly JsonObject[];
}

/** Keys that hold a list of rows: ours, TensorFlow Serving's, and that of the `input-example.json` of a package. */
const BATCH_KEYS = ['rows', 'instances', 'inputs'] as const;

/**
 * Reads `{…row}`, `[{…row}, …]`, `{"rows": […]}` and the same with `instances` or `inputs`. A model that has a column named like a batch key
 * still takes single rows, because a column never holds an array.
 */
export function parseRowRequest(body: unknown, limits: RequestLimits): Result<RowRequest, Problem> {
  if (Array.isArray(body)) return parseBatch(body, limits);
  if (!isJsonObject(body)) return err(malformed(`expected an object or an array, found ${describe(body)}`));
  const batchKey = BATCH_KEYS.find((key) => Object.hasOwn(body, key) && Array.isArray(body[key]));
  if (batchKey === undefined) return ok({ single: true, rows: [body] });
  const others = Object.keys(body).filter((key) => key !== batchKey);
  if (others.length > 0)
    return err(malformed(`expected only "${batchKey}" beside the list of rows, found also ${others.slice(0, 3).map(quote).join(', ')}`));
  return parseBatch(body[batchKey] as readonly unknown[], limits);
}

function parseBatch(items: readonly unknown[], limits: RequestLimits): Result<RowRequest, Problem> {
  if (items.length === 0) return err({ code: 'serve.batch-empty', status: 400, detail: 'expected at least one row, found none' });
  const excess = checkRowCount(items.length, limits);
  if (excess !== undefined) return err(excess);
  for (let row = 0; row < items.length; row++) {
    if (!isJsonObject(items[row])) return err(malformed(`expected an object for row ${row}, found ${describe(items[row])}`));
  }
  return ok({ single: false, rows: items as readonly JsonObject[] });
}

export function checkRowCount(rows: number, limits: RequestLimits): Problem | undefined {
  if (rows <= limits.maxRows) return undefined;
  return { code: 'serve.batch-too-large', status: 413, detail: `expected at most ${limits.maxRows} rows, found ${rows}` };
}

const malformed = (detail: string): Problem => ({ code: 'serve.request-malformed', status: 400, detail });

const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The type and, for short ones, the value: `text "5.1"`, `null`, `an array`. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'string':
      return `text ${quote(value)}`;
    case 'number':
      return `number ${value}`;
    case 'boolean':
      return `${value}`;
    case 'undefined':
      return 'nothing';
    default:
      return 'an object';
  }
}
