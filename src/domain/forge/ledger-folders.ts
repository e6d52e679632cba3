/** Every folder above a path, the nearest first: `a/b/c.json` → `a/b`, `a`. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return folders;
}

/** The deepest folder that holds all the paths; empty when that is the root. */
export function folderAboveAll(paths: readonly string[]): string {
  let common = (paths[0] ?? '').split('/').slice(0, -1);
  for (const path of paths) {
    const parts = path.split('/');
    const end = common.findIndex((part, index) => parts[index] !== part);
    if (end >= 0) common = common.slice(0, end);
  }
  return common.join('/');
}
