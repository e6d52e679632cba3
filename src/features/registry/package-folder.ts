import { Failure } from '#kernel/failure.ts';
import { isJsonObject, prettyJson } from '#kernel/json.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { FETCH_MARKER, MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readManifest } from './verify-package.ts';

type Ports = Pick<Workspace, 'files' | 'hasher'>;

/** What lies in a folder that a package is to be put into; `files` are ours to remove. */
export interface Occupant {
  readonly kind: 'nothing' | 'interrupted' | 'package';
  readonly files: readonly string[];
}

/** Refuses a folder with anything in it that is not ours to replace. */
export async function inspectFolder(folder: string, ports: Ports): Promise<Occupant> {
  const stat = await ports.files.stat(folder);
  if (stat === undefined) return { kind: 'nothing', files: [] };
  const first = stat.kind === 'folder' ? await firstFile(folder, ports) : stat.kind;
  if (first === undefined) return { kind: 'nothing', files: [] };
  const marker = stat.kind === 'folder' ? await ports.files.read(`${folder}/${FETCH_MARKER}`) : undefined;
  if (marker !== undefined) return { kind: 'interrupted', files: markedFiles(marker) };
  try {
    const { manifest } = await readManifest(folder, ports);
    return { kind: 'package', files: manifest.files.map((file) => file.path) };
  } catch (cause) {
    throw new Failure('registry.folder-occupied', { message: `${folder} holds other things than a model package (${first})`, cause });
  }
}

async function firstFile(folder: string, ports: Ports): Promise<string | undefined> {
  for await (const file of ports.files.list(folder)) return file.path;
  return undefined;
}

export interface FolderReplacement {
  readonly folder: string;
  /** Where the verified files lie, the manifest among them. */
  readonly scratch: string;
  readonly occupant: Occupant;
  /** Files of the package without its manifest. */
  readonly files: readonly string[];
}

/** The marker first, the manifest last: whatever is left by a kill is no package, and the marker says what of it is ours. */
export async function replaceFolder({ folder, scratch, occupant, files }: FolderReplacement, ports: Ports): Promise<void> {
  const ours = [...new Set([...occupant.files, ...files])];
  await ports.files.write(`${folder}/${FETCH_MARKER}`, prettyJson({ files: ours }));
  await ports.files.remove(`${folder}/${MANIFEST_FILE}`);
  for (const path of occupant.files) await ports.files.remove(`${folder}/${path}`);
  for (const path of [...files, MANIFEST_FILE]) await ports.files.write(`${folder}/${path}`, ports.files.stream(`${scratch}/${path}`));
  await ports.files.remove(`${folder}/${FETCH_MARKER}`);
}

/** Only paths inside the folder, whatever the marker says. */
function markedFiles(marker: Uint8Array): string[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(marker));
    const files = isJsonObject(value) ? value['files'] : undefined;
    return Array.isArray(files) ? files.filter((path) => typeof path === 'string' && parseRelativePath(path) !== undefined) : [];
  } catch {
    return [];
  }
}
