/** Starting values and multipliers of the two lanes: FNV-1a, and a rotating multiplicative hash that shares no structure with it. */
export const LOW_BASIS = 0x811c9dc5;
export const HIGH_BASIS = 0x9747b28c;
export const LOW_PRIME = 0x01000193;
export const HIGH_PRIME = 0x9e3779b1;

/** Two words of a text's UTF-16 units, for cells that are not bytes. Never both zero. */
export function hashUnits(text: string): readonly [low: number, high: number] {
  let low = LOW_BASIS | 0;
  let high = HIGH_BASIS | 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, LOW_PRIME);
    high = Math.imul(((high << 5) | (high >>> 27)) ^ unit, HIGH_PRIME);
  }
  return [low >>> 0, (high | 1) >>> 0];
}

/** Two words of a cell's bytes, the same that CsvRows takes while it reads. Never both zero. */
export function hashBytes(bytes: Uint8Array): readonly [low: number, high: number] {
  let low = LOW_BASIS | 0;
  let high = HIGH_BASIS | 0;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, LOW_PRIME);
    high = Math.imul(((high << 5) | (high >>> 27)) ^ byte, HIGH_PRIME);
  }
  return [low >>> 0, (high | 1) >>> 0];
}

/** Last rounds of MurmurHash3: every bit of the word reaches every bit of the result. */
export function finalMix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
