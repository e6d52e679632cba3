import { Refusal, type Answer } from './answer.ts';
import { blobBytes, readTag, resolveObject } from './routes-git.ts';
import type { FakeState, FakeToken } from './state.ts';

/** GitHub cuts the text of a blob that is longer. */
const MAX_TEXT_BYTES = 512_000;

/** The three queries that the adapter sends; anything else is answered as GraphQL answers a query that it does not understand. */
export async function answerQuery(
  state: FakeState,
  token: FakeToken,
  body: { readonly query: string; readonly variables?: Readonly<Record<string, string>> },
): Promise<Answer> {
  const { query, variables = {} } = body;
  if (/^query \{ viewer \{ login \} \}$/.test(query)) return { status: 200, body: { data: { viewer: { login: token.login } } } };
  const match = /^query\(\$owner: String!, \$repo: String!.*?\) \{ repository\(owner: \$owner, name: \$repo\) \{ (.*) \} \}$/.exec(query);
  if (match === null) throw new Refusal(400, `Unexpected query ${query}`);
  if (`${variables['owner']}/${variables['repo']}` !== state.repository) return { status: 200, body: { data: { repository: null } } };
  const repository: Record<string, unknown> = {};
  for (const [, alias, literal, variable, fields] of match[1]!.matchAll(
    /(\w+): object\((?:oid: "(\w+)"|expression: \$(\w+))\) \{ (.*?) \}(?= \w+: object\(|$)/g,
  )) {
    repository[alias!] = await select(state, literal ?? variables[variable!]!, fields!);
  }
  return { status: 200, body: { data: { repository } } };
}

async function select(state: FakeState, name: string, fields: string): Promise<unknown> {
  const object = await resolveObject(state, name);
  if (object === undefined) return null;
  const typeName = object.type[0]!.toUpperCase() + object.type.slice(1);
  if (fields === '__typename oid') return { __typename: typeName, oid: object.id };
  // Fields of an inline fragment on another type are simply absent.
  if (!fields.startsWith(`... on ${typeName} {`)) return {};
  if (object.type === 'tag') {
    const { message, name: tagger, email, date, object: target } = await readTag(state, object.id);
    return { message, tagger: { name: tagger, email, date }, target: { oid: target } };
  }
  const bytes = await blobBytes(state, object.id);
  const isBinary = bytes.includes(0);
  return {
    text: isBinary ? null : bytes.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
    isBinary,
    isTruncated: bytes.length > MAX_TEXT_BYTES,
  };
}
