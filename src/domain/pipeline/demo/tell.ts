import { humanDuration } from '#kernel/duration.ts';

const NAME_WIDTH = 13;

const TIME_WIDTH = 8;

/** Continuation lines of a wrapped sentence stand a little further in. */
const HANGING = '  ';

/**
 * A numbered line of the story: name, duration, what happened; further lines below the first. Brackets around the duration say that an earlier
 * run did it. Lines are wrapped at `columns`.
 */
export function tellStep(
  number: number,
  name: string,
  lines: readonly string[],
  durationMs: number,
  columns: number,
  earlier: boolean,
): string {
  const duration = earlier ? `(${humanDuration(durationMs)})` : humanDuration(durationMs);
  const head = ` ${String(number).padStart(2)} ${name.padEnd(NAME_WIDTH)} ${duration.padStart(TIME_WIDTH)}  `;
  const indent = ' '.repeat(head.length);
  const room = Math.max(40, columns - head.length);
  const wrapped = lines.flatMap((line) => wrapLine(line, room));
  return wrapped.map((line, index) => `${index === 0 ? head : indent}${line}\n`).join('');
}

/** Breaks at spaces; a line that begins with spaces is a row of a table and is left as it is. */
function wrapLine(line: string, room: number): string[] {
  if (lengthOf(line) <= room || line.startsWith(' ')) return [line];
  const wrapped: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (lengthOf(longer) > room && current.trim() !== '') {
      wrapped.push(current.trimEnd());
      current = `${HANGING}${word}`;
    } else current = longer;
  }
  return [...wrapped, current];
}

const lengthOf = (text: string): number => [...text].length;
