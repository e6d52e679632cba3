/** The order of git, of Array.sort without a comparison, and of every list that is hashed: by UTF-16 code unit, the same in every locale. */
export const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
