import type { GitHubClient } from './client.ts';

/** GraphQL answers about this many objects at a time without getting slow. */
const BATCH = 100;

/** Git objects by id through GraphQL; ids that are unknown are left out. REST would need one request for each. */
export async function queryObjects<T>(
  client: GitHubClient,
  ids: readonly string[],
  fields: string,
  doing: string,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const selections = batch.map((id, index) => `o${index}: object(oid: "${id}") { ${fields} }`);
    const objects = await queryRepository<T>(client, selections, {}, doing);
    batch.forEach((id, index) => {
      const object = objects[`o${index}`];
      if (object !== null && object !== undefined) found.set(id, object);
    });
  }
  return found;
}

/** Ids and types of what expressions such as `<commit>:<path>` name, in their order; undefined where there is nothing. */
export async function queryExpressions(
  client: GitHubClient,
  expressions: readonly string[],
  doing: string,
): Promise<(NamedObject | undefined)[]> {
  const found: (NamedObject | undefined)[] = [];
  for (let start = 0; start < expressions.length; start += BATCH) {
    const batch = expressions.slice(start, start + BATCH);
    const selections = batch.map((_, index) => `o${index}: object(expression: $e${index}) { __typename oid }`);
    const variables = Object.fromEntries(batch.map((expression, index) => [`e${index}`, expression]));
    const objects = await queryRepository<NamedObject>(client, selections, variables, doing);
    found.push(...batch.map((_, index) => objects[`o${index}`] ?? undefined));
  }
  return found;
}

export interface NamedObject {
  readonly __typename: 'Blob' | 'Tree' | 'Commit' | 'Tag';
  readonly oid: string;
}

async function queryRepository<T>(
  client: GitHubClient,
  selections: readonly string[],
  variables: Readonly<Record<string, string>>,
  doing: string,
): Promise<Readonly<Record<string, T | null>>> {
  const declared = Object.keys(variables).map((name) => `, $${name}: String!`);
  const query = `query($owner: String!, $repo: String!${declared.join('')}) { repository(owner: $owner, name: $repo) { ${selections.join(' ')} } }`;
  const answer = await client.graphql<{ repository: Record<string, T | null> | null }>(query, { ...client.owner, ...variables }, { doing });
  return answer.repository ?? {};
}
