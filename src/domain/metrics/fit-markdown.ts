/** GitHub refuses comment bodies above 65,536 UTF-16 units; the rest is room for the hidden marker. */
export const COMMENT_LIMIT = 65_000;

export interface MarkdownSection {
  readonly markdown: string;
  /** Sections with the highest number are dropped first; 0 is never dropped. */
  readonly dropOrder: number;
}

/**
 * Joins sections with blank lines so that the whole fits the limit. When it does not, sections are left out in the order they declare, and
 * the last line says so. A string's length in JavaScript is its number of UTF-16 units, which is what GitHub counts.
 */
export function fitMarkdown(sections: readonly MarkdownSection[], notice: string, limit = COMMENT_LIMIT): string {
  let kept = sections.filter((section) => section.markdown !== '');
  const whole = join(kept);
  if (whole.length <= limit) return whole;
  for (;;) {
    const last = Math.max(...kept.map((section) => section.dropOrder));
    if (last === 0) break;
    kept = kept.filter((section) => section.dropOrder !== last);
    const shorter = `${join(kept)}\n\n${notice}`;
    if (shorter.length <= limit) return shorter;
  }
  return `${cutAtLine(join(kept), limit - notice.length - 2)}\n\n${notice}`;
}

const join = (sections: readonly MarkdownSection[]): string => sections.map((section) => section.markdown).join('\n\n');

/** At most `limit` units, ending at the end of a line where there is one, and never inside a surrogate pair. */
function cutAtLine(text: string, limit: number): string {
  const cut = text.slice(0, Math.max(0, limit)).replace(/[\ud800-\udbff]$/, '');
  const line = cut.lastIndexOf('\n');
  return line > 0 ? cut.slice(0, line) : cut;
}
