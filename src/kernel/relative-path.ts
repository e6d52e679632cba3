/** A path inside a repository or archive: relative, `/` between parts, no `.` or `..` part, no NUL. */
export type RelativePath = string & { readonly __brand: 'RelativePath' };

export function parseRelativePath(text: string): RelativePath | undefined {
  if (text === '' || text.startsWith('/') || text.includes('\0') || text.includes('\\') || /^[A-Za-z]:/.test(text)) return undefined;
  const parts = text.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : (text as RelativePath);
}

/** Whether `path` is `folder` itself or lies below it; compares whole parts, so `a-evil` is not inside `a`. */
export const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
