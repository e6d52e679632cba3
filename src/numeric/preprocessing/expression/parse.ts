import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { FUNCTIONS } from './functions.ts';
import type { Expression, SyntaxProblem } from './syntax.ts';
import { tokenize, type Token } from './tokens.ts';

/** Longer or deeper expressions are a mistake or an attack. */
const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;

/** From weak to strong binding; operators of one row bind from the left. */
const BINARY: readonly (readonly string[])[] = [['or'], ['and'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];

/** Precedence of `not`, which binds more weakly than a comparison: `not a > b` is `not (a > b)`. */
const NOT_LEVEL = 2;

/**
 * Reads an expression such as `total_rooms / households` or `if(age > 65, 'old', 'young')`. Names of columns that are not plain words
 * stand between back-quotes. Nothing but arithmetic, comparison and the functions of the catalogue can be said, so that every expression
 * ends and reads only the row it is given.
 */
export function parseExpression(source: string): Result<Expression, SyntaxProblem> {
  if (source.length > MAX_LENGTH)
    return err({ message: `expected at most ${MAX_LENGTH} characters, found ${source.length}`, at: MAX_LENGTH + 1 });
  const tokens = tokenize(source);
  if (!tokens.ok) return tokens;
  try {
    return ok(new Parser(tokens.value).whole());
  } catch (problem) {
    if (problem instanceof Problem) return err({ message: problem.message, at: problem.at });
    throw problem;
  }
}

class Problem extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Recursive descent, one method per kind of phrase. */
class Parser {
  private position = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.binary(0);
    const rest = this.next();
    if (rest.kind !== 'end') throw new Problem(`expected an operator or the end, found ${shown(rest)}`, rest.at);
    return expression;
  }

  private binary(level: number): Expression {
    const operators = BINARY[level];
    if (operators === undefined) return this.unary();
    if (level === NOT_LEVEL && this.isWord('not')) {
      this.next();
      return call('not', [this.deeper(() => this.binary(NOT_LEVEL))]);
    }
    let left = this.binary(level + 1);
    for (let token = this.peek(); isOperator(token, operators); token = this.peek()) {
      this.next();
      left = call(token.text, [left, this.binary(level + 1)]);
    }
    return left;
  }

  /** `-a ** b` is `-(a ** b)`, and `a ** b ** c` is `a ** (b ** c)`, as in mathematics. */
  private unary(): Expression {
    const token = this.peek();
    if (token.kind === 'sign' && (token.text === '-' || token.text === '+')) {
      this.next();
      const operand = this.deeper(() => this.unary());
      return token.text === '-' ? call('negate', [operand]) : operand;
    }
    const base = this.primary();
    const power = this.peek();
    if (power.kind !== 'sign' || power.text !== '**') return base;
    this.next();
    return call('**', [base, this.deeper(() => this.unary())]);
  }

  private primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'column':
        return { kind: 'column', name: token.text };
      case 'name':
        if (this.peek().text === '(' && this.peek().kind === 'sign') return this.functionCall(token);
        if (['and', 'or', 'not'].includes(token.text)) throw new Problem(`expected a value, found "${token.text}"`, token.at);
        return { kind: 'column', name: token.text };
      default:
        if (token.text !== '(') throw new Problem(`expected a value, found ${shown(token)}`, token.at);
        return this.inside();
    }
  }

  private inside(): Expression {
    const expression = this.deeper(() => this.binary(0));
    this.expectSign(')');
    return expression;
  }

  private functionCall(name: Token): Expression {
    const known = Object.hasOwn(FUNCTIONS, name.text) ? FUNCTIONS[name.text] : undefined;
    if (known === undefined) {
      const names = Object.keys(FUNCTIONS).filter((other) => /^[a-z]/.test(other));
      throw new Problem(`there is no function "${name.text}".${didYouMean(name.text, names)}`, name.at);
    }
    this.next();
    const found: Expression[] = [];
    while (this.peek().text !== ')' || this.peek().kind !== 'sign') {
      if (found.length > 0) this.expectSign(',');
      found.push(this.deeper(() => this.binary(0)));
    }
    this.next();
    const { least, most } = known.count;
    if (found.length < least || found.length > most) {
      const wanted = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
      throw new Problem(`${name.text} takes ${wanted} values, found ${found.length}`, name.at);
    }
    return call(name.text, found);
  }

  private deeper(parse: () => Expression): Expression {
    if (++this.depth > MAX_DEPTH) throw new Problem(`expected at most ${MAX_DEPTH} levels of parentheses and functions`, this.peek().at);
    const expression = parse();
    this.depth--;
    return expression;
  }

  private expectSign(sign: string): void {
    const token = this.next();
    if (token.kind !== 'sign' || token.text !== sign) throw new Problem(`expected "${sign}", found ${shown(token)}`, token.at);
  }

  private readonly isWord = (word: string): boolean => this.peek().kind === 'name' && this.peek().text === word;

  private readonly peek = (): Token => this.tokens[this.position]!;

  private next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.position++;
    return token;
  }
}

const call = (name: string, values: readonly Expression[]): Expression => ({ kind: 'call', name, arguments: values });

const isOperator = (token: Token, operators: readonly string[]): boolean =>
  (token.kind === 'sign' || token.kind === 'name') && operators.includes(token.text);

const shown = (token: Token): string => (token.kind === 'end' ? 'the end' : `"${token.text}"`);
