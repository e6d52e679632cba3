import { Unreadable, type ByteCursor, type Reading } from './byte-cursor.ts';
import { fieldHead, skipField, takeText } from './protobuf-fields.ts';

/** What nodes and weights at any depth refer to. */
export interface GraphReferences {
  /** Places of weights outside of the file. */
  readonly external: Set<string>;
  /** `domain.Operator` of every node. */
  readonly operators: Set<string>;
  /** `domain.Name` of every function of the model. */
  readonly functions: Set<string>;
}

/** Graphs within graphs (branches, loops) are nested a few levels deep; more is an attack on the stack. */
const DEPTH_LIMIT = 32;
/** Distinct names that are kept. */
const NAME_LIMIT = 100_000;

/** A NodeProto: its operator, and the graphs and tensors in its attributes. */
export function* readNode(cursor: ByteCursor, end: number, found: GraphReferences, depth: number): Reading<void> {
  let operator = '';
  let domain = '';
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.number === 4 && field.type === 2) operator = yield* takeText(cursor, field);
    else if (field.number === 7 && field.type === 2) domain = yield* takeText(cursor, field);
    else if (field.number === 5 && field.type === 2) yield* readAttribute(cursor, cursor.position + field.value, found, depth);
    else yield* skipField(cursor, field);
  }
  remember(found.operators, operatorName(domain, operator));
}

/** Tag of `strings`, field 9 of AttributeProto. */
const STRINGS = 9 * 8 + 2;

/**
 * Passes over what trees consist of, millions of numbers and short texts in one attribute, without asking for each; stops before anything else,
 * and before the end of what is at hand.
 */
function passValues(cursor: ByteCursor, end: number): void {
  // Of 127 bytes at most, and never up to the end: what is damaged there is found by whoever reads on.
  while (cursor.has(130) && cursor.position + 130 < end) {
    const tag = cursor.peek(0);
    const length = tag === STRINGS ? lengthOfText(cursor) : tag < 8 || tag >= 0x80 ? 0 : lengthOfNumber(cursor, tag % 8);
    if (length === 0) return;
    cursor.pass(length);
  }
}

const lengthOfText = (cursor: ByteCursor): number => (cursor.peek(1) < 0x80 ? 2 + cursor.peek(1) : 0);

function lengthOfNumber(cursor: ByteCursor, type: number): number {
  if (type === 5) return 5;
  if (type === 1) return 9;
  if (type !== 0) return 0;
  let at = 1;
  while (at < 10 && cursor.peek(at) >= 0x80) at++;
  return cursor.peek(at) < 0x80 ? at + 1 : 0;
}

/** AttributeProto: t 5, g 6, tensors 10, graphs 11, sparse_tensor 22, sparse_tensors 23. */
function* readAttribute(cursor: ByteCursor, end: number, found: GraphReferences, depth: number): Reading<void> {
  while (cursor.position < end) {
    passValues(cursor, end);
    const field = yield* fieldHead(cursor, end);
    const inner = cursor.position + field.value;
    if (field.type !== 2) yield* skipField(cursor, field);
    else if (field.number === 5 || field.number === 10) yield* readTensor(cursor, inner, found);
    else if (field.number === 6 || field.number === 11) yield* readGraphWithin(cursor, inner, found, depth + 1);
    else if (field.number === 22 || field.number === 23) yield* readSparse(cursor, inner, found);
    else yield* skipField(cursor, field);
  }
}

/** A GraphProto within something: node 1, initializer 5, sparse_initializer 15. */
function* readGraphWithin(cursor: ByteCursor, end: number, found: GraphReferences, depth: number): Reading<void> {
  if (depth > DEPTH_LIMIT) throw new Unreadable(`graphs are nested more than ${DEPTH_LIMIT} levels deep`);
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    const inner = cursor.position + field.value;
    if (field.type !== 2) yield* skipField(cursor, field);
    else if (field.number === 1) yield* readNode(cursor, inner, found, depth);
    else if (field.number === 5) yield* readTensor(cursor, inner, found);
    else if (field.number === 15) yield* readSparse(cursor, inner, found);
    else yield* skipField(cursor, field);
  }
}

/** FunctionProto: name 1, node 7, domain 10. */
export function* readFunction(cursor: ByteCursor, end: number, found: GraphReferences): Reading<void> {
  let name = '';
  let domain = '';
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.number === 1 && field.type === 2) name = yield* takeText(cursor, field);
    else if (field.number === 10 && field.type === 2) domain = yield* takeText(cursor, field);
    else if (field.number === 7 && field.type === 2) yield* readNode(cursor, cursor.position + field.value, found, 1);
    else if (field.number === 11 && field.type === 2) yield* readAttribute(cursor, cursor.position + field.value, found, 1);
    else yield* skipField(cursor, field);
  }
  remember(found.functions, operatorName(domain, name));
}

/** TrainingInfoProto: graphs in 1 and 2. */
export function* readTrainingInfo(cursor: ByteCursor, end: number, found: GraphReferences): Reading<void> {
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.type === 2 && field.number <= 2) yield* readGraphWithin(cursor, cursor.position + field.value, found, 1);
    else yield* skipField(cursor, field);
  }
}

/** SparseTensorProto: values 1, indices 2. */
export function* readSparse(cursor: ByteCursor, end: number, found: GraphReferences): Reading<void> {
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.type === 2 && field.number <= 2) yield* readTensor(cursor, cursor.position + field.value, found);
    else yield* skipField(cursor, field);
  }
}

/** A TensorProto: remembers where its numbers lie when not in the file, and gives its name. */
export function* readTensor(cursor: ByteCursor, end: number, found: GraphReferences): Reading<string> {
  let name = '';
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.number === 8 && field.type === 2) name = yield* takeText(cursor, field);
    else if (field.number === 13 && field.type === 2) yield* readEntry(cursor, cursor.position + field.value, found);
    else yield* skipField(cursor, field);
  }
  return name;
}

/** StringStringEntryProto of external_data: key 1, value 2. */
function* readEntry(cursor: ByteCursor, end: number, found: GraphReferences): Reading<void> {
  let key = '';
  let value = '';
  while (cursor.position < end) {
    const field = yield* fieldHead(cursor, end);
    if (field.number === 1 && field.type === 2) key = yield* takeText(cursor, field);
    else if (field.number === 2 && field.type === 2) value = yield* takeText(cursor, field);
    else yield* skipField(cursor, field);
  }
  if (key === 'location') remember(found.external, value);
}

const operatorName = (domain: string, name: string): string => `${domain === '' ? 'ai.onnx' : domain}.${name}`;

function remember(set: Set<string>, value: string): void {
  if (set.size >= NAME_LIMIT && !set.has(value)) throw new Unreadable(`it names more than ${NAME_LIMIT} operators, functions or files`);
  set.add(value);
}

/** Domains whose operators come with onnxruntime. */
const KNOWN_DOMAINS = ['ai.onnx', 'ai.onnx.ml', 'com.microsoft'];

/** Operators that nothing defines, sorted. */
export const foreignOperators = ({ operators, functions }: GraphReferences): readonly string[] =>
  [...operators].filter((name) => !functions.has(name) && !KNOWN_DOMAINS.includes(name.slice(0, name.lastIndexOf('.')))).sort();
