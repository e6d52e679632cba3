import { Failure } from '#kernel/failure.ts';
import { columnNames, findColumn, type Column, type Table } from '#kernel/table.ts';
import { FUNCTIONS } from './functions.ts';
import type { Expression } from './syntax.ts';
import type { Value } from './value.ts';

/**
 * Computes an expression for every row of a table. Missing values stay missing through arithmetic; a result that is no finite number is
 * missing. Fails with `train.feature-missing` for a column that is not there and `train.feature-expression` for text where a number is
 * needed or the other way round.
 */
export function evaluateExpression(expression: Expression, table: Table, name: string): Column {
  const value = evaluate(expression, table);
  return value.kind === 'number' ? { kind: 'number', name, values: value.values } : withDistinct(name, value.codes, value.dictionary);
}

function evaluate(expression: Expression, table: Table): Value {
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', values: new Float64Array(table.rows).fill(expression.value) };
    case 'text':
      return { kind: 'text', codes: new Int32Array(table.rows), dictionary: [expression.value] };
    case 'column': {
      const column = findColumn(table, expression.name);
      if (column !== undefined) return column;
      throw new Failure('train.feature-missing', {
        message: `column "${expression.name}" is needed; the table has ${
          columnNames(table)
            .map((name) => `"${name}"`)
            .join(', ') || 'no columns'
        }.`,
      });
    }
    case 'call':
      return FUNCTIONS[expression.name]!.evaluate(
        expression.arguments.map((argument) => evaluate(argument, table)),
        table.rows,
      );
  }
}

/** A column's dictionary holds every text once, those that occur only. */
function withDistinct(name: string, codes: Int32Array, dictionary: readonly string[]): Column {
  const numbers = new Map<string, number>();
  const renumbered = codes.map((code) => {
    if (code < 0) return -1;
    const text = dictionary[code]!;
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    return number;
  });
  return { kind: 'text', name, codes: renumbered, dictionary: [...numbers.keys()] };
}
