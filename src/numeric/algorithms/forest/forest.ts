import { Failure } from '#kernel/failure.ts';
import { Random } from '#kernel/random.ts';
import type { Matrix } from '../../linear-algebra/matrix.ts';
import { withClassWeights } from '../class-weight.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import { GiniCriterion, SquaredErrorCriterion, type Criterion } from '../tree/criterion.ts';
import { growTree, type GrowthLimits } from '../tree/grow.ts';
import { gatherValues, growRandomTree } from '../tree/grow-random.ts';
import { bagRows, gatherInBag, type InBag } from '../tree/in-bag.ts';
import { presort } from '../tree/presorted.ts';
import { NodeRecord, prunedInto } from '../tree/prune.ts';
import { joinTrees, TreeWriter, treesOf } from '../tree/tree-arrays.ts';
import { mean } from '../../linear-algebra/vector.ts';
import { drawRows } from './draw-rows.ts';
import { withOutOfBagScore } from './out-of-bag.ts';

/** How thresholds are found: the best of all, or the best of some drawn at random. */
type Splitter = 'best' | 'random';

/** Fits a single CART tree on all rows. */
export const fitDecisionTree = (x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  fitTrees('best', x, target, { ...parameters, trees: 1, bootstrap: false }, seed, 0, 1);

/** Random forest (Breiman 2001): bootstrap rows, random columns for every split, probabilities averaged. */
export const fitRandomForest = (x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  fitForest('best', x, target, parameters, seed);

/** Extremely randomised trees: as a random forest, with thresholds drawn at random. */
export const fitExtraTrees = (x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  fitForest('random', x, target, parameters, seed);

function fitForest(splitter: Splitter, x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel {
  requireBootstrap(parameters);
  const forest = fitTrees(splitter, x, target, parameters, seed, 0, parameters['trees'] as number);
  return withOutOfBagScore(forest, x, target, parameters, seed);
}

function requireBootstrap(parameters: ParameterValues): void {
  if (parameters['oob-score'] !== true || parameters['bootstrap'] === true) return;
  throw new Failure('train.settings-invalid', {
    message: 'parameter "oob-score" needs "bootstrap": without it every tree sees every row, and no row is out of the bag.',
  });
}

/** Algorithms whose trees can be fitted apart, and how each finds its thresholds. */
export const FOREST_SPLITTERS: Readonly<Partial<Record<string, Splitter>>> = { 'random-forest': 'best', 'extra-trees': 'random' };

/**
 * Fits trees `first` to `last − 1` of a forest. Each tree has a generator of its own, so parts fitted apart and joined with
 * `joinForest` are the forest bit for bit.
 */
export function fitTrees(
  splitter: Splitter,
  x: Matrix,
  given: Target,
  parameters: ParameterValues,
  seed: number,
  first: number,
  last: number,
): FittedModel {
  requireBootstrap(parameters);
  const target = withClassWeights(given, parameters['class-weight'] ?? null);
  const data = splitter === 'best' ? presort(x) : undefined;
  const limits = limitsOf(parameters, x.columns);
  const outputs = target.task === 'classification' ? target.classCount : 1;
  const writer = new TreeWriter(outputs);
  const importance = new Float64Array(x.columns * (last - first));
  const centre = target.task === 'regression' ? mean(target.values) : 0;
  const alpha = (parameters['ccp-alpha'] ?? 0) as number;
  for (let tree = first; tree < last; tree++) {
    const random = Random.forPart(seed, tree);
    const drawn = bagRows(x.rows, parameters['bootstrap'] === true ? drawRows(x.rows, random) : undefined, target.weights);
    const gains = new Float64Array(x.columns);
    const grow = (into: TreeWriter, record?: NodeRecord): void => {
      if (data === undefined) {
        const bag = gatherValues(x, drawn);
        growRandomTree(bag, x.columns, criterionFor(bag, target, centre), limits, random, into, gains, record);
      } else {
        const bag = gatherInBag(data, drawn);
        growTree(data, bag, criterionFor(bag, target, centre), limits, random, into, gains, record);
      }
    };
    if (alpha === 0) grow(writer);
    else {
      const whole = new TreeWriter(outputs);
      const record = new NodeRecord(outputs);
      grow(whole, record);
      prunedInto(
        writer,
        whole.finish(false),
        record,
        alpha,
        drawn.weights.reduce((sum, weight) => sum + weight, 0),
        gains.fill(0),
      );
    }
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
