/** A field of a message in the wire format of Protocol Buffers. */
export interface WireField {
  readonly number: number;
  /** 0: variable-length integer, 1: eight bytes, 2: bytes, 5: four bytes. */
  readonly type: 0 | 1 | 2 | 5;
  /** Type 0, as a signed 64-bit value; steps beyond 2^53 lose digits. */
  readonly integer: number;
  /** Types 1, 2 and 5. */
  readonly bytes: Uint8Array;
}

const NO_BYTES = new Uint8Array(0);

/** Fields of a message in their order; undefined when the bytes are none. Groups, which nobody writes any more, count as that. */
export function readFields(bytes: Uint8Array): readonly WireField[] | undefined {
  const fields: WireField[] = [];
  let at = 0;
  const varint = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) return undefined;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return undefined;
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag === undefined) return undefined;
    const number = Number(tag >> 3n);
    const type = Number(tag & 7n);
    if (type === 0) {
      const value = varint();
      if (value === undefined) return undefined;
      fields.push({ number, type, integer: Number(BigInt.asIntN(64, value)), bytes: NO_BYTES });
      continue;
    }
    if (type !== 1 && type !== 2 && type !== 5) return undefined;
    const length = type === 1 ? 8 : type === 5 ? 4 : Number(varint() ?? -1n);
    if (length < 0 || at + length > bytes.length) return undefined;
    fields.push({ number, type, integer: 0, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** UTF-8 without the platform's decoder; sequences that are none become U+FFFD. */
export function utf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++]!;
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
    let point = more < 0 ? -1 : more === 0 ? lead : lead & (0x3f >> more);
    for (let index = 0; index < more && point >= 0; index++) {
      const next = bytes[at];
      if (next === undefined || (next & 0xc0) !== 0x80) point = -1;
      else {
        point = (point << 6) | (next & 0x3f);
        at++;
      }
    }
    const valid = point >= 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
    text += valid ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}
