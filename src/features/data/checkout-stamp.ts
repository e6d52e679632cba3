import { join } from 'node:path';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';
import { digestOf } from './working-files.ts';

/** Beside the files of a version that was checked out to a folder of its own; not there while they are being changed. */
export const CHECKOUT_STAMP = '.trainyard-dataset.json';

interface CheckoutStamp {
  readonly dataset: string;
  readonly version: string;
  readonly commit: string;
  /** SHA-256 of the files by path. */
  readonly files: Readonly<Record<string, string>>;
}

type Ports = Pick<Workspace, 'files' | 'hasher'>;

/** Takes the stamp away: whoever looks for it sees that the folder holds no version just now. What it said is returned. */
export async function takeStamp(folder: string, { files }: Ports): Promise<CheckoutStamp | undefined> {
  const path = join(folder, CHECKOUT_STAMP);
  const bytes = await files.read(path);
  if (bytes === undefined) return undefined;
  await files.remove(path);
  return parseStamp(new TextDecoder().decode(bytes));
}

/** Removes what an earlier checkout of the dataset wrote, nobody changed since, and the version of now does not have. */
export async function removeLeftovers(
  stamp: CheckoutStamp | undefined,
  dataset: string,
  wanted: readonly DataFile[],
  folder: string,
  ports: Ports,
): Promise<void> {
  if (stamp?.dataset !== dataset) return;
  const kept = new Set(wanted.map((file) => file.path));
  for (const [path, digest] of Object.entries(stamp.files)) {
    if (kept.has(path) || parseRelativePath(path) === undefined) continue;
    const target = join(folder, path);
    const stat = await ports.files.stat(target);
    if (stat?.kind === 'file' && (await digestOf(target, stat, ports)) === digest) await ports.files.remove(target);
  }
}

/** Says that the folder holds exactly these files of the version: the last thing that a checkout does. */
export async function writeStamp(
  folder: string,
  stamp: Omit<CheckoutStamp, 'files'>,
  wanted: readonly DataFile[],
  { files }: Ports,
): Promise<void> {
  const listed = Object.fromEntries(wanted.map((file) => [file.path, file.sha256]));
  await files.write(join(folder, CHECKOUT_STAMP), `${JSON.stringify({ ...stamp, files: listed }, null, 1)}\n`);
}

function parseStamp(text: string): CheckoutStamp | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (!isJsonObject(json) || typeof json['dataset'] !== 'string' || !isJsonObject(json['files'])) return undefined;
    const files = Object.entries(json['files']).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { dataset: json['dataset'], version: String(json['version']), commit: String(json['commit']), files: Object.fromEntries(files) };
  } catch {
    return undefined;
  }
}
