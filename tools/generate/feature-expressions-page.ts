import { inlineCode, markdownTable } from '../../src/kernel/markdown.ts';
import { FUNCTIONS } from '../../src/numeric/preprocessing/expression/functions.ts';

const OPERATORS: Readonly<Record<string, string>> = { negate: '-a', not: 'not a' };

/** What can be said in a feature definition. */
export function featureExpressionsPage(): string {
  const entries = Object.entries(FUNCTIONS);
  const isOperator = (name: string): boolean => !/^[a-z]/.test(name) || ['and', 'or', 'not', 'negate'].includes(name);
  const operators = entries.filter(([name]) => isOperator(name));
  const functions = entries.filter(([name]) => !isOperator(name)).sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    '<!-- Generated from src/numeric/preprocessing/expression/functions.ts by tools/generate.ts. Do not edit. -->',
    '# Feature expressions',
    'What can stand in `expression` in a file of feature definitions. An expression reads one row and gives one number or one text; there are no loops, no assignments and no access to anything else, so every expression ends.',
    '- A column is written by its name; a name that is not a plain word stands between back-quotes: `` `total rooms` ``.\n- Text stands in quotes of either kind: `\'Oslo\'`, `"Oslo"`. Numbers: `3`, `0.5`, `1e-3`.\n- True is 1 and false is 0.\n- A missing value stays missing through arithmetic and comparison, and so does what is no finite number, such as a division by zero; `coalesce` puts something in its place, and preprocessing does later.\n- Dates are texts such as `2024-02-29` or `2024-02-29T08:30:00`; zones are not applied.',
    '## Operators',
    'From weak to strong: `or`, `and`, `not`, comparisons, `+` and `-`, `*` `/` `%`, `-a`, `**`.',
    markdownTable(
      ['Operator', 'Meaning'],
      operators.map(([name, { about }]) => [inlineCode(OPERATORS[name] ?? `a ${name} b`), about]),
    ),
    '## Functions',
    markdownTable(
      ['Function', 'Values', 'Meaning'],
      functions.map(([name, { count, about }]) => [inlineCode(name), countText(count), about]),
    ),
    '',
  ].join('\n\n');
}

const countText = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
