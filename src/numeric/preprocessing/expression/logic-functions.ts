import { Failure } from '#kernel/failure.ts';
import { asNumbers, asTexts, atLeast, exactly, type FunctionSpec } from './function-spec.ts';
import { numbers, textAt, texts, type Value } from './value.ts';

type Order = (left: number | string, right: number | string) => boolean;

/** Of two numbers or of two texts; missing where one of them is. */
const comparison = (name: string, about: string, holds: Order): FunctionSpec => ({
  count: exactly(2),
  about,
  evaluate: ([first, second], rows) => {
    requireSameKind(first!, second!, name);
    if (first!.kind === 'number') {
      const left = first!.values;
      const right = asNumbers(second!, name).values;
      return numbers(rows, (row) => (Number.isNaN(left[row]!) || Number.isNaN(right[row]!) ? NaN : Number(holds(left[row]!, right[row]!))));
    }
    const left = asTexts(first!, name);
    const right = asTexts(second!, name);
    return numbers(rows, (row) => {
      const [x, y] = [textAt(left, row), textAt(right, row)];
      return x === undefined || y === undefined ? NaN : Number(holds(x, y));
    });
  },
});

function requireSameKind(first: Value, second: Value, user: string): void {
  if (first.kind === second.kind) return;
  throw new Failure('train.feature-expression', {
    message: `${user} needs two numbers or two texts; it was given a ${first.kind} and a ${second.kind}.`,
  });
}

/** The first value that is there, row by row; all of one kind. */
function firstPresent(values: readonly Value[], rows: number): Value {
  const [first] = values;
  for (const other of values) requireSameKind(first!, other, 'coalesce');
  if (first!.kind === 'number') {
    const columns = values.map((value) => asNumbers(value, 'coalesce').values);
    return numbers(rows, (row) => columns.find((column) => !Number.isNaN(column[row]!))?.[row] ?? NaN);
  }
  const columns = values.map((value) => asTexts(value, 'coalesce'));
  return texts(rows, (row) => {
    for (const column of columns) if (column.codes[row]! >= 0) return textAt(column, row);
    return undefined;
  });
}

function choose([condition, yes, no]: readonly Value[], rows: number): Value {
  const { values } = asNumbers(condition!, 'if');
  requireSameKind(yes!, no!, 'if');
  if (yes!.kind === 'number') {
    const [one, other] = [yes!.values, asNumbers(no!, 'if').values];
    return numbers(rows, (row) => (Number.isNaN(values[row]!) ? NaN : values[row] === 0 ? other[row]! : one[row]!));
  }
  const [one, other] = [asTexts(yes!, 'if'), asTexts(no!, 'if')];
  return texts(rows, (row) => (Number.isNaN(values[row]!) ? undefined : textAt(values[row] === 0 ? other : one, row)));
}

/** Three-valued, after Kleene: what is missing leaves the answer open unless the other side settles it. */
const connective = (name: 'and' | 'or', about: string): FunctionSpec => ({
  count: exactly(2),
  about,
  evaluate: ([first, second], rows) => {
    const left = asNumbers(first!, name).values;
    const right = asNumbers(second!, name).values;
    const settles = name === 'or';
    const truth = (value: number): boolean | undefined => (Number.isNaN(value) ? undefined : value !== 0);
    return numbers(rows, (row) => {
      const [x, y] = [truth(left[row]!), truth(right[row]!)];
      if (x === settles || y === settles) return Number(settles);
      return x === undefined || y === undefined ? NaN : Number(!settles);
    });
  },
});

export const LOGIC_FUNCTIONS = {
  '==': comparison('==', 'Whether both are equal.', (x, y) => x === y),
  '!=': comparison('!=', 'Whether both differ.', (x, y) => x !== y),
  '<': comparison('<', 'Whether the first is smaller; texts by code unit.', (x, y) => x < y),
  '<=': comparison('<=', 'Whether the first is smaller or equal.', (x, y) => x <= y),
  '>': comparison('>', 'Whether the first is larger.', (x, y) => x > y),
  '>=': comparison('>=', 'Whether the first is larger or equal.', (x, y) => x >= y),
  and: connective('and', 'Whether both hold.'),
  or: connective('or', 'Whether one holds.'),
  not: {
    count: exactly(1),
    about: 'Whether it does not hold.',
    evaluate: ([value], rows) => {
      const { values } = asNumbers(value!, 'not');
      return numbers(rows, (row) => (Number.isNaN(values[row]!) ? NaN : Number(values[row] === 0)));
    },
  },
  if: { count: exactly(3), about: 'if(condition, a, b): a where the condition holds, b where it does not.', evaluate: choose },
  coalesce: { count: atLeast(2), about: 'The first value that is not missing.', evaluate: firstPresent },
  is_missing: {
    count: exactly(1),
    about: '1 where the value is missing, 0 where it is there.',
    evaluate: ([value], rows) => {
      const asked = value!;
      return numbers(rows, (row) => Number(asked.kind === 'number' ? Number.isNaN(asked.values[row]!) : asked.codes[row]! < 0));
    },
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;
