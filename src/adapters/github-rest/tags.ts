import { isTagName } from '#domain/forge/tag-name.ts';
import { Failure } from '#kernel/failure.ts';
import { parseInstant } from '#kernel/instant.ts';
import type { Tag, TagStore } from '#ports/tags.ts';
import type { GitHubClient } from './client.ts';
import { commitOnTop } from './commit-on-top.ts';
import { asForgeFailure, hasStatus } from './failures.ts';
import { queryObjects } from './query-objects.ts';

const TAG_FIELDS = '... on Tag { message tagger { name email date } target { oid } }';

interface TagObject {
  readonly message: string;
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string } | null;
  readonly target: { readonly oid: string };
}

/** Annotated tags. References come from REST in one listing, the tag objects a hundred per GraphQL request, each asked for once. */
export function restTags(client: GitHubClient): TagStore {
  // Tag objects never change, so what was read stays true.
  const known = new Map<string, TagObject>();

  const read = async (references: readonly Reference[]): Promise<Tag[]> => {
    const annotated = references.filter((reference) => reference.object.type === 'tag');
    const unknown = annotated.map(({ object }) => object.sha).filter((sha) => !known.has(sha));
    for (const [sha, object] of await queryObjects<TagObject>(client, unknown, TAG_FIELDS, 'read tags')) known.set(sha, object);
    return annotated.flatMap(({ ref, object }) => {
      const tag = known.get(object.sha);
      return tag === undefined || tag.tagger === null ? [] : [toTag(ref.slice('refs/tags/'.length), tag)];
    });
  };

  return {
    async list(prefix) {
      const references: Reference[] = [];
      const path = `GET /repos/{owner}/{repo}/git/matching-refs/tags/${prefix.split('/').map(encodeURIComponent).join('/')}`;
      for await (const reference of client.pages<Reference>(path, {}, { doing: `list the tags ${prefix}*` })) references.push(reference);
      const tags = (await read(references)).filter((tag) => tag.name.startsWith(prefix));
      return tags.sort((left, right) => left.taggedAt - right.taggedAt || (left.name < right.name ? -1 : 1));
    },
    async find(name) {
      if (!isTagName(name)) return undefined;
      const doing = `read the tag ${name}`;
      const reference = await client.find('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${name}` }, { doing });
      return reference?.ref === `refs/tags/${name}` ? (await read([reference]))[0] : undefined;
    },
    async create({ name, commit: parent, message, files }) {
      if (!isTagName(name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(name)} cannot name a tag.` });
      const doing = `create the tag ${name}`;
      const commit = files === undefined ? parent : await commitOnTop(client, { parent, message, files }, doing);
      const sha = await createTagObject(client, { name, commit, message: message.trimEnd() }, doing);
      try {
        await client.send('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${name}`, sha }, { doing });
      } catch (error) {
        // After a server error the first attempt may have succeeded; then the reference is ours.
        const reference = hasStatus(error, 422)
          ? await client.find('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${name}` }, { doing })
          : undefined;
        if (reference === undefined) throw asForgeFailure(error, doing);
        if (reference.object.sha !== sha) {
          throw new Failure('forge.already-exists', { message: `The tag ${name} exists already.`, cause: error });
        }
      }
      const [tag] = await read([{ ref: `refs/tags/${name}`, object: { sha, type: 'tag' } }]);
      return tag!;
    },
  };
}

interface Reference {
  readonly ref: string;
  readonly object: { readonly sha: string; readonly type: string };
}

async function createTagObject(
  client: GitHubClient,
  tag: { name: string; commit: string; message: string },
  doing: string,
): Promise<string> {
  try {
    const created = await client.send(
      'POST /repos/{owner}/{repo}/git/tags',
      { tag: tag.name, object: tag.commit, message: tag.message, type: 'commit' },
      { doing },
    );
    return created.sha;
  } catch (error) {
    if (hasStatus(error, 404, 422)) {
      throw new Failure('forge.not-found', {
        message: `There is no commit ${tag.commit} on GitHub to tag.`,
        remedy: 'Push the commit first.',
        cause: error,
      });
    }
    throw asForgeFailure(error, doing);
  }
}

function toTag(name: string, { message, tagger, target }: TagObject): Tag {
  const taggedAt = parseInstant(tagger!.date);
  if (taggedAt === undefined)
    throw new Failure('forge.request-refused', { message: `The tag ${name} has no readable date: ${tagger!.date}.` });
  return { name, commit: target.oid, message: message.trimEnd(), taggedAt, tagger: `${tagger!.name} <${tagger!.email}>` };
}
