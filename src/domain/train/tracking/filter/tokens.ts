import { invalid } from '../refusal.ts';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  /** Between backticks or double quotes after a dot: a key, whatever is in it. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '.' | '(' | ')' | ',' };

const LIMIT = 20_000;

const OPERATOR = /(?:!=|>=|<=|<>|=|>|<)/y;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y;
/** Keys are written bare with dots, slashes and dashes in them: `metrics.val/f1-macro`. */
const WORD = /[A-Za-z_][\w/-]*/y;
const QUOTED = /'((?:[^']|'')*)'|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`/y;

/** Splits a filter into tokens; every expression matches without backtracking over what it took. */
export function readTokens(text: string): readonly Token[] {
  if (text.length > LIMIT) throw invalid(`The filter has ${text.length} characters; at most ${LIMIT} are allowed.`);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    const character = text[at]!;
    if (/\s/.test(character)) at++;
    // After a key the dot goes on with it, elsewhere it begins a number such as .5.
    else if (character === '(' || character === ')' || character === ',' || (character === '.' && isAfterKey(tokens))) {
      tokens.push({ kind: 'mark', text: character });
      at++;
    } else {
      const quoted = take(QUOTED);
      if (quoted !== undefined) {
        const [, single, double, backticks] = quoted;
        if (backticks !== undefined) tokens.push({ kind: 'name', text: backticks.replaceAll('``', '`') });
        else tokens.push({ kind: 'string', text: (single?.replaceAll("''", "'") ?? double?.replaceAll('""', '"'))! });
        continue;
      }
      const operator = take(OPERATOR);
      const number = operator === undefined && !isAfterDot(tokens) ? take(NUMBER) : undefined;
      const word = operator === undefined && number === undefined ? take(isAfterDot(tokens) ? /[\w/-]+/y : WORD) : undefined;
      if (operator !== undefined) tokens.push({ kind: 'operator', text: operator[0] === '<>' ? '!=' : operator[0] });
      else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number[0]) });
      else if (word !== undefined) tokens.push({ kind: 'word', text: word[0] });
      else throw invalid(`The filter cannot be read at ${JSON.stringify(text.slice(at, at + 20))}.`);
    }
  }
  return tokens;
}

function isAfterDot(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'mark' && last.text === '.';
}

function isAfterKey(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'word' || last?.kind === 'name' || last?.kind === 'string';
}
