import { ProtobufWriter } from './protobuf-writer.ts';
import { encodeTensor, type Tensor } from './tensor-proto.ts';
import { encodeUtf8 } from './utf8.ts';

/** Value of a node's attribute; a graph is the body of a loop, encoded already. */
export type Attribute =
  | { readonly float: number }
  | { readonly int: number }
  | { readonly text: string }
  | { readonly tensor: Tensor }
  | { readonly graph: Uint8Array }
  | { readonly ints: ArrayLike<number> }
  | { readonly texts: readonly string[] };

/**
 * AttributeProto: name = 1, f = 2, i = 3, s = 4, t = 5, g = 6, ints = 8, strings = 9, type = 20; the type says which field holds the value
 * (FLOAT 1, INT 2, STRING 3, TENSOR 4, GRAPH 5, INTS 7, STRINGS 8).
 */
export function encodeAttribute(name: string, attribute: Attribute): Uint8Array {
  const writer = new ProtobufWriter().text(1, name);
  if ('float' in attribute) return writer.float(2, attribute.float).integer(20, 1).finish();
  if ('int' in attribute) return writer.integer(3, attribute.int).integer(20, 2).finish();
  if ('text' in attribute) return writer.text(4, attribute.text).integer(20, 3).finish();
  if ('tensor' in attribute) return writer.bytes(5, encodeTensor(attribute.tensor)).integer(20, 4).finish();
  if ('graph' in attribute) return writer.bytes(6, attribute.graph).integer(20, 5).finish();
  if ('ints' in attribute) return writer.integers(8, attribute.ints).integer(20, 7).finish();
  // A tree ensemble has a word for every node, and only two different ones.
  const encoded = new Map<string, Uint8Array>();
  for (const text of attribute.texts) {
    let bytes = encoded.get(text);
    if (bytes === undefined) encoded.set(text, (bytes = encodeUtf8(text)));
    writer.bytes(9, bytes);
  }
  return writer.integer(20, 8).finish();
}
