import { isTagName } from '#domain/forge/tag-name.ts';
import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { Tag, TagStore } from '#ports/tags.ts';

export function memoryTags(clock: Pick<Clock, 'now'>): TagStore {
  const tags = new Map<string, Tag>();
  return {
    async list(prefix) {
      const found = [...tags.values()].filter((tag) => tag.name.startsWith(prefix));
      return found.sort((left, right) => left.taggedAt - right.taggedAt || (left.name < right.name ? -1 : 1));
    },
    find: async (name) => tags.get(name),
    async create(tag) {
      if (!isTagName(tag.name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(tag.name)} cannot name a tag.` });
      if (tags.has(tag.name)) throw new Failure('forge.already-exists', { message: `The tag ${tag.name} exists already.` });
      // Whole seconds, as git stores them.
      const created = {
        ...tag,
        taggedAt: (Math.floor(clock.now() / 1000) * 1000) as Tag['taggedAt'],
        tagger: 'trainyard <trainyard@localhost>',
      };
      tags.set(tag.name, created);
      return created;
    },
  };
}
