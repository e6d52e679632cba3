import { MAX_POINTER_BYTES, parsePointer } from '#domain/data/lfs-pointer.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { PointerRoots } from '#ports/pointer-roots.ts';
import { readObjects } from '../git-cli/read-objects.ts';
import { gitText, requireGit, runGit } from '../git-cli/run-git.ts';

/** Commits that git keeps outside of its references while something is under way. */
const UNDER_WAY = ['ORIG_HEAD', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'REBASE_HEAD', 'FETCH_HEAD'];

/** The shortest pointer: version, oid and a size of one digit. */
const MIN_POINTER_BYTES = 100;

/** Finds the pointers of the repository at `root` through git: references of all kinds, the index and HEAD of every working tree, stashes. */
export const gitPointerRoots = (root: string): PointerRoots => ({
  async reachable({ history, reflog }) {
    const listed = await requireGit({
      folder: root,
      // `--all`, `--reflog` and `--indexed-objects` look at all working trees (git-rev-list, --single-worktree).
      arguments: [
        'rev-list',
        '--objects',
        '--all',
        '--indexed-objects',
        ...(reflog ? ['--reflog'] : []),
        ...(history ? [] : ['--no-walk']),
        '--stdin',
      ],
      input: [...(await stashes(root)), ...(await underWay(root))].map((id) => `${id}\n`).join(''),
    });
    const ids = listed
      .toString('utf8')
      .split('\n')
      .flatMap((line) => /^[0-9a-f]{40,64}/.exec(line)?.[0] ?? []);
    return await pointersAmong(root, ['--batch-check=%(objectname) %(objecttype) %(objectsize)'], `${ids.join('\n')}\n`);
  },
  named: () => pointersAmong(root, ['--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], ''),
});

/** All entries, which are a reflog of one reference and belong to the user, not to the past. */
async function stashes(root: string): Promise<string[]> {
  const found = await runGit({ folder: root, arguments: ['stash', 'list', '--format=%H'] });
  return found.exitCode === 0
    ? found.output
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

async function underWay(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of UNDER_WAY) {
    const { exitCode, output } = await runGit({ folder: root, arguments: ['rev-parse', '--verify', '--quiet', `${name}^{commit}`] });
    if (exitCode === 0) found.push(output.toString('utf8').trim());
  }
  return found;
}

async function pointersAmong(root: string, check: readonly string[], input: string): Promise<ReadonlySet<Sha256>> {
  const lines = (await requireGit({ folder: root, arguments: ['cat-file', ...check], input })).toString('utf8').split('\n');
  const small = lines.flatMap((line) => {
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(line);
    const size = Number(match?.[2]);
    return match !== null && size >= MIN_POINTER_BYTES && size < MAX_POINTER_BYTES ? [match[1]!] : [];
  });
  const found = new Set<Sha256>();
  const folder = await gitText({ folder: root, arguments: ['rev-parse', '--absolute-git-dir'] });
  for await (const { bytes } of readObjects(folder, [...new Set(small)])) {
    const pointer = bytes === undefined ? undefined : parsePointer(bytes.toString('utf8'));
    if (pointer !== undefined) found.add(pointer.oid);
  }
  return found;
}
