import { Failure } from '#kernel/failure.ts';
import type { Files } from '#ports/files.ts';
import { inspectModelFile, type InspectedFile } from './inspect-model-file.ts';

/** Files that one look takes at most; more are a dataset. */
const FILE_LIMIT = 10_000;

/** Looks into a file, or into every file of a folder; links are not followed. */
export async function inspectModels(path: string, name: string, files: Pick<Files, 'stat' | 'stream' | 'list'>): Promise<InspectedFile[]> {
  const stat = await files.stat(path);
  if (stat?.kind === 'file') return [await inspectModelFile({ path, name, sizeBytes: stat.sizeBytes }, files)];
  if (stat?.kind !== 'folder') {
    throw new Failure('environment.file-missing', {
      message: `${name}: expected a file or folder, found ${stat === undefined ? 'nothing' : `a ${stat.kind}`}`,
    });
  }
  const found: InspectedFile[] = [];
  for await (const file of files.list(path)) {
    if (file.kind !== 'file') continue;
    if (found.length === FILE_LIMIT)
      throw new Failure('contract.input-invalid', { message: `${name}: expected at most ${FILE_LIMIT} files, found more` });
    found.push(await inspectModelFile({ path: `${path}/${file.path}`, name: file.path, sizeBytes: file.sizeBytes }, files));
  }
  return found;
}
