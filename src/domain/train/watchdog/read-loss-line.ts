/** Longest part of a line that is looked at. */
const LIMIT = 1000;

const LOSS = /\bloss["']?\s*[:=]\s*([^\s,;|)}\]]{1,30})/i;

/** What a line of output says about the loss: a finite number, none, or nothing. */
export function readLossLine(line: string): 'finite' | 'not-finite' | undefined {
  const said = LOSS.exec(line.slice(0, LIMIT))?.[1];
  if (said === undefined) return undefined;
  if (/^[+-]?(?:nan|inf(?:inity)?)$/i.test(said.replace(/^tensor\(/, ''))) return 'not-finite';
  return /^[+-]?[\d.]/.test(said) ? 'finite' : undefined;
}
