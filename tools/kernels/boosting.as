// AssemblyScript source of src/numeric/algorithms/boosting/kernel-bytes.ts; `node tools/build-kernels.ts` compiles it.
//
// A histogram slot is 16 bytes: the gradient sum as a 64-bit integer, then hessian sum and row count in one 64-bit integer, the count in its
// low bits. Whole numbers add up exactly, so sums do not depend on the order of rows and parent − child is exact.

/** Adds rows `index[from .. to)` to eight columns. `offsets`: byte offset of each column's first slot. */
export function fill8(histogram: usize, bins: usize, index: usize, from: u32, to: u32, rows: usize, offsets: usize): void {
  const h0 = histogram + load<u32>(offsets);
  const h1 = histogram + load<u32>(offsets, 4);
  const h2 = histogram + load<u32>(offsets, 8);
  const h3 = histogram + load<u32>(offsets, 12);
  const h4 = histogram + load<u32>(offsets, 16);
  const h5 = histogram + load<u32>(offsets, 20);
  const h6 = histogram + load<u32>(offsets, 24);
  const h7 = histogram + load<u32>(offsets, 28);
  for (let p: u32 = from; p < to; p++) {
    const row = <usize>load<u32>(index + (<usize>p << 2));
    const value = v128.load(rows + (row << 4));
    const b = bins + (row << 3);
    add(h0 + (<usize>load<u8>(b) << 4), value);
    add(h1 + (<usize>load<u8>(b, 1) << 4), value);
    add(h2 + (<usize>load<u8>(b, 2) << 4), value);
    add(h3 + (<usize>load<u8>(b, 3) << 4), value);
    add(h4 + (<usize>load<u8>(b, 4) << 4), value);
    add(h5 + (<usize>load<u8>(b, 5) << 4), value);
    add(h6 + (<usize>load<u8>(b, 6) << 4), value);
    add(h7 + (<usize>load<u8>(b, 7) << 4), value);
  }
}

/** The same for a block of four columns. */
export function fill4(histogram: usize, bins: usize, index: usize, from: u32, to: u32, rows: usize, offsets: usize): void {
  const h0 = histogram + load<u32>(offsets);
  const h1 = histogram + load<u32>(offsets, 4);
  const h2 = histogram + load<u32>(offsets, 8);
  const h3 = histogram + load<u32>(offsets, 12);
  for (let p: u32 = from; p < to; p++) {
    const row = <usize>load<u32>(index + (<usize>p << 2));
    const value = v128.load(rows + (row << 4));
    const b = bins + (row << 2);
    add(h0 + (<usize>load<u8>(b) << 4), value);
    add(h1 + (<usize>load<u8>(b, 1) << 4), value);
    add(h2 + (<usize>load<u8>(b, 2) << 4), value);
    add(h3 + (<usize>load<u8>(b, 3) << 4), value);
  }
}

// @ts-ignore: decorator
@inline
function add(slot: usize, value: v128): void {
  v128.store(slot, i64x2.add(v128.load(slot), value));
}

export function clear(histogram: usize, bytes: usize): void {
  memory.fill(histogram, 0, bytes);
}

/** parent − child, in place of the parent. */
export function subtract(parent: usize, child: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) v128.store(parent + at, i64x2.sub(v128.load(parent + at), v128.load(child + at)));
}

/** Turns gradient and hessian of each row (two doubles) into slot form, in place: rounded to multiples of 1 / scale. */
export function quantise(rows: usize, count: u32, gradientScale: f64, hessianScale: f64, countBits: u64): void {
  for (let row: u32 = 0; row < count; row++) {
    const at = rows + (<usize>row << 4);
    const gradient = <i64>nearest(load<f64>(at) * gradientScale);
    const hessian = <i64>nearest(load<f64>(at, 8) * hessianScale);
    store<i64>(at, gradient);
    store<i64>(at, (hessian << countBits) | 1, 8);
  }
}

/** Sum over rows `index[from .. to)` as one slot. */
export function total(slot: usize, index: usize, from: u32, to: u32, rows: usize): void {
  let sum = i64x2.splat(0);
  for (let p: u32 = from; p < to; p++) sum = i64x2.add(sum, v128.load(rows + (<usize>load<u32>(index + (<usize>p << 2)) << 4)));
  v128.store(slot, sum);
}

/** Stable partition of `index[from .. to)`: rows whose bin has 1 in `table` first. Returns the first position of the others. */
export function partition(index: usize, spill: usize, from: u32, to: u32, bins: usize, width: usize, table: usize): u32 {
  let left = index + (<usize>from << 2);
  let right = spill;
  for (let p: u32 = from; p < to; p++) {
    const row = load<u32>(index + (<usize>p << 2));
    const step = <usize>load<u8>(table + <usize>load<u8>(bins + <usize>row * width)) << 2;
    store<u32>(left, row);
    store<u32>(right, row);
    left += step;
    right += 4 - step;
  }
  memory.copy(left, spill, right - spill);
  return <u32>((left - index) >> 2);
}

// @ts-ignore: decorator
@inline
function clip(value: f64, lower: f64, upper: f64): f64 {
  return value < lower ? lower : value > upper ? upper : value;
}

/**
 * Best split of number columns. Per column 16 bytes at `columns`: byte offset of its first slot (u32), bins without the missing one (u32),
 * 1 where training has missing values (u32), −1, 0 or 1 for the direction that predictions must take (i32). A column with no bins is passed
 * over. `node`: gradient, hessian, count, value, lower and upper bound (six doubles). `best`: gain, column, bin, missing left, gradient,
 * hessian and count of the left side (seven doubles), written where the gain exceeds the one that is there.
 */
