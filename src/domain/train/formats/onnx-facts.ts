import { parseRelativePath } from '#kernel/relative-path.ts';
import type { OnnxFacts, TensorFact } from '#kernel/records/model-package.ts';
import { readFields, utf8, type WireField } from '../metric-files/tensorboard/protobuf.ts';
import { Unreadable, type ByteCursor, type Reading } from './byte-cursor.ts';
import { foreignOperators, readFunction, readNode, readSparse, readTensor, readTrainingInfo, type GraphReferences } from './onnx-nodes.ts';
import { fieldHead, skipField, takePart } from './protobuf-fields.ts';

/** More than any model of the ONNX zoo has; what a file may make us keep is bounded. */
const LIST_LIMIT = 10_000;

/** Operators that are told. */
const FOREIGN_LIMIT = 20;

/** Names of `TensorProto.DataType` of onnx.proto3. */
const TYPES = [
  'undefined',
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
  'complex64',
  'complex128',
  'bfloat16',
];

interface Gathered extends GraphReferences {
  irVersion: number;
  producer: string;
  hasGraph: boolean;
  nodes: number;
  readonly opsets: { readonly domain: string; readonly version: number }[];
  readonly inputs: TensorFact[];
  readonly outputs: TensorFact[];
  readonly initial: Set<string>;
}

/**
 * What an ONNX file says of itself (ModelProto of onnx.proto3), read from front to back; weights are skipped, so that a file of gigabytes costs
 * what its graph costs. Files of weights beside it that lie outside of its folder are named in `unsafeFiles`.
 */
export function* readOnnx(cursor: ByteCursor, size: number): Reading<OnnxFacts> {
  const found: Gathered = {
    irVersion: 0,
    producer: '',
    hasGraph: false,
    nodes: 0,
    opsets: [],
    inputs: [],
    outputs: [],
    initial: new Set(),
    external: new Set(),
    operators: new Set(),
    functions: new Set(),
  };
  while (cursor.position < size) {
    const field = yield* fieldHead(cursor, size);
    if (field.number === 1 && field.type === 0) found.irVersion = field.value;
    else if (field.number === 2 && field.type === 2) found.producer = utf8(yield* takePart(cursor, field)).slice(0, 200);
    else if (field.number === 7 && field.type === 2) yield* readGraph(cursor, cursor.position + field.value, found);
    else if (field.number === 8 && field.type === 2) keep(found.opsets, opsetOf(yield* takePart(cursor, field)));
    else if (field.number === 20 && field.type === 2) yield* readTrainingInfo(cursor, cursor.position + field.value, found);
    else if (field.number === 25 && field.type === 2) yield* readFunction(cursor, cursor.position + field.value, found);
    else yield* skipField(cursor, field);
  }
  if (!found.hasGraph || found.irVersion < 1) throw new Unreadable('it has no graph');
  const files = [...found.external];
  const foreign = foreignOperators(found);
  return {
    irVersion: found.irVersion,
    ...(found.producer === '' ? {} : { producer: found.producer }),
    opsets: found.opsets,
    // Before version 4 every initial value had to be an input too.
    inputs: found.inputs.filter(({ name }) => !found.initial.has(name)),
    outputs: found.outputs,
    operators: found.nodes,
    ...(files.length === 0 ? {} : { externalFiles: files }),
    ...(files.every((file) => parseRelativePath(file) !== undefined)
      ? {}
      : { unsafeFiles: files.filter((file) => parseRelativePath(file) === undefined) }),
    ...(foreign.length === 0 ? {} : { foreignOperators: foreign.slice(0, FOREIGN_LIMIT) }),
  };
}

function* readGraph(cursor: ByteCursor, end: number, found: Gathered): Reading<void> {
  found.hasGraph = true;
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.number === 1 && field.type === 2) {
      found.nodes++;
      yield* readNode(cursor, cursor.position + field.value, found, 1);
    } else if (field.number === 5 && field.type === 2)
      remember(found.initial, yield* readTensor(cursor, cursor.position + field.value, found));
    else if (field.number === 15 && field.type === 2) yield* readSparse(cursor, cursor.position + field.value, found);
    else if (field.number === 11 && field.type === 2) keep(found.inputs, tensorOf(yield* takePart(cursor, field)));
    else if (field.number === 12 && field.type === 2) keep(found.outputs, tensorOf(yield* takePart(cursor, field)));
    else yield* skipField(cursor, field);
  }
}

const fieldsOf = (bytes: Uint8Array): readonly WireField[] => {
  const fields = readFields(bytes);
  if (fields === undefined) throw new Unreadable('a description of an input, output or weight is damaged');
  return fields;
};

const textOf = (fields: readonly WireField[], number: number): string =>
  utf8(fields.find((field) => field.number === number && field.type === 2)?.bytes ?? new Uint8Array(0));
const within = (fields: readonly WireField[], number: number): readonly WireField[] | undefined => {
  const found = fields.find((field) => field.number === number && field.type === 2);
  return found === undefined ? undefined : fieldsOf(found.bytes);
};
const integerOf = (fields: readonly WireField[], number: number): number | undefined =>
  fields.find((field) => field.number === number && field.type === 0)?.integer;

const opsetOf = (bytes: Uint8Array): { readonly domain: string; readonly version: number } => {
  const fields = fieldsOf(bytes);
  const domain = textOf(fields, 1);
  return { domain: domain === '' ? 'ai.onnx' : domain, version: integerOf(fields, 2) ?? 0 };
};

/** ValueInfoProto: its name, and of a tensor the type of its elements and its shape; null stands for any length. */
function tensorOf(bytes: Uint8Array): TensorFact {
  const fields = fieldsOf(bytes);
  const type = within(fields, 2) ?? [];
  const name = textOf(fields, 1);
  const tensor = within(type, 1);
  if (tensor === undefined)
    return { name, type: within(type, 4) === undefined ? (within(type, 5) === undefined ? 'other' : 'map') : 'sequence' };
  const element = integerOf(tensor, 1) ?? 0;
  const shape = within(tensor, 2)
    ?.filter((field) => field.number === 1 && field.type === 2)
    .map((field) => integerOf(fieldsOf(field.bytes), 1) ?? null);
  return { name, type: TYPES[element] ?? `type ${element}`, ...(shape === undefined ? {} : { shape: shape.slice(0, 32) }) };
}

function keep<Value>(list: Value[], value: Value): void {
  if (list.length === LIST_LIMIT) throw new Unreadable(`it has more than ${LIST_LIMIT} inputs, outputs or operator sets`);
  list.push(value);
}

function remember(set: Set<string>, value: string): void {
  if (set.size === 100 * LIST_LIMIT) throw new Unreadable(`it has more than ${100 * LIST_LIMIT} weights`);
  set.add(value);
}
