import { ProtobufWriter } from '#numeric/onnx/protobuf-writer.ts';

/** Parts of onnx.proto3, for models that are as small, or as hostile, as a test needs them. */
export interface SmallModel {
  /** Type by its number: 1 float32, 7 int64, 8 string, 11 float64. */
  readonly type?: number;
  readonly columns?: number;
  /** Rows that it takes at once; any number when absent. */
  readonly rows?: number;
  /** Further nodes, functions and opsets. */
  readonly nodes?: readonly Uint8Array[];
  readonly functions?: readonly Uint8Array[];
  readonly weights?: readonly Uint8Array[];
  readonly domains?: readonly string[];
}

/** `total`: the sum of each row of `x`, which has [rows, columns]. */
export function smallModel({
  type = 1,
  columns = 2,
  rows,
  nodes = [],
  functions = [],
  weights = [],
  domains = [],
}: SmallModel = {}): Uint8Array {
  const keep = new ProtobufWriter().text(1, 'keepdims').integer(3, 1).integer(20, 2).finish();
  const axes = new ProtobufWriter().text(1, 'axes').integers(8, [1]).integer(20, 7).finish();
  const graph = new ProtobufWriter().bytes(1, node('ReduceSum', '', ['x'], ['total'], [axes, keep]));
  for (const one of nodes) graph.bytes(1, one);
  graph.text(2, 'sum');
  for (const one of weights) graph.bytes(5, one);
  graph.bytes(11, value('x', type, rows, columns)).bytes(12, value('total', type, rows, 1));
  const model = new ProtobufWriter().integer(1, 8).text(2, 'test').bytes(7, graph.finish());
  for (const domain of ['', ...domains]) model.bytes(8, new ProtobufWriter().text(1, domain).integer(2, 11).finish());
  for (const one of functions) model.bytes(25, one);
  return model.finish().slice();
}

export function node(
  operator: string,
  domain: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: readonly Uint8Array[] = [],
): Uint8Array {
  const writer = new ProtobufWriter();
  for (const name of inputs) writer.text(1, name);
  for (const name of outputs) writer.text(2, name);
  writer.text(4, operator);
  for (const attribute of attributes) writer.bytes(5, attribute);
  if (domain !== '') writer.text(7, domain);
  return writer.finish();
}

/** A tensor whose two numbers lie in another file. */
export const outsideTensor = (location: string): Uint8Array =>
  new ProtobufWriter()
    .integers(1, [2])
    .integer(2, 1)
    .text(8, 'w')
    .bytes(13, new ProtobufWriter().text(1, 'location').text(2, location).finish())
    .integer(14, 1)
    .finish();

/** An attribute with a graph, which has the given nodes and weights. */
export function graphAttribute(name: string, nodes: readonly Uint8Array[], weights: readonly Uint8Array[]): Uint8Array {
  const graph = new ProtobufWriter();
  for (const one of nodes) graph.bytes(1, one);
  for (const one of weights) graph.bytes(5, one);
  return new ProtobufWriter().text(1, name).bytes(6, graph.finish()).integer(20, 5).finish();
}

export const tensorAttribute = (name: string, tensor: Uint8Array): Uint8Array =>
  new ProtobufWriter().text(1, name).bytes(5, tensor).integer(20, 4).finish();

export const functionOf = (domain: string, name: string, nodes: readonly Uint8Array[]): Uint8Array => {
  const writer = new ProtobufWriter().text(1, name);
  for (const one of nodes) writer.bytes(7, one);
  return writer.text(10, domain).finish();
};

function value(name: string, type: number, count: number | undefined, columns: number): Uint8Array {
  const rows = count === undefined ? new ProtobufWriter().text(2, 'rows').finish() : new ProtobufWriter().integer(1, count).finish();
  const shape = new ProtobufWriter().bytes(1, rows).bytes(1, new ProtobufWriter().integer(1, columns).finish()).finish();
  const tensor = new ProtobufWriter().integer(1, type).bytes(2, shape).finish();
  return new ProtobufWriter().text(1, name).bytes(2, new ProtobufWriter().bytes(1, tensor).finish()).finish();
}
