import type { Workspace } from '#ports/workspace.ts';

/** Copies the plain files below a folder, uploads that did not end and links left out; whether there was any. An absent folder is empty. */
export async function copyFolder(from: string, to: string, ports: Pick<Workspace, 'files'>): Promise<boolean> {
  let copied = false;
  for await (const file of ports.files.list(from)) {
    if (file.kind !== 'file' || file.path.endsWith('.partial')) continue;
    await ports.files.write(`${to}/${file.path}`, ports.files.stream(`${from}/${file.path}`));
    copied = true;
  }
  return copied;
}
