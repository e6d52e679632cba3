/** Numbers for people: true minus sign, thousands separated. */

export const MINUS = '−';

export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'n/a' : value > 0 ? '∞' : `${MINUS}∞`;
  if (value !== 0 && Math.abs(value) >= 1e15) return value.toExponential(3).replace('-', MINUS);
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  // A value that rounds to zero has no sign.
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** With an explicit sign, so that a difference is never taken for a value: `+0.0062`, `−0.040`, `±0.000`. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  if (!Number.isFinite(value)) return text;
  if (!/[1-9]/.test(text)) return `±${text}`;
  return value > 0 ? `+${text}` : text;
}

export const formatCount = (count: number): string => formatNumber(count, 0);

/** `1 row`, `2,000 rows`. */
export const plural = (count: number, singular: string, many = `${singular}s`): string =>
  `${formatCount(count)} ${count === 1 ? singular : many}`;
