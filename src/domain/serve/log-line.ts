import { formatInstant, parseInstant, type Instant } from '#kernel/instant.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';

/** One served row as the log keeps it; the port's entry has this form too. */
export interface LogEntry {
  readonly at: Instant;
  readonly model: string;
  readonly version: string;
  readonly requestId: string;
  readonly inputs: JsonObject;
  readonly prediction?: string | number;
  readonly confidence?: number;
  readonly latencyMs: number;
  readonly status: number;
}

/** One line of JSON without its newline; JSON escapes newlines, so a line is always one entry. */
export function formatLogLine(entry: LogEntry): string {
  return JSON.stringify({ ...entry, at: formatInstant(entry.at) });
}

/** Undefined for a torn or foreign line, which a reader passes over. */
export function parseLogLine(line: string): LogEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { at, model, version, requestId, inputs, prediction, confidence, latencyMs, status } = value;
  const moment = typeof at === 'string' ? parseInstant(at) : undefined;
  if (moment === undefined || typeof model !== 'string' || typeof version !== 'string' || typeof requestId !== 'string') return undefined;
  if (!isJsonObject(inputs) || typeof latencyMs !== 'number' || typeof status !== 'number') return undefined;
  return {
    at: moment,
    model,
    version,
    requestId,
    inputs,
    ...(typeof prediction === 'string' || typeof prediction === 'number' ? { prediction } : {}),
    ...(typeof confidence === 'number' ? { confidence } : {}),
    latencyMs,
    status,
  };
}
