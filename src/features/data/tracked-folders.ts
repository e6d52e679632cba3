import type { Workspace } from '#ports/workspace.ts';

/** More than these are not looked at one by one; their parents are. */
const MOST_FOLDERS = 20;

/**
 * The folders of HEAD that hold what attributes send through git LFS, sorted: the outermost ones, or their parents where they are many, as
 * with a folder for each class of pictures. A file at the root of the repository stands for itself.
 */
export async function trackedFolders(ports: Pick<Workspace, 'git' | 'pointerHistory'>): Promise<readonly string[]> {
  const head = await ports.git.resolve('HEAD');
  if (head === undefined) return [];
  const regular = (await ports.git.listTree(head, '')).filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
  const tracked = [...(await ports.pointerHistory.filtered(head, regular))];
  let folders = outermost(tracked.map((path) => (path.includes('/') ? parentOf(path) : path)));
  while (folders.length > MOST_FOLDERS && folders.some((folder) => folder.includes('/')))
    folders = outermost(folders.map((folder) => (folder.includes('/') ? parentOf(folder) : folder)));
  return folders;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

function outermost(folders: readonly string[]): string[] {
  const all = new Set(folders);
  const isNested = (folder: string): boolean => {
    for (let parent = folder; parent.includes('/');) {
      parent = parentOf(parent);
      if (all.has(parent)) return true;
    }
    return false;
  };
  return [...all].filter((folder) => !isNested(folder)).sort();
}
