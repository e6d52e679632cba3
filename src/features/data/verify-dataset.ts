import { datasetPaths } from '#domain/data/dataset-name.ts';
import { collidingNames, unsafeNames } from '#domain/data/file-names.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import type { LoadPorts } from './load-dataset.ts';
import { manifestProblems, type VerifyProblem } from './manifest-problems.ts';
import { datasetMissing, datasetNames, manifestAt } from './read-manifest.ts';
import { releasedObjects } from './release-objects.ts';
import { shardProblems } from './shard-problems.ts';
import { resolveDataset } from './dataset-versions.ts';
import type { DatasetPlace } from './dataset-place.ts';
import { verifyRange, verifyTree } from './verify-range.ts';

export interface VerifyDataset {
  /** Every dataset with a manifest when absent, or all that a commit has in git LFS when there is none. */
  readonly place?: DatasetPlace;
  /** `HEAD` when absent. */
  readonly reference?: string;
  /** Commits, as `main..HEAD`, whose files are verified as well, one by one. */
  readonly range?: string;
  /** Whether the bytes of local objects are hashed again, not only looked for. */
  readonly deep?: boolean;
}

export type VerifyPorts = LoadPorts & Pick<Workspace, 'pointerHistory'>;

export interface VerifiedDatasets {
  readonly verdict: Verdict;
  readonly datasets: readonly string[];
  readonly files: number;
  readonly problems: readonly VerifyProblem[];
}

/**
 * Whether a commit's datasets can be had back: pointers canonical and equal to the manifest, LFS attributes in force, names that every
 * system can store, and every object in the local store or on the LFS server.
 */
export async function verifyDatasets(command: VerifyDataset, ports: VerifyPorts): Promise<VerifiedDatasets> {
  const names = command.place === undefined ? await datasetNames(ports) : [command.place.name];
  const problems: VerifyProblem[] = [];
  let files = 0;
  if (names.length === 0) {
    const tree = await unrecorded('', command.reference, ports);
    files += tree.files;
    problems.push(...tree.problems);
  }
  for (const name of names) {
    const { commit } = await resolveDataset(name, command.reference ?? 'HEAD', ports);
    const manifest = await manifestAt(name, commit, ports);
    if (manifest === undefined) {
      const tree = command.place === undefined ? undefined : await unrecorded(command.place.path, command.reference, ports);
      if (tree === undefined || tree.found.length === 0) throw await datasetMissing(name, ports);
      files += tree.files;
      problems.push(...tree.problems);
      continue;
    }
    files += manifest.files.length;
    // git works on the first three while objects are looked for.
    const found = await Promise.all([
      attributeProblems(name, commit, manifest.files, ports),
      manifestProblems(name, commit, manifest.files, ports),
      shardProblems(name, commit, manifest.files, ports),
      objectProblems(name, manifest.files, command.deep ?? false, ports),
    ]);
    for (const problem of [...nameProblems(name, manifest.files), ...found.flat()]) problems.push(problem);
  }
  if (command.range !== undefined) {
    const range = await verifyRange(command.range, ports);
    files += range.files;
    problems.push(...range.problems);
  }
  return { verdict: problems.length > 0 ? 'fail' : 'pass', datasets: names, files, problems };
}

/** Files that nobody wrote a manifest for: of a folder, or the whole tree of a repository that only ever saw git-lfs. */
async function unrecorded(path: string, reference: string | undefined, ports: VerifyPorts) {
  const commit = await ports.git.resolve(reference ?? 'HEAD');
  if (commit === undefined) return { files: 0, problems: [], found: [] };
  return await verifyTree(path, commit, ports);
}

function nameProblems(dataset: string, files: readonly DatasetFile[]): VerifyProblem[] {
  const names = files.map((file) => file.path);
  return [
    ...unsafeNames(names).map(({ path, problem }) => ({ dataset, path, code: 'data.path-unsafe' as const, message: problem })),
    ...collidingNames(names).map((group) => ({
      dataset,
      path: group[0]!,
      code: 'data.names-collide' as const,
      message: `collides with ${group.slice(1).join(', ')}`,
    })),
  ];
}

/** git itself says what its attributes mean, with every rule of every folder. */
async function attributeProblems(
  dataset: string,
  commit: CommitId,
  files: readonly DatasetFile[],
  ports: VerifyPorts,
): Promise<VerifyProblem[]> {
  const paths = datasetPaths(dataset);
  const targets = files.map((file) => `${paths.files}/${file.path}`);
  const filtered = await ports.pointerHistory.filtered(commit, [...targets, paths.manifest]);
  const lost = targets.filter((path) => !filtered.has(path));
  const some = lost.length > 1 ? ` (and ${lost.length - 1} more)` : '';
  const problems: VerifyProblem[] = [];
  if (lost.length > 0) {
    const message = `does not send ${lost[0]!}${some} through git LFS, so that other tools would commit their bytes`;
    problems.push({ dataset, path: paths.attributes, code: 'data.pointer-invalid', message });
  }
  if (filtered.has(paths.manifest)) {
    problems.push({
      dataset,
      path: paths.attributes,
      code: 'data.pointer-invalid',
      message: 'sends the manifest through git LFS, where nobody can read it',
    });
  }
  return problems;
}

async function objectProblems(dataset: string, files: readonly DatasetFile[], deep: boolean, ports: LoadPorts): Promise<VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  const elsewhere: DatasetFile[] = [];
  const stored = files.filter((file) => file.sizeBytes > 0);
  const absent = new Set(
    (await ports.objects.absent(stored.map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes })))).map((object) => object.oid),
  );
  elsewhere.push(...stored.filter((file) => absent.has(file.sha256)));
  if (deep) {
    const here = stored.filter((file) => !absent.has(file.sha256));
    problems.push(...(await concurrently(here, (file) => hashProblem(dataset, file, ports))).flat());
  }
  if (elsewhere.length === 0) return problems;
  const remote = await ports.openRemoteObjects();
  const missing =
    remote === undefined
      ? new Set(elsewhere.map((file) => file.sha256))
      : new Set(
          (await remote.missing(elsewhere.map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes })))).map((object) => object.oid),
        );
  if (missing.size > 0) for (const oid of (await releasedObjects(dataset, ports)).keys()) missing.delete(oid);
  const where =
    remote === undefined
      ? 'is not in the local object store, and there is no LFS server'
      : `is neither in the local object store nor on ${remote.name}`;
  return [
    ...problems,
    ...elsewhere
      .filter((file) => missing.has(file.sha256))
      .map((file) => ({ dataset, path: file.path, code: 'data.object-missing' as const, message: `its object ${where}` })),
  ];
}

async function hashProblem(dataset: string, file: DatasetFile, ports: LoadPorts): Promise<VerifyProblem[]> {
  try {
    await ports.hasher.sha256Stream(ports.objects.open(file.sha256));
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ dataset, path: file.path, code: error.code, message: error.message }];
  }
}
