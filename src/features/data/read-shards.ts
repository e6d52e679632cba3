import { join } from 'node:path';
import { isShardName } from '#domain/data/shard/assign-shards.ts';
import { parseShardIndex, type ShardIndex } from '#domain/data/shard/shard-index.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import { indexShard } from './index-shard.ts';
import { indexPath, type ShardFolder } from './shard-folder.ts';
import { pointerAt } from './working-files.ts';

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher'>;

/** A shard of the working tree. */
export interface WorkingShard {
  readonly name: string;
  readonly index: ShardIndex;
  /** Absolute path of its bytes; undefined where a pointer stands for them. */
  readonly path: string | undefined;
}

/**
 * The shards of a folder of the working tree with what is in them: by their indexes, or by themselves where an index is absent or, after an
 * interruption, that of an earlier state.
 */
export async function workingShards(folder: ShardFolder, ports: Ports): Promise<WorkingShard[]> {
  const found: WorkingShard[] = [];
  for await (const file of ports.files.list(join(ports.root, folder.files))) {
    if (!isShardName(file.path)) continue;
    const path = join(ports.root, folder.files, file.path);
    const name = `${folder.files}/${file.path}`;
    const pointer = await pointerAt(path, file, ports);
    const at = indexPath(folder, file.path);
    const bytes = await ports.files.read(join(ports.root, at));
    const index = bytes === undefined ? undefined : readIndex(bytes, at);
    const size = pointer?.sizeBytes ?? file.sizeBytes;
    if (index?.sizeBytes === size && (pointer === undefined || pointer.oid === index.sha256)) {
      found.push({ name: file.path, index, path: pointer === undefined ? path : undefined });
      continue;
    }
    if (pointer !== undefined)
      throw new Failure('data.pointer-as-data', { message: `${name} is a pointer, and its index is not that of its bytes` });
    const shard = folder.prefix === '' ? file.path : `${folder.prefix}/${file.path}`;
    found.push({ name: file.path, index: await indexShard(path, shard, name, ports), path });
  }
  return found;
}

/** The indexes of all shards of a dataset at a commit. */
export async function committedShards(folder: ShardFolder, commit: CommitId, ports: Pick<Workspace, 'git'>): Promise<ShardIndex[]> {
  const tree = (await ports.git.listTree(commit, folder.indexes)).filter((file) => file.path.endsWith('.tsv'));
  const found: ShardIndex[] = [];
  for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) found.push(readIndex(bytes, tree[found.length]!.path));
  return found;
}

function readIndex(bytes: Uint8Array, path: string): ShardIndex {
  const parsed = parseShardIndex(new TextDecoder().decode(bytes));
  if (parsed.ok) return parsed.value;
  throw new Failure('data.shard-invalid', { message: `${path}: ${parsed.error}`, at: { file: path } });
}
