const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text that the runner does not take for workflow commands: it reads `::add-mask::…` at the start of a line and `##[group]…` anywhere in one.
 * Logs of training programs and names from data pass through here, so they cannot speak to the runner.
 */
export const inertLines = (text: string): string =>
  text.replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*)(?=::)/g, `$1$2${ZERO_WIDTH_SPACE}`).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`);
