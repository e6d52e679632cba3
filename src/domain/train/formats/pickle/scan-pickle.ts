import { utf8, viewOf } from '../../metric-files/tensorboard/protobuf.ts';
import { Unreadable, type ByteCursor, type Reading } from '../byte-cursor.ts';
import { rawArrayOf, WRAPPER } from './joblib-array.ts';
import type { ImportList } from './import-list.ts';
import { OPCODES, type Opcode } from './opcodes.ts';
import { PickleMachine } from './pickle-machine.ts';
import { numberValue, OPAQUE, TEXT_LIMIT, textValue, type PickleValue } from './pickle-value.ts';

const LINE_LIMIT = 1 << 20;
const NESTING_LIMIT = 32;

/**
 * Walks the opcodes of one pickle, all protocols, from the cursor to behind its STOP, and adds what it would import to the list; nothing is
 * loaded, created or called. Values are followed only as far as the names of imports and the arrays that joblib puts between the opcodes need
 * it. Fails with `Unreadable` where the bytes are no pickle; what was imported before that is in the list, for a loader would have run it.
 */
export function* scanPickle(cursor: ByteCursor, imports: ImportList, depth = 0): Reading<void> {
  if (depth === NESTING_LIMIT) throw new Unreadable(`it holds pickles within pickles, more than ${NESTING_LIMIT} deep`);
  const machine = new PickleMachine(imports);
  for (;;) {
    if (!cursor.has(1) && !(yield* cursor.fill(1))) throw new Unreadable(`it ends at byte ${cursor.position} without STOP`);
    const code = cursor.byte();
    const opcode = OPCODES[code];
    if (opcode === undefined) throw new Unreadable(`byte 0x${code.toString(16)} at ${cursor.position - 1} is no opcode`);
    if (opcode.name === 'STOP') return;
    const built = machine.step(opcode.name, yield* argumentOf(cursor, opcode));
    if (built?.of === WRAPPER || built?.of === `sklearn.externals.${WRAPPER}`) yield* passArray(cursor, built.state, imports, depth);
  }
}

function* passArray(cursor: ByteCursor, state: PickleValue, imports: ImportList, depth: number): Reading<void> {
  const raw = rawArrayOf(state);
  if (raw === undefined) throw new Unreadable(`the array at byte ${cursor.position} has no readable shape and type`);
  if (raw.kind === 'pickle') return yield* scanPickle(cursor, imports, depth + 1);
  if (raw.padded) yield* cursor.skip((yield* cursor.take(1))[0]!);
  yield* cursor.skip(raw.bytes);
}

/** Values of an argument: of a line its text, of two lines both, of numbers the number, of texts the text when it is short. */
function* argumentOf(cursor: ByteCursor, { name, argument }: Opcode): Reading<readonly PickleValue[]> {
  switch (argument.kind) {
    case 'none':
      return [];
    case 'line':
      return [yield* readLine(cursor)];
    case 'lines':
      return [yield* readLine(cursor), yield* readLine(cursor)];
    case 'fixed': {
      const bytes = cursor.has(argument.bytes) ? cursor.bytes(argument.bytes) : yield* cursor.take(argument.bytes);
      return [
        name === 'BINFLOAT' || name === 'FRAME'
          ? OPAQUE
          : numberValue(name === 'BININT' ? viewOf(bytes).getInt32(0, true) : littleEndian(bytes)),
      ];
    }
    case 'counted': {
      const length = littleEndian(yield* cursor.take(argument.lengthBytes));
      if (!Number.isSafeInteger(length)) throw new Unreadable(`a value at byte ${cursor.position} has no possible length`);
      const wanted = name === 'LONG1' ? length <= 6 : length <= TEXT_LIMIT && /UNICODE|STRING/.test(name);
      if (!wanted) {
        yield* cursor.skip(length);
        return [OPAQUE];
      }
      const bytes = yield* cursor.take(length);
      return [name === 'LONG1' ? numberValue(signed(bytes)) : textValue(utf8(bytes))];
    }
  }
}

function littleEndian(bytes: Uint8Array): number {
  let value = 0;
  for (let at = bytes.length - 1; at >= 0; at--) value = value * 256 + bytes[at]!;
  return value;
}

const signed = (bytes: Uint8Array): number =>
  bytes.length > 0 && bytes.at(-1)! > 127 ? littleEndian(bytes) - 256 ** bytes.length : littleEndian(bytes);

/** Up to the next line feed; a long line counts as a value that is not known. */
function* readLine(cursor: ByteCursor): Reading<PickleValue> {
  const kept: number[] = [];
  for (let length = 0; ; length++) {
    if (!cursor.has(1) && !(yield* cursor.fill(1))) throw new Unreadable(`it ends within a line at byte ${cursor.position}`);
    const byte = cursor.byte();
    if (byte === 10) break;
    if (length === LINE_LIMIT) throw new Unreadable(`a line at byte ${cursor.position} is longer than ${LINE_LIMIT} bytes`);
    if (length <= TEXT_LIMIT) kept.push(byte);
  }
  return kept.length > TEXT_LIMIT ? OPAQUE : textValue(utf8(Uint8Array.from(kept)).replace(/\r$/, ''));
}
