import { invalid } from '../refusal.ts';
import { readTokens, type Token } from './tokens.ts';

/** What is compared: `metrics.loss` is entity `metrics` and key `loss`; a bare name is an attribute. */
export interface Subject {
  readonly entity: Entity;
  readonly key: string;
}

export const ENTITIES = ['metrics', 'params', 'tags', 'attributes', 'datasets'] as const;

export type Entity = (typeof ENTITIES)[number];

export type Comparison =
  | { readonly operator: '=' | '!=' | '>' | '>=' | '<' | '<='; readonly subject: Subject; readonly value: string | number }
  | { readonly operator: 'LIKE' | 'ILIKE'; readonly subject: Subject; readonly value: string }
  | { readonly operator: 'IN' | 'NOT IN'; readonly subject: Subject; readonly values: readonly string[] }
  | { readonly operator: 'IS NULL' | 'IS NOT NULL'; readonly subject: Subject };

export interface Ordering {
  readonly subject: Subject;
  readonly descending: boolean;
}

const ALIASES: Readonly<Record<string, Entity>> = {
  metric: 'metrics',
  metrics: 'metrics',
  param: 'params',
  params: 'params',
  parameter: 'params',
  parameters: 'params',
  tag: 'tags',
  tags: 'tags',
  attr: 'attributes',
  attribute: 'attributes',
  attributes: 'attributes',
  run: 'attributes',
  dataset: 'datasets',
  datasets: 'datasets',
};

/** Reads `<entity>.<key> <operator> <value>` joined by `and`; there is neither `or` nor a bracket. All of them must hold. */
export function parseFilter(text: string): readonly Comparison[] {
  const reading = new Reading(readTokens(text), text);
  if (reading.atEnd) return [];
  const comparisons = [reading.comparison()];
  while (!reading.atEnd) {
    reading.keyword('AND');
    comparisons.push(reading.comparison());
  }
  return comparisons;
}

/** Reads `metrics.score DESC`; ascending without a word. */
export function parseOrdering(text: string): Ordering {
  const reading = new Reading(readTokens(text), text);
  const subject = reading.subject();
  const descending = reading.takeWord('DESC');
  if (!descending) reading.takeWord('ASC');
  if (!reading.atEnd) throw invalid(`'order_by' must be a key with ASC or DESC; it is ${JSON.stringify(text.slice(0, 200))}.`);
  return { subject, descending };
}

class Reading {
  private position = 0;
  private readonly tokens: readonly Token[];
  private readonly text: string;

  constructor(tokens: readonly Token[], text: string) {
    this.tokens = tokens;
    this.text = text;
  }

  get atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  subject(): Subject {
    const first = this.next();
    if (first.kind !== 'word' && first.kind !== 'name' && first.kind !== 'string') throw this.unexpected('a key', first);
    if (!this.takeMark('.')) return { entity: 'attributes', key: first.text };
    const entity = ALIASES[first.text.toLowerCase()];
    if (entity === undefined) throw invalid(`'${first.text}' is not one of ${ENTITIES.join(', ')}, in ${quote(this.text)}.`);
    let key = this.keyPart();
    while (this.takeMark('.')) key += `.${this.keyPart()}`;
    return { entity, key };
  }

  comparison(): Comparison {
    const subject = this.subject();
    if (this.takeWord('IS')) {
      const not = this.takeWord('NOT');
      this.keyword('NULL');
      return { operator: not ? 'IS NOT NULL' : 'IS NULL', subject };
    }
    if (this.takeWord('NOT')) {
      this.keyword('IN');
      return { operator: 'NOT IN', subject, values: this.list() };
    }
    if (this.takeWord('IN')) return { operator: 'IN', subject, values: this.list() };
    for (const operator of ['LIKE', 'ILIKE'] as const) {
      if (this.takeWord(operator)) return { operator, subject, value: this.string() };
    }
    const token = this.next();
    if (token.kind !== 'operator') throw this.unexpected('a comparison such as = or LIKE', token);
    return { operator: token.text as '=', subject, value: this.value(subject) };
  }

  keyword(word: string): void {
    if (!this.takeWord(word)) throw this.unexpected(word, this.tokens[this.position]);
  }

  takeWord(word: string): boolean {
    const token = this.tokens[this.position];
    const found = token?.kind === 'word' && token.text.toUpperCase() === word;
    if (found) this.position++;
    return found;
  }

  private takeMark(mark: string): boolean {
    const token = this.tokens[this.position];
    const found = token?.kind === 'mark' && token.text === mark;
    if (found) this.position++;
    return found;
  }

  private keyPart(): string {
    const token = this.next();
    if (token.kind === 'word' || token.kind === 'name' || token.kind === 'string') return token.text;
    throw this.unexpected('a key after the dot', token);
  }

  private value(subject: Subject): string | number {
    const token = this.next();
    if (token.kind === 'number') {
      if (subject.entity !== 'metrics' && subject.entity !== 'attributes') throw this.unexpected('text between quotes', token);
      return token.value;
    }
    if (token.kind !== 'string') throw this.unexpected('a value', token);
    if (subject.entity === 'metrics') throw this.unexpected('a number', token);
    return token.text;
  }

  private string(): string {
    const token = this.next();
    if (token.kind !== 'string') throw this.unexpected('text between quotes', token);
    return token.text;
  }

  private list(): readonly string[] {
    if (!this.takeMark('(')) throw this.unexpected('(', this.tokens[this.position]);
    const values = [this.string()];
    while (this.takeMark(',')) values.push(this.string());
    if (!this.takeMark(')')) throw this.unexpected(')', this.tokens[this.position]);
    return values;
  }

  private next(): Token {
    const token = this.tokens[this.position++];
    if (token === undefined) throw this.unexpected('more', undefined);
    return token;
  }

  private unexpected(expected: string, found: Token | undefined): Error {
    const what = found === undefined ? 'the end' : quote(String('value' in found ? found.value : found.text));
    return invalid(
      `The filter ${quote(this.text)} cannot be read: expected ${expected}, found ${what}. Only comparisons joined by AND are supported.`,
    );
  }
}

const quote = (text: string): string => `'${text.length > 200 ? `${text.slice(0, 200)}…` : text}'`;
