import { join } from 'node:path';
import { blobId } from '#adapters/git-cli/blob-id.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { folderAboveAll } from '#domain/forge/ledger-folders.ts';
import type { RelativePath } from '#kernel/relative-path.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { GitHubClient } from './client.ts';
import type { LedgerOptions } from './ledger.ts';
import { queryExpressions, queryObjects } from './query-objects.ts';

const BLOB_FIELDS = '... on Blob { text isBinary isTruncated }';

interface BlobText {
  readonly text: string | null;
  readonly isBinary: boolean | null;
  readonly isTruncated: boolean;
}

/** How many records are asked for, and held, at a time. */
const WINDOW = 400;

/** Reading costs two requests for a folder and one for each hundred records; contents are checked against their object ids. */
export function ledgerReader(
  client: GitHubClient,
  tip: (doing: string) => Promise<string | undefined>,
  { cacheFolder }: LedgerOptions,
): Pick<Ledger, 'read' | 'list' | 'readMany'> {
  // Trees never change, so a listing is valid for its tree for ever.
  const listings = new Map<string, ReadonlyMap<string, string>>();
  const files = nodeFiles();
  const cachedAt = (id: string): string | undefined =>
    cacheFolder === undefined ? undefined : join(cacheFolder, id.slice(0, 2), id.slice(2));

  const listFolder = async (folder: string, doing: string): Promise<ReadonlyMap<string, string>> => {
    const commit = await tip(doing);
    if (commit === undefined) return new Map();
    const [object] = await queryExpressions(client, [`${commit}:${folder}`], doing);
    if (object?.__typename !== 'Tree') return new Map();
    const known = listings.get(object.oid) ?? (await listTree(client, object.oid, doing));
    listings.set(object.oid, known);
    return known;
  };

  const fetchOne = async (id: string, doing: string): Promise<Uint8Array> => {
    const blob = await client.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id }, { doing });
    return Buffer.from(blob.content, 'base64');
  };

  const fetchMany = async (ids: readonly string[], doing: string): Promise<ReadonlyMap<string, Uint8Array>> => {
    const found = new Map<string, Uint8Array>();
    for (const id of ids) {
      const cached = cacheFolder === undefined ? undefined : await files.read(cachedAt(id)!);
      if (cached !== undefined && blobId(cached) === id) found.set(id, cached);
    }
    const wanted = ids.filter((id) => !found.has(id));
    const texts = await queryObjects<BlobText>(client, wanted, BLOB_FIELDS, doing);
    const { default: pLimit } = await import('p-limit');
    await pLimit(6).map(wanted, async (id) => {
      const { text = null, isTruncated = true } = texts.get(id) ?? {};
      const bytes = text === null || isTruncated ? undefined : Buffer.from(text);
      const sure = bytes !== undefined && blobId(bytes) === id ? bytes : await fetchOne(id, doing);
      found.set(id, sure);
      if (cacheFolder !== undefined) await files.write(cachedAt(id)!, sure);
    });
    return found;
  };

  return {
    async read(path) {
      const doing = `read ${path} of the ledger`;
      const commit = await tip(doing);
      const [object] = commit === undefined ? [] : await queryExpressions(client, [`${commit}:${path}`], doing);
      return object?.__typename === 'Blob' ? (await fetchMany([object.oid], doing)).get(object.oid) : undefined;
    },
    async list(folder) {
      const listing = await listFolder(folder, `list ${folder} of the ledger`);
      return [...listing.keys()].map((path) => `${folder}/${path}` as RelativePath).sort();
    },
    async *readMany(paths) {
      if (paths.length === 0) return;
      const doing = 'read records of the ledger';
      const folder = folderAboveAll(paths);
      const listing = await listFolder(folder, doing);
      const idOf = (path: string): string | undefined => listing.get(folder === '' ? path : path.slice(folder.length + 1));
      for (let start = 0; start < paths.length; start += WINDOW) {
        const window = paths.slice(start, start + WINDOW);
        const ids = window.flatMap((path) => idOf(path) ?? []);
        const contents = await fetchMany([...new Set(ids)], doing);
        for (const path of window) {
          const bytes = contents.get(idOf(path) ?? '');
          if (bytes !== undefined) yield { path, bytes };
        }
      }
    },
  };
}

/** Files below a tree by path. GitHub cuts listings of more than 100,000 entries or 7 MB; then each folder is listed by itself. */
async function listTree(client: GitHubClient, tree: string, doing: string): Promise<ReadonlyMap<string, string>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const found = new Map<string, string>();
  const whole = await client.call(route, { tree_sha: tree, recursive: '1' }, { doing });
  if (!whole.truncated) {
    for (const entry of whole.tree) if (entry.type === 'blob') found.set(entry.path!, entry.sha!);
    return found;
  }
  const level = await client.call(route, { tree_sha: tree }, { doing });
  for (const entry of level.tree) {
    if (entry.type === 'blob') found.set(entry.path!, entry.sha!);
    else if (entry.type === 'tree')
      for (const [path, id] of await listTree(client, entry.sha!, doing)) found.set(`${entry.path}/${path}`, id);
  }
  return found;
}
