import { setTimeout as wait } from 'node:timers/promises';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { committerName } from '#adapters/git-cli/identity.ts';
import { parseTreeListing } from '#adapters/git-cli/reading.ts';
import { readObjects } from '#adapters/git-cli/read-objects.ts';
import { evidenceLines, gitRefused, requireGit, runGit } from '#adapters/git-cli/run-git.ts';
import { folderAboveAll } from '#domain/forge/ledger-folders.ts';
import { Failure } from '#kernel/failure.ts';
import type { RelativePath } from '#kernel/relative-path.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger, LedgerEntry } from '#ports/ledger.ts';
import { formatImport } from './fast-import.ts';
import { planAppend } from './plan-append.ts';
import { takeTurn } from './turn.ts';

const BRANCH = 'refs/heads/trainyard';

/** What a fresh clone has of the ledger before its first record. */
const UPSTREAM = 'refs/remotes/origin/trainyard';

/** Up to here a walk through the trees for each path is cheaper than a listing of everything. */
const FEW = 128;

/** Compare-and-swap attempts; with turns taken, more than two happen only when writers on other machines share the folder. */
const ATTEMPTS = 12;

/**
 * The ledger as the orphan branch `trainyard` of a git repository. An append is two git processes, one that reads what the branch has
 * under the paths and one `git fast-import` that writes objects and moves the branch if nobody else has.
 */
export function gitLedger(gitFolder: string, clock: Pick<Clock, 'now'>): Ledger {
  const at = (arguments_: readonly string[], input?: Uint8Array) => ({
    folder: gitFolder,
    gitFolder,
    arguments: arguments_,
    ...(input === undefined ? {} : { input }),
  });
  let committer: Promise<string> | undefined;

  const tip = async (): Promise<string | undefined> => {
    const found = await runGit(at(['for-each-ref', '--format=%(objectname)', BRANCH, UPSTREAM]));
    if (found.exitCode !== 0) throw gitRefused(['for-each-ref'], found.errorText);
    // References come in order of their names, so the local branch is before the remote one.
    const id = found.output.toString('utf8').split('\n', 1)[0]!;
    return id === '' ? undefined : id;
  };

  /** Undefined when it is done, otherwise what git said about a race that was lost. */
  const attempt = async (entries: readonly LedgerEntry[], message: string): Promise<string | undefined> => {
    const parent = await tip();
    const missing = await planAppend(gitFolder, parent, entries);
    if (missing.length === 0) return undefined;
    committer ??= committerName(gitFolder);
    const stream = formatImport({ branch: BRANCH, parent, committer: await committer, now: clock.now(), message, entries: missing });
    const result = await runGit(at(['fast-import', '--quiet', '--done', '--date-format=raw'], stream));
    if (result.exitCode === 0) return undefined;
    if (/lock|Not updating|but expected|reference already exists/i.test(result.errorText) || (await tip()) !== parent) {
      return result.errorText;
    }
    throw gitRefused(['fast-import'], result.errorText);
  };

  return {
    async append(entries, message) {
      if (entries.length === 0) return;
      let lost: string | undefined = '';
      const turn = await takeTurn(join(gitFolder, 'trainyard', 'ledger.lock'));
      try {
        for (let count = 1; count <= ATTEMPTS; count++) {
          lost = await attempt(entries, message);
          if (lost === undefined) return await packNowAndThen(gitFolder);
          await wait(5 + Math.random() * 20 * count);
        }
      } finally {
        await turn.end();
      }
      throw new Failure('forge.conflict', {
        message: `A record could not be added to the ledger in ${ATTEMPTS} attempts: other writers were faster, or its reference is locked.`,
        evidence: evidenceLines(lost ?? ''),
      });
    },
    async read(path) {
      const parent = await tip();
      if (parent === undefined) return undefined;
      const result = await runGit(at(['cat-file', 'blob', `${parent}:${path}`]));
      return result.exitCode === 0 ? result.output : undefined;
    },
    async list(folder) {
      const parent = await tip();
      if (parent === undefined) return [];
      const result = await runGit(at(['ls-tree', '-r', '-z', '--name-only', `${parent}:${folder}`]));
      if (result.exitCode !== 0) return [];
      const names = result.output.toString('utf8').split('\0');
      names.pop();
      return names.map((name) => `${folder}/${name}` as RelativePath).sort();
    },
    async *readMany(paths) {
      const parent = paths.length === 0 ? undefined : await tip();
      if (parent === undefined) return;
      const names = await nameObjects(parent, paths);
      const known = paths.filter((path) => names.has(path));
      const objects = readObjects(
        gitFolder,
        known.map((path) => names.get(path)!),
      );
      let position = 0;
      for await (const { bytes } of objects) {
        const path = known[position++]!;
        if (bytes !== undefined) yield { path, bytes };
      }
    },
  };

  /** What git calls the objects. For many, one listing of the folder that holds them all spares it from walking the trees for each. */
  async function nameObjects(parent: string, paths: readonly RelativePath[]): Promise<ReadonlyMap<string, string>> {
    if (paths.length <= FEW && paths.every((path) => !path.includes('\n')))
      return new Map(paths.map((path) => [path, `${parent}:${path}`]));
    const folder = folderAboveAll(paths);
    const listing = await requireGit(at(['ls-tree', '-r', '-z', '--full-tree', parent, ...(folder === '' ? [] : ['--', `${folder}/`])]));
    return new Map(parseTreeListing(listing.toString('utf8')).map(({ path, objectId }) => [path, objectId]));
  }
}

/** Lets git pack when its own rule (6,700 loose objects, judged by one of 256 folders) says so; plumbing never triggers it. */
async function packNowAndThen(gitFolder: string): Promise<void> {
  const sample = await readdir(join(gitFolder, 'objects', '17')).catch(() => []);
  if (sample.length > 27) await runGit({ folder: gitFolder, gitFolder, arguments: ['gc', '--auto', '--quiet'] });
}
