/** `████████░░░░`, `width` cells wide; a full bar means done, never "nearly done". */
export function progressBar(done: number, total: number, width: number): string {
  const share = total <= 0 ? 1 : Math.min(1, Math.max(0, done / total));
  const filled = done >= total ? width : Math.min(width - 1, Math.floor(share * width));
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/** Cut to the width of the terminal, because a line that wraps cannot be overwritten. */
export function fitLine(line: string, columns: number): string {
  const characters = [...line];
  return characters.length <= columns ? line : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
