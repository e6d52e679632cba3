import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import { LFS_PLANS, type LfsPlan } from './lfs-prices.ts';

const GIB = 1024 ** 3;

/** The largest object that git LFS on GitHub.com takes, by plan (docs.github.com, "About Git Large File Storage"). */
const MAX_OBJECT_BYTES: Readonly<Record<LfsPlan, ByteSize>> = { free: 2 * GIB, team: 4 * GIB, enterprise: 5 * GIB };

export interface ObjectLimit {
  readonly bytes: ByteSize;
  /** For people: what takes no more. */
  readonly of: string;
}

/** The limit of a server, where it is known: that of the plan, or, when nobody said which, what no plan exceeds. */
export function objectLimit(host: string, plan: string | undefined): ObjectLimit | undefined {
  if (host !== 'github.com') return undefined;
  const known = LFS_PLANS.find((one) => one === plan);
  const bytes = MAX_OBJECT_BYTES[known ?? 'enterprise'];
  return {
    bytes,
    of: known === undefined ? `every plan of github.com (${humanBytes(bytes)})` : `the plan ${known} (${humanBytes(bytes)})`,
  };
}
