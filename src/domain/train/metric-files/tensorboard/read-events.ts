import type { HistoryBuilder } from '../metric-history.ts';
import { readFields, utf8, viewOf, type WireField } from './protobuf.ts';
import { readRecords, type RecordReading } from './tfrecord.ts';

/**
 * Scalars of a TensorBoard event file. Read are `Summary.Value.simple_value`, and tensors of one number of type float, double, int32, int64
 * or half, which TensorFlow 2 and `add_scalar(new_style=True)` write. Pictures, histograms and hyper-parameters are passed over.
 */
export function readEvents(bytes: Uint8Array, builder: HistoryBuilder): Pick<RecordReading, 'rest'> {
  const { records, rest } = readRecords(bytes);
  for (const record of records) {
    // Event: 2 step, 5 summary.
    const event = readFields(record) ?? [];
    const step = event.find((field) => field.number === 2 && field.type === 0)?.integer ?? 0;
    const summary = event.find((field) => field.number === 5 && field.type === 2);
    for (const value of readFields(summary?.bytes ?? new Uint8Array(0)) ?? []) {
      if (value.number === 1 && value.type === 2) addValue(value.bytes, step, builder);
    }
  }
  return rest === undefined ? {} : { rest };
}

/** Summary.Value: 1 tag, 2 simple_value, 8 tensor, 9 metadata. */
function addValue(bytes: Uint8Array, step: number, builder: HistoryBuilder): void {
  const fields = readFields(bytes) ?? [];
  const tag = fields.find((field) => field.number === 1 && field.type === 2);
  if (tag === undefined) return;
  const name = utf8(tag.bytes);
  const simple = fields.find((field) => field.number === 2 && field.type === 5);
  const tensor = fields.find((field) => field.number === 8 && field.type === 2);
  const value = simple !== undefined ? viewOf(simple.bytes).getFloat32(0, true) : tensor === undefined ? undefined : scalarOf(tensor.bytes);
  // Hyper-parameter sessions carry bookkeeping under names of this form.
  if (value !== undefined && !name.startsWith('_hparams_/')) builder.add(name, step, value);
}

/** TensorProto: 1 dtype, 2 shape, 4 tensor_content, 5 float_val, 6 double_val, 7 int_val, 10 int64_val. */
function scalarOf(bytes: Uint8Array): number | undefined {
  const fields = readFields(bytes) ?? [];
  const type = fields.find((field) => field.number === 1 && field.type === 0)?.integer;
  const shape = fields.find((field) => field.number === 2 && field.type === 2);
  if (shape !== undefined && !isSingle(shape.bytes)) return undefined;
  const content = fields.find((field) => field.number === 4 && field.type === 2);
  if (content !== undefined && content.bytes.length > 0) return numberOfContent(type, content.bytes);
  for (const field of fields) {
    const value = numberOfField(field);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** TensorShapeProto: 2 dim, whose 1 is its size. */
const isSingle = (bytes: Uint8Array): boolean =>
  (readFields(bytes) ?? []).every((dim) => (readFields(dim.bytes) ?? []).every((size) => size.number !== 1 || size.integer === 1));

/** DataType: 1 float, 2 double, 3 int32, 9 int64, 19 half. */
function numberOfContent(type: number | undefined, bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  if (type === 1 && bytes.length === 4) return view.getFloat32(0, true);
  if (type === 2 && bytes.length === 8) return view.getFloat64(0, true);
  if (type === 3 && bytes.length === 4) return view.getInt32(0, true);
  if (type === 9 && bytes.length === 8) return Number(view.getBigInt64(0, true));
  if (type === 19 && bytes.length === 2) return half(view.getUint16(0, true));
  return undefined;
}

/** Packed and single values alike: a scalar has one. */
function numberOfField(field: WireField): number | undefined {
  const { number, type, bytes, integer } = field;
  if (number === 5 && bytes.length === 4) return viewOf(bytes).getFloat32(0, true);
  if (number === 6 && bytes.length === 8) return viewOf(bytes).getFloat64(0, true);
  if ((number === 7 || number === 10) && type === 0) return integer;
  if ((number === 7 || number === 10) && type === 2) return readFields(Uint8Array.of(8, ...bytes))?.[0]?.integer;
  return undefined;
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
