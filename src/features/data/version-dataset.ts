import { datasetPaths, formatDatasetTag } from '#domain/data/dataset-name.ts';
import { formatFileList } from '#domain/data/manifest.ts';
import { computeChange, formatTagMessage, planVersion, type ComputedChange, type DatasetState } from '#domain/data/version-plan.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { formatSemver, type Bump } from '#kernel/semver.ts';
import type { CommitId } from '#ports/git.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
import type { StoredObject } from '#ports/objects.ts';
import type { Workspace } from '#ports/workspace.ts';
import { committedFiles } from './committed-files.ts';
import { datasetVersions, type TaggedVersion } from './dataset-versions.ts';
import { ensureObjects } from './ensure-objects.ts';
import { storeInRelease } from './release-objects.ts';
import { uploadObjects } from './upload-objects.ts';
import type { LoadPorts } from './load-dataset.ts';
import { manifestProblems, type VerifyProblem } from './manifest-problems.ts';
import { datasetMissing, manifestAt } from './read-manifest.ts';
import { readTableSources } from './read-table.ts';

export interface VersionDataset {
  readonly name: string;
  /** At least this; a kind smaller than the computed one is refused. */
  readonly bump?: Bump;
  /** Where the objects of the version are kept: on the LFS server, or as assets of a release of its tag. */
  readonly storage?: 'lfs' | 'release';
  readonly dryRun?: boolean;
}

export interface VersionedDataset {
  readonly name: string;
  /** `v1.2.0`. */
  readonly version: string;
  readonly tag: string;
  readonly previous: string | undefined;
  readonly bump: Bump | undefined;
  readonly reasons: readonly string[];
  readonly digest: Sha256;
  readonly manifest: DatasetManifest;
  readonly commit: CommitId;
  /** False when these very files carry a version already, or for a dry run. */
  readonly created: boolean;
  readonly plan: Plan;
}

type VersionPorts = LoadPorts & Partial<Pick<Workspace, 'pointerHistory'>>;

/**
 * Gives the committed state of a dataset its version: computed from what changed since the newest one, tagged `data/<name>@vX.Y.Z` after
 * the LFS server has every object. Running it again on the same state changes nothing.
 */
export async function versionDataset(command: VersionDataset, ports: VersionPorts): Promise<VersionedDataset> {
  const { name } = command;
  const commit = await committedState(name, ports);
  const manifest = await manifestAt(name, commit, ports);
  if (manifest === undefined) throw await datasetMissing(name, ports);
  requireFresh(await manifestProblems(name, commit, manifest.files, ports));
  const digest = ports.hasher.sha256(formatFileList(manifest.files));
  const latest = (await datasetVersions(name, ports))[0];
  const change = latest === undefined ? undefined : await changeSince(name, latest, { manifest, commit, digest }, ports);
  const planned = planVersion(latest?.version, change, command.bump);
  if ('tooSmall' in planned) {
    throw new Failure('data.bump-too-small', {
      message: `${name} was declared a ${planned.tooSmall.declared} version, and the change since ${formatSemver(latest!.version)} is ${planned.tooSmall.computed}`,
      evidence: change?.reasons ?? [],
    });
  }
  const tag = formatDatasetTag({ name, version: planned.version });
  const unchanged = planned.previous !== undefined && planned.bump === undefined;
  const result = {
    name,
    version: formatSemver(planned.version),
    tag,
    previous: planned.previous === undefined ? undefined : formatSemver(planned.previous),
    bump: planned.bump,
    reasons: planned.reasons,
    digest,
    manifest,
    commit,
  };
  const objects = manifest.files.filter((file) => file.sizeBytes > 0).map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes }));
  const released = command.storage === 'release';
  const remote = unchanged || released ? undefined : await ports.openRemoteObjects();
  const plan = planEffects(result, unchanged, objects, released ? { name: `release ${tag}` } : remote);
  if (command.dryRun === true) return { ...result, created: false, plan };
  if (unchanged) {
    // The tag comes before the release, so an interrupted run left the objects to this one.
    if (released) await storeInRelease({ name, tag, objects }, ports);
    return { ...result, created: false, plan };
  }
  if (remote !== undefined) await uploadObjects(namedFiles(name, manifest), remote, ports);
  await ports.forge.tags.create({ name: tag, commit, message: formatTagMessage(planned, name, manifest, digest) });
  if (released) await storeInRelease({ name, tag, objects }, ports);
  return { ...result, created: true, plan };
}

