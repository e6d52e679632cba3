import { rankRows, weightedAveragePrecision, weightedRocAuc, type RankedRows } from './ranking.ts';

/** How well the probability of each class ranks the rows; each row counts `weights[row]` times. */
export interface ClassRankings {
  /** Area under the ROC curve of each class against the rest; NaN for a class without rows, or with all of them. */
  rocAreas(weights: Int32Array): Float64Array;
  averagePrecisions(weights: Int32Array): Float64Array;
  /**
   * Mean over all pairs of classes of the two areas that tell them apart (Hand and Till 2001), each by the probability of one of the two
   * and on their rows alone; plain, or by the rows of both. NaN where fewer than two classes have rows.
   */
  pairMean(weights: Int32Array, bySize: boolean): number;
}

/** Up to this many probabilities the order of the rows is kept for every class: 6 bytes each. */
export const MOST_SORTED = 5_000_000;

/** Rankings of the classes: of both when there are two, unless only the second, the positive one, is asked for. */
export function rankClasses(
  truth: Int32Array,
  probabilities: Float64Array,
  classCount: number,
  positives: readonly number[],
  mostSorted = MOST_SORTED,
): ClassRankings {
  return truth.length * positives.length <= mostSorted
    ? sortedRankings(truth, probabilities, classCount, positives)
    : searchedRankings(truth, probabilities, classCount, positives);
}

/** Every class sorted once; then any weights take one linear pass a class. */
function sortedRankings(truth: Int32Array, probabilities: Float64Array, classCount: number, positives: readonly number[]): ClassRankings {
  const ranked = positives.map((positive) => rankRows(probabilities, classCount, positive, (row) => truth[row] === positive));
  return {
    rocAreas: (weights) => Float64Array.from(ranked, (one) => weightedRocAuc(one, weights)),
    averagePrecisions: (weights) => Float64Array.from(ranked, (one) => weightedAveragePrecision(one, weights)),
    pairMean: (weights, bySize) => {
      const mean = new PairMean(classSizes(truth, weights, classCount), bySize);
      ranked.forEach((one, index) => {
        const wins = new Float64Array(classCount);
        countWins(one, truth, weights, wins);
        mean.add(positives[index]!, wins);
      });
      return mean.value();
    },
  };
}

/** For every class the weight of pairs that the positive wins against it, ties counted half. */
function countWins({ order, groupEnds, positive }: RankedRows, truth: Int32Array, weights: Int32Array, wins: Float64Array): void {
  let above = 0;
  let start = 0;
  for (let end = 0; end < order.length; end++) {
    if (groupEnds[end] === 0) continue;
    let tied = 0;
    for (let place = start; place <= end; place++) if (positive[place] === 1) tied += weights[order[place]!]!;
    for (let place = start; place <= end; place++) {
      if (positive[place] === 0) wins[truth[order[place]!]!]! += weights[order[place]!]! * (above + tied / 2);
    }
    above += tied;
    start = end + 1;
  }
}

/** So many columns are copied out of the row-major probabilities at a time that reading them uses whole cache lines. */
const BLOCK = 32;

/**
 * The same without an order of the rows: the scores of the few rows of a class are sorted, and each row is looked up among them. Takes
 * rows × classes steps and a block of columns of memory, where sorting every class would take six bytes for each probability.
 */
function searchedRankings(truth: Int32Array, probabilities: Float64Array, classCount: number, positives: readonly number[]): ClassRankings {
  const members = rowsOfClasses(truth, classCount);
  const each = (visit: (column: Float64Array, positive: number, index: number) => void): void => {
    const rows = truth.length;
    const columns = new Float64Array(BLOCK * rows);
    for (let first = 0; first < positives.length; first += BLOCK) {
      const block = positives.slice(first, first + BLOCK);
      for (let row = 0; row < rows; row++) {
        for (let place = 0; place < block.length; place++) columns[place * rows + row] = probabilities[row * classCount + block[place]!]!;
      }
      block.forEach((positive, place) => visit(columns.subarray(place * rows, (place + 1) * rows), positive, first + place));
    }
  };
  return {
    rocAreas: (weights) => {
      const areas = new Float64Array(positives.length);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      each((column, positive, index) => {
        const levels = levelsOf(column, members[positive]!, weights);
        let pairs = 0;
        for (let row = 0; row < column.length; row++) {
          if (truth[row] !== positive && weights[row] !== 0) pairs += weights[row]! * winsAgainst(levels, column[row]!);
        }
        areas[index] = pairs / (levels.weight * (total - levels.weight));
      });
      return areas;
    },
    averagePrecisions: (weights) => {
      const values = new Float64Array(positives.length);
      each((column, positive, index) => (values[index] = averagePrecision(levelsOf(column, members[positive]!, weights), column, weights)));
      return values;
    },
    pairMean: (weights, bySize) => {
      const mean = new PairMean(classSizes(truth, weights, classCount), bySize);
      const wins = new Float64Array(classCount);
      each((column, positive) => {
        wins.fill(0);
        const levels = levelsOf(column, members[positive]!, weights);
        for (let row = 0; row < column.length; row++) {
          if (truth[row] !== positive) wins[truth[row]!]! += weights[row]! * winsAgainst(levels, column[row]!);
        }
        mean.add(positive, wins);
      });
      return mean.value();
    },
  };
}

