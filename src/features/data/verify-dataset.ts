import { planAttributes } from '#domain/data/attributes.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { collidingNames, unsafeNames } from '#domain/data/file-names.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { CommitId } from '#ports/git.ts';
import { concurrently } from './concurrently.ts';
import type { LoadPorts } from './load-dataset.ts';
import { manifestProblems, type VerifyProblem } from './manifest-problems.ts';
import { datasetMissing, datasetNames, manifestAt } from './read-manifest.ts';
import { resolveDataset } from './dataset-versions.ts';

export interface VerifyDataset {
  /** All datasets of the commit when absent. */
  readonly name?: string;
  /** `HEAD` when absent. */
  readonly reference?: string;
  /** Whether the bytes of local objects are hashed again, not only looked for. */
  readonly deep?: boolean;
}

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
export async function verifyDatasets(command: VerifyDataset, ports: LoadPorts): Promise<VerifiedDatasets> {
  const names = command.name === undefined ? await datasetNames(ports) : [command.name];
  const problems: VerifyProblem[] = [];
  let files = 0;
  for (const name of names) {
    const { commit } = await resolveDataset(name, command.reference ?? 'HEAD', ports);
    const manifest = await manifestAt(name, commit, ports);
    if (manifest === undefined) throw await datasetMissing(name, ports);
    files += manifest.files.length;
    problems.push(
      ...nameProblems(name, manifest.files),
      ...(await attributeProblems(name, commit, ports)),
      ...(await manifestProblems(name, commit, manifest.files, ports)),
      ...(await objectProblems(name, manifest.files, command.deep ?? false, ports)),
    );
  }
  return { verdict: problems.length > 0 ? 'fail' : 'pass', datasets: names, files, problems };
}

function nameProblems(dataset: string, files: readonly DatasetFile[]): VerifyProblem[] {
  const names = files.map((file) => file.path);
  return [
    ...unsafeNames(names).map(({ path, problem }) => ({ dataset, path, code: 'data.path-unsafe' as const, message: problem })),
    ...collidingNames(names).map((group) => ({ dataset, path: group[0]!, code: 'data.names-collide' as const, message: `collides with ${group.slice(1).join(', ')}` })),
  ];
}

async function attributeProblems(dataset: string, commit: CommitId, ports: LoadPorts): Promise<VerifyProblem[]> {
  const path = datasetPaths(dataset).attributes;
  const bytes = await ports.git.fileAt(commit, path);
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  if (planAttributes(text) === undefined) return [];
  return [{ dataset, path, code: 'data.pointer-invalid', message: 'does not send the files through git LFS, so that other tools would commit their bytes' }];
}

async function objectProblems(dataset: string, files: readonly DatasetFile[], deep: boolean, ports: LoadPorts): Promise<VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  const elsewhere: DatasetFile[] = [];
  const stored = files.filter((file) => file.sizeBytes > 0);
  const absent = new Set((await ports.objects.absent(stored.map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes })))).map((object) => object.oid));
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
      : new Set((await remote.missing(elsewhere.map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes })))).map((object) => object.oid));
  const where = remote === undefined ? 'is not in the local object store, and there is no LFS server' : `is neither in the local object store nor on ${remote.name}`;
  return [
    ...problems,
    ...elsewhere.filter((file) => missing.has(file.sha256)).map((file) => ({ dataset, path: file.path, code: 'data.object-missing' as const, message: `its object ${where}` })),
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
