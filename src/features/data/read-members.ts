import type { ShardIndex, ShardMember } from '#domain/data/shard/shard-index.ts';
import { shortDigest } from '#kernel/digest.ts';
import { joinBytes, type ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { ObjectPart } from '#ports/remote-objects.ts';
import type { Workspace } from '#ports/workspace.ts';

/** A member of a shard, and its shard. */
export interface PlacedMember {
  readonly member: ShardMember;
  readonly index: ShardIndex;
  /** Absolute path of the shard where its bytes lie in the working tree. */
  readonly path?: string;
}

export interface MemberSources {
  readonly local: number;
  /** Members that came from the LFS server, and their bytes. */
  readonly fetched: number;
  readonly fetchedBytes: ByteSize;
}

type Ports = Pick<Workspace, 'files' | 'hasher' | 'objects' | 'openRemoteObjects'>;

/**
 * Hands over the bytes of members, each checked against the digest in its index, without fetching their shards: from the working tree or the
 * local store, else by range from the LFS server. A member is in memory at a time for each connection.
 */
export async function readMembers(
  members: readonly PlacedMember[],
  take: (member: ShardMember, content: Uint8Array) => Promise<void>,
  ports: Ports,
): Promise<MemberSources> {
  const unplaced = members.filter(({ path }) => path === undefined);
  const objects = [...new Map(unplaced.map(({ index }) => [index.sha256, { oid: index.sha256, sizeBytes: index.sizeBytes }])).values()];
  const absent = new Set((await ports.objects.absent(objects)).map(({ oid }) => oid));
  const remote: PlacedMember[] = [];
  for (const placed of members) {
    if (placed.path === undefined && absent.has(placed.index.sha256)) {
      remote.push(placed);
      continue;
    }
    const range = rangeOf(placed.member);
    const bytes = placed.path === undefined ? ports.objects.open(placed.index.sha256, range) : ports.files.stream(placed.path, range);
    await take(placed.member, await checked(placed, bytes, ports));
  }
  if (remote.length > 0) await fetchMembers(remote, take, ports);
  return {
    local: members.length - remote.length,
    fetched: remote.length,
    fetchedBytes: remote.reduce((sum, { member }) => sum + member.sizeBytes, 0),
  };
}

async function fetchMembers(
  members: readonly PlacedMember[],
  take: (member: ShardMember, content: Uint8Array) => Promise<void>,
  ports: Ports,
): Promise<void> {
  const remote = await ports.openRemoteObjects();
  if (remote === undefined) {
    throw new Failure('data.object-missing', {
      message: `the shards of ${members.length} members are not in the local object store, and there is no LFS server to read them from`,
      evidence: [...new Set(members.map(({ index }) => `${index.shard} (sha256:${shortDigest(index.sha256)}…)`))].slice(0, 10),
    });
  }
  const parts = new Map<ObjectPart, PlacedMember>(
    members.map((placed) => [
      { object: { oid: placed.index.sha256, sizeBytes: placed.index.sizeBytes }, range: rangeOf(placed.member) },
      placed,
    ]),
  );
  await remote.parts([...parts.keys()], async (part, bytes) => {
    const placed = parts.get(part)!;
    await take(placed.member, await checked(placed, bytes, ports));
  });
}

const rangeOf = ({ offset, sizeBytes }: ShardMember) => ({ start: offset, end: offset + sizeBytes });

async function checked({ member, index }: PlacedMember, bytes: AsyncIterable<Uint8Array>, ports: Ports): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  const content = joinBytes(pieces);
  const found = ports.hasher.sha256(content);
  if (found === member.sha256) return content;
  throw new Failure('data.object-corrupt', {
    message: `${member.path} in ${index.shard}: the bytes are not those of its digest`,
    evidence: [`expected: sha256:${member.sha256}`, `found: sha256:${found}, ${content.length} of ${member.sizeBytes} bytes`],
  });
}
