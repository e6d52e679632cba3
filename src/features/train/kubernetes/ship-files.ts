import type { ShippedFile } from '#domain/train/kubernetes/pod-template.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';

/** A ConfigMap holds 1 MiB; base64 makes four bytes of three, and the carrier needs some. */
const ROOM_BYTES = 740_000;

type Ports = Pick<Workspace, 'root' | 'files' | 'reporter'>;

export interface Shipping {
  /** Files and folders of the code, relative to the repository. */
  readonly code: readonly string[];
  /** The dataset, relative to the repository. */
  readonly dataPath: string;
  /** Folder with a checkpoint to go on from. */
  readonly checkpoints?: string;
}

/**
 * What the pod is given from this machine: the code that the configuration names, small data with it, and a small checkpoint. Without named
 * code the image has it all. A checkpoint that does not fit is told; the program then begins anew, unless it lies on a claim.
 */
export async function shipFiles(
  { code, dataPath, checkpoints }: Shipping,
  { root, files, reporter }: Ports,
): Promise<{ readonly code: readonly ShippedFile[]; readonly restore: readonly ShippedFile[]; readonly hasData: boolean }> {
  let room = ROOM_BYTES;
  const take = async (prefix: string, from: string, paths: readonly string[]): Promise<ShippedFile[] | undefined> => {
    const found: { readonly path: string; readonly bytes: Uint8Array }[] = [];
    let size = 0;
    for (const path of paths) {
      for await (const file of filesAt(from, path, files)) {
        const stat = await files.stat(`${from}/${file}`);
        size += stat?.sizeBytes ?? 0;
        if (size > room) return undefined;
        found.push({ path: file, bytes: (await files.read(`${from}/${file}`)) ?? new Uint8Array() });
      }
    }
    room -= size;
    return found.map(({ path, bytes }, index) => ({ key: `${prefix}${index}`, path, base64: Buffer.from(bytes).toString('base64') }));
  };
  const shipped = await take('code-', root, code);
  if (shipped === undefined) {
    throw new Failure('train.settings-invalid', {
      message: `expected the files of "code" (${code.join(', ')}) to have at most ${humanBytes(ROOM_BYTES)} together, which is what travels to a pod.`,
      remedy: 'Name only the program in "code", or leave "code" out and build it into the image.',
    });
  }
  const data = code.length === 0 || shipped.some(({ path }) => path === dataPath) ? [] : await take('data-', root, [dataPath]);
  if (data === undefined) reporter.note(`${dataPath} is too large to travel to a pod; the image or a volume has to have it`);
  const restore = checkpoints === undefined ? [] : await take('restore-', checkpoints, ['']);
  if (restore === undefined)
    reporter.warn(`the checkpoint is larger than ${humanBytes(room)}, which is what travels to a pod; give "claim" a volume`);
  return { code: [...shipped, ...(data ?? [])], restore: restore ?? [], hasData: code.length > 0 && data !== undefined };
}

async function* filesAt(root: string, path: string, files: Ports['files']): AsyncGenerator<string> {
  const stat = await files.stat(path === '' ? root : `${root}/${path}`);
  if (stat?.kind === 'file') yield path;
  if (stat?.kind !== 'folder') return;
  for await (const entry of files.list(path === '' ? root : `${root}/${path}`))
    if (entry.kind === 'file') yield path === '' ? entry.path : `${path}/${entry.path}`;
}
