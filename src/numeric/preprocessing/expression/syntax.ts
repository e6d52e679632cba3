/** What an expression of a feature definition means. Operators are calls, too: `a + b` is `{ name: '+', arguments: [a, b] }`. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** What is wrong with a source text, and where: characters are counted from 1. */
export interface SyntaxProblem {
  readonly message: string;
  readonly at: number;
}

/** Names of the columns that an expression reads, in order of first use. */
export function columnsUsed(expression: Expression): string[] {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'column') names.add(node.name);
    else if (node.kind === 'call') node.arguments.forEach(visit);
  };
  visit(expression);
  return [...names];
}
