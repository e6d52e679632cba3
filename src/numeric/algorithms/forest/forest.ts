import { Random } from '#kernel/random.ts';
import type { Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import { GiniCriterion, SquaredErrorCriterion, type Criterion } from '../tree/criterion.ts';
import { growTree, type GrowthLimits } from '../tree/grow.ts';
import { gatherInBag, type InBag } from '../tree/in-bag.ts';
import { presort, type Presorted } from '../tree/presorted.ts';
import { joinTrees, TreeWriter, treesOf } from '../tree/tree-arrays.ts';
import { mean } from '../../linear-algebra/vector.ts';

/** Fits a single CART tree on all rows. */
export const fitDecisionTree = (x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  fitTrees(x, target, { ...parameters, trees: 1, bootstrap: false }, seed, 0, 1);

/** Random forest (Breiman 2001): bootstrap rows, random columns for every split, probabilities averaged. */
export const fitRandomForest = (x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  fitTrees(x, target, parameters, seed, 0, parameters['trees'] as number);

/**
 * Fits trees `first` to `last − 1` of a forest. Each tree has a generator of its own, so parts fitted apart and joined with
 * `joinForest` are the forest bit for bit.
 */
export function fitTrees(x: Matrix, target: Target, parameters: ParameterValues, seed: number, first: number, last: number): FittedModel {
  const data = presort(x);
  const limits = limitsOf(parameters, x.columns);
  const outputs = target.task === 'classification' ? target.classCount : 1;
  const writer = new TreeWriter(outputs);
  const importance = new Float64Array(x.columns * (last - first));
  const centre = target.task === 'regression' ? mean(target.values) : 0;
  for (let tree = first; tree < last; tree++) {
    const random = Random.forPart(seed, tree);
    const bag = gatherInBag(data, parameters['bootstrap'] === true ? drawRows(data, random) : undefined);
    const gains = new Float64Array(x.columns);
    growTree(data, bag, criterionFor(bag, target, centre), limits, random, writer, gains);
    importance.set(normalised(gains), (tree - first) * x.columns);
  }
  return {
    kind: 'trees',
    parameters: { task: target.task, outputs, link: 'mean', trees: last - first },
    arrays: { ...writer.finish(false), importance },
  };
}

/** Joins parts of a forest in tree order. */
export function joinForest(parts: readonly FittedModel[]): FittedModel {
  const [first] = parts;
  const importance = Float64Array.from(parts.flatMap((part) => [...part.arrays['importance']!]));
  const trees = parts.reduce((sum, part) => sum + (part.parameters['trees'] as number), 0);
  const outputs = first!.parameters['outputs'] as number;
  return { kind: 'trees', parameters: { ...first!.parameters, trees }, arrays: { ...joinTrees(parts.map(treesOf), outputs), importance } };
}

const criterionFor = (bag: InBag, target: Target, centre: number): Criterion =>
  target.task === 'classification'
    ? new GiniCriterion(bag, target.labels, target.classCount)
    : new SquaredErrorCriterion(bag, target.values, centre);

function drawRows(data: Presorted, random: Random): Int32Array {
  const counts = new Int32Array(data.rows);
  for (let draw = 0; draw < data.rows; draw++) counts[random.below(data.rows)]!++;
  return counts;
}

function limitsOf(parameters: ParameterValues, columns: number): GrowthLimits {
  return {
    maxDepth: (parameters['max-depth'] as number | null) ?? Infinity,
    minSamplesSplit: parameters['min-samples-split'] as number,
    minSamplesLeaf: parameters['min-samples-leaf'] as number,
    maxFeatures: featureCount(parameters['max-features'] ?? null, columns),
  };
}

/** scikit-learn's reading of `max_features`: a word, a share up to 1, or a count above 1; null means all. */
export function featureCount(given: number | string | boolean | null, columns: number): number {
  if (given === 'sqrt') return Math.max(1, Math.floor(Math.sqrt(columns)));
  if (given === 'log2') return Math.max(1, Math.floor(Math.log2(columns)));
  if (typeof given !== 'number') return columns;
  return given <= 1 ? Math.max(1, Math.floor(given * columns)) : Math.min(columns, Math.floor(given));
}

/** Gains of one tree as shares; kept by tree so that joining parts adds nothing up in another order. */
function normalised(gains: Float64Array): Float64Array {
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return total > 0 ? gains.map((gain) => gain / total) : gains;
}
