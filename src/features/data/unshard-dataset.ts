import { isAbsolute, join } from 'node:path';
import type { ShardIndex } from '#domain/data/shard/shard-index.ts';
import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Plan } from '#kernel/plan.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { Workspace } from '#ports/workspace.ts';
import { resolveDataset } from './dataset-versions.ts';
import { readMembers, type PlacedMember } from './read-members.ts';
import { committedShards, workingShards } from './read-shards.ts';
import { indexPath, shardFolder, type ShardFolder } from './shard-folder.ts';

export interface UnshardDataset {
  /** Name of a dataset, or a folder below `data/<name>/files`. */
  readonly where: string;
  /** Members by path, a folder for all below it; all when empty. */
  readonly members: readonly string[];
  /** Version, tag, branch or commit; the working tree when absent. */
  readonly version?: string;
  /** Folder to write to, absolute or relative to the repository root; the place of the shards when absent, which then go. */
  readonly to?: string;
  readonly dryRun: boolean;
}

export interface UnshardedDataset {
  readonly members: number;
  readonly bytes: ByteSize;
  /** Bytes that the LFS server was asked for. */
  readonly fetchedBytes: ByteSize;
  readonly folder: string;
  readonly plan: Plan;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'git' | 'forge' | 'hasher' | 'objects' | 'openRemoteObjects' | 'reporter'>;

/** Takes members out of shards into files, only the bytes of these being read; or turns all shards back into the files that they were made of. */
export async function unshardDataset(command: UnshardDataset, ports: Ports): Promise<UnshardedDataset> {
  const folder = shardFolder(command.where);
  const back = command.to === undefined;
  if (back && (command.members.length > 0 || command.version !== undefined)) {
    throw new Failure('contract.input-missing', {
      message: 'input "to": expected a folder for the members of a version, or for some members',
      remedy: 'Name one with --to.',
    });
  }
  const all = await placedMembers(folder, command.version, ports);
  const wanted = selectMembers(all, command.members, folder);
  const target = back ? join(ports.root, folder.files) : isAbsolute(command.to) ? command.to : join(ports.root, command.to);
  const bytes = wanted.reduce((sum, { member }) => sum + member.sizeBytes, 0);
  const result = {
    members: wanted.length,
    bytes,
    folder: target,
    plan: {
      title: `Take ${formatCount(wanted.length)} members out of the shards in ${folder.files}`,
      effects: [
        { verb: 'create' as const, target, detail: `${formatCount(wanted.length)} files, ${humanBytes(bytes)}` },
        ...(back ? [{ verb: 'delete' as const, target: folder.indexes, detail: 'and the shards, once all files are there' }] : []),
      ],
    },
  };
  if (command.dryRun) return { ...result, fetchedBytes: 0 };
  await ports.objects.requireSpace(0, { path: target, bytes });
  let done = 0;
  const { fetchedBytes } = await readMembers(
    wanted,
    async ({ path }, content) => {
      const safe = parseRelativePath(path);
      if (safe === undefined) throw new Failure('data.path-unsafe', { message: `${JSON.stringify(path)} is no plain relative path` });
      await writeMember(join(target, safe), content, back, ports);
      done += content.length;
      ports.reporter.progress({ task: 'write files', done, total: bytes });
    },
    ports,
  );
  if (back) {
    for (const shard of new Set(all.map(({ index }) => index.shard.split('/').at(-1)!))) {
      await ports.files.remove(join(ports.root, folder.files, shard));
      await ports.files.remove(join(ports.root, indexPath(folder, shard)));
    }
    await ports.git.stage([folder.indexes]);
  }
  return { ...result, fetchedBytes };
}

/** A loose file beside the shards is newer than the member of its name; elsewhere the member is what was asked for. */
async function writeMember(path: string, content: Uint8Array, back: boolean, ports: Ports): Promise<void> {
  if ((await ports.files.stat(path)) !== undefined) {
    if (back) return;
    const there = await ports.files.read(path);
    if (there !== undefined && ports.hasher.sha256(there) === ports.hasher.sha256(content)) return;
    throw new Failure('git.working-tree-dirty', { message: `${path} exists with other content and would be overwritten` });
  }
  await ports.files.write(path, content);
}

async function placedMembers(folder: ShardFolder, version: string | undefined, ports: Ports): Promise<PlacedMember[]> {
  const placed = (index: ShardIndex, path?: string): PlacedMember[] =>
    index.members.map((member) => ({ member, index, ...(path === undefined ? {} : { path }) }));
  if (version === undefined) return (await workingShards(folder, ports)).flatMap(({ index, path }) => placed(index, path));
  const { commit } = await resolveDataset(folder.name, version, ports);
  return (await committedShards(folder, commit, ports)).flatMap((index) => placed(index));
}

function selectMembers(all: readonly PlacedMember[], only: readonly string[], folder: ShardFolder): readonly PlacedMember[] {
  if (all.length === 0) throw new Failure('data.files-missing', { message: `there are no shards in ${folder.files}` });
  const prefixes = only.map((path) => path.replace(/\/+$/, ''));
  const lost = prefixes.filter((prefix) => !all.some(({ member }) => matches(member.path, prefix)));
  if (lost.length > 0) {
    throw new Failure('data.member-unknown', {
      message: `no shard in ${folder.files} has ${lost.slice(0, 5).join(', ')}`,
      evidence: all.slice(0, 5).map(({ member }) => member.path),
    });
  }
  return only.length === 0 ? all : all.filter(({ member }) => prefixes.some((prefix) => matches(member.path, prefix)));
}

const matches = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);
