// AssemblyScript source of src/numeric/algorithms/svm/kernel-bytes.ts; `node tools/build-kernels.ts` compiles it.
//
// Every number goes through the same operations in the same order as in plain code, two at a time, so results are the same bits. Arrays of
// rows are padded to a multiple of four; points are by column, `apart` bytes from column to column.

/** into[row] = Σ over columns of query[column] · point[column], added up in the order of the columns. */
export function products(points: usize, apart: usize, columns: u32, count: u32, query: usize, into: usize): void {
  const end = into + (<usize>count << 3);
  const last = query + (<usize>columns << 3);
  for (; into < end; into += 32, points += 32) {
    let a = f64x2.splat(0);
    let b = f64x2.splat(0);
    let point = points;
    for (let q = query; q < last; q += 8, point += apart) {
      const own = v128.load64_splat(q);
      a = f64x2.add(a, f64x2.mul(own, v128.load(point)));
      b = f64x2.add(b, f64x2.mul(own, v128.load(point, 16)));
    }
    v128.store(into, a);
    v128.store(into, b, 16);
  }
}

/**
 * values[row] = decay(gamma · (norm + norms[row] − 2 · values[row])), 1 where the distance is not above 0; `fractions` and `powers` are the
 * tables of decay.ts, whose steps these are.
 */
export function decays(
  values: usize,
  norms: usize,
  count: u32,
  norm: f64,
  gamma: f64,
  fractions: usize,
  powers: usize,
  stepsPerUnit: f64,
  unitPerStep: f64,
): void {
  const end = values + (<usize>count << 3);
  const one = f64x2.splat(1);
  for (; values < end; values += 16, norms += 16) {
    const product = v128.load(values);
    const distance = f64x2.sub(f64x2.add(f64x2.splat(norm), v128.load(norms)), f64x2.mul(f64x2.splat(2), product));
    const x = f64x2.mul(f64x2.splat(gamma), distance);
    const step = i32x4.trunc_sat_f64x2_s_zero(f64x2.add(f64x2.mul(x, f64x2.splat(stepsPerUnit)), f64x2.splat(0.5)));
    const rest = f64x2.sub(f64x2.mul(f64x2.convert_low_i32x4_s(step), f64x2.splat(unitPerStep)), x);
    let near = f64x2.add(f64x2.splat(1.0 / 6), f64x2.mul(rest, f64x2.splat(1.0 / 24)));
    near = f64x2.add(f64x2.splat(0.5), f64x2.mul(rest, near));
    near = f64x2.add(one, f64x2.mul(rest, near));
    near = f64x2.add(one, f64x2.mul(rest, near));
    // Steps of what is out of range are held within the tables; the value is replaced below.
    const held = i32x4.min_s(i32x4.max_s(step, i32x4.splat(0)), i32x4.splat(1079 * 64 + 63));
    const s0 = i32x4.extract_lane(held, 0);
    const s1 = i32x4.extract_lane(held, 1);
    const fraction = v128.load64_lane(fractions + (<usize>(s1 & 63) << 3), v128.load64_zero(fractions + (<usize>(s0 & 63) << 3)), 1);
    const power = v128.load64_lane(powers + (<usize>(s1 >> 6) << 3), v128.load64_zero(powers + (<usize>(s0 >> 6) << 3)), 1);
    let value = f64x2.mul(f64x2.mul(near, fraction), power);
    const within = f64x2.lt(x, f64x2.splat(744));
    // Beyond, 0, and NaN for NaN.
    value = v128.bitselect(value, v128.and(x, f64x2.ne(x, x)), within);
    value = v128.bitselect(value, one, f64x2.gt(distance, f64x2.splat(0)));
    v128.store(values, value);
  }
}

