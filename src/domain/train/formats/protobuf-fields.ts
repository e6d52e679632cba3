import { utf8 } from '../metric-files/tensorboard/protobuf.ts';
import { Unreadable, type ByteCursor, type Reading } from './byte-cursor.ts';

/** The head of a field of a Protocol Buffers message; the value of type 2 follows in the bytes. */
export interface FieldHead {
  readonly number: number;
  /** 0: `value` is the number; 1, 2 and 5: `value` is the length of what follows. */
  readonly type: number;
  readonly value: number;
}

/** Ten groups of seven bits at most; beyond 2^53 digits are lost, which no length has. */
function* varint(cursor: ByteCursor): Reading<number> {
  let value = 0;
  for (let group = 0; group < 10; group++) {
    if (!cursor.has(1) && !(yield* cursor.fill(1))) throw new Unreadable(`it ends within a number at byte ${cursor.position}`);
    const byte = cursor.byte();
    value += (byte & 0x7f) * 2 ** (7 * group);
    if (byte < 0x80) return value;
  }
  throw new Unreadable(`there is no number at byte ${cursor.position}`);
}

/** The next field before `end`; lengths that lead beyond it are refused, so that what is nested is never longer than what holds it. */
export function* fieldHead(cursor: ByteCursor, end: number): Reading<FieldHead> {
  const tag = yield* varint(cursor);
  const number = Math.floor(tag / 8);
  const type = tag % 8;
  if (number < 1 || number > 0x1fff_ffff || ![0, 1, 2, 5].includes(type)) {
    throw new Unreadable(`field ${number} of type ${type} at byte ${cursor.position} is not Protocol Buffers`);
  }
  const value = type === 1 ? 8 : type === 5 ? 4 : yield* varint(cursor);
  if (cursor.position + (type === 0 ? 0 : value) > end)
    throw new Unreadable(`field ${number} at byte ${cursor.position} leads out of its message`);
  return { number, type, value };
}

/** Larger texts and descriptions are not what they claim to be. */
const PART_LIMIT = 1 << 20;

/** The bytes of a field of type 2. */
export function* takePart(cursor: ByteCursor, field: FieldHead): Reading<Uint8Array> {
  if (field.value > PART_LIMIT) throw new Unreadable(`field ${field.number} has ${field.value} bytes, expected at most ${PART_LIMIT}`);
  return (yield* cursor.take(field.value)).slice();
}

export function* takeText(cursor: ByteCursor, field: FieldHead): Reading<string> {
  return utf8(yield* takePart(cursor, field));
}

export const skipField = (cursor: ByteCursor, field: FieldHead): Reading<void> => cursor.skip(field.type === 0 ? 0 : field.value);
