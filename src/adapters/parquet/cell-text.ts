import type { Json } from '#kernel/json.ts';

/** 2024-01-31 from days since 1970-01-01. */
export const dateText = (days: number): string => isoText(BigInt(days) * 86_400n, 0n, 0).slice(0, -'T00:00:00'.length);

/** 2024-01-31T09:30:00.5 with as many digits as are needed, and Z for moments in UTC; wall-clock times have no Z. */
export function timestampText(ticks: bigint, perSecond: number, utc: boolean): string {
  const [seconds, rest] = floorDivide(ticks, BigInt(perSecond));
  return `${isoText(seconds, rest, digitsOf(perSecond))}${utc ? 'Z' : ''}`;
}

/** 09:30:00.25 from ticks since midnight. */
export function timeText(ticks: bigint, perSecond: number): string {
  const [seconds, rest] = floorDivide(ticks, BigInt(perSecond));
  return isoText(seconds, rest, digitsOf(perSecond)).slice('1970-01-01T'.length);
}

/** Impala's moments: nanoseconds of the day in 64 bits, then the Julian day. */
export function int96Text(value: bigint): string {
  const days = BigInt.asIntN(32, value >> 64n) - 2_440_588n;
  return timestampText(days * 86_400_000_000_000n + (value & 0xffff_ffff_ffff_ffffn), 1e9, false);
}

/** 12.30 from 1230 at scale 2, digit by digit. */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Big-endian two's complement. */
export function bigintOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, value);
}

export function halfFloat(bytes: Uint8Array): number {
  const bits = bytes[0]! | (bytes[1]! << 8);
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * 2 ** -24 * fraction;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * 2 ** (exponent - 25) * (1024 + fraction);
}

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const uuidText = (bytes: Uint8Array): string => hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** What the decoder makes of lists and structures, as JSON; whole numbers that a double cannot hold are texts. */
export function jsonOf(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Uint8Array) return hexOf(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, jsonOf);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
  return value as string | boolean;
}

const digitsOf = (perSecond: number): number => Math.round(Math.log10(perSecond));

function floorDivide(value: bigint, by: bigint): readonly [bigint, bigint] {
  const rest = ((value % by) + by) % by;
  return [(value - rest) / by, rest];
}

/** Years beyond 9999 have a sign and six digits, as ISO 8601 asks for. */
function isoText(seconds: bigint, rest: bigint, digits: number): string {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return `${seconds}.${rest}`;
  const fraction = digits === 0 ? '' : String(rest).padStart(digits, '0').replace(/0+$/, '');
  return `${date.toISOString().replace(/\.000Z$/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}
