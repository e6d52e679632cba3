import { basename, join } from 'node:path';
import { collidingNames, unsafeNames } from '#domain/data/file-names.ts';
import { assignShards, isShardName, type Shard, type ShardSizes } from '#domain/data/shard/assign-shards.ts';
import { formatShardIndex, placeMembers, type UnplacedMember } from '#domain/data/shard/shard-index.ts';
import { paddedSize, TAR_END, tarHeader } from '#domain/data/shard/tar-header.ts';
import { humanBytes, joinBytes, type ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Plan, PlannedEffect } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import { workingShards, type WorkingShard } from './read-shards.ts';
import { indexPath, shardFolder, type ShardFolder } from './shard-folder.ts';
import { digestOf, filesBelow, pointerAt, type FoundFile } from './working-files.ts';

export interface ShardDataset extends ShardSizes {
  /** Name of a dataset, or a folder below `data/<name>/files`. */
  readonly where: string;
  /** Members to leave out, by path; a folder names all below it. */
  readonly without?: readonly string[];
  readonly dryRun: boolean;
}

export interface ShardedDataset {
  readonly folder: ShardFolder;
  readonly members: number;
  readonly shards: number;
  readonly bytes: ByteSize;
  /** Shards that were written because their members changed, and their bytes: what a push stores anew. */
  readonly written: number;
  readonly newBytes: ByteSize;
  readonly plan: Plan;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'git' | 'hasher' | 'objects' | 'reporter'>;

/** A member and where its bytes are now. */
interface Member extends UnplacedMember {
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Absolute path of a loose file, which is read faster at once. */
  readonly file?: string;
}

/**
 * Packs the loose files of a folder into tar shards that WebDataset reads, together with the members of the shards that are there. Only shards
 * whose members changed are written, every byte checked on its way; loose files go when all shards are complete. Running it again finishes
 * what was interrupted.
 */
export async function shardDataset(command: ShardDataset, ports: Ports): Promise<ShardedDataset> {
  const folder = shardFolder(command.where);
  const before = await workingShards(folder, ports);
  requireBytes(folder, before);
  const loose = await looseFiles(folder, ports);
  const members = await allMembers(before, loose, command.without ?? [], ports);
  const shards = assignShards(members, command);
  const changed = shards.filter(
    (shard) =>
      !isSame(
        shard,
        before.find((one) => one.name === shard.name),
      ),
  );
  const obsolete = before.filter((one) => !shards.some((shard) => shard.name === one.name));
  const sizes = new Map(shards.map((shard) => [shard.name, placeMembers(shard.members).sizeBytes]));
  const sum = (of: readonly Shard<Member>[]): ByteSize => of.reduce((total, shard) => total + sizes.get(shard.name)!, 0);
  const result: ShardedDataset = {
    folder,
    members: members.length,
    shards: shards.length,
    bytes: sum(shards),
    written: changed.length,
    newBytes: sum(changed),
    plan: planOf(folder, shards, changed, new Set(before.map((one) => one.name)), obsolete, loose, sizes),
  };
  if (command.dryRun || (changed.length === 0 && obsolete.length === 0 && loose.length === 0)) return result;
  await ports.objects.requireSpace(0, { path: join(ports.root, folder.files), bytes: result.newBytes });
  let done = 0;
  // A shard takes members from shards that begin before it, never from later ones that stay: the last is written first.
  for (const shard of changed.toReversed()) {
    await writeShard(folder, shard, ports);
    done += sizes.get(shard.name)!;
    ports.reporter.progress({ task: 'pack shards', done, total: result.newBytes });
  }
  for (const { name } of obsolete) {
    await ports.files.remove(join(ports.root, folder.files, name));
    await ports.files.remove(join(ports.root, indexPath(folder, name)));
  }
  await removeLoose(folder, loose, ports);
  await ports.git.stage([folder.indexes]);
  return result;
}

/** Files that were packed, and folders that are empty without them. */
async function removeLoose({ files }: ShardFolder, loose: readonly FoundFile[], ports: Ports): Promise<void> {
  await concurrently(loose, (file) => ports.files.remove(file.absolute));
  for (const top of new Set(loose.filter(({ path }) => path.includes('/')).map(({ path }) => path.slice(0, path.indexOf('/'))))) {
    const absolute = join(ports.root, files, top);
    let empty = true;
    for await (const _ of ports.files.list(absolute)) empty = false;
    if (empty) await ports.files.remove(absolute);
  }
}

function requireBytes({ files }: ShardFolder, shards: readonly WorkingShard[]): void {
  const absent = shards.filter((shard) => shard.path === undefined);
  if (absent.length === 0) return;
  throw new Failure('data.pointer-as-data', {
    message: `${absent.length} shards in ${files} are pointers, not data`,
    evidence: absent.slice(0, 10).map((shard) => shard.name),
  });
}

async function looseFiles(folder: ShardFolder, ports: Ports): Promise<FoundFile[]> {
  const absolute = join(ports.root, folder.files);
  if ((await ports.files.stat(absolute))?.kind !== 'folder') {
    throw new Failure('data.files-missing', { message: `${folder.files} is not a folder with files`, at: { file: folder.files } });
  }
  const found = (await filesBelow(absolute, folder.files, ports)).filter((file) => !isShardName(file.path));
  const nested = found.find((file) => isShardName(basename(file.path)));
  if (nested !== undefined) {
    throw new Failure('data.shard-invalid', {
      message: `${nested.name} is a shard of a folder further down`,
      remedy: `Name that folder: trainyard data shard ${nested.name.slice(0, nested.name.lastIndexOf('/'))}`,
    });
  }
  const names = found.map((file) => file.path);
  const problems = [
    ...unsafeNames(names).map(({ path, problem }) => `${JSON.stringify(path)} ${problem}`),
    ...collidingNames(names).map((group) => group.join(' = ')),
  ];
  if (problems.length > 0) {
    throw new Failure('data.path-unsafe', {
      message: `${problems.length} names cannot be stored everywhere`,
      evidence: problems.slice(0, 10),
    });
  }
  const pointers = await concurrently(found, (file) => pointerAt(file.absolute, file.seen, ports));
  const first = found.find((_, index) => pointers[index] !== undefined);
  if (first !== undefined)
    throw new Failure('data.pointer-as-data', { message: `${first.name} holds a git LFS pointer, not data`, at: { file: first.name } });
  return found;
}

/** A loose file takes the place of the member of its name. */
async function allMembers(
  before: readonly WorkingShard[],
  loose: readonly FoundFile[],
  without: readonly string[],
  ports: Ports,
): Promise<Member[]> {
  const members = new Map<string, Member>();
  for (const { index, path } of before) {
    for (const { path: name, offset, sizeBytes, sha256, executable } of index.members) {
      const open = () => ports.files.stream(path!, { start: offset, end: offset + sizeBytes });
      members.set(name, { path: name, sizeBytes, sha256, executable, open });
    }
  }
  const digests = await concurrently(loose, (file) => digestOf(file.absolute, file.seen, ports));
  loose.forEach(({ path, absolute, seen }, index) => {
    const { sizeBytes, executable } = seen;
    members.set(path, { path, sizeBytes, executable, sha256: digests[index]!, open: () => ports.files.stream(absolute), file: absolute });
  });
  for (const path of without) {
    const prefix = path.replace(/\/+$/, '');
    const gone = [...members.keys()].filter((name) => name === prefix || name.startsWith(`${prefix}/`));
    if (gone.length === 0) throw new Failure('data.member-unknown', { message: `no shard and no loose file has ${prefix}` });
    for (const name of gone) members.delete(name);
  }
  return [...members.values()];
}

const isSame = ({ members }: Shard<Member>, before: WorkingShard | undefined): boolean =>
  before !== undefined &&
  before.index.members.length === members.length &&
  placeMembers(members).members.every((member, index) => {
    const old = before.index.members[index]!;
    return old.path === member.path && old.offset === member.offset && old.sha256 === member.sha256 && old.executable === member.executable;
  });

async function writeShard(folder: ShardFolder, { name, members }: Shard<Member>, ports: Ports): Promise<void> {
  const path = join(ports.root, folder.files, name);
  // Without an index a shard tells itself what is in it, so that an interruption leaves no index of other bytes.
  await ports.files.remove(join(ports.root, indexPath(folder, name)));
  await ports.files.write(path, shardBytes(members, ports));
  const placed = placeMembers(
    members.map(({ path: member, sizeBytes, sha256, executable }) => ({ path: member, sizeBytes, sha256, executable })),
  );
  for (const { path: member, offset, sizeBytes, sha256 } of placed.members.filter((one) => one.sizeBytes > IN_MEMORY)) {
    const found = await ports.hasher.sha256Stream(ports.files.stream(path, { start: offset, end: offset + sizeBytes }));
    if (found !== sha256) throw changedMember(member);
  }
  const shard = folder.prefix === '' ? name : `${folder.prefix}/${name}`;
  const sha256 = await ports.hasher.sha256Stream(ports.files.stream(path));
  await ports.files.write(join(ports.root, indexPath(folder, name)), formatShardIndex({ shard, sha256, ...placed }));
}

async function* shardBytes(members: readonly Member[], ports: Ports): AsyncIterable<Uint8Array> {
  for (const member of members) {
    yield tarHeader(member);
    if (member.sizeBytes > IN_MEMORY) yield* member.open();
    else yield await checkedBytes(member, ports);
    yield new Uint8Array(paddedSize(member.sizeBytes) - member.sizeBytes);
  }
  yield new Uint8Array(TAR_END);
}

/** Larger members are checked when they are packed, by reading them again. */
const IN_MEMORY = 64 * 1024 ** 2;

async function checkedBytes(member: Member, ports: Ports): Promise<Uint8Array> {
  const content = (member.file === undefined ? undefined : await ports.files.read(member.file)) ?? (await collected(member.open()));
  if (content.length !== member.sizeBytes || ports.hasher.sha256(content) !== member.sha256) throw changedMember(member.path);
  return content;
}

async function collected(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return joinBytes(pieces);
}

const changedMember = (path: string): Failure =>
  new Failure('data.file-changed', { message: `${path} was written to while it was packed`, at: { file: path } });

function planOf(
  { files }: ShardFolder,
  shards: readonly Shard<Member>[],
  changed: readonly Shard<Member>[],
  before: ReadonlySet<string>,
  obsolete: readonly WorkingShard[],
  loose: readonly FoundFile[],
  sizes: ReadonlyMap<string, ByteSize>,
): Plan {
  return {
    title: `Pack ${files} into ${shards.length} shards`,
    effects: [
      ...changed.map(({ name, members }): PlannedEffect => ({
        verb: before.has(name) ? 'update' : 'create',
        target: `${files}/${name}`,
        detail: `${formatCount(members.length)} members, ${humanBytes(sizes.get(name)!)}`,
      })),
      ...obsolete.map(({ name }): PlannedEffect => ({ verb: 'delete', target: `${files}/${name}` })),
      ...(loose.length === 0
        ? []
        : [{ verb: 'delete', target: files, detail: `${formatCount(loose.length)} loose files, once they are packed` } as const]),
    ],
  };
}