/** Distinct scores of the positive rows, falling, with the weight at each and above each. */
interface Levels {
  readonly scores: Float64Array;
  readonly at: Float64Array;
  readonly above: Float64Array;
  readonly weight: number;
}

function levelsOf(column: Float64Array, rows: readonly number[], weights: Int32Array): Levels {
  const order = [...rows].sort((left, right) => column[right]! - column[left]! || left - right);
  const scores = new Float64Array(order.length);
  const at = new Float64Array(order.length);
  const above = new Float64Array(order.length + 1);
  let count = 0;
  let weight = 0;
  for (const row of order) {
    const score = column[row]!;
    if (count === 0 || scores[count - 1] !== score) {
      above[count] = weight;
      scores[count++] = score;
    }
    at[count - 1]! += weights[row]!;
    weight += weights[row]!;
  }
  return { scores: scores.subarray(0, count), at, above, weight };
}

/** The first level that the score reaches; the number of levels when it reaches none. */
function firstReached(scores: Float64Array, score: number): number {
  let low = 0;
  let high = scores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scores[middle]! <= score) high = middle;
    else low = middle + 1;
  }
  return low;
}

function winsAgainst({ scores, at, above, weight }: Levels, score: number): number {
  const level = firstReached(scores, score);
  if (level === scores.length) return weight;
  return scores[level] === score ? above[level]! + at[level]! / 2 : above[level]!;
}

function averagePrecision({ scores, at, weight }: Levels, column: Float64Array, weights: Int32Array): number {
  const reached = new Float64Array(scores.length + 1);
  for (let row = 0; row < column.length; row++) reached[firstReached(scores, column[row]!)]! += weights[row]!;
  let seen = 0;
  let positives = 0;
  let area = 0;
  for (let level = 0; level < scores.length; level++) {
    seen += reached[level]!;
    positives += at[level]!;
    if (seen > 0) area += (at[level]! * positives) / seen;
  }
  return area / weight;
}

function rowsOfClasses(truth: Int32Array, classCount: number): number[][] {
  const members = Array.from({ length: classCount }, (): number[] => []);
  truth.forEach((actual, row) => members[actual]!.push(row));
  return members;
}

export function classSizes(truth: Int32Array, weights: Int32Array, classCount: number): Float64Array {
  const sizes = new Float64Array(classCount);
  for (let row = 0; row < truth.length; row++) sizes[truth[row]!]! += weights[row]!;
  return sizes;
}

/** Sums areas up class by class, so that no matrix of all pairs is needed. */
class PairMean {
  readonly #sizes: Float64Array;
  readonly #bySize: boolean;
  #sum = 0;
  #total = 0;

  constructor(sizes: Float64Array, bySize: boolean) {
    this.#sizes = sizes;
    this.#bySize = bySize;
  }

  /** `wins[b]`: weight of the pairs that the positive class wins against class b. */
  add(positive: number, wins: Float64Array): void {
    const own = this.#sizes[positive]!;
    for (let other = 0; other < wins.length; other++) {
      const size = this.#sizes[other]!;
      if (other === positive || own === 0 || size === 0) continue;
      const weight = this.#bySize ? own + size : 1;
      this.#sum += (weight * wins[other]!) / (own * size);
      this.#total += weight;
    }
  }

  value(): number {
    return this.#total === 0 ? Number.NaN : this.#sum / this.#total;
  }
}
