/**
 * Seeded generator xoshiro128** (Blackman and Vigna 2018, public domain algorithm) on 32-bit words: the same seed gives the same
 * sequence on every machine. The state is seeded through splitmix32, so that near seeds give unrelated sequences.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number) {
    const next = splitmix32(seed);
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next();
  }

  /** A generator of its own for part `index` of a larger work: results do not depend on the order in which parts are done. */
  static forPart(seed: number, ...indices: readonly number[]): Random {
    return new Random(partSeed(seed, ...indices));
  }

  /** Uniform integer in [0, 2³²). */
  uint32(): number {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** Uniform in [0, 1) with 53 random bits. */
  uniform(): number {
    return ((this.uint32() >>> 5) * 67_108_864 + (this.uint32() >>> 6)) / 9_007_199_254_740_992;
  }

  /** Uniform integer in [0, bound), without modulo bias (Lemire 2019 in its simple rejecting form). */
  below(bound: number): number {
    const limit = 4_294_967_296 - (4_294_967_296 % bound);
    let word = this.uint32();
    while (word >= limit) word = this.uint32();
    return word % bound;
  }

  /** Standard normal by the polar method; the second value of each pair is dropped so that no state is hidden. */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  /** Fisher–Yates, in place. */
  shuffle<T extends Int32Array | Uint32Array | number[]>(items: T): T {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = items[last]!;
      items[last] = items[other]!;
      items[other] = kept;
    }
    return items;
  }
}

/** Mixes a seed and indices into a new 32-bit seed. */
export function partSeed(seed: number, ...indices: readonly number[]): number {
  let mixed = seed >>> 0;
  for (const index of indices) mixed = splitmix32((mixed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0)();
  return mixed;
}

function splitmix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}
