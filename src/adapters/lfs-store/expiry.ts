/** `expires_in` counts before `expires_at`, because clocks differ. In milliseconds since 1970. */
export function expiryOf(json: Readonly<Record<string, unknown>>, now: number): number | undefined {
  const seconds = json['expires_in'];
  if (typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0) return now + seconds * 1000;
  const at = typeof json['expires_at'] === 'string' ? Date.parse(json['expires_at']) : Number.NaN;
  return Number.isNaN(at) || at <= 0 ? undefined : at;
}
