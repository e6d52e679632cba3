import { describe, expect, it } from 'vitest';
import { partSeed, Random } from '#kernel/random.ts';

describe('Random', () => {
  it('gives the same sequence for a seed, another for the next seed', () => {
    const draw = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.uint32()
        )(new Random(seed)),
      );
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  it('is uniform: 100,000 draws below 10 stay within five standard errors of 10,000 each', () => {
    const random = new Random(7);
    const counts = new Int32Array(10);
    for (let draw = 0; draw < 100_000; draw++) counts[random.below(10)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(100_000 * 0.1 * 0.9));
  });

  it('has mean 0 and variance 1 as a normal', () => {
    const random = new Random(3);
    let sum = 0;
    let squares = 0;
    for (let draw = 0; draw < 100_000; draw++) {
      const value = random.normal();
      sum += value;
      squares += value * value;
    }
    expect(Math.abs(sum / 100_000)).toBeLessThan(0.02);
    expect(Math.abs(squares / 100_000 - 1)).toBeLessThan(0.03);
  });

  it('draws every one of the six orders of three items about equally often', () => {
    const counts = new Map<string, number>();
    const random = new Random(11);
    for (let draw = 0; draw < 12_000; draw++) {
      const order = random.shuffle([0, 1, 2]).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(220);
  });

  it('gives parts seeds of their own', () => {
    const seeds = new Set(Array.from({ length: 1000 }, (_, index) => partSeed(1, index)));
    expect(seeds.size).toBe(1000);
    expect(Random.forPart(1, 2).uint32()).toBe(new Random(partSeed(1, 2)).uint32());
    expect(new Random(5).uniform()).toBeLessThan(1);
  });
});