const namedFiles = (name: string, { files }: DatasetManifest) =>
  files.map(({ path, sha256, sizeBytes }) => ({ name: `${datasetPaths(name).files}/${path}`, sha256, sizeBytes }));

function requireFresh(problems: readonly VerifyProblem[]): void {
  if (problems.length === 0) return;
  throw new Failure('data.manifest-stale', {
    message: `${problems.length} committed files are not as the manifest says`,
    evidence: problems.slice(0, 10).map((problem) => `${problem.path} ${problem.message}`),
    remedy: 'Bring the manifest up to date with trainyard data add, and commit it.',
  });
}

/** The commit that holds the dataset as it is now; a version of anything else could not be found again. */
async function committedState(name: string, ports: LoadPorts): Promise<CommitId> {
  const { folder } = datasetPaths(name);
  const commit = await ports.git.resolve('HEAD');
  const changed = await ports.git.changedPaths([folder]);
  if (commit === undefined || changed.length > 0) {
    throw new Failure('data.uncommitted', {
      message:
        commit === undefined ? 'there is no commit yet' : `${changed.length} files below ${folder} have changes that are not committed`,
      evidence: changed.slice(0, 10),
    });
  }
  return commit;
}

async function changeSince(
  name: string,
  latest: TaggedVersion,
  now: { readonly manifest: DatasetManifest; readonly commit: CommitId; readonly digest: Sha256 },
  ports: LoadPorts,
): Promise<ComputedChange> {
  if (latest.digest === now.digest) return { bump: undefined, reasons: [`the files are those of ${formatSemver(latest.version)}`] };
  const old = await manifestAt(name, latest.tag.commit, ports);
  if (old === undefined) {
    return { bump: 'major', reasons: [`${formatSemver(latest.version)} has no manifest at its commit, so nothing can be compared`] };
  }
  const before = await stateAt(name, latest.tag.commit, old, ports);
  const after = await stateAt(name, now.commit, now.manifest, ports);
  return computeChange(before, after);
}

/** Rows as well, when their objects can be had; otherwise the files alone have to tell, and they tell the worse. */
async function stateAt(name: string, commit: CommitId, manifest: DatasetManifest, ports: LoadPorts): Promise<DatasetState> {
  const files = await committedFiles(datasetPaths(name).files, commit, ports);
  try {
    const tables = files.filter((file) => manifest.files.some((listed) => listed.path === file.path && listed.rows !== undefined));
    await ensureObjects(tables, ports);
    if (tables.length === 0) return { manifest };
    const { table, rows } = await readTableSources(tables, ports);
    return { manifest, table, tableFiles: tables.map(({ path }, index) => ({ path, rows: rows[index]! })) };
  } catch (error) {
    if (error instanceof Failure && error.code === 'data.tables-differ') return { manifest };
    if (!(error instanceof Failure) || error.code !== 'data.object-missing') throw error;
    ports.reporter.warn(`the rows at ${commit.slice(0, 12)} cannot be read, so files are compared: ${error.message}`);
    return { manifest };
  }
}

function planEffects(
  result: { readonly name: string; readonly tag: string; readonly reasons: readonly string[] },
  unchanged: boolean,
  objects: readonly StoredObject[],
  remote: Pick<RemoteObjects, 'name'> | undefined,
): Plan {
  const title = `Version the dataset ${result.name}`;
  if (unchanged) return { title, effects: [{ verb: 'keep', target: result.tag, detail: result.reasons.join('; ') }] };
  const bytes = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
  return {
    title,
    effects: [
      ...(remote === undefined
        ? []
        : [{ verb: 'upload', target: remote.name, detail: `up to ${objects.length} objects, ${humanBytes(bytes)}` } as const]),
      { verb: 'create', target: `tag ${result.tag}`, detail: result.reasons.join('; ') },
    ],
  };
}
