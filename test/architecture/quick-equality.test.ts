import { describe, expect, it } from 'vitest';

describe('the equality of binary data in tests', () => {
  it('is that of bytes, kinds and places', () => {
    expect(Buffer.from('abc')).toEqual(Buffer.from('abc'));
    expect({ nested: [Float64Array.of(1, Number.NaN)] }).toEqual({ nested: [Float64Array.of(1, Number.NaN)] });
    expect(Buffer.from('abc')).not.toEqual(Buffer.from('abd'));
    expect(Buffer.from('abc')).not.toEqual(Buffer.from('abcd'));
    expect(Buffer.from('abc')).not.toEqual(new Uint8Array(Buffer.from('abc')));
    expect(Float64Array.of(0)).not.toEqual(Float64Array.of(-0));
    expect(Float64Array.of(0)).not.toEqual(Float32Array.of(0, 0));
    expect({ nested: [Int32Array.of(1)] }).not.toEqual({ nested: [Int32Array.of(2)] });
  });

  it('takes no time that grows with every index', () => {
    const many = new Uint8Array(50_000_000);
    expect(many).toEqual(many.slice());
  });
});
