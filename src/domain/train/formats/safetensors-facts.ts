import { isJsonObject } from '#kernel/json.ts';
import { utf8 } from '../metric-files/tensorboard/protobuf.ts';
import { Unreadable, type ByteCursor, type Reading } from './byte-cursor.ts';

/** Number of tensors of a safetensors file, after a look at each: offsets within the file, in order and without overlap. */
export function* countSafetensors(cursor: ByteCursor, headerBytes: number, size: number): Reading<number> {
  yield* cursor.skip(8);
  let header: unknown;
  try {
    header = JSON.parse(utf8(yield* cursor.take(headerBytes)));
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('its header is not JSON');
  }
  if (!isJsonObject(header)) throw new Unreadable('its header is not a JSON object');
  const tensors = Object.entries(header).filter(([name]) => name !== '__metadata__');
  const ranges = tensors.map(([name, value]) => {
    const offsets = isJsonObject(value) ? value['data_offsets'] : undefined;
    const [start, end] = Array.isArray(offsets) ? offsets : [];
    if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start <= end && end <= size - 8 - headerBytes)) {
      throw new Unreadable(`the bytes of tensor ${JSON.stringify(name.slice(0, 100))} lie outside of the file`);
    }
    return [start, end] as const;
  });
  ranges.sort(([left], [right]) => left - right);
  ranges.forEach(([start], index) => {
    if (index > 0 && start < ranges[index - 1]![1]) throw new Unreadable('tensors share bytes');
  });
  return tensors.length;
}