export function search(
  histogram: usize,
  columns: usize,
  from: u32,
  to: u32,
  node: usize,
  best: usize,
  l2: f64,
  minCount: f64,
  minHessian: f64,
  gradientUnit: f64,
  hessianUnit: f64,
  countBits: u64,
  bounded: u32,
): void {
  const nodeGradient = load<f64>(node);
  const nodeHessian = load<f64>(node, 8);
  const nodeCount = load<f64>(node, 16);
  const lower = load<f64>(node, 32);
  const upper = load<f64>(node, 40);
  const parent = bounded ? -nodeGradient * load<f64>(node, 24) : (nodeGradient * nodeGradient) / (nodeHessian + l2);
  const countMask: u64 = (<u64>1 << countBits) - 1;
  let bestGain = load<f64>(best);
  for (let column: u32 = from; column < to; column++) {
    const spec = columns + (<usize>column << 4);
    const start = histogram + load<u32>(spec);
    const bins = load<u32>(spec, 4);
    const hasMissing = load<u32>(spec, 8);
    const sign = load<i32>(spec, 12);
    if (bins == 0) continue;
    for (let pass: u32 = 0; pass <= hasMissing; pass++) {
      let gradient: f64 = 0;
      let hessian: f64 = 0;
      let count: f64 = 0;
      if (pass == 1) {
        const missing = start + (<usize>bins << 4);
        const packed = load<i64>(missing, 8);
        gradient = <f64>load<i64>(missing) * gradientUnit;
        hessian = <f64>(packed >> countBits) * hessianUnit;
        count = <f64>(packed & countMask);
      }
      // With missing values on the right, "every value left" is a split too.
      let chosen: u32 = u32.MAX_VALUE;
      const end = hasMissing && pass == 0 ? bins : bins - 1;
      for (let bin: u32 = 0; bin < end; bin++) {
        const slot = start + (<usize>bin << 4);
        const packed = load<i64>(slot, 8);
        if (packed == 0) {
          // No row is here, so the split is the same one bin later; with missing values on the left the later one is taken.
          if (pass == 1 && chosen != u32.MAX_VALUE && chosen + 1 == bin) {
            chosen = bin;
            store<f64>(best, <f64>bin, 16);
          }
          continue;
        }
        gradient += <f64>load<i64>(slot) * gradientUnit;
        hessian += <f64>(packed >> countBits) * hessianUnit;
        count += <f64>(packed & countMask);
        if (count < minCount || hessian < minHessian) continue;
        const rightHessian = nodeHessian - hessian;
        if (nodeCount - count < minCount || rightHessian < minHessian) break;
        const rightGradient = nodeGradient - gradient;
        let gain: f64;
        if (bounded) {
          const leftValue = clip(-gradient / (hessian + l2), lower, upper);
          const rightValue = clip(-rightGradient / (rightHessian + l2), lower, upper);
          if ((sign > 0 && leftValue > rightValue) || (sign < 0 && leftValue < rightValue)) continue;
          gain = -gradient * leftValue - rightGradient * rightValue - parent;
        } else {
          gain = (gradient * gradient) / (hessian + l2) + (rightGradient * rightGradient) / (rightHessian + l2) - parent;
        }
        if (gain > bestGain) {
          bestGain = gain;
          chosen = bin;
          store<f64>(best, gain);
          store<f64>(best, <f64>column, 8);
          store<f64>(best, <f64>bin, 16);
          store<f64>(best, hasMissing ? <f64>pass : 2 * count > nodeCount ? 1.0 : 0.0, 24);
          store<f64>(best, gradient, 32);
          store<f64>(best, hessian, 40);
          store<f64>(best, count, 48);
        }
      }
    }
  }
}

/** Slots of one column as three doubles a bin: gradient, hessian, count. */
export function unpack(slots: usize, into: usize, bins: u32, gradientUnit: f64, hessianUnit: f64, countBits: u64): void {
  const countMask: u64 = (<u64>1 << countBits) - 1;
  for (let bin: u32 = 0; bin < bins; bin++) {
    const slot = slots + (<usize>bin << 4);
    const packed = load<i64>(slot, 8);
    const at = into + <usize>bin * 24;
    store<f64>(at, <f64>load<i64>(slot) * gradientUnit);
    store<f64>(at, <f64>(packed >> countBits) * hessianUnit, 8);
    store<f64>(at, <f64>(packed & countMask), 16);
  }
}

/** For each leaf's rows: raw[row * stride] += value. `raw` points at the output's first number. */
export function addValue(raw: usize, index: usize, from: u32, to: u32, stride: usize, value: f64): void {
  for (let p: u32 = from; p < to; p++) {
    const at = raw + <usize>load<u32>(index + (<usize>p << 2)) * stride;
    store<f64>(at, load<f64>(at) + value);
  }
}

/** Bin of each value: the first whose bound it does not exceed; `bounds` counts `length`, missing values get bin `length + 1`. */
export function bin(values: usize, count: u32, bounds: usize, length: u32, bins: usize, width: usize): void {
  for (let row: u32 = 0; row < count; row++) {
    const value = load<f64>(values + (<usize>row << 3));
    let low: u32 = 0;
    if (value != value) {
      low = length + 1;
    } else {
      let size = length;
      // Branchless lower bound: every step halves what is left.
      while (size > 1) {
        const half = size >> 1;
        low = load<f64>(bounds + (<usize>(low + half - 1) << 3)) < value ? low + half : low;
        size -= half;
      }
      if (length > 0 && load<f64>(bounds + (<usize>low << 3)) < value) low++;
    }
    store<u8>(bins + <usize>row * width, <u8>low);
  }
}
