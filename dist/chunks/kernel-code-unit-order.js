// src/kernel/code-unit-order.ts
/** The order of git, of Array.sort without a comparison, and of every list that is hashed: by UTF-16 code unit, the same in every locale. */
const byCodeUnit = (left, right) => left < right ? -1 : left > right ? 1 : 0;
export { byCodeUnit as t };
