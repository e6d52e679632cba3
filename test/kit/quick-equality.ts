import { expect } from 'vitest';

/**
 * Vitest compares binary data number by number and names every index on the way, which takes half a second and hundreds of megabytes for a
 * file of 300 kB. Bytes that are the same in arrays of one kind need no such look; whatever differs still gets it, and its report.
 */
function sameBytes(left: unknown, right: unknown): true | undefined {
  if (!ArrayBuffer.isView(left) || !ArrayBuffer.isView(right) || left.constructor !== right.constructor) return undefined;
  return bytesOf(left).equals(bytesOf(right)) || undefined;
}

const bytesOf = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength);

/** Set up once per process, which may run many test files. */
const MARK = Symbol.for('trainyard.quick-equality');
if (!Reflect.has(globalThis, MARK)) {
  Reflect.set(globalThis, MARK, true);
  expect.addEqualityTesters([sameBytes]);
}
