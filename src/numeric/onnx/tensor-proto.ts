import { ProtobufWriter } from './protobuf-writer.ts';

/** Numbers of `TensorProto.DataType` in onnx.proto. */
export const ELEMENT_TYPES = { float: 1, int64: 7, string: 8, bool: 9, double: 11 } as const;

export type ElementType = keyof typeof ELEMENT_TYPES;

/** A constant with its shape; no dimensions is a scalar. */
export type Tensor = { readonly dims: readonly number[] } & (
  | { readonly type: 'double'; readonly values: Float64Array }
  | { readonly type: 'int64'; readonly values: ArrayLike<number> }
  | { readonly type: 'bool'; readonly values: readonly boolean[] }
  | { readonly type: 'string'; readonly values: readonly string[] }
);

export const vector = (values: Float64Array): Tensor => ({ type: 'double', values, dims: [values.length] });

/** TensorProto: dims = 1, data_type = 2, string_data = 6, name = 8, raw_data = 9 (little-endian). */
export function encodeTensor(tensor: Tensor, name?: string): Uint8Array {
  const writer = new ProtobufWriter().integers(1, tensor.dims).integer(2, ELEMENT_TYPES[tensor.type]);
  if (tensor.type === 'string') for (const text of tensor.values) writer.text(6, text);
  if (name !== undefined) writer.text(8, name);
  if (tensor.type !== 'string') writer.bytes(9, rawBytes(tensor));
  return writer.finish();
}

function rawBytes(tensor: Exclude<Tensor, { readonly type: 'string' }>): Uint8Array {
  switch (tensor.type) {
    case 'double': {
      const { buffer, byteOffset, byteLength } = tensor.values;
      return new Uint8Array(buffer, byteOffset, byteLength);
    }
    case 'int64':
      return new Uint8Array(BigInt64Array.from({ length: tensor.values.length }, (_, index) => BigInt(tensor.values[index]!)).buffer);
    case 'bool':
      return Uint8Array.from(tensor.values, Number);
  }
}
