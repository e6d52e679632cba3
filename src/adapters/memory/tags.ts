import { isTagName } from '#domain/forge/tag-name.ts';
import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import { createHash } from 'node:crypto';
import type { Tag, TaggedFile, TagStore } from '#ports/tags.ts';

export function memoryTags(clock: Pick<Clock, 'now'>): TagStore {
  const tags = new Map<string, Tag>();
  return {
    async list(prefix) {
      const found = [...tags.values()].filter((tag) => tag.name.startsWith(prefix));
      return found.sort((left, right) => left.taggedAt - right.taggedAt || (left.name < right.name ? -1 : 1));
    },
    find: async (name) => tags.get(name),
    async create({ files, ...tag }) {
      if (!isTagName(tag.name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(tag.name)} cannot name a tag.` });
      if (tags.has(tag.name)) throw new Failure('forge.already-exists', { message: `The tag ${tag.name} exists already.` });
      // Whole seconds, as git stores them.
      const created = {
        ...tag,
        commit: files === undefined ? tag.commit : commitAbove(tag.commit, tag.name, files),
        taggedAt: (Math.floor(clock.now() / 1000) * 1000) as Tag['taggedAt'],
        tagger: 'trainyard <trainyard@localhost>',
      };
      tags.set(tag.name, created);
      return created;
    },
  };
}

/** An id such as the commit would have; nobody can look into it. */
function commitAbove(parent: string, name: string, files: readonly TaggedFile[]): string {
  const hash = createHash('sha1').update(`${parent} ${name}`);
  for (const { path, content } of files) hash.update(path).update(content);
  return hash.digest('hex');
}
