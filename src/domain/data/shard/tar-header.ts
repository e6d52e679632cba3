import { joinBytes } from '#kernel/bytes.ts';
import { encodeUtf8 } from '#numeric/onnx/utf8.ts';

export const TAR_BLOCK = 512;

/** Two empty blocks end an archive (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const TAR_END = 2 * TAR_BLOCK;

export const paddedSize = (sizeBytes: number): number => Math.ceil(sizeBytes / TAR_BLOCK) * TAR_BLOCK;

export interface TarMember {
  /** Relative, with `/`. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly executable: boolean;
}

/** The largest size that eleven octal digits can say: 8 GiB less one. */
const MAX_USTAR_SIZE = 0o77777777777;

/**
 * The header of a member in the USTAR format, with an extended PAX header in front where the name or the size does not fit. Owner, group and
 * time are always 0, so that equal members have equal headers on every machine.
 */
export function tarHeader(member: TarMember): Uint8Array {
  const name = encodeUtf8(member.path);
  const split = splitName(name);
  const records = [
    ...(split === undefined ? [paxRecord('path', name)] : []),
    ...(member.sizeBytes > MAX_USTAR_SIZE ? [paxRecord('size', encodeUtf8(String(member.sizeBytes)))] : []),
  ];
  const size = Math.min(member.sizeBytes, MAX_USTAR_SIZE);
  const plain = headerBlock(split ?? { prefix: NOTHING, name: name.subarray(0, 100) }, size, member.executable ? 0o755 : 0o644, '0');
  if (records.length === 0) return plain;
  const body = joinBytes(records);
  const extended = headerBlock({ prefix: NOTHING, name: encodeUtf8('././@PaxHeader') }, body.length, 0o644, 'x');
  const header = new Uint8Array(TAR_BLOCK + paddedSize(body.length) + TAR_BLOCK);
  header.set(extended);
  header.set(body, TAR_BLOCK);
  header.set(plain, header.length - TAR_BLOCK);
  return header;
}

const NOTHING = new Uint8Array(0);
const SLASH = 0x2f;

interface SplitName {
  readonly prefix: Uint8Array;
  readonly name: Uint8Array;
}

/** Up to 155 bytes before a slash and 100 after it; undefined for names that do not fit or are not ASCII, whose encoding USTAR leaves open. */
function splitName(name: Uint8Array): SplitName | undefined {
  if (name.some((byte) => byte >= 0x80)) return undefined;
  if (name.length <= 100) return { prefix: NOTHING, name };
  for (let at = Math.max(1, name.length - 101); at < name.length - 1 && at <= 155; at++)
    if (name[at] === SLASH) return { prefix: name.subarray(0, at), name: name.subarray(at + 1) };
  return undefined;
}

function headerBlock({ prefix, name }: SplitName, size: number, mode: number, type: '0' | 'x'): Uint8Array {
  const block = new Uint8Array(TAR_BLOCK);
  const put = (at: number, text: string): void => block.set(encodeUtf8(text), at);
  block.set(name, 0);
  put(100, `${octal(mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(0, 11)}\0`);
  put(148, '        ');
  put(156, type);
  put(257, 'ustar\x0000');
  put(329, `${octal(0, 7)}\0${octal(0, 7)}\0`);
  block.set(prefix, 345);
  put(148, `${octal(checksum(block), 6)}\0 `);
  return block;
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

/** Sum of all bytes, with the field of the sum itself as eight spaces. */
const checksum = (block: Uint8Array): number => block.reduce((sum, byte) => sum + byte, 0);

/** `<length> <key>=<value>\n`, whose length counts its own digits. */
function paxRecord(key: string, value: Uint8Array): Uint8Array {
  const rest = key.length + value.length + 3;
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return joinBytes([encodeUtf8(`${length} ${key}=`), value, encodeUtf8('\n')]);
}
