/** One entry of a git index file, by its place in the file. */
export interface IndexEntry {
  /** Offset of the ten stat fields that an entry begins with. */
  readonly start: number;
  readonly name: string;
  /** 0 unless the path is in a merge conflict. */
  readonly stage: number;
}

/**
 * Entries of a git index file (https://git-scm.com/docs/index-format, versions 2 to 4). Undefined when the file is of a kind that is left
 * to git: a split index, whose entries are elsewhere, or an unknown version.
 */
export function indexEntries(index: Buffer, hashBytes: 20 | 32): readonly IndexEntry[] | undefined {
  if (index.length < 12 + hashBytes || index.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const count = index.readUInt32BE(8);
  const entries: IndexEntry[] = [];
  let offset = 12;
  let previous: Buffer = Buffer.alloc(0);
  const name4 = (at: number, end: number, dropped: number): string => {
    previous = Buffer.concat([previous.subarray(0, previous.length - dropped), index.subarray(at, end)]);
    return previous.toString('utf8');
  };
  for (let number = 0; number < count; number++) {
    const start = offset;
    const flagsAt = start + 40 + hashBytes;
    const flags = (index[flagsAt]! << 8) | index[flagsAt + 1]!;
    let nameAt = flagsAt + (version >= 3 && (flags & 0x4000) !== 0 ? 4 : 2);
    let name: string;
    if (version === 4) {
      const { value: dropped, next } = readOffset(index, nameAt);
      nameAt = next;
      const end = index.indexOf(0, nameAt);
      name = name4(nameAt, end, dropped);
      offset = end + 1;
    } else {
      const end = index.indexOf(0, nameAt);
      name = index.toString('utf8', nameAt, end);
      // Entries are padded with 1 to 8 NUL bytes to a multiple of eight.
      offset = start + ((end - start + 8) & ~7);
    }
    entries.push({ start, name, stage: (flags >> 12) & 3 });
  }
  return index.toString('latin1', offset, offset + 4) === 'link' ? undefined : entries;
}

/** The variable-width number of OFS_DELTA packs, which version 4 uses for the part of the previous name that is dropped. */
function readOffset(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let next = at;
  let byte = bytes[next++]!;
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes[next++]!;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next };
}
