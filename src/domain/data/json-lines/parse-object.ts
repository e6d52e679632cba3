import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** Long enough not to be exact as a double. */
const LONG_DIGITS = /\d{16}/;

/** A text, which may hold digits, or a number of digits alone. */
const TEXT_OR_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * One line of JSON Lines. Whole numbers that a double cannot hold become texts of their digits, because rounded identifiers would silently
 * be other identifiers.
 */
export function parseObjectLine(line: string): Result<JsonObject, string> {
  let value: unknown;
  try {
    value = JSON.parse(LONG_DIGITS.test(line) ? line.replace(TEXT_OR_INTEGER, exactly) : line);
  } catch (error) {
    return err(error instanceof Error ? error.message : 'not JSON');
  }
  return isJsonObject(value) ? ok(value) : err('expected an object');
}

const exactly = (token: string): string => (token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`);
