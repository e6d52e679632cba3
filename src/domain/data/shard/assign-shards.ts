import { encodeUtf8 } from '#numeric/onnx/utf8.ts';
import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import { sampleKey } from './sample-key.ts';
import { paddedSize, TAR_BLOCK } from './tar-header.ts';

export interface ShardSizes {
  readonly average: ByteSize;
  /** No shard is larger, unless one sample alone is. */
  readonly maximum: ByteSize;
}

/** The members of one shard, sorted by sample and path. */
export interface Shard<Member> {
  /** File name, the same for as long as the shard begins with the same sample. */
  readonly name: string;
  readonly members: readonly Member[];
}

interface Sample<Member> {
  readonly key: string;
  readonly members: readonly Member[];
  readonly sizeBytes: ByteSize;
  /** In [0, 1), by the key alone. */
  readonly chance: number;
}

const FIRST = 'shard-000000000000.tar';

export const isShardName = (name: string): boolean => /^shard-[0-9a-f]{12}\.tar$/.test(name);

/**
 * Puts samples, sorted by key, into shards. A sample begins a new shard when the hash of its key falls below its size in proportion to the
 * average: each decides by itself, so that a sample that comes or goes changes the shard that it is in (or cuts it in two) and no other,
 * and samples with neighbouring keys share a shard. What is longer than the maximum is cut again with doubled chances, until all fits.
 */
export function assignShards<Member extends { readonly path: string; readonly sizeBytes: ByteSize }>(
  members: readonly Member[],
  sizes: ShardSizes,
): Shard<Member>[] {
  const samples = samplesOf(members);
  if (samples.length === 0) return [];
  return cutSamples(samples, sizes.average, sizes.maximum).map((group, index) => ({
    name: index === 0 ? FIRST : `shard-${hexOf(group[0]!.key)}.tar`,
    members: group.flatMap((sample) => sample.members),
  }));
}

function samplesOf<Member extends { readonly path: string; readonly sizeBytes: ByteSize }>(members: readonly Member[]): Sample<Member>[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = sampleKey(member.path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups]
    .sort(([left], [right]) => byCodeUnit(left, right))
    .map(([key, group]) => ({
      key,
      members: group.sort((left, right) => byCodeUnit(left.path, right.path)),
      sizeBytes: group.reduce((sum, member) => sum + TAR_BLOCK + paddedSize(member.sizeBytes), 0),
      chance: hash32(key, 0) / 2 ** 32,
    }));
}

function cutSamples<Member>(samples: readonly Sample<Member>[], average: ByteSize, maximum: ByteSize): Sample<Member>[][] {
  const groups: Sample<Member>[][] = [];
  for (const sample of samples) {
    const open = groups.at(-1);
    if (open === undefined || sample.chance < sample.sizeBytes / average) groups.push([sample]);
    else open.push(sample);
  }
  return groups.flatMap((group) =>
    group.length > 1 && group.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > maximum
      ? cutSamples(group, average / 2, maximum)
      : [group],
  );
}

const hexOf = (key: string): string =>
  (hash32(key, 1).toString(16).padStart(8, '0') + hash32(key, 2).toString(16).padStart(8, '0')).slice(0, 12);

/** MurmurHash3 (Appleby), 32 bits, over the UTF-8 bytes. */
function hash32(text: string, seed: number): number {
  const bytes = encodeUtf8(text);
  let hash = seed;
  for (let at = 0; at < bytes.length; at += 4) {
    let word = 0;
    for (let byte = 0; byte < 4; byte++) word |= (bytes[at + byte] ?? 0) << (8 * byte);
    word = Math.imul(word, 0xcc9e2d51);
    hash ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    if (at + 4 <= bytes.length) hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
