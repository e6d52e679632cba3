import { looksLikePointer, MAX_POINTER_BYTES, parsePointer } from '#domain/data/lfs-pointer.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommitId } from '#ports/git.ts';
import type { StoredObject } from '#ports/objects.ts';
import type { IntroducedFile } from '#ports/pointer-history.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { VerifyProblem } from './manifest-problems.ts';

export type RangePorts = Pick<Workspace, 'git' | 'objects' | 'openRemoteObjects' | 'pointerHistory'>;

/** A pointer that a commit of the range brought. */
interface FoundPointer {
  readonly file: IntroducedFile;
  readonly object: StoredObject;
}

export interface VerifiedRange {
  /** Files and contents that the commits of the range brought. */
  readonly files: number;
  readonly problems: readonly VerifyProblem[];
}

/**
 * Whether what the commits of `base..head` bring for ever into the history is right: pointers where LFS files are meant and nowhere else,
 * spelled as git-lfs spells them, each with its object in reach. Every commit counts, also one that a later one mends: it is fetched and
 * checked out like the others. Costs what changed, not what is there. `base...head` begins where the two parted.
 */
export async function verifyRange(range: string, ports: RangePorts): Promise<VerifiedRange> {
  const { base, head } = await resolveRange(range, ports);
  return await verifyFiles(await ports.pointerHistory.introduced(base, head), head, ports);
}

/** The same for the files of one commit, all of them or those below a path. */
export async function verifyTree(
  path: string,
  commit: CommitId,
  ports: RangePorts,
): Promise<VerifiedRange & { readonly found: readonly string[] }> {
  const files = (await ports.git.listTree(commit, '')).filter((file) => path === '' || isInside(path, file.path));
  const verified = await verifyFiles(
    files.map((file) => ({ ...file, commit })),
    commit,
    ports,
  );
  return { ...verified, found: files.map((file) => file.path) };
}

async function verifyFiles(files: readonly IntroducedFile[], head: CommitId, ports: RangePorts): Promise<VerifiedRange> {
  const introduced = files.filter((file) => file.mode !== '160000' && file.mode !== '120000');
  const filtered = await ports.pointerHistory.filtered(head, [...new Set(introduced.map((file) => file.path))]);
  const problems: VerifyProblem[] = [];
  const pointers: FoundPointer[] = [];
  let at = 0;
  for await (const bytes of ports.git.readBlobs(introduced.map((file) => file.objectId))) {
    const file = introduced[at++]!;
    const text = bytes.length < MAX_POINTER_BYTES ? new TextDecoder().decode(bytes) : '';
    const report = (code: VerifyProblem['code'], message: string): void => void problems.push(problemOf(file, code, message));
    if (!looksLikePointer(text)) {
      if (bytes.length > 0 && filtered.has(file.path))
        report('data.pointer-invalid', 'should be a git LFS pointer, and is not: its bytes stay in the history');
      continue;
    }
    const pointer = parsePointer(text);
    if (pointer === undefined) {
      report('data.pointer-invalid', 'begins as a git LFS pointer and is not one');
      continue;
    }
    if (!filtered.has(file.path))
      report('data.pointer-as-data', 'is a git LFS pointer that .gitattributes does not send through LFS: nobody will ever see its data');
    if (!pointer.canonical) report('data.pointer-invalid', 'is a pointer that is not spelled as git-lfs spells it');
    pointers.push({ file, object: { oid: pointer.oid, sizeBytes: pointer.sizeBytes } });
  }
  problems.push(...(await missingObjects(pointers, ports)));
  return { files: introduced.length, problems };
}

async function resolveRange(range: string, ports: Pick<RangePorts, 'git'>): Promise<{ readonly base: CommitId; readonly head: CommitId }> {
  const match = /^(.+?)(\.{2,3})(.*)$/.exec(range);
  const [base, head] = await Promise.all(
    [match?.[1] ?? '', match?.[3] === '' ? 'HEAD' : (match?.[3] ?? '')].map((reference) => ports.git.resolve(reference)),
  );
  if (match === null || base === undefined || head === undefined) {
    throw new Failure('git.reference-unknown', {
      message: `expected a range of commits such as main..HEAD, found ${JSON.stringify(range)}`,
      remedy: 'Check the names; in a shallow clone fetch the base first, or check out with fetch-depth: 0.',
    });
  }
  return { head, base: match[2] === '...' ? ((await ports.git.mergeBase(base, head)) ?? base) : base };
}

async function missingObjects(pointers: readonly FoundPointer[], ports: RangePorts): Promise<VerifyProblem[]> {
  const unique = new Map(pointers.filter(({ object }) => object.sizeBytes > 0).map(({ object }) => [object.oid, object]));
  const absent = await ports.objects.absent([...unique.values()]);
  if (absent.length === 0) return [];
  const remote = await ports.openRemoteObjects();
  const missing = new Set((remote === undefined ? absent : await remote.missing(absent)).map((object) => object.oid));
  const where =
    remote === undefined ? 'in the local object store, and there is no LFS server' : `in the local object store nor on ${remote.name}`;
  return pointers
    .filter(({ object }) => missing.has(object.oid))
    .map(({ file }) => problemOf(file, 'data.object-missing', `its object is not ${where}`));
}

const problemOf = (file: IntroducedFile, code: VerifyProblem['code'], message: string): VerifyProblem => ({
  path: file.path,
  code,
  message: `${message} (since ${file.commit.slice(0, 12)})`,
});
