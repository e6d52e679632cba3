import { setTimeout as wait } from 'node:timers/promises';
import { blobId } from '#adapters/git-cli/blob-id.ts';
import { foldersAbove } from '#domain/forge/ledger-folders.ts';
import { Failure } from '#kernel/failure.ts';
import type { Ledger, LedgerEntry } from '#ports/ledger.ts';
import type { GitHubClient } from './client.ts';
import { asForgeFailure, hasStatus } from './failures.ts';
import { ledgerReader } from './ledger-reading.ts';
import { queryExpressions } from './query-objects.ts';

export const LEDGER_BRANCH = 'trainyard';

const ATTEMPTS = 12;

export interface LedgerOptions {
  /** Where contents of records are kept by object id, so that each is fetched once. */
  readonly cacheFolder?: string;
}

/** The ledger branch through the git data API: objects first, then the reference is moved forward only if nobody else has moved it. */
export function restLedger(client: GitHubClient, options: LedgerOptions = {}): Ledger {
  const tip = (doing: string): Promise<string | undefined> => readTip(client, doing);
  return {
    ...ledgerReader(client, tip, options),
    async append(entries, message) {
      if (entries.length === 0) return;
      const doing = 'append to the ledger';
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const parent = await tip(doing);
        const { tree, missing } = await planAppend(client, parent, entries, doing);
        if (missing.length === 0) return;
        const commit = await writeCommit(client, { parent, tree, entries: missing, message }, doing);
        if (await moveBranch(client, parent, commit, doing)) return;
        await wait(20 * Math.random() * 2 ** Math.min(attempt, 8));
      }
      throw new Failure('forge.conflict', { message: `Other writers moved the ledger ${ATTEMPTS} times while a record was being added.` });
    },
  };
}

async function readTip(client: GitHubClient, doing: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  try {
    return (await client.send(route, { ref: `heads/${LEDGER_BRANCH}` }, { doing })).object.sha;
  } catch (error) {
    // 409 says that the repository is empty.
    if (hasStatus(error, 404, 409)) return undefined;
    throw asForgeFailure(error, doing);
  }
}

interface PlannedAppend {
  /** Tree of the parent, to build on. */
  readonly tree: string | undefined;
  /** What the branch lacks. */
  readonly missing: readonly LedgerEntry[];
}

async function planAppend(
  client: GitHubClient,
  parent: string | undefined,
  entries: readonly LedgerEntry[],
  doing: string,
): Promise<PlannedAppend> {
  if (parent === undefined) return { tree: undefined, missing: entries };
  const folders = [...new Set(entries.flatMap(({ path }) => foldersAbove(path)))];
  const paths = ['', ...folders, ...entries.map(({ path }) => path)];
  const expressions = paths.map((path) => `${parent}:${path}`);
  const [root, ...known] = await queryExpressions(client, expressions, doing);
  const blocked = folders.find((_, index) => known[index]?.__typename === 'Blob');
  if (blocked !== undefined) throw taken(blocked);
  const missing = entries.filter((entry, index) => {
    const object = known[folders.length + index];
    if (object !== undefined && object.oid !== blobId(entry.bytes)) throw taken(entry.path);
    return object === undefined;
  });
  return { tree: root?.oid, missing };
}

interface NewCommit extends Pick<PlannedAppend, 'tree'> {
  readonly parent: string | undefined;
  readonly entries: readonly LedgerEntry[];
  readonly message: string;
}

async function writeCommit(client: GitHubClient, commit: NewCommit, doing: string): Promise<string> {
  const tree: { path: string; mode: '100644'; type: 'blob'; content?: string; sha?: string }[] = [];
  for (const { path, bytes } of commit.entries) {
    const text = asText(bytes);
    const body = text === undefined ? { sha: await createBlob(client, bytes, doing) } : { content: text };
    tree.push({ path, mode: '100644', type: 'blob', ...body });
  }
  const base = commit.tree === undefined ? {} : { base_tree: commit.tree };
  const { sha } = await client.call('POST /repos/{owner}/{repo}/git/trees', { ...base, tree }, { doing });
  const parents = commit.parent === undefined ? [] : [commit.parent];
  const made = { message: commit.message, tree: sha, parents };
  return (await client.call('POST /repos/{owner}/{repo}/git/commits', made, { doing })).sha;
}

async function createBlob(client: GitHubClient, bytes: Uint8Array, doing: string): Promise<string> {
  const content = Buffer.from(bytes).toString('base64');
  return (await client.call('POST /repos/{owner}/{repo}/git/blobs', { content, encoding: 'base64' }, { doing })).sha;
}

/** Whether the branch now leads to our commit; false when somebody else was faster. */
async function moveBranch(client: GitHubClient, parent: string | undefined, commit: string, doing: string): Promise<boolean> {
  try {
    if (parent === undefined) {
      await client.send('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${LEDGER_BRANCH}`, sha: commit }, { doing });
    } else {
      const move = { ref: `heads/${LEDGER_BRANCH}`, sha: commit, force: false };
      await client.send('PATCH /repos/{owner}/{repo}/git/refs/{ref}', move, { doing });
    }
    return true;
  } catch (error) {
    if (!hasStatus(error, 409, 422)) throw asForgeFailure(error, doing);
    // After a server error the first attempt may have succeeded.
    const now = await readTip(client, doing);
    if (now === commit) return true;
    if (now === parent) throw asForgeFailure(error, doing);
    return false;
  }
}

/** The text, when it survives the way through JSON unchanged. */
function asText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const taken = (path: string): Failure => new Failure('forge.already-exists', { message: `The ledger holds other bytes under ${path}.` });