/** Single precision, as kernel rows are kept. */
export function narrow(values: usize, count: u32, into: usize): void {
  const end = values + (<usize>count << 3);
  for (; values < end; values += 32, into += 16) {
    const low = f32x4.demote_f64x2_zero(v128.load(values));
    const high = f32x4.demote_f64x2_zero(v128.load(values, 16));
    v128.store(into, v128.shuffle<f32>(low, high, 0, 1, 4, 5));
  }
}

/**
 * Of the rows whose `falls` is −1 and not 0 the one that promises the largest drop of the objective, the first of equals; −1 for none. Writes the
 * least violation to `least`. What cannot beat the best so far is told by a product, which is cheaper than the quotient.
 */
export function choose(violation: usize, falls: usize, diagonal: usize, row: usize, count: u32, most: f64, own: f64, tiny: f64, least: usize): i32 {
  let second = -1;
  let lowest = f64x2.splat(Infinity);
  let best: f64 = 0;
  // A quotient of rounded numbers that beats `best` beats it by product too, but for a few units in the last place.
  let bar = f64x2.splat(0);
  const all = f64x2.splat(Infinity);
  const top = f64x2.splat(most);
  for (let index: u32 = 0; index < count; index += 2) {
    const mask = i64x2.extend_low_i32x4_s(v128.load64_zero(falls + (<usize>index << 2)));
    const value = v128.bitselect(v128.load(violation + (<usize>index << 3)), all, mask);
    lowest = f64x2.pmin(lowest, value);
    const gap = f64x2.sub(top, value);
    let curvature = f64x2.sub(
      f64x2.add(f64x2.splat(own), v128.load(diagonal + (<usize>index << 3))),
      f64x2.mul(f64x2.splat(2), f64x2.promote_low_f32x4(v128.load64_zero(row + (<usize>index << 2)))),
    );
    curvature = f64x2.pmax(f64x2.splat(tiny), curvature);
    const square = f64x2.mul(gap, gap);
    const worth = v128.and(f64x2.ge(square, f64x2.mul(bar, curvature)), f64x2.gt(gap, f64x2.splat(0)));
    if (!v128.any_true(worth)) continue;
    const drop = v128.and(f64x2.div(square, curvature), worth);
    const d0 = f64x2.extract_lane(drop, 0);
    const d1 = f64x2.extract_lane(drop, 1);
    if (d0 > best) {
      best = d0;
      second = index;
    }
    if (d1 > best) {
      best = d1;
      second = index + 1;
    }
    bar = f64x2.splat(best * 0.999999999999);
  }
  store<f64>(least, min(f64x2.extract_lane(lowest, 0), f64x2.extract_lane(lowest, 1)));
  return second;
}

/** violation −= taken · (first − second); returns the row with the largest one whose `rises` is −1 and not 0, the first of equals; −1 for none. */
export function move(violation: usize, rises: usize, first: usize, second: usize, count: u32, taken: f64): i32 {
  let best = -1;
  let most = f64x2.splat(-Infinity);
  const none = f64x2.splat(-Infinity);
  for (let index: u32 = 0; index < count; index += 2) {
    const at = violation + (<usize>index << 3);
    const own = f64x2.promote_low_f32x4(v128.load64_zero(first + (<usize>index << 2)));
    const other = f64x2.promote_low_f32x4(v128.load64_zero(second + (<usize>index << 2)));
    const value = f64x2.sub(v128.load(at), f64x2.mul(f64x2.splat(taken), f64x2.sub(own, other)));
    v128.store(at, value);
    const able = v128.bitselect(value, none, i64x2.extend_low_i32x4_s(v128.load64_zero(rises + (<usize>index << 2))));
    if (!v128.any_true(f64x2.gt(able, most))) continue;
    const a = f64x2.extract_lane(able, 0);
    const b = f64x2.extract_lane(able, 1);
    let top = f64x2.extract_lane(most, 0);
    if (a > top) {
      top = a;
      best = index;
    }
    if (b > top) {
      top = b;
      best = index + 1;
    }
    most = f64x2.splat(top);
  }
  return best;
}
