/** Whether git takes the text as the name of a tag: the rules of `git check-ref-format refs/tags/<name>`, and no leading hyphen. */
export function isTagName(text: string): boolean {
  if (text === '' || text === '@' || text.startsWith('-') || text.length > 200) return false;
  if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(text) || text.includes('..') || text.includes('@{')) return false;
  return text.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock'));
}
