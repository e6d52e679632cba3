/** GitHub refuses a comment or issue body that is longer, counted in UTF-16 units. */
export const MAX_BODY_LENGTH = 65_536;

const MARKER_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/#@-]{0,199}$/;

const COMMENT = /<!-- trainyard:([A-Za-z0-9][A-Za-z0-9._:/#@-]{0,199}) -->/;

const CUT = '\n\n_The rest was cut: it is longer than a comment may be._';

/** Whether a marker can stand inside an HTML comment without ending it. */
export const isMarker = (text: string): boolean => MARKER_NAME.test(text) && !text.includes('--');

/** The hidden first line by which our comment or issue is found again. */
export const formatMarker = (marker: string): string => `<!-- trainyard:${marker} -->`;

/** The marker of a body; only the first line counts, so that a quoted body is not mistaken for ours. */
export function parseMarker(body: string): string | undefined {
  const firstLine = body.slice(0, 300).split(/\r?\n/, 1)[0] ?? '';
  const match = COMMENT.exec(firstLine);
  return match !== null && match.index === 0 ? match[1] : undefined;
}

/** Marker and body, cut at the end of a line when it would be longer than GitHub takes. */
export function formatMarkedBody(marker: string, body: string): string {
  const head = `${formatMarker(marker)}\n`;
  if (head.length + body.length <= MAX_BODY_LENGTH) return head + body;
  const room = MAX_BODY_LENGTH - head.length - CUT.length;
  const lineEnd = body.lastIndexOf('\n', room);
  const cut = body.slice(0, lineEnd > 0 ? lineEnd : room);
  // Never half of a surrogate pair.
  return head + cut.replace(/[\ud800-\udbff]$/, '') + CUT;
}
