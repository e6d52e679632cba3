export interface Fence {
  readonly language: string;
  readonly text: string;
  /** Of the opening line, counted from 1. */
  readonly line: number;
}

/** Fenced blocks of a Markdown text, in order. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let open: { language: string; lines: string[]; line: number } | undefined;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^```(\w*)\s*$/.exec(line);
    if (open === undefined && fence !== null) open = { language: fence[1]!, lines: [], line: index + 1 };
    else if (open !== undefined && fence !== null && fence[1] === '') {
      fences.push({ language: open.language, text: `${open.lines.join('\n')}\n`, line: open.line });
      open = undefined;
    } else open?.lines.push(line);
  });
  if (open !== undefined) throw new Error(`the fence in line ${open.line} is never closed`);
  return fences;
}

/** Whether the output is what the page shows: `…` stands for anything in a line, and a line of its own for any lines; spaces may differ in number. */
export function outputMatches(output: string, shown: string): boolean {
  const normal = (line: string): string => line.trim().replace(/ +/g, ' ');
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*' : `${normal(line).split('…').map(escapeRegExp).join('.*')}\\n`))
    .join('');
  const lines = output
    .split('\n')
    .map(normal)
    .filter((line, index, all) => line !== '' || index < all.length - 1)
    .join('\n');
  return new RegExp(`^(?:.*\\n)*?${pattern}$`).test(`${lines}\n`);
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
