import type { ByteSize } from '#kernel/bytes.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { paddedSize, TAR_END, tarHeader } from './tar-header.ts';

/** Where the bytes of a member are within its shard. */
export interface ShardMember {
  readonly path: string;
  readonly offset: ByteSize;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
  readonly executable: boolean;
}

/** A shard as the text beside it in git tells: what is in it, without a byte of it. */
export interface ShardIndex {
  /** Path of the shard, relative to the dataset's files folder. */
  readonly shard: string;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
  readonly members: readonly ShardMember[];
}

export type UnplacedMember = Omit<ShardMember, 'offset'>;

/** Offsets of the members of a shard in the order that they are packed in, and its size. */
export function placeMembers(members: readonly UnplacedMember[]): {
  readonly members: readonly ShardMember[];
  readonly sizeBytes: ByteSize;
} {
  let at = 0;
  const placed = members.map((member) => {
    const offset = at + tarHeader(member).length;
    at = offset + paddedSize(member.sizeBytes);
    return { ...member, offset };
  });
  return { members: placed, sizeBytes: at + TAR_END };
}

const HEADER = 'path\toffset\tsize\tsha256\tmode';

/** One line for the shard, one with the names of the columns, one for each member, so that a difference in git shows which changed. */
export const formatShardIndex = ({ shard, sizeBytes, sha256, members }: ShardIndex): string =>
  [
    `# ${sha256} ${sizeBytes} ${shard}`,
    HEADER,
    ...members.map((member) => `${member.path}\t${member.offset}\t${member.sizeBytes}\t${member.sha256}\t${member.executable ? 'x' : '-'}`),
    '',
  ].join('\n');

/** Reads an index; the error names the first line that is wrong. */
export function parseShardIndex(text: string): Result<ShardIndex, string> {
  const [first = '', columns, ...lines] = text.split('\n');
  const head = /^# ([0-9a-f]{64}) (\d{1,15}) (.+)$/.exec(first);
  if (head === null || columns !== HEADER || lines.pop() !== '' || parseRelativePath(head[3]!) === undefined)
    return err('line 1: expected an index of a shard');
  const members: ShardMember[] = [];
  const sizeBytes = Number(head[2]);
  for (const [index, line] of lines.entries()) {
    const member = parseMember(line);
    if (member === undefined || member.offset + member.sizeBytes > sizeBytes)
      return err(`line ${index + 3}: expected path, offset, size, sha256 and mode of a member`);
    members.push(member);
  }
  return ok({ shard: head[3]!, sizeBytes, sha256: parseSha256(head[1]!)!, members });
}

function parseMember(line: string): ShardMember | undefined {
  const match = /^([^\t]+)\t(\d{1,15})\t(\d{1,15})\t([0-9a-f]{64})\t([x-])$/.exec(line);
  if (match === null || parseRelativePath(match[1]!) === undefined) return undefined;
  const [, path, offset, size, sha256, mode] = match as unknown as readonly string[];
  return { path: path!, offset: Number(offset), sizeBytes: Number(size), sha256: parseSha256(sha256!)!, executable: mode === 'x' };
}
