import { ML_DOMAIN } from './node-proto.ts';
import { ProtobufWriter } from './protobuf-writer.ts';

/** IR version 8 came with opset 15 (ONNX 1.10, 2021); ai.onnx.ml 3 brought tree thresholds in double precision. */
const IR_VERSION = 8;
const OPSETS = { '': 15, [ML_DOMAIN]: 3 } as const;

export interface OnnxModel {
  readonly graph: Uint8Array;
  readonly producer: string;
  readonly producerVersion: string;
  readonly about: string;
  /** Facts such as the run id, in the order given. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * ModelProto: ir_version = 1, producer_name = 2, producer_version = 3, doc_string = 6, graph = 7, opset_import = 8, metadata_props = 14.
 * OperatorSetIdProto: domain = 1, version = 2. StringStringEntryProto: key = 1, value = 2.
 */
export function encodeOnnxModel({ graph, producer, producerVersion, about, metadata }: OnnxModel): Uint8Array {
  const writer = new ProtobufWriter().integer(1, IR_VERSION).text(2, producer).text(3, producerVersion).text(6, about).bytes(7, graph);
  for (const [domain, version] of Object.entries(OPSETS)) {
    writer.bytes(8, new ProtobufWriter().text(1, domain).integer(2, version).finish());
  }
  for (const [key, value] of Object.entries(metadata)) writer.bytes(14, new ProtobufWriter().text(1, key).text(2, value).finish());
  return writer.finish();
}
