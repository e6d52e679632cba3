import { asNumbers, atLeast, exactly, type FunctionSpec } from './function-spec.ts';
import { numbers } from './value.ts';

const unary = (name: string, about: string, compute: (x: number) => number): FunctionSpec => ({
  count: exactly(1),
  about,
  evaluate: ([value], rows) => {
    const { values } = asNumbers(value!, name);
    return numbers(rows, (row) => compute(values[row]!));
  },
});

const binary = (name: string, about: string, compute: (x: number, y: number) => number): FunctionSpec => ({
  count: exactly(2),
  about,
  evaluate: ([first, second], rows) => {
    const left = asNumbers(first!, name).values;
    const right = asNumbers(second!, name).values;
    return numbers(rows, (row) => compute(left[row]!, right[row]!));
  },
});

/** Over the values that are there; missing only where all are. */
const extreme = (name: string, about: string, better: (x: number, y: number) => boolean): FunctionSpec => ({
  count: atLeast(2),
  about,
  evaluate: (values, rows) => {
    const columns = values.map((value) => asNumbers(value, name).values);
    return numbers(rows, (row) => {
      let best = NaN;
      for (const column of columns) if (Number.isNaN(best) || better(column[row]!, best)) best = column[row]!;
      return best;
    });
  },
});

/** Half away from zero: 2.5 gives 3 and −2.5 gives −3. */
const roundHalfAway = (x: number): number => Math.sign(x) * Math.round(Math.abs(x));

/** The remainder has the sign of the divisor, so that `hour % 12` and the like stay in one range. */
const remainder = (x: number, y: number): number => x - y * Math.floor(x / y);

export const NUMBER_FUNCTIONS = {
  '+': binary('+', 'Sum.', (x, y) => x + y),
  '-': binary('-', 'Difference.', (x, y) => x - y),
  '*': binary('*', 'Product.', (x, y) => x * y),
  '/': binary('/', 'Quotient; missing for a division by zero.', (x, y) => x / y),
  '%': binary('%', 'Remainder, with the sign of the divisor.', remainder),
  '**': binary('**', 'Power.', (x, y) => x ** y),
  negate: unary('-', 'The opposite number.', (x) => -x),
  abs: unary('abs', 'Absolute value.', Math.abs),
  sign: unary('sign', '−1, 0 or 1.', Math.sign),
  sqrt: unary('sqrt', 'Square root; missing for negative numbers.', Math.sqrt),
  exp: unary('exp', 'Exponential function.', Math.exp),
  log: unary('log', 'Natural logarithm; missing for numbers that are not positive.', Math.log),
  log1p: unary('log1p', 'Natural logarithm of 1 + x.', Math.log1p),
  log2: unary('log2', 'Logarithm to base 2.', Math.log2),
  log10: unary('log10', 'Logarithm to base 10.', Math.log10),
  sin: unary('sin', 'Sine of an angle in radians.', Math.sin),
  cos: unary('cos', 'Cosine of an angle in radians.', Math.cos),
  floor: unary('floor', 'The next lower whole number.', Math.floor),
  ceil: unary('ceil', 'The next higher whole number.', Math.ceil),
  round: unary('round', 'The nearest whole number; halves go away from zero.', roundHalfAway),
  min: extreme('min', 'The smallest of the values that are there.', (x, y) => x < y),
  max: extreme('max', 'The largest of the values that are there.', (x, y) => x > y),
  clip: {
    count: exactly(3),
    about: 'clip(x, low, high): x, but not below low and not above high.',
    evaluate: ([value, low, high], rows) => {
      const [x, from, to] = [value!, low!, high!].map((one) => asNumbers(one, 'clip').values) as [Float64Array, Float64Array, Float64Array];
      return numbers(rows, (row) => Math.min(Math.max(x[row]!, from[row]!), to[row]!));
    },
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;
