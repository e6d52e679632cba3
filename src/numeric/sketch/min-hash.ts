import { Random } from '#kernel/random.ts';

/**
 * MinHash signatures (Broder 1997): the share of equal places of two signatures estimates the Jaccard similarity of the sets, with a
 * standard error of √(s(1 − s)/places). Seeded, so that signatures are the same everywhere.
 */
export class MinHash {
  readonly places: number;
  readonly #factors: Uint32Array;
  readonly #addends: Uint32Array;

  constructor(places: number, seed = 1) {
    this.places = places;
    const random = new Random(seed);
    this.#factors = Uint32Array.from({ length: places }, () => random.uint32() | 1);
    this.#addends = Uint32Array.from({ length: places }, () => random.uint32());
  }

  /** Signature of a set of 32-bit hashes. */
  signature(hashes: Iterable<number>): Uint32Array {
    const signature = new Uint32Array(this.places).fill(0xffffffff);
    for (const hash of hashes) {
      for (let place = 0; place < this.places; place++) {
        let word = (Math.imul(hash ^ (hash >>> 15), this.#factors[place]!) + this.#addends[place]!) | 0;
        word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
        word = (word ^ (word >>> 13)) >>> 0;
        if (word < signature[place]!) signature[place] = word;
      }
    }
    return signature;
  }
}

/** Estimated Jaccard similarity of the sets behind two signatures. */
export function similarity(left: Uint32Array, right: Uint32Array): number {
  let equal = 0;
  for (let place = 0; place < left.length; place++) if (left[place] === right[place]) equal += 1;
  return equal / left.length;
}

/**
 * Locality-sensitive index: signatures that agree in a whole band become candidates. With b bands of r places the chance is
 * 1 − (1 − sʳ)ᵇ; 16 bands of 4 find 99.98 % of the pairs at 0.8 and 6 % of those at 0.25.
 */
export class BandIndex {
  readonly #rows: number;
  readonly #buckets = new Map<string, number[]>();

  constructor(placesPerBand: number) {
    this.#rows = placesPerBand;
  }

  add(item: number, signature: Uint32Array): void {
    for (const bucket of this.#bucketsOf(signature)) {
      const items = this.#buckets.get(bucket);
      if (items === undefined) this.#buckets.set(bucket, [item]);
      // A bucket that everything falls into says nothing, and would make the search quadratic.
      else if (items.length < 50) items.push(item);
    }
  }

  candidates(signature: Uint32Array): Set<number> {
    return new Set(this.#bucketsOf(signature).flatMap((bucket) => this.#buckets.get(bucket) ?? []));
  }

  #bucketsOf(signature: Uint32Array): string[] {
    const buckets: string[] = [];
    for (let start = 0; start + this.#rows <= signature.length; start += this.#rows)
      buckets.push(`${start}:${signature.subarray(start, start + this.#rows).join()}`);
    return buckets;
  }
}
