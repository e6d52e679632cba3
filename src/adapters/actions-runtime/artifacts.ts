import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure } from '#kernel/failure.ts';

export interface ArtifactRequest {
  readonly name: string;
  /** Paths in the artifact are relative to it. */
  readonly folder: string;
  /** Folders below it whose files are uploaded; those that are absent are passed over. */
  readonly parts: readonly string[];
  /** Days that the artifact is kept; the setting of the repository when absent. */
  readonly retentionDays?: number;
}

export interface UploadedArtifact {
  readonly id: number;
  readonly bytes: number;
  readonly files: number;
  /** SHA-256 of the uploaded archive, hex; empty when the service does not tell. */
  readonly digest: string;
}

/**
 * Uploads a folder as an artifact of the run; undefined when there is no file. Only JavaScript actions have the credentials for it.
 * @throws environment.network when the service cannot be reached or refuses
 */
export async function uploadArtifact(request: ArtifactRequest): Promise<UploadedArtifact | undefined> {
  const files = (await Promise.all(request.parts.map((part) => regularFilesBelow(join(request.folder, part))))).flat();
  if (files.length === 0) return undefined;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  try {
    const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays };
    const response = await new DefaultArtifactClient().uploadArtifact(request.name, files, request.folder, options);
    return { id: response.id ?? 0, bytes: response.size ?? 0, files: files.length, digest: response.digest ?? '' };
  } catch (error) {
    throw new Failure('environment.network', {
      message: `expected to upload the artifact "${request.name}", found: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Run the job again; an artifact of the same name must not exist in the run yet.',
      cause: error,
    });
  }
}

/** Absolute paths in a fixed order. Links are left out: one in a foreign checkout could carry a secret of the machine into the artifact. */
export async function regularFilesBelow(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const files: string[] = [];
  const linked: string[] = [];
  for (const name of names.sort()) {
    if (linked.some((link) => !relative(link, name).startsWith('..'))) continue;
    const status = await lstat(join(folder, name));
    if (status.isSymbolicLink()) linked.push(name);
    else if (status.isFile()) files.push(join(folder, name));
  }
  return files;
}
