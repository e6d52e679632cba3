import type { Workspace } from '#ports/workspace.ts';

/** A scratch folder for the length of some work; it is gone afterwards whatever happened. */
export async function withTemporaryFolder<T>(ports: Pick<Workspace, 'files'>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await ports.files.temporaryFolder();
  try {
    return await work(folder.path);
  } finally {
    await folder[Symbol.asyncDispose]();
  }
}
