import { datasetTagPrefix, parseDatasetTag } from '#domain/data/dataset-name.ts';
import { parseTagDigest } from '#domain/data/version-plan.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { parseInstant } from '#kernel/instant.ts';
import { compareSemver, formatSemver, parseSemver, type Semver } from '#kernel/semver.ts';
import type { CommitId } from '#ports/git.ts';
import type { Tag } from '#ports/tags.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface TaggedVersion {
  readonly version: Semver;
  readonly tag: Tag;
  /** Digest of the files, as the tag's message names it; undefined for tags made by other tools. */
  readonly digest: Sha256 | undefined;
}

/** All versions of a dataset, the greatest first. */
export async function datasetVersions(name: string, ports: Pick<Workspace, 'forge'>): Promise<readonly TaggedVersion[]> {
  const tags = await ports.forge.tags.list(datasetTagPrefix(name));
  return tags
    .flatMap((tag): TaggedVersion[] => {
      const parsed = parseDatasetTag(tag.name);
      return parsed === undefined || parsed.name !== name ? [] : [{ version: parsed.version, tag, digest: parseTagDigest(tag.message) }];
    })
    .sort((left, right) => compareSemver(right.version, left.version));
}

export interface DatasetAt {
  readonly commit: CommitId;
  /** How a person would name it: `v1.0.0`, or the reference as given. */
  readonly label: string;
  readonly version?: Semver;
}

/**
 * The commit of a version (`v1.0.0`, `iris@v1.0.0`, `data/iris@v1.0.0`), of anything that git can resolve, or of a date: the last commit
 * of the current branch until its end.
 * Fails with `data.version-unknown`, naming the versions that exist, or `git.reference-unknown`.
 */
export async function resolveDataset(name: string, reference: string, ports: Pick<Workspace, 'forge' | 'git'>): Promise<DatasetAt> {
  const short = reference.replace(/^data\//, '').replace(`${name}@`, '');
  const version = parseSemver(short);
  if (version === undefined) {
    const commit = (await ports.git.resolve(reference)) ?? (await commitAt(short, ports));
    if (commit === undefined)
      throw new Failure('git.reference-unknown', {
        message: `${reference} is neither a version of ${name} nor a commit, branch, tag or date`,
      });
    return { commit, label: reference };
  }
  const versions = await datasetVersions(name, ports);
  const found = versions.find((one) => compareSemver(one.version, version) === 0);
  if (found === undefined) {
    throw new Failure('data.version-unknown', {
      message: `${name} has no version ${formatSemver(version)}`,
      evidence: [versions.length === 0 ? 'versions: none' : `versions: ${versions.map((one) => formatSemver(one.version)).join(', ')}`],
    });
  }
  if ((await ports.git.resolve(found.tag.commit)) === undefined) {
    throw new Failure('git.reference-unknown', {
      message: `the commit ${found.tag.commit.slice(0, 12)} of ${found.tag.name} is not in this clone`,
      remedy: 'Fetch it with git fetch --tags, or check out with fetch-depth: 0.',
    });
  }
  return { commit: found.tag.commit, label: formatSemver(version), version };
}

/** `2026-03-01` means the end of that day in UTC; `2026-03-01T12:00:00Z` that moment. */
async function commitAt(text: string, { git }: Pick<Workspace, 'git'>): Promise<CommitId | undefined> {
  const moment = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  if (moment === undefined) return undefined;
  const commit = await git.resolve('HEAD', moment);
  if (commit !== undefined) return commit;
  throw new Failure('git.reference-unknown', {
    message: `there is no commit until ${text} in this clone`,
    remedy: 'Choose a later date, or fetch the whole history with git fetch --unshallow (fetch-depth: 0).',
  });
}
