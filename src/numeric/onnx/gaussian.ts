import type { FittedModel } from '../algorithms/model.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addLink } from './links.ts';
import type { Outcome } from './outcome.ts';
import { addSquaredGaps } from './squared-gaps.ts';

/** Gaussian naive Bayes: log prior − ½ Σ (ln 2πσ² + (x − µ)² / σ²) for every class, then softmax. */
export function addGaussian(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { means, variances, priors } = model.arrays as { means: Float64Array; variances: Float64Array; priors: Float64Array };
  const count = priors.length;
  const columns = means.length / count;
  const byColumn = (source: Float64Array, change: (value: number) => number): Float64Array =>
    Float64Array.from(source, (_, index) => change(source[(index % count) * columns + Math.floor(index / count)]!));
  const start = priors.map((prior, label) => {
    let constant = Math.log(prior);
    for (let column = 0; column < columns; column++) constant -= 0.5 * Math.log(2 * Math.PI * variances[label * columns + column]!);
    return constant;
  });
  const centres = {
    columns,
    count,
    values: byColumn(means, (mean) => mean),
    factors: byColumn(variances, (variance) => -0.5 / variance),
  };
  return addLink(graph, addSquaredGaps(graph, matrix, centres, start), 'softmax');
}
