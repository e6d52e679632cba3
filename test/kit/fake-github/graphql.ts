import { readObjects } from '#adapters/git-cli/read-objects.ts';
import { Refusal, type Answer } from './answer.ts';
import { readTag, resolveObjects } from './routes-git.ts';
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
  const selections = [...match[1]!.matchAll(SELECTION)].map(([, alias, literal, variable, fields]) => ({
    alias: alias!,
    name: literal ?? variables[variable!]!,
    fields: fields!,
  }));
  const objects = await resolveObjects(
    state,
    selections.map(({ name }) => name),
  );
  const wanted = objects.flatMap((object, index) => (object?.type === 'blob' && selections[index]!.fields !== IDENTITY ? [object.id] : []));
  const blobs = new Map<string, Buffer>();
  for await (const { name, bytes } of readObjects(state.gitFolder, wanted)) if (bytes !== undefined) blobs.set(name, bytes);
  const repository: Record<string, unknown> = {};
  for (const [index, { alias, fields }] of selections.entries()) repository[alias] = await select(state, objects[index], fields, blobs);
  return { status: 200, body: { data: { repository } } };
}

const IDENTITY = '__typename oid';

const SELECTION = /(\w+): object\((?:oid: "(\w+)"|expression: \$(\w+))\) \{ (.*?) \}(?= \w+: object\(|$)/g;

async function select(
  state: FakeState,
  object: { readonly id: string; readonly type: string } | undefined,
  fields: string,
  blobs: ReadonlyMap<string, Buffer>,
): Promise<unknown> {
  if (object === undefined) return null;
  const typeName = object.type[0]!.toUpperCase() + object.type.slice(1);
  if (fields === IDENTITY) return { __typename: typeName, oid: object.id };
  // Fields of an inline fragment on another type are simply absent.
  if (!fields.startsWith(`... on ${typeName} {`)) return {};
  if (object.type === 'tag') {
    const { message, name: tagger, email, date, object: target } = await readTag(state, object.id);
    return { message, tagger: { name: tagger, email, date }, target: { oid: target } };
  }
  const bytes = blobs.get(object.id)!;
  const isBinary = bytes.includes(0);
  return {
    text: isBinary ? null : bytes.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
    isBinary,
    isTruncated: bytes.length > MAX_TEXT_BYTES,
  };
}
