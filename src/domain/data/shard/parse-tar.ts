import { err, ok, type Result } from '#kernel/result.ts';

/** What the header block of a member says; the numbers count bytes. */
export interface TarEntry {
  /** `0` a file, `5` a folder, `x` extended values for the next member, `L` its long name; others are links and devices. */
  readonly type: string;
  readonly path: Uint8Array;
  readonly sizeBytes: number;
  readonly executable: boolean;
}

/** Reads a header block of 512 bytes; undefined for an empty one, which ends the archive. */
export function parseTarEntry(block: Uint8Array): Result<TarEntry | undefined, string> {
  if (block.every((byte) => byte === 0)) return ok(undefined);
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  if (parseOctal(block.subarray(148, 156)) !== sum) return err('a header whose checksum is wrong');
  const mode = parseOctal(block.subarray(100, 108));
  const sizeBytes = parseOctal(block.subarray(124, 136));
  if (sizeBytes === undefined || mode === undefined) return err('a header without a size or a mode');
  const name = field(block.subarray(0, 100));
  // GNU archives use the field of the prefix for other things.
  const ustar = String.fromCharCode(...block.subarray(257, 263)) === 'ustar\0';
  const prefix = ustar ? field(block.subarray(345, 500)) : new Uint8Array(0);
  const path = prefix.length === 0 ? name : Uint8Array.from([...prefix, 0x2f, ...name]);
  const type = String.fromCharCode(block[156]!);
  return ok({ type: type === '\0' || type === '7' ? '0' : type, path, sizeBytes, executable: (mode & 0o100) !== 0 });
}

/** Path and size of a PAX header, where it has them. Values are bytes of UTF-8. */
export function parsePaxRecords(body: Uint8Array): Result<{ readonly path?: Uint8Array; readonly sizeBytes?: number }, string> {
  const found: { path?: Uint8Array; sizeBytes?: number } = {};
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at);
    const length = Number(String.fromCharCode(...body.subarray(at, space)));
    const equals = body.indexOf(0x3d, space);
    if (space < 0 || equals < 0 || !Number.isSafeInteger(length) || at + length > body.length || equals >= at + length)
      return err('an extended header that cannot be read');
    const key = String.fromCharCode(...body.subarray(space + 1, equals));
    const value = body.subarray(equals + 1, at + length - 1);
    if (key === 'path') found.path = value;
    if (key === 'size') found.sizeBytes = Number(String.fromCharCode(...value));
    at += length;
  }
  return ok(found);
}

/** Octal digits up to a space or NUL; the binary numbers of GNU tar for sizes from 8 GiB begin with 0x80. */
function parseOctal(bytes: Uint8Array): number | undefined {
  if (bytes[0] === 0x80) {
    const value = bytes.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const text = String.fromCharCode(...bytes)
    .replace(/[\0 ]+$/, '')
    .trimStart();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

const field = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
};
