import { err, ok, type Result } from '#kernel/result.ts';
import type { SyntaxProblem } from './syntax.ts';

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'column' | 'sign' | 'end';
  /** The name, sign, or the text without its quotes; of a number its decimal form. */
  readonly text: string;
  /** Counted from 1. */
  readonly at: number;
}

/** One alternative per kind of token; none of them can match the same text in two ways, so matching takes linear time. */
const TOKEN =
  /\s+|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|`(?<column>[^`]+)`|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<sign>\*\*|==|!=|<=|>=|[-+*/%<>(),])/y;

export function tokenize(source: string): Result<readonly Token[], SyntaxProblem> {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex + 1;
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) {
      return err({ message: `expected a number, a name, a text in quotes or an operator, found ${JSON.stringify(source[at - 1])}`, at });
    }
    const { number, name, column, single, double, sign } = groups;
    const text = single ?? double;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column, at });
    else if (text !== undefined) tokens.push({ kind: 'text', text, at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
  }
  tokens.push({ kind: 'end', text: 'the end', at: source.length + 1 });
  return ok(tokens);
}
