const BITS = 11;
const REGISTERS = 1 << BITS;

/** Ranks of the 32 bits of the second word, and one more for none of them being set. */
const MOST = 33;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * How many different values a stream has, from 2,048 registers (Flajolet et al. 2007) with the estimator of Ertl (2017), which needs no tables
 * of corrections: a standard error of 1.04/√2048 = 2.3 % at every size. Merging is the greatest of each register, so the order and the
 * partition of the stream make no difference.
 */
export class HyperLogLog {
  readonly #registers = new Uint8Array(REGISTERS);

  /** Adds a value by two independent 32-bit hashes. */
  add(low: number, high: number): void {
    const register = low >>> (32 - BITS);
    const rank = Math.clz32(high) + 1;
    if (rank > this.#registers[register]!) this.#registers[register] = rank;
  }

  merge(other: HyperLogLog): void {
    for (let at = 0; at < REGISTERS; at++) this.#registers[at] = Math.max(this.#registers[at]!, other.#registers[at]!);
  }

  estimate(): number {
    const counts = new Float64Array(MOST + 1);
    for (const rank of this.#registers) counts[rank]! += 1;
    let z = REGISTERS * tau(1 - counts[MOST]! / REGISTERS);
    for (let rank = MOST - 1; rank >= 1; rank--) z = 0.5 * (z + counts[rank]!);
    z += REGISTERS * sigma(counts[0]! / REGISTERS);
    return (REGISTERS * REGISTERS) / (2 * Math.LN2 * z);
  }

  /** One letter for each register, so that it can stand in JSON. */
  format(): string {
    return Array.from(this.#registers, (rank) => ALPHABET[rank]!).join('');
  }

  /** Undefined for a text that `format` does not write. */
  static parse(text: string): HyperLogLog | undefined {
    if (text.length !== REGISTERS) return undefined;
    const sketch = new HyperLogLog();
    for (let at = 0; at < REGISTERS; at++) {
      const rank = ALPHABET.indexOf(text[at]!);
      if (rank < 0 || rank > MOST) return undefined;
      sketch.#registers[at] = rank;
    }
    return sketch;
  }
}

/** x + Σ x^(2^k) 2^(k−1), what registers that are still zero contribute. */
function sigma(share: number): number {
  if (share === 1) return Infinity;
  let x = share;
  let y = 1;
  let z = share;
  for (let last = NaN; z !== last;) {
    x *= x;
    last = z;
    z += x * y;
    y += y;
  }
  return z;
}

/** (1 − x − Σ (1 − x^(2^−k))² 2^−k) / 3, what saturated registers contribute. */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let x = share;
  let y = 1;
  let z = 1 - share;
  for (let last = NaN; z !== last;) {
    x = Math.sqrt(x);
    last = z;
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}
