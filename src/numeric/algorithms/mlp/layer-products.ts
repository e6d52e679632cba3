/**
 * The three products of a layer, on row-major matrices. The innermost loops run along memory with four terms at a time, so that each
 * element of the result is loaded and stored once for four products.
 */

/** outputs = biases + inputs · weights; rows × ins and ins × outs. */
export function forwardProduct(
  inputs: Float64Array,
  weights: Float64Array,
  biases: Float64Array,
  rows: number,
  ins: number,
  outs: number,
  outputs: Float64Array,
): void {
  for (let row = 0; row < rows; row++) {
    const to = row * outs;
    const from = row * ins;
    for (let out = 0; out < outs; out++) outputs[to + out] = biases[out]!;
    let unit = 0;
    for (; unit + 3 < ins; unit += 4) {
      const a = inputs[from + unit]!;
      const b = inputs[from + unit + 1]!;
      const c = inputs[from + unit + 2]!;
      const d = inputs[from + unit + 3]!;
      if (a === 0 && b === 0 && c === 0 && d === 0) continue;
      const first = unit * outs;
      const second = first + outs;
      const third = second + outs;
      const fourth = third + outs;
      for (let out = 0; out < outs; out++) {
        outputs[to + out] =
          outputs[to + out]! +
          (a * weights[first + out]! + b * weights[second + out]! + (c * weights[third + out]! + d * weights[fourth + out]!));
      }
    }
    for (; unit < ins; unit++) {
      const a = inputs[from + unit]!;
      if (a === 0) continue;
      const first = unit * outs;
      for (let out = 0; out < outs; out++) outputs[to + out] = outputs[to + out]! + a * weights[first + out]!;
    }
  }
}

/** gradient += inputsᵀ · errors, biasGradient += Σ errors. */
export function gradientProduct(
  inputs: Float64Array,
  errors: Float64Array,
  rows: number,
  ins: number,
  outs: number,
  gradient: Float64Array,
  biasGradient: Float64Array,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const first = row * outs;
    const second = first + outs;
    const third = second + outs;
    const fourth = third + outs;
    for (let unit = 0; unit < ins; unit++) {
      const a = inputs[row * ins + unit]!;
      const b = inputs[(row + 1) * ins + unit]!;
      const c = inputs[(row + 2) * ins + unit]!;
      const d = inputs[(row + 3) * ins + unit]!;
      if (a === 0 && b === 0 && c === 0 && d === 0) continue;
      const to = unit * outs;
      for (let out = 0; out < outs; out++) {
        gradient[to + out] =
          gradient[to + out]! +
          (a * errors[first + out]! + b * errors[second + out]! + (c * errors[third + out]! + d * errors[fourth + out]!));
      }
    }
  }
  for (; row < rows; row++) {
    for (let unit = 0; unit < ins; unit++) {
      const a = inputs[row * ins + unit]!;
      if (a === 0) continue;
      const to = unit * outs;
      for (let out = 0; out < outs; out++) gradient[to + out] = gradient[to + out]! + a * errors[row * outs + out]!;
    }
  }
  for (let index = 0; index < rows; index++) {
    for (let out = 0; out < outs; out++) biasGradient[out]! += errors[index * outs + out]!;
  }
}

/** before = errors · weightsᵀ. */
export function backwardProduct(
  errors: Float64Array,
  weights: Float64Array,
  rows: number,
  ins: number,
  outs: number,
  before: Float64Array,
): void {
  for (let row = 0; row < rows; row++) {
    const from = row * outs;
    let unit = 0;
    for (; unit + 3 < ins; unit += 4) {
      const first = unit * outs;
      const second = first + outs;
      const third = second + outs;
      const fourth = third + outs;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let out = 0; out < outs; out++) {
        const error = errors[from + out]!;
        a += error * weights[first + out]!;
        b += error * weights[second + out]!;
        c += error * weights[third + out]!;
        d += error * weights[fourth + out]!;
      }
      const to = row * ins + unit;
      before[to] = a;
      before[to + 1] = b;
      before[to + 2] = c;
      before[to + 3] = d;
    }
    for (; unit < ins; unit++) {
      let sum = 0;
      for (let out = 0; out < outs; out++) sum += errors[from + out]! * weights[unit * outs + out]!;
      before[row * ins + unit] = sum;
    }
  }
}
