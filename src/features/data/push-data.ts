import { looksLikePointer, MAX_POINTER_BYTES, parsePointer } from '#domain/data/lfs-pointer.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { CommitId } from '#ports/git.ts';
import type { RemoteBranches } from '#ports/remote-branches.ts';
import type { Workspace } from '#ports/workspace.ts';
import { uploadObjects, type UploadedFile } from './upload-objects.ts';

export interface PushData {
  /** `origin` when absent. */
  readonly remote?: string;
  readonly dryRun?: boolean;
}

export interface PushedData {
  readonly remote: string;
  readonly branch: string;
  readonly commit: CommitId;
  /** What the remote had before; undefined for a new branch. */
  readonly before: CommitId | undefined;
  /** Files whose objects the server was asked for. */
  readonly files: number;
  /** Objects that it did not have and now has. */
  readonly sent: number;
  readonly plan: Plan;
}

export type PushPorts = Pick<Workspace, 'git' | 'objects' | 'openRemoteObjects' | 'pointerHistory' | 'reporter'> & {
  readonly branches: RemoteBranches;
};

/**
 * Pushes the branch with everything that its commits point at. The remote's head is looked at first, so that a push that must fail costs no
 * storage; then the objects that the server lacks are sent and confirmed; the branch moves last. With nothing new to push, the objects of
 * the commit itself are made complete, which mends a branch that was pushed without them.
 */
export async function pushData(command: PushData, ports: PushPorts): Promise<PushedData> {
  const remote = command.remote ?? 'origin';
  const branch = await ports.branches.current();
  const commit = await ports.git.resolve('HEAD');
  if (branch === undefined || commit === undefined) {
    throw new Failure('git.reference-unknown', {
      message: commit === undefined ? 'there is no commit yet' : 'no branch is checked out, so there is none to push',
      remedy: 'Commit first, or check out a branch with git switch.',
    });
  }
  const before = await ports.branches.head(remote, branch);
  await requireForward(before, commit, `${remote}/${branch}`, ports);
  const files = before === commit ? await filesOf(commit, ports) : await filesSince(before, commit, remote, ports);
  const objects = await ports.openRemoteObjects();
  const bytes = [...new Map(files.map((file) => [file.sha256, file.sizeBytes])).values()].reduce((sum, size) => sum + size, 0);
  const plan: Plan = {
    title: `Push ${branch}`,
    effects: [
      ...(objects === undefined || files.length === 0
        ? []
        : [{ verb: 'upload', target: objects.name, detail: `what is missing of ${files.length} files, ${humanBytes(bytes)}` } as const]),
      before === commit
        ? { verb: 'keep', target: `${remote}/${branch}` }
        : { verb: before === undefined ? 'create' : 'update', target: `${remote}/${branch}`, detail: commit.slice(0, 12) },
    ],
  };
  const result = { remote, branch, commit, before, files: files.length, plan };
  if (command.dryRun === true) return { ...result, sent: 0 };
  if (objects === undefined && files.length > 0) {
    throw new Failure('data.object-missing', {
      message: `${files.length} files are in git LFS, and there is no LFS server to send their objects to`,
      remedy: 'Set lfs.url in git\u2019s configuration or in .lfsconfig.',
    });
  }
  const sent = objects === undefined ? [] : await uploadObjects(files, objects, ports);
  if (before !== commit) await ports.branches.push(remote, branch, commit);
  return { ...result, sent: sent.length };
}

async function requireForward(
  before: CommitId | undefined,
  commit: CommitId,
  name: string,
  { git }: Pick<PushPorts, 'git'>,
): Promise<void> {
  if (before === undefined || before === commit) return;
  const known = await git.resolve(before);
  if (known !== undefined && (await git.mergeBase(before, commit)) === before) return;
  throw new Failure('git.conflict', {
    message: `${name} has commits that this branch has not; nothing was sent`,
    evidence: [`${name}: ${before.slice(0, 12)}`, `here: ${commit.slice(0, 12)}`],
    remedy: 'Take them in with git pull --rebase, then push again.',
  });
}

/** Pointers that the commits brought which the remote has not. A new branch begins where any branch of the remote that is known here ends. */
async function filesSince(before: CommitId | undefined, commit: CommitId, remote: string, ports: PushPorts): Promise<UploadedFile[]> {
  const base = before ?? (await ports.git.resolve(`refs/remotes/${remote}/HEAD`));
  return introducedFiles(base, commit, ports);
}

async function introducedFiles(base: CommitId | undefined, commit: CommitId, ports: PushPorts): Promise<UploadedFile[]> {
  const introduced = (await ports.pointerHistory.introduced(base, commit)).filter(({ mode }) => mode.startsWith('100'));
  const files: UploadedFile[] = [];
  let at = 0;
  for await (const bytes of ports.git.readBlobs(introduced.map((file) => file.objectId))) {
    const { path, commit: since } = introduced[at++]!;
    files.push(...pointedAt(`${path} (since ${since.slice(0, 12)})`, bytes));
  }
  return files;
}

async function filesOf(commit: CommitId, ports: PushPorts): Promise<UploadedFile[]> {
  const tree = (await ports.git.listTree(commit, '')).filter(({ mode }) => mode.startsWith('100'));
  const files: UploadedFile[] = [];
  let at = 0;
  for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) files.push(...pointedAt(tree[at++]!.path, bytes));
  return files;
}

function pointedAt(name: string, bytes: Uint8Array): UploadedFile[] {
  const text = bytes.length < MAX_POINTER_BYTES ? new TextDecoder().decode(bytes) : '';
  const pointer = looksLikePointer(text) ? parsePointer(text) : undefined;
  return pointer === undefined ? [] : [{ name, sha256: pointer.oid, sizeBytes: pointer.sizeBytes }];
}
