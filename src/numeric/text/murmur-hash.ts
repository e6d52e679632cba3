import { encodeUtf8 } from '../onnx/utf8.ts';

/** MurmurHash3 for 32 bits with seed 0 (Appleby, public domain) of the UTF-8 bytes, as a signed number. */
export function murmurHash(text: string): number {
  const bytes = encodeUtf8(text);
  const whole = bytes.length & ~3;
  let hash = 0;
  for (let index = 0; index < whole; index += 4) {
    const word = bytes[index]! | (bytes[index + 1]! << 8) | (bytes[index + 2]! << 16) | (bytes[index + 3]! << 24);
    hash ^= mix(word);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let index = bytes.length - 1; index >= whole; index--) tail = (tail << 8) | bytes[index]!;
  if (bytes.length > whole) hash ^= mix(tail);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function mix(word: number): number {
  const product = Math.imul(word, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}
