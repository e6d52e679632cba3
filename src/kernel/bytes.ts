/** A size in bytes. */
export type ByteSize = number;

const UNIT: Record<string, number> = {
  '': 1,
  B: 1,
  k: 1e3,
  kB: 1e3,
  M: 1e6,
  MB: 1e6,
  G: 1e9,
  GB: 1e9,
  T: 1e12,
  TB: 1e12,
  Ki: 1024,
  KiB: 1024,
  Mi: 1024 ** 2,
  MiB: 1024 ** 2,
  Gi: 1024 ** 3,
  GiB: 1024 ** 3,
  Ti: 1024 ** 4,
  TiB: 1024 ** 4,
};

/** Reads `16Gi`, `1.5 GB`, `512` with decimal and binary units. */
export function parseBytes(text: string): ByteSize | undefined {
  const match = /^(\d+(?:\.\d+)?)\s?([A-Za-z]*)$/.exec(text);
  const unit = match === null ? undefined : UNIT[match[2] ?? ''];
  return match === null || unit === undefined ? undefined : Math.round(Number(match[1]) * unit);
}

/** Decimal units with two significant figures, as disks and GitHub count: `1.9 MB`. */
export function humanBytes(size: ByteSize): string {
  if (size < 1000) return `${size} B`;
  const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
  let value = size / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** The exact wire form with the largest binary unit that divides it, which `parseBytes` reads back: `134217728` → `128Mi`. */
export function formatBytes(size: ByteSize): string {
  const unit = (['Ti', 'Gi', 'Mi', 'Ki'] as const).find((name) => size > 0 && size % UNIT[name]! === 0);
  return unit === undefined ? String(size) : `${size / UNIT[unit]!}${unit}`;
}

/** One array of all the pieces, one after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
