import type { Answer } from './answer.ts';
import type { Operation } from './operations.ts';
import type { FakeState, FakeToken } from './state.ts';

export interface Call {
  readonly state: FakeState;
  readonly token: FakeToken;
  /** Values of the `{…}` parts of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** Address of the API, and of the storage that downloads are redirected to. */
  readonly url: string;
  readonly storageUrl: string;
}

export type Routes = Partial<Record<Operation, (call: Call) => Promise<Answer> | Answer>>;

/** One page of a list with the `Link` header that leads to the next. */
export function page(items: readonly unknown[], call: Call, path: string, defaultSize = 30): Answer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? defaultSize));
  const number = Number(call.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${call.url}${path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}
