import { encodeUtf8 } from './utf8.ts';

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;

/**
 * Writes one Protocol Buffers message field by field (https://protobuf.dev/programming-guides/encoding/). A field is a tag,
 * `number << 3 | wire type`, and its value; a message within a message is a length and its bytes.
 */
export class ProtobufWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** An int32, int64, bool or enum: a varint; negative numbers take ten bytes. */
  integer(field: number, value: number): this {
    this.#tag(field, VARINT);
    this.#varint(value);
    return this;
  }

  float(field: number, value: number): this {
    this.#tag(field, FIXED32);
    this.#reserve(4);
    new DataView(this.#bytes.buffer).setFloat32(this.#length, value, true);
    this.#length += 4;
    return this;
  }

  bytes(field: number, value: Uint8Array): this {
    this.#tag(field, LENGTH_DELIMITED);
    this.#varint(value.length);
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, encodeUtf8(value));
  }

  /** Repeated integers in the packed form, which every reader of proto2 and proto3 accepts for a repeated number. */
  integers(field: number, values: ArrayLike<number>): this {
    const packed = new ProtobufWriter();
    for (let index = 0; index < values.length; index++) packed.#varint(values[index]!);
    return this.bytes(field, packed.finish());
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #tag(field: number, wireType: number): void {
    this.#varint(field * 8 + wireType);
  }

  #varint(value: number): void {
    this.#reserve(10);
    if (value < 0) {
      // Two's complement in 64 bits, seven at a time.
      for (let rest = BigInt.asUintN(64, BigInt(value)); ; rest >>= 7n) {
        const low = Number(rest & 0x7fn);
        if (rest < 0x80n) return this.#push(low);
        this.#push(low | 0x80);
      }
    }
    let rest = value;
    // Division in place of shifts: those would cut the number to 32 bits.
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#push((rest % 0x80) | 0x80);
    this.#push(rest);
  }

  #push(byte: number): void {
    this.#bytes[this.#length++] = byte;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
