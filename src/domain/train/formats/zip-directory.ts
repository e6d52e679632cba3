import { utf8, viewOf } from '../metric-files/tensorboard/protobuf.ts';
import { Unreadable } from './byte-cursor.ts';

/** A member of a ZIP archive by its directory (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16). */
export interface ZipMember {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MEMBER_LIMIT = 100_000;

/** How much of the end of a file holds the record that says where the directory is. */
export const ZIP_TAIL = 22 + 0xffff + 20;
export const LOCAL_HEADER = 30;

export interface DirectoryPlace {
  readonly offset: number;
  readonly length: number;
}

/** Where the directory is, from the last bytes of the file; of a ZIP64 archive, where the record is that says so. */
export function findDirectory(tail: Uint8Array, size: number): DirectoryPlace | { readonly record: number } {
  const view = viewOf(tail);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Unreadable('it is not a whole ZIP archive');
  if (end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) return { record: Number(view.getBigUint64(end - 12, true)) };
  return within({ length: view.getUint32(end + 12, true), offset: view.getUint32(end + 16, true) }, size);
}

/** The same of a ZIP64 record of 56 bytes. */
export function readDirectoryRecord(record: Uint8Array, size: number): DirectoryPlace {
  const view = viewOf(record);
  if (record.length < 56 || view.getUint32(0, true) !== END_64) throw new Unreadable('its directory is damaged');
  return within({ length: Number(view.getBigUint64(40, true)), offset: Number(view.getBigUint64(48, true)) }, size);
}

function within(place: DirectoryPlace, size: number): DirectoryPlace {
  if (place.length > 1 << 26 || place.offset + place.length > size) throw new Unreadable('its directory is damaged');
  return place;
}

export function parseDirectory(directory: Uint8Array): ZipMember[] {
  const view = viewOf(directory);
  const members: ZipMember[] = [];
  const names = new Set<string>();
  for (let at = 0; at + 46 <= directory.length;) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Unreadable('its directory is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const extra = at + 46 + nameLength;
    const next = extra + extraLength + commentLength;
    if (next > directory.length) throw new Unreadable('its directory is damaged');
    const name = utf8(directory.subarray(at + 46, extra));
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Unreadable(`${JSON.stringify(name)} in it is encrypted`);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new Unreadable(`${JSON.stringify(name)} in it is compressed by method ${method}`);
    // Which of two members a loader takes nobody can tell.
    if (names.has(name)) throw new Unreadable(`${JSON.stringify(name)} is in it twice`);
    if (names.size === MEMBER_LIMIT) throw new Unreadable(`it has more than ${MEMBER_LIMIT} members`);
    names.add(name);
    members.push({ name, method, ...sizesOf(view, at, extra, extraLength) });
    at = next;
  }
  return members;
}

/** Values of more than 4 GiB stand in an extra field, in this order, where the plain field is all ones. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): Pick<ZipMember, 'packed' | 'unpacked' | 'offset'> {
  const wide: number[] = [];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    for (let value = field + 4; value + 8 <= end; value += 8) wide.push(Number(view.getBigUint64(value, true)));
  }
  const resolved = (value: number): number => (value === 0xffff_ffff ? (wide.shift() ?? value) : value);
  const unpacked = resolved(view.getUint32(at + 24, true));
  const packed = resolved(view.getUint32(at + 20, true));
  return { packed, unpacked, offset: resolved(view.getUint32(at + 42, true)) };
}

/** Where the bytes of a member begin, by its local header. */
export function contentOffset(header: Uint8Array, member: ZipMember): number {
  const view = viewOf(header);
  if (header.length < LOCAL_HEADER || view.getUint32(0, true) !== LOCAL)
    throw new Unreadable(`${JSON.stringify(member.name)} is not where the directory says`);
  return member.offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}

/** What an archive is by the names in it. */
export function formatOfMembers(names: readonly string[]): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(?:^|\/)constants\.pkl$/) && has(/(?:^|\/)code\//)) return 'torchscript';
  if (has(/(?:^|\/)data\.pkl$/)) return 'pytorch';
  if (has(/^config\.json$/) && has(/^model\.weights\.h5$/)) return 'keras';
  if (has(/^schema\.json$/)) return 'skops';
  return names.length > 0 && names.every((name) => name.endsWith('.npy')) ? 'npz' : 'zip';
}
