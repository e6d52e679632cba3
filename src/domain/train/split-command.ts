import { err, ok, type Result } from '#kernel/result.ts';

/**
 * Splits a command into its words as a POSIX shell would, as far as quotes and backslashes go. Nothing is expanded and no shell is
 * started: `|`, `>`, `$X` and `*` are words like others; a program that needs them names its shell itself (`bash -c "…"`).
 */
export function splitCommand(text: string): Result<readonly string[], string> {
  const words: string[] = [];
  let word: string | undefined;
  let quote: '"' | "'" | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      else if (character === '\\' && quote === '"' && /["\\$`]/.test(text[index + 1] ?? '')) word += text[++index]!;
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === '\\' && index + 1 < text.length) {
      word = (word ?? '') + text[++index]!;
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + character;
    }
  }
  if (quote !== undefined) return err(`a ${quote} is not closed`);
  if (word !== undefined) words.push(word);
  return words.length > 0 ? ok(words) : err('it is empty');
}
