import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ProtobufWriter } from '#numeric/onnx/protobuf-writer.ts';
import { encodeUtf8 } from '#numeric/onnx/utf8.ts';
import { readProtobuf, readVarints } from '../../kit/onnx/read-protobuf.ts';

it('writes the examples of the Protocol Buffers specification', () => {
  expect([...new ProtobufWriter().integer(1, 150).finish()]).toEqual([0x08, 0x96, 0x01]);
  expect([...new ProtobufWriter().text(2, 'testing').finish()]).toEqual([0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67]);
  expect([...new ProtobufWriter().integers(6, [3, 270, 86942]).finish()]).toEqual([0x32, 0x06, 0x03, 0x8e, 0x02, 0x9e, 0xa7, 0x05]);
  expect([...new ProtobufWriter().integer(1, -2).finish()]).toEqual([0x08, 0xfe, ...Array<number>(8).fill(0xff), 0x01]);
});

it('is read back by an independent reader', () => {
  const field = fc.integer({ min: 1, max: 2 ** 29 - 1 });
  fc.assert(
    fc.property(
      field,
      fc.maxSafeInteger(),
      fc.uint8Array({ maxLength: 400 }),
      fc.float({ noNaN: true }),
      (number, integer, bytes, float) => {
        const message = new ProtobufWriter().integer(number, integer).bytes(number, bytes).float(number, float).finish();
        const [first, second, third] = readProtobuf(message);
        expect(BigInt.asIntN(64, first!.value as bigint)).toBe(BigInt(integer));
        expect([...(second!.value as Uint8Array)]).toEqual([...bytes]);
        expect(new DataView(Uint8Array.from(third!.value as Uint8Array).buffer).getFloat32(0, true)).toBe(float);
        expect([first!.field, second!.field, third!.field]).toEqual([number, number, number]);
      },
    ),
  );
});

it('packs integers', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (integers) => {
      const [packed] = readProtobuf(new ProtobufWriter().integers(3, integers).finish());
      expect(readVarints(packed!.value as Uint8Array).map((value) => Number(BigInt.asIntN(64, value)))).toEqual(integers);
    }),
  );
});

it('encodes text as TextEncoder does, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udc00x', '日本😀ß'), (text, odd) => {
      expect([...encodeUtf8(text + odd)]).toEqual([...new TextEncoder().encode(text + odd)]);
    }),
  );
});
