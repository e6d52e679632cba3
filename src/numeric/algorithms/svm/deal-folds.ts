import type { Random } from '#kernel/random.ts';

const FOLDS = 5;

/** Rows dealt into five folds at random: for each what is inside (learned from) and outside. */
export function dealFolds(count: number, random: Random): { readonly inside: number[]; readonly outside: number[] }[] {
  const shuffled = random.shuffle(Int32Array.from({ length: count }, (_, index) => index));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inside: number[] = [];
    const outside: number[] = [];
    shuffled.forEach((index, position) => (position % FOLDS === fold ? outside : inside).push(index));
    return { inside, outside };
  });
}
