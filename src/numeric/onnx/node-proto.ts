import { encodeAttribute, type Attribute } from './attribute-proto.ts';
import { ProtobufWriter } from './protobuf-writer.ts';

/** The domain of classical machine learning operators; '' is ONNX itself. */
export const ML_DOMAIN = 'ai.onnx.ml';

export interface Node {
  readonly operator: string;
  readonly domain: '' | typeof ML_DOMAIN;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** NodeProto: input = 1, output = 2, op_type = 4, attribute = 5, domain = 7. */
export function encodeNode({ operator, domain, inputs, outputs, attributes }: Node): Uint8Array {
  const writer = new ProtobufWriter();
  for (const input of inputs) writer.text(1, input);
  for (const output of outputs) writer.text(2, output);
  writer.text(4, operator);
  for (const [name, attribute] of Object.entries(attributes)) writer.bytes(5, encodeAttribute(name, attribute));
  if (domain !== '') writer.text(7, domain);
  return writer.finish();
}
