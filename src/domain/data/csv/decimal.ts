const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The number that the ASCII bytes in [start, end) spell: optional sign, digits with an optional point, optional exponent. Undefined for
 * anything else (`0x1f`, `1_000`, `inf`). Correctly rounded: at most 15 digits over a power of ten up to 10²² is exact by Clinger's
 * argument (both are exact doubles, one rounding); everything else goes through the language's own conversion.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number | undefined {
  let index = start;
  const negative = bytes[index] === MINUS;
  if (negative || bytes[index] === PLUS) index += 1;
  let mantissa = 0;
  let digits = 0;
  let scale = 0;
  let seenPoint = false;
  for (; index < end; index++) {
    const byte = bytes[index]!;
    if (byte === POINT && !seenPoint) seenPoint = true;
    else if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + (byte - ZERO);
      digits += 1;
      if (seenPoint) scale += 1;
    } else break;
  }
  if (digits === 0) return undefined;
  if (index === end && digits <= 15) return (negative ? -mantissa : mantissa) / POWERS_OF_TEN[scale]!;
  if (index < end && !isExponent(bytes, index, end)) return undefined;
  return Number(asciiText(bytes, start, end));
}

const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

function isExponent(bytes: Uint8Array, start: number, end: number): boolean {
  if ((bytes[start]! | 0x20) !== 0x65) return false;
  let index = start + 1;
  if (bytes[index] === MINUS || bytes[index] === PLUS) index += 1;
  if (index >= end) return false;
  for (; index < end; index++) if (bytes[index]! < ZERO || bytes[index]! > NINE) return false;
  return true;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index]!);
  return text;
}

/** Whether the text spells NaN or an infinity in the ways that Python, R, C and JavaScript write them. */
export const spellsNonFinite = (text: string): boolean => /^[+-]?(nan|inf|infinity)$/i.test(text);
