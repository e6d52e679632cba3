import type { Json, JsonObject } from '#kernel/json.ts';
import { contributionOf, type TableExplanation } from './explain-model.ts';

/** Sum of the base and all contributions: the output of the model that a row is explained for. */
const outputOf = (explanation: TableExplanation, row: number): number =>
  explanation.features.reduce((sum, _, feature) => sum + contributionOf(explanation, row, feature), baseOf(explanation, row));

const baseOf = ({ base, shown }: TableExplanation, row: number): number => base[shown[row]!]!;

const classOf = ({ classes, outputs, shown }: TableExplanation, row: number): string | undefined =>
  classes.length === 0 ? undefined : outputs === 1 ? classes[1] : classes[shown[row]!];

/** One object a row: what is expected of any row, what each column adds, and the output that they add up to. */
export const explanationRows = (explanation: TableExplanation): JsonObject[] =>
  Array.from(explanation.shown, (_, row): JsonObject => {
    const own = classOf(explanation, row);
    return {
      ...(own === undefined ? {} : { class: own }),
      base: baseOf(explanation, row),
      output: outputOf(explanation, row),
      contributions: Object.fromEntries(
        explanation.features.map((name, feature): [string, Json] => [name, contributionOf(explanation, row, feature)]),
      ),
    };
  });

/** The same as rows of cells, with a header; numbers in their shortest exact form. */
export function explanationCells(explanation: TableExplanation): string[][] {
  const named = explanation.classes.length > 0;
  const header = [...(named ? ['class'] : []), 'base', 'output', ...explanation.features];
  const rows = Array.from(explanation.shown, (_, row) => [
    ...(named ? [classOf(explanation, row)!] : []),
    ...[baseOf(explanation, row), outputOf(explanation, row)].map(String),
    ...explanation.features.map((_, feature) => String(contributionOf(explanation, row, feature))),
  ]);
  return [header, ...rows];
}
