import { instant } from '#kernel/instant.ts';
import { formatTagMessage, type TagMessage } from '#domain/registry/tag-message.ts';
import type { TagFact } from '#domain/registry/state.ts';

const START = Date.UTC(2026, 10, 1);

/** A tag made `second` seconds after the beginning of November 2026. */
export const tagFact = (name: string, commit: string, second: number, message: Partial<TagMessage> = {}): TagFact => ({
  name,
  commit,
  message: formatTagMessage({ sentence: name, ...message }),
  taggedAt: instant(START + second * 1000),
  tagger: 'ada <ada@example.org>',
});
