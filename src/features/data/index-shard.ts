import { joinBytes } from '#kernel/bytes.ts';
import { parsePaxRecords, parseTarEntry, type TarEntry } from '#domain/data/shard/parse-tar.ts';
import type { ShardIndex, ShardMember } from '#domain/data/shard/shard-index.ts';
import { paddedSize, TAR_BLOCK } from '#domain/data/shard/tar-header.ts';
import { Failure } from '#kernel/failure.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { Result } from '#kernel/result.ts';
import type { Workspace } from '#ports/workspace.ts';

type Ports = Pick<Workspace, 'files' | 'hasher'>;

/** Extended headers are small; one that claims to be large is no header. */
const MAX_EXTENDED = 1 << 20;

/** Makes the index of a shard by reading it: plain files only, under relative names, each once. `name` is how messages call it. */
export async function indexShard(path: string, shard: string, name: string, ports: Ports): Promise<ShardIndex> {
  const stat = await ports.files.stat(path);
  if (stat === undefined) throw new Failure('environment.file-missing', { message: `${name} does not exist`, at: { file: name } });
  const read = (start: number, length: number) => collect(ports.files.stream(path, { start, end: start + length }));
  const use = <Value>(result: Result<Value, string>): Value => {
    if (result.ok) return result.value;
    throw invalid(name, `has ${result.error}`);
  };
  const members: ShardMember[] = [];
  let extended: { path?: Uint8Array; sizeBytes?: number } = {};
  let at = 0;
  for (;;) {
    const block = await read(at, TAR_BLOCK);
    if (block.length < TAR_BLOCK) throw invalid(name, 'ends in the middle');
    const entry: TarEntry | undefined = use(parseTarEntry(block));
    if (entry === undefined) break;
    const sizeBytes = extended.sizeBytes ?? entry.sizeBytes;
    const offset = at + TAR_BLOCK;
    at = offset + paddedSize(sizeBytes);
    if (at > stat.sizeBytes) throw invalid(name, 'ends in the middle of a member');
    if (entry.type === 'x' || entry.type === 'L') {
      if (sizeBytes > MAX_EXTENDED) throw invalid(name, 'has an extended header of more than 1 MiB');
      const body = await read(offset, sizeBytes);
      extended = { ...extended, ...(entry.type === 'x' ? use(parsePaxRecords(body)) : { path: body.subarray(0, body.indexOf(0)) }) };
      continue;
    }
    const member = nameOf(extended.path ?? entry.path);
    extended = {};
    if (entry.type === '5' || entry.type === 'g') continue;
    if (entry.type !== '0' || member === undefined) throw invalid(name, 'has a member that is no plain file with a relative name');
    const sha256 = await ports.hasher.sha256Stream(ports.files.stream(path, { start: offset, end: offset + sizeBytes }));
    members.push({ path: member, offset, sizeBytes, sha256, executable: entry.executable });
  }
  if (new Set(members.map((member) => member.path)).size < members.length) throw invalid(name, 'has a name twice');
  return { shard, sizeBytes: stat.sizeBytes, sha256: await ports.hasher.sha256Stream(ports.files.stream(path)), members };
}

const invalid = (name: string, what: string): Failure =>
  new Failure('data.shard-invalid', { message: `${name} ${what}`, at: { file: name } });

function nameOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^(\.\/)+/, '');
    return /[\t\n]/.test(text) ? undefined : parseRelativePath(text);
  } catch {
    return undefined;
  }
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return joinBytes(pieces);
}
