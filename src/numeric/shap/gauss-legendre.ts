/** Points and weights that integrate polynomials of degree 2n − 1 over [0, 1] exactly. */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss–Legendre rule of `count` points: roots of the Legendre polynomial by Newton's method from Tricomi's estimate. */
export function gaussLegendre(count: number): Quadrature {
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      let value = x;
      let before = 1;
      for (let degree = 2; degree <= count; degree++) {
        const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
        before = value;
        value = next;
      }
      slope = (count * (x * value - before)) / (x * x - 1);
      const move = value / slope;
      x -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    points[index] = (1 - x) / 2;
    weights[index] = 1 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}
