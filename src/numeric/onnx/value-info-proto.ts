import { ProtobufWriter } from './protobuf-writer.ts';
import { ELEMENT_TYPES, type ElementType } from './tensor-proto.ts';

/** A dimension is a number, or a name where the caller chooses it. */
export type Shape = readonly (number | string)[];

/** What goes in or comes out of a graph; without a shape it may have any. */
export interface ValueInfo {
  readonly name: string;
  readonly type: ElementType;
  readonly shape?: Shape;
}

/**
 * ValueInfoProto: name = 1, type = 2. TypeProto: tensor_type = 1. TypeProto.Tensor: elem_type = 1, shape = 2. TensorShapeProto: dim = 1.
 * Dimension: dim_value = 1, dim_param = 2.
 */
export function encodeValueInfo({ name, type, shape }: ValueInfo): Uint8Array {
  const tensorType = new ProtobufWriter().integer(1, ELEMENT_TYPES[type]);
  if (shape !== undefined) {
    const dims = new ProtobufWriter();
    for (const dim of shape) {
      const dimension = new ProtobufWriter();
      dims.bytes(1, (typeof dim === 'number' ? dimension.integer(1, dim) : dimension.text(2, dim)).finish());
    }
    tensorType.bytes(2, dims.finish());
  }
  return new ProtobufWriter().text(1, name).bytes(2, new ProtobufWriter().bytes(1, tensorType.finish()).finish()).finish();
}
