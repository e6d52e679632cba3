/** Counts by truth (row) and prediction (column), row-major: `cells[truth * classCount + predicted]`. May be weighted. */
export type ConfusionCells = Float64Array;

export function countConfusion(truth: Int32Array, predicted: Int32Array, classCount: number): ConfusionCells {
  const cells = new Float64Array(classCount * classCount);
  for (let row = 0; row < truth.length; row++) cells[truth[row]! * classCount + predicted[row]!]! += 1;
  return cells;
}

/** Row and column sums and the diagonal, all that the metrics below need. */
interface Margins {
  readonly total: number;
  readonly correct: number;
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
}

function marginsOf(cells: ConfusionCells, classCount: number): Margins {
  const truth = new Float64Array(classCount);
  const predicted = new Float64Array(classCount);
  let total = 0;
  let correct = 0;
  for (let actual = 0; actual < classCount; actual++) {
    for (let guess = 0; guess < classCount; guess++) {
      const count = cells[actual * classCount + guess]!;
      truth[actual]! += count;
      predicted[guess]! += count;
      total += count;
    }
    correct += cells[actual * classCount + actual]!;
  }
  return { total, correct, truth, predicted };
}

/** A metric that is a function of the confusion matrix alone. */
export type ConfusionMetric = (cells: ConfusionCells, classCount: number) => number;

const accuracy: ConfusionMetric = (cells, classCount) => {
  const { correct, total } = marginsOf(cells, classCount);
  return correct / total;
};

/** Mean over the classes for which `counts` says so; each class gives a share with 0/0 read as 0, as scikit-learn does. */
function macro(
  cells: ConfusionCells,
  classCount: number,
  share: (hit: number, truth: number, predicted: number) => number,
  counts: (truth: number, predicted: number) => boolean,
): number {
  const { truth, predicted } = marginsOf(cells, classCount);
  let sum = 0;
  let classes = 0;
  for (let index = 0; index < classCount; index++) {
    if (!counts(truth[index]!, predicted[index]!)) continue;
    sum += share(cells[index * classCount + index]!, truth[index]!, predicted[index]!);
    classes += 1;
  }
  return sum / classes;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const recallShare = (hit: number, truth: number): number => ratio(hit, truth);

const precisionShare = (hit: number, _truth: number, predicted: number): number => ratio(hit, predicted);

const f1Share = (hit: number, truth: number, predicted: number): number => ratio(2 * hit, truth + predicted);

/** Classes that occur neither in truth nor in predictions say nothing about the model and are left out of macro means. */
const occurs = (truth: number, predicted: number): boolean => truth + predicted > 0;

/** Multi-class Matthews correlation R_K (Gorodkin 2004), 0 when one side has a single class. */
const mcc: ConfusionMetric = (cells, classCount) => {
  const { total, correct, truth, predicted } = marginsOf(cells, classCount);
  let cross = 0;
  let truthSquares = 0;
  let predictedSquares = 0;
  for (let index = 0; index < classCount; index++) {
    cross += truth[index]! * predicted[index]!;
    truthSquares += truth[index]! ** 2;
    predictedSquares += predicted[index]! ** 2;
  }
  const spread = (total ** 2 - predictedSquares) * (total ** 2 - truthSquares);
  return spread === 0 ? 0 : (correct * total - cross) / Math.sqrt(spread);
};

/** Cohen's kappa; NaN when truth and predictions are all of one class, where agreement by chance is certain. */
const kappa: ConfusionMetric = (cells, classCount) => {
  const { total, correct, truth, predicted } = marginsOf(cells, classCount);
  let chance = 0;
  for (let index = 0; index < classCount; index++) chance += truth[index]! * predicted[index]!;
  chance /= total ** 2;
  return (correct / total - chance) / (1 - chance);
};

const f1Weighted: ConfusionMetric = (cells, classCount) => {
  const { total, truth, predicted } = marginsOf(cells, classCount);
  let sum = 0;
  for (let index = 0; index < classCount; index++) {
    sum += truth[index]! * f1Share(cells[index * classCount + index]!, truth[index]!, predicted[index]!);
  }
  return sum / total;
};

export const CONFUSION_METRICS: Readonly<Record<string, ConfusionMetric>> = {
  accuracy,
  'balanced-accuracy': (cells, classCount) => macro(cells, classCount, recallShare, (truth) => truth > 0),
  'precision-macro': (cells, classCount) => macro(cells, classCount, precisionShare, occurs),
  'recall-macro': (cells, classCount) => macro(cells, classCount, recallShare, occurs),
  'f1-macro': (cells, classCount) => macro(cells, classCount, f1Share, occurs),
  // With one label a row every false positive is a false negative elsewhere, so micro F1 is accuracy.
  'f1-micro': accuracy,
  'f1-weighted': f1Weighted,
  mcc,
  kappa,
};
