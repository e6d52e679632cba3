import { blobId } from '#adapters/git-cli/blob-id.ts';
import { runGit } from '#adapters/git-cli/run-git.ts';
import { foldersAbove } from '#domain/forge/ledger-folders.ts';
import { Failure } from '#kernel/failure.ts';
import type { LedgerEntry } from '#ports/ledger.ts';

/** The entries that the branch lacks; fails when it holds something else under one of the paths, or a file where a folder must be. */
export async function planAppend(gitFolder: string, parent: string | undefined, entries: readonly LedgerEntry[]): Promise<LedgerEntry[]> {
  if (parent === undefined) return [...entries];
  // fast-import would silently replace a file by a folder of the same name.
  const folders = [...new Set(entries.flatMap(({ path }) => foldersAbove(path)))];
  const paths = [...entries.map(({ path }) => path), ...folders];
  const known = await identify(
    gitFolder,
    paths.map((path) => `${parent}:${path}`),
  );
  const blocked = folders.find((_, index) => known[entries.length + index]?.type === 'blob');
  if (blocked !== undefined) throw taken(blocked);
  return entries.filter((entry, index) => {
    const object = known[index];
    if (object === undefined) return true;
    if (object.id !== blobId(entry.bytes, object.id.length === 64 ? 64 : 40)) throw taken(entry.path);
    return false;
  });
}

interface KnownObject {
  readonly id: string;
  readonly type: string;
}

async function identify(gitFolder: string, names: readonly string[]): Promise<(KnownObject | undefined)[]> {
  const input = `${names.join('\n')}\n`;
  const { output } = await runGit({ folder: gitFolder, gitFolder, arguments: ['cat-file', '--batch-check'], input });
  const lines = output.toString('utf8').split('\n');
  return names.map((_, index) => {
    const match = /^([0-9a-f]{40,64}) (\w+) \d+$/.exec(lines[index] ?? '');
    return match === null ? undefined : { id: match[1]!, type: match[2]! };
  });
}

const taken = (path: string): Failure => new Failure('forge.already-exists', { message: `The ledger holds other bytes under ${path}.` });
