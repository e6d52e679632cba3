/** A field of a message as it is on the wire: a varint, four bytes, or bytes. */
export interface WireField {
  readonly field: number;
  readonly value: bigint | Uint8Array;
}

/** A tiny reader of Protocol Buffers, written from the specification apart from the writer; fails where the bytes are not a message. */
export function readProtobuf(bytes: Uint8Array): WireField[] {
  let position = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      if (position >= bytes.length || shift > 63n) throw new Error(`no varint at byte ${position}`);
      const byte = BigInt(bytes[position++]!);
      value |= (byte & 127n) << shift;
      if (byte < 128n) return value;
    }
  };
  const take = (count: number): Uint8Array => {
    if (position + count > bytes.length) throw new Error(`${count} bytes expected at byte ${position}`);
    position += count;
    return bytes.subarray(position - count, position);
  };
  const fields: WireField[] = [];
  while (position < bytes.length) {
    const tag = varint();
    const wireType = Number(tag & 7n);
    if (wireType !== 0 && wireType !== 2 && wireType !== 5) throw new Error(`wire type ${wireType}`);
    fields.push({ field: Number(tag >> 3n), value: wireType === 0 ? varint() : take(wireType === 5 ? 4 : Number(varint())) });
  }
  return fields;
}

export const readVarints = (packed: Uint8Array): bigint[] => {
  const spread = Uint8Array.from([...packed].flatMap((byte, index) => (index === 0 || packed[index - 1]! < 128 ? [8, byte] : [byte])));
  return readProtobuf(spread).map(({ value }) => value as bigint);
};

/** Every value of a field that holds bytes. */
export const bytesOf = (message: Uint8Array, field: number): Uint8Array[] =>
  readProtobuf(message).flatMap((entry) => (entry.field === field && entry.value instanceof Uint8Array ? [entry.value] : []));

export const textsOf = (message: Uint8Array, field: number): string[] =>
  bytesOf(message, field).map((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
