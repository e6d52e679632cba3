// AssemblyScript source of src/numeric/algorithms/neighbors/kernel-bytes.ts; `node tools/build-kernels.ts` compiles it.
//
// Points are single-precision, eight at a time: element (column c, point p of a group) is at group + (c * 8 + p) * 4. Four queries go
// together, column after column: element (column c, query q) is at queries + (c * 4 + q) * 4.

/**
 * scores[q * stride + p] = norms[p] / 2 − query · point, for groups [from, to) of eight points; half the squared distance less half the
 * squared length of the query.
 */
export function score(points: usize, norms: usize, queries: usize, columns: u32, from: u32, to: u32, scores: usize, stride: usize): void {
  const size = <usize>columns << 5;
  const end = queries + (<usize>columns << 4);
  const row = stride << 2;
  for (let group: u32 = from; group < to; group++) {
    let p = points + <usize>group * size;
    const n = norms + (<usize>group << 5);
    let a0 = v128.load(n);
    let a1 = v128.load(n, 16);
    let b0 = a0;
    let b1 = a1;
    let c0 = a0;
    let c1 = a1;
    let d0 = a0;
    let d1 = a1;
    for (let q = queries; q < end; q += 16) {
      const x = v128.load(p);
      const y = v128.load(p, 16);
      p += 32;
      let s = v128.load32_splat(q);
      a0 = f32x4.sub(a0, f32x4.mul(s, x));
      a1 = f32x4.sub(a1, f32x4.mul(s, y));
      s = v128.load32_splat(q, 4);
      b0 = f32x4.sub(b0, f32x4.mul(s, x));
      b1 = f32x4.sub(b1, f32x4.mul(s, y));
      s = v128.load32_splat(q, 8);
      c0 = f32x4.sub(c0, f32x4.mul(s, x));
      c1 = f32x4.sub(c1, f32x4.mul(s, y));
      s = v128.load32_splat(q, 12);
      d0 = f32x4.sub(d0, f32x4.mul(s, x));
      d1 = f32x4.sub(d1, f32x4.mul(s, y));
    }
    const o = scores + (<usize>(group - from) << 5);
    v128.store(o, a0);
    v128.store(o, a1, 16);
    v128.store(o + row, b0);
    v128.store(o + row, b1, 16);
    v128.store(o + 2 * row, c0);
    v128.store(o + 2 * row, c1, 16);
    v128.store(o + 3 * row, d0);
    v128.store(o + 3 * row, d1, 16);
  }
}

/** First of `count` scores (a multiple of four) from `from` on that is at most `limit`, four at a time; `count` where there is none. */
export function findAtMost(scores: usize, from: u32, count: u32, limit: f32): u32 {
  const bound = f32x4.splat(limit);
  for (let at: u32 = from; at < count; at += 4) {
    if (v128.any_true(f32x4.le(v128.load(scores + (<usize>at << 2)), bound))) return at;
  }
  return count;
}
