import { findColumn, type Table } from '#kernel/table.ts';
import type { ExplanationSummary } from '#plot/explanation-chart.ts';
import { contributionOf, describeOutput, rankFeatures, type TableExplanation } from './explain-model.ts';

const MOST_FEATURES = 15;

/** Contributions of some rows in the form in which a model package keeps them for its report. */
export function summariseExplanation(explanation: TableExplanation, table: Table): ExplanationSummary {
  const ranked = rankFeatures(explanation);
  return {
    method: explanation.method,
    output: describeOutput(explanation),
    rows: table.rows,
    features: ranked.slice(0, MOST_FEATURES).map(({ name, index, meanAbsolute }) => {
      const thirds = thirdsOf(table, name);
      const points = Array.from(
        { length: table.rows },
        (_, row) => [short(contributionOf(explanation, row, index)), thirds[row]!] as const,
      );
      return { name, meanAbsolute: short(meanAbsolute), points };
    }),
  };
}

const short = (value: number): number => Number(value.toPrecision(4));

/** Third of each row's value by rank among the rows, ties together; −1 for text and missing values. */
function thirdsOf(table: Table, name: string): Int8Array {
  const thirds = new Int8Array(table.rows).fill(-1);
  const column = findColumn(table, name);
  if (column?.kind !== 'number') return thirds;
  const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
  const low = sorted[Math.floor(sorted.length / 3)]!;
  const high = sorted[Math.floor((sorted.length * 2) / 3)]!;
  column.values.forEach((value, row) => {
    if (!Number.isNaN(value)) thirds[row] = value < low ? 0 : value > high || (value === high && high > low) ? 2 : 1;
  });
  return thirds;
}
