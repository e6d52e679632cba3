import { encodeNode, type Node } from './node-proto.ts';
import { ProtobufWriter } from './protobuf-writer.ts';
import { encodeTensor, type Tensor } from './tensor-proto.ts';
import { encodeValueInfo, type ValueInfo } from './value-info-proto.ts';

export interface Graph {
  readonly name: string;
  /** In an order in which every value is made before it is used. */
  readonly nodes: readonly Node[];
  readonly constants: readonly { readonly name: string; readonly tensor: Tensor }[];
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
}

/** GraphProto: node = 1, name = 2, initializer = 5, input = 11, output = 12. */
export function encodeGraph({ name, nodes, constants, inputs, outputs }: Graph): Uint8Array {
  const writer = new ProtobufWriter();
  for (const node of nodes) writer.bytes(1, encodeNode(node));
  writer.text(2, name);
  for (const constant of constants) writer.bytes(5, encodeTensor(constant.tensor, constant.name));
  for (const input of inputs) writer.bytes(11, encodeValueInfo(input));
  for (const output of outputs) writer.bytes(12, encodeValueInfo(output));
  return writer.finish();
}
