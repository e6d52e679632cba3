import { maskedCrc32c } from './crc32c.ts';

export interface RecordReading {
  readonly records: readonly Uint8Array[];
  /** What is wrong with the rest; a file that is still written, or whose writer was killed, ends within a record. */
  readonly rest?: 'cut-off' | 'damaged';
}

/** Event files have records of kilobytes; a length beyond this is damage, whatever its checksum says. */
const RECORD_LIMIT = 256 * 1024 * 1024;

/**
 * Records of a TFRecord file: length (uint64), masked CRC-32C of the length, bytes, masked CRC-32C of the bytes, all little-endian. Reading
 * ends at the first record that is not whole: after damage nothing tells where the next one begins.
 */
export function readRecords(bytes: Uint8Array): RecordReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return { records, rest: 'cut-off' };
    const [low, high] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    if (view.getUint32(at + 8, true) !== maskedCrc32c(bytes.subarray(at, at + 8)) || high !== 0 || low > RECORD_LIMIT) {
      return { records, rest: 'damaged' };
    }
    const end = at + 12 + low;
    if (end + 4 > bytes.length) return { records, rest: 'cut-off' };
    const record = bytes.subarray(at + 12, end);
    if (view.getUint32(end, true) !== maskedCrc32c(record)) return { records, rest: 'damaged' };
    records.push(record);
    at = end + 4;
  }
  return { records };
}
