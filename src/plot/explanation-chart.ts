import { renderBeeswarm, type BeeswarmPoint } from './beeswarm.ts';
import type { PictureOptions } from './picture.ts';

/** Contributions of some rows to a model's output, as `insights.json` of a model package holds them. */
export interface ExplanationSummary {
  readonly method: string;
  /** What is explained: `log-odds of "yes"`. */
  readonly output: string;
  readonly rows: number;
  /** Largest mean |contribution| first. */
  readonly features: readonly SummarisedFeature[];
}

export interface SummarisedFeature {
  readonly name: string;
  readonly meanAbsolute: number;
  /** Contribution, and the third that the row's value is in by rank (−1 where values have no order), row by row. */
  readonly points: readonly (readonly [contribution: number, third: number])[];
}

/** SHAP summary: one dot a row for each column, to the right where the column raised the output. */
export function renderExplanation({ features, output, rows, method }: ExplanationSummary, options: PictureOptions = {}): string {
  const largest = features.slice(0, 3).map(({ name, meanAbsolute }) => `${name}: ${meanAbsolute} on average`);
  return renderBeeswarm(
    {
      title: 'What moved single predictions',
      description: `Shapley values (${method}) of ${rows} rows for the ${output}: to the right a column raised it, to the left it lowered it. ${largest.join('; ')}.`,
      axis: `contribution to the ${output}`,
      rows: features.map(({ name, meanAbsolute, points }) => ({
        name,
        label: String(Number(meanAbsolute.toPrecision(2))),
        points: points.map(([x, third]): BeeswarmPoint => (third === 0 || third === 1 || third === 2 ? { x, third } : { x })),
      })),
    },
    options,
  );
}
