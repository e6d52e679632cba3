import { createHash } from 'node:crypto';
import { Failure } from '#kernel/failure.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { Clock } from '#ports/clock.ts';
import type { Files } from '#ports/files.ts';
import type { CommitFacts, CommitId, GitReader, GitWriter } from '#ports/git.ts';
import { manualClock } from './clock.ts';

interface Commit extends CommitFacts {
  readonly parent: CommitId | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface MemoryGit extends GitReader, GitWriter {
  /** Makes a branch or tag name a commit. */
  name(reference: string, commit: CommitId): void;
  readonly pushed: readonly { readonly remote: string; readonly references: readonly string[] }[];
}

/** One line of history over the working tree that `files` holds below `root`. */
export function memoryGit(options: { readonly files: Files; readonly root: string; readonly clock?: Pick<Clock, 'now'> }): MemoryGit {
  const { files, root, clock = manualClock() } = options;
  const commits = new Map<CommitId, Commit>();
  const names = new Map<string, CommitId>();
  const index = new Map<string, Uint8Array>();
  const pushed: { remote: string; references: readonly string[] }[] = [];
  const below = (paths: readonly string[], path: string): boolean => paths.some((one) => one === '.' || one === '' || isInside(one, path));
  const head = (): ReadonlyMap<string, Uint8Array> => commits.get(names.get('HEAD') ?? '')?.files ?? new Map<string, Uint8Array>();
  const differs = (left: Uint8Array | undefined, right: Uint8Array | undefined): boolean =>
    left === undefined || right === undefined ? left !== right : Buffer.compare(left, right) !== 0;
  const onDisk = async (): Promise<Map<string, Uint8Array>> => {
    const found = new Map<string, Uint8Array>();
    for await (const { path } of files.list(root)) {
      const bytes = path === '.git' || path.startsWith('.git/') ? undefined : await files.read(`${root}/${path}`);
      if (bytes !== undefined) found.set(path, bytes);
    }
    return found;
  };
  const resolve = async (reference: string, until = Infinity): Promise<CommitId | undefined> => {
    let commit = commits.get(names.get(reference) ?? reference);
    while (commit !== undefined && commit.committedAt > until)
      commit = commit.parent === undefined ? undefined : commits.get(commit.parent);
    return commit?.id;
  };
  const commitOf = async (reference: string): Promise<Commit> => {
    const found = commits.get((await resolve(reference)) ?? '');
    if (found === undefined) throw new Failure('git.reference-unknown', { message: `There is no commit that ${reference} names.` });
    return found;
  };
  const ancestry = async (reference: string): Promise<CommitId[]> => {
    const line: CommitId[] = [];
    for (let at: Commit | undefined = await commitOf(reference); at !== undefined; at = commits.get(at.parent ?? '')) line.push(at.id);
    return line;
  };
  const write = (parent: CommitId | undefined, message: string, tree: ReadonlyMap<string, Uint8Array>): CommitId => {
    const id = createHash('sha1').update(`${parent} ${commits.size} ${message}`).digest('hex');
    const subject = message.split('\n', 1)[0]!;
    commits.set(id, { id, subject, author: 'trainyard', committedAt: clock.now(), parent, files: tree });
    return id;
  };
  return {
    root,
    commonFolder: `${root}/.git`,
    pushed,
    name: (reference, commit) => void names.set(reference, commit),
    resolve,
    async mergeBase(left, right) {
      const ancestors = new Set(await ancestry(right));
      return (await ancestry(left)).find((id) => ancestors.has(id));
    },
    fileAt: async (commit, path) => (await commitOf(commit)).files.get(path),
    async listTree(commit, folder) {
      const all = [...(await commitOf(commit)).files].filter(([path]) => below([folder], path)).sort(([a], [b]) => (a < b ? -1 : 1));
      return all.map(([path, bytes]) => ({ path, mode: '100644', objectId: objectIdOf(bytes) }));
    },
    async *readBlobs(objectIds) {
      const blobs = new Map<string, Uint8Array>();
      for (const commit of commits.values()) for (const bytes of commit.files.values()) blobs.set(objectIdOf(bytes), bytes);
      for (const id of objectIds) {
        const bytes = blobs.get(id);
        if (bytes === undefined) throw new Failure('git.reference-unknown', { message: `There is no object ${id}.` });
        yield bytes;
      }
    },
    async changedPaths(paths) {
      const disk = await onDisk();
      const all = new Set([...disk.keys(), ...index.keys(), ...head().keys()]);
      const changed = (path: string): boolean =>
        differs(disk.get(path), head().get(path)) || (index.has(path) && differs(index.get(path), head().get(path)));
      return [...all].filter((path) => below(paths, path) && changed(path)).sort();
    },
    async describe(commit) {
      const { id, subject, author, committedAt } = await commitOf(commit);
      return { id, subject, author, committedAt };
    },
    async stage(paths) {
      const disk = await onDisk();
      for (const path of [...index.keys(), ...head().keys()]) if (below(paths, path) && !disk.has(path)) index.set(path, REMOVED);
      for (const [path, bytes] of disk) if (below(paths, path)) index.set(path, bytes);
    },
    async commit(message, paths) {
      const staged = [...index].filter(
        ([path, bytes]) => below(paths, path) && differs(bytes === REMOVED ? undefined : bytes, head().get(path)),
      );
      if (staged.length === 0) return undefined;
      const tree = new Map(head());
      for (const [path, bytes] of staged) {
        if (bytes === REMOVED) tree.delete(path);
        else tree.set(path, bytes);
        index.delete(path);
      }
      const parent = names.get('HEAD');
      const id = write(parent, message, tree);
      names.set('HEAD', id).set('main', id);
      return id;
    },
    push: async (remote, references) => void pushed.push({ remote, references }),
  };
}

/** Stands in the index for a path that was deleted. */
const REMOVED = new Uint8Array();

const objectIdOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');
