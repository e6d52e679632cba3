import type { ByteSize } from '#kernel/bytes.ts';

export const UNSEEN_CATEGORY_POLICIES = ['accept', 'refuse'] as const;

/** What becomes of a text value that training never saw: the model treats it as unknown, or the row is refused. */
export type UnseenCategoryPolicy = (typeof UNSEEN_CATEGORY_POLICIES)[number];

/** What one request may ask for. */
export interface RequestLimits {
  readonly maxRows: number;
  readonly maxBodyBytes: ByteSize;
  readonly unseenCategory: UnseenCategoryPolicy;
}

/** 10,000 rows of 30 columns are about 6 MB of JSON. */
export const DEFAULT_LIMITS: RequestLimits = { maxRows: 10_000, maxBodyBytes: 8 * 1024 * 1024, unseenCategory: 'accept' };
