import { instant, type Instant } from './instant.ts';

/** A ULID: 48 bits of time and 80 random bits as 26 Crockford base-32 characters; sorts by time of creation. */
export type RecordId = string & { readonly __brand: 'RecordId' };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `random` holds at least 10 bytes from the entropy port. */
export function makeRecordId(now: Instant, random: Uint8Array): RecordId {
  let time = '';
  let rest: number = now;
  for (let position = 0; position < 10; position++) {
    time = ALPHABET[rest % 32]! + time;
    rest = Math.floor(rest / 32);
  }
  let tail = '';
  let bits = 0;
  let buffered = 0;
  for (const byte of random.subarray(0, 10)) {
    buffered = (buffered << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      tail += ALPHABET[(buffered >>> bits) & 31]!;
    }
    buffered &= (1 << bits) - 1;
  }
  return (time + tail) as RecordId;
}

const PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export const parseRecordId = (text: string): RecordId | undefined => (PATTERN.test(text) ? (text as RecordId) : undefined);

export function instantOfRecordId(id: RecordId): Instant {
  let time = 0;
  for (const character of id.slice(0, 10)) time = time * 32 + ALPHABET.indexOf(character);
  return instant(time);
}
