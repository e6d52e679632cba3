// src/kernel/random.ts
/**
* Seeded generator xoshiro128** (Blackman and Vigna 2018, public domain algorithm) on 32-bit words: the same seed gives the same
* sequence on every machine. The state is seeded through splitmix32, so that near seeds give unrelated sequences.
*/
var Random = class Random {
	#a;
	#b;
	#c;
	#d;
	constructor(seed) {
		const next = splitmix32(seed);
		this.#a = next();
		this.#b = next();
		this.#c = next();
		this.#d = next();
	}
	/** A generator of its own for part `index` of a larger work: results do not depend on the order in which parts are done. */
	static forPart(seed, ...indices) {
		return new Random(partSeed(seed, ...indices));
	}
	/** Uniform integer in [0, 2³²). */
	uint32() {
		const product = Math.imul(this.#b, 5);
		const result = Math.imul(product << 7 | product >>> 25, 9) >>> 0;
		const shifted = this.#b << 9;
		this.#c ^= this.#a;
		this.#d ^= this.#b;
		this.#b ^= this.#c;
		this.#a ^= this.#d;
		this.#c ^= shifted;
		this.#d = this.#d << 11 | this.#d >>> 21;
		return result;
	}
	/** Uniform in [0, 1) with 53 random bits. */
	uniform() {
		return ((this.uint32() >>> 5) * 67108864 + (this.uint32() >>> 6)) / 9007199254740992;
	}
	/** Uniform integer in [0, bound), without modulo bias (Lemire 2019 in its simple rejecting form). */
	below(bound) {
		const limit = 4294967296 - 4294967296 % bound;
		let word = this.uint32();
		while (word >= limit) word = this.uint32();
		return word % bound;
	}
	/** Standard normal by the polar method; the second value of each pair is dropped so that no state is hidden. */
	normal() {
		for (;;) {
			const x = 2 * this.uniform() - 1;
			const y = 2 * this.uniform() - 1;
			const square = x * x + y * y;
			if (square > 0 && square < 1) return x * Math.sqrt(-2 * Math.log(square) / square);
		}
	}
	/** Fisher–Yates, in place. */
	shuffle(items) {
		for (let last = items.length - 1; last > 0; last--) {
			const other = this.below(last + 1);
			const kept = items[last];
			items[last] = items[other];
			items[other] = kept;
		}
		return items;
	}
};
/** Mixes a seed and indices into a new 32-bit seed. */
function partSeed(seed, ...indices) {
	let mixed = seed >>> 0;
	for (const index of indices) mixed = splitmix32((mixed ^ Math.imul(index + 1, 2654435761)) >>> 0)();
	return mixed;
}
function splitmix32(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 2654435769 >>> 0;
		let word = state;
		word = Math.imul(word ^ word >>> 16, 569420461);
		word = Math.imul(word ^ word >>> 15, 1935289751);
		return (word ^ word >>> 15) >>> 0;
	};
}
export { partSeed as n, Random as t };
