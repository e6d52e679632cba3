import { utf8 } from '../metric-files/tensorboard/protobuf.ts';
import { ByteCursor, Unreadable, type Reading } from './byte-cursor.ts';
import type { ImportList } from './pickle/import-list.ts';
import { scanPickle } from './pickle/scan-pickle.ts';

/** PyTorch's form before 1.6 is five pickles and then raw numbers; nothing writes more than that one after another. */
const PICKLES_LIMIT = 1000;

/** All pickles from the beginning of a file on; after the first, what is no pickle any more ends the walk, for loaders do not go there. */
export function* scanPickles(imports: ImportList): Reading<void> {
  const cursor = new ByteCursor();
  yield* scanPickle(cursor, imports);
  for (let count = 1; count < PICKLES_LIMIT; count++) {
    if (!(yield* cursor.fill(2))) return;
    const [mark, protocol] = yield* cursor.take(2);
    if (mark !== 0x80 || protocol! > 5) return;
    try {
      yield* scanPickle(cursor, imports);
    } catch (error) {
      if (error instanceof Unreadable) return;
      throw error;
    }
  }
}

/** A NumPy file: of an array of objects, the pickle in it. */
export function* scanNpy(imports: ImportList): Reading<void> {
  const cursor = new ByteCursor();
  const start = yield* cursor.take(8);
  const lengthBytes = start[6] === 1 ? 2 : 4;
  const length = [...(yield* cursor.take(lengthBytes))].reduceRight((value, byte) => value * 256 + byte, 0);
  if (length > 1 << 20) throw new Unreadable(`its header has ${length} bytes`);
  const header = utf8(yield* cursor.take(length));
  if (/'descr'\s*:\s*(?:'[^'S U]*O|\[.*'[|]?O)/s.test(header)) yield* scanPickle(cursor, imports);
}

const LAMBDA = '"class_name": "Lambda"';

/** Whether a Keras model holds a layer of Python code; its configuration is JSON text, also within HDF5. */
export function* findsLambda(limitBytes: number): Reading<boolean> {
  const cursor = new ByteCursor();
  let tail = '';
  while (cursor.position < limitBytes && (yield* cursor.fill(1))) {
    let count = 1 << 16;
    while (count > 1 && !cursor.has(count)) count >>= 1;
    const text = tail + ascii(cursor.bytes(count));
    if (text.replaceAll(/\s+/g, ' ').includes(LAMBDA) || text.includes('"class_name":"Lambda"')) return true;
    tail = text.slice(-64);
  }
  return false;
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
