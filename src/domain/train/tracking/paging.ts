import type { Input } from './input.ts';
import { invalid } from './refusal.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next?: string;
}

/** A token is `o` and the offset of the next item; clients hand it back as it came. */
export const formatPageToken = (offset: number): string => `o${offset}`;

export function parsePageToken(text: string): number | undefined {
  if (text === '') return 0;
  return /^o\d{1,15}$/.test(text) ? Number(text.slice(1)) : undefined;
}

/** The page that the request asks for with `max_results` and `page_token`. */
export function takePage<Item>(
  items: readonly Item[],
  input: Input,
  limits: { readonly usual: number; readonly most: number },
): Page<Item> {
  const size = input.integer('max_results', limits.usual);
  if (size < 1 || size > limits.most) throw invalid(`'max_results' must be between 1 and ${limits.most}; it is ${size}.`);
  const offset = parsePageToken(input.text('page_token'));
  if (offset === undefined) throw invalid(`'page_token' is not one of this server.`);
  const end = offset + size;
  return { items: items.slice(offset, end), ...(end < items.length ? { next: formatPageToken(end) } : {}) };
}

export const nextToken = ({ next }: Page<unknown>): { next_page_token?: string } => (next === undefined ? {} : { next_page_token: next });
