/**
 * How often each class is the truth, is predicted, and is both: all of the confusion matrix that the metrics below need, so that ten
 * thousand classes take no matrix of a hundred million cells. Counts may be weighted.
 */
export interface ClassCounts {
  total: number;
  correct: number;
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
  readonly hits: Float64Array;
}

export const emptyCounts = (classCount: number): ClassCounts => ({
  total: 0,
  correct: 0,
  truth: new Float64Array(classCount),
  predicted: new Float64Array(classCount),
  hits: new Float64Array(classCount),
});

function clearCounts(counts: ClassCounts): void {
  counts.total = 0;
  counts.correct = 0;
  counts.truth.fill(0);
  counts.predicted.fill(0);
  counts.hits.fill(0);
}

export function countRow(counts: ClassCounts, truth: number, predicted: number, weight: number): void {
  counts.total += weight;
  counts.truth[truth]! += weight;
  counts.predicted[predicted]! += weight;
  if (truth !== predicted) return;
  counts.correct += weight;
  counts.hits[truth]! += weight;
}

/** Counts rows by weights, again and again. */
export interface RowCounter {
  readonly counts: ClassCounts;
  /** `pseudo` are further observations of any weight. */
  count(weights: Int32Array, pseudo: readonly { readonly truth: number; readonly predicted: number; readonly weight: number }[]): void;
}

/** With few classes one sum a row, into the cells of a matrix, is faster than three. */
const MOST_CELLS_A_SIDE = 64;

export function prepareCounter(truth: Int32Array, predicted: Int32Array, classCount: number): RowCounter {
  const counts = emptyCounts(classCount);
  if (classCount > MOST_CELLS_A_SIDE) {
    return {
      counts,
      count(weights, pseudo) {
        clearCounts(counts);
        for (let row = 0; row < truth.length; row++) countRow(counts, truth[row]!, predicted[row]!, weights[row]!);
        for (const one of pseudo) countRow(counts, one.truth, one.predicted, one.weight);
      },
    };
  }
  const cellOfRow = truth.map((actual, row) => actual * classCount + predicted[row]!);
  const cells = new Float64Array(classCount * classCount);
  return {
    counts,
    count(weights, pseudo) {
      cells.fill(0);
      for (let row = 0; row < cellOfRow.length; row++) cells[cellOfRow[row]!]! += weights[row]!;
      for (const one of pseudo) cells[one.truth * classCount + one.predicted]! += one.weight;
      clearCounts(counts);
      for (let actual = 0; actual < classCount; actual++) {
        for (let guess = 0; guess < classCount; guess++) countRow(counts, actual, guess, cells[actual * classCount + guess]!);
      }
    },
  };
}

/** A metric that is a function of the confusion matrix alone. */
export type ConfusionMetric = (counts: ClassCounts) => number;

const accuracy: ConfusionMetric = ({ correct, total }) => correct / total;

type Share = (hit: number, truth: number, predicted: number) => number;

/** Mean over the classes for which `counted` says so; each class gives a share with 0/0 read as 0, as scikit-learn does. */
function macro(share: Share, counted: (truth: number, predicted: number) => boolean): ConfusionMetric {
  return ({ truth, predicted, hits }) => {
    let sum = 0;
    let classes = 0;
    for (let index = 0; index < truth.length; index++) {
      if (!counted(truth[index]!, predicted[index]!)) continue;
      sum += share(hits[index]!, truth[index]!, predicted[index]!);
      classes += 1;
    }
    return sum / classes;
  };
}

/** Mean over the classes by their rows. */
const weighted =
  (share: Share): ConfusionMetric =>
  ({ total, truth, predicted, hits }) => {
    let sum = 0;
    for (let index = 0; index < truth.length; index++) sum += truth[index]! * share(hits[index]!, truth[index]!, predicted[index]!);
    return sum / total;
  };

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const recallShare: Share = (hit, truth) => ratio(hit, truth);

const precisionShare: Share = (hit, _truth, predicted) => ratio(hit, predicted);

const f1Share: Share = (hit, truth, predicted) => ratio(2 * hit, truth + predicted);

/** Classes that occur neither in truth nor in predictions say nothing about the model and are left out of macro means. */
const occurs = (truth: number, predicted: number): boolean => truth + predicted > 0;

/** Multi-class Matthews correlation R_K (Gorodkin 2004), 0 when one side has a single class. */
const mcc: ConfusionMetric = ({ total, correct, truth, predicted }) => {
  let cross = 0;
  let truthSquares = 0;
  let predictedSquares = 0;
  for (let index = 0; index < truth.length; index++) {
    cross += truth[index]! * predicted[index]!;
    truthSquares += truth[index]! ** 2;
    predictedSquares += predicted[index]! ** 2;
  }
  const spread = (total ** 2 - predictedSquares) * (total ** 2 - truthSquares);
  return spread === 0 ? 0 : (correct * total - cross) / Math.sqrt(spread);
};

/** Cohen's kappa; NaN when truth and predictions are all of one class, where agreement by chance is certain. */
const kappa: ConfusionMetric = ({ total, correct, truth, predicted }) => {
  let chance = 0;
  for (let index = 0; index < truth.length; index++) chance += truth[index]! * predicted[index]!;
  chance /= total ** 2;
  return (correct / total - chance) / (1 - chance);
};

export const CONFUSION_METRICS: Readonly<Record<string, ConfusionMetric>> = {
  accuracy,
  'balanced-accuracy': macro(recallShare, (truth) => truth > 0),
  'precision-macro': macro(precisionShare, occurs),
  'recall-macro': macro(recallShare, occurs),
  'f1-macro': macro(f1Share, occurs),
  // With one label a row every false positive is a false negative elsewhere, so all micro means are accuracy.
  'precision-micro': accuracy,
  'recall-micro': accuracy,
  'f1-micro': accuracy,
  'precision-weighted': weighted(precisionShare),
  'recall-weighted': weighted(recallShare),
  'f1-weighted': weighted(f1Share),
  mcc,
  kappa,
};
