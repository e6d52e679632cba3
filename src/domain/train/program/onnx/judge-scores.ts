import type { ScoreScale } from '#kernel/records/model-package.ts';

/** Sums of float32 probabilities are off by less. */
const TOLERANCE = 1e-3;

/**
 * What the scores of many rows are: probabilities, when none is outside of 0 to 1 and each row has the sum 1 (or has one score only);
 * otherwise logits of a network, or beside a label (`labelled`) something that no probability can be made of.
 */
export function judgeScores(scores: Float64Array, width: number, labelled: boolean): ScoreScale {
  let probable = true;
  for (let start = 0; start < scores.length && probable; start += width) {
    let sum = 0;
    for (let place = start; place < start + width; place++) {
      const score = scores[place]!;
      if (!(score >= -TOLERANCE && score <= 1 + TOLERANCE)) probable = false;
      sum += score;
    }
    if (width > 1 && Math.abs(sum - 1) > TOLERANCE) probable = false;
  }
  return probable ? 'probabilities' : labelled ? 'none' : 'logits';
}

/** Softmax of each row; with one score in a row the logistic function, as the second of two classes. Two columns or more come out. */
export function toProbabilities(scores: Float64Array, width: number, scale: Exclude<ScoreScale, 'none'>): Float64Array {
  if (width === 1) {
    const both = new Float64Array(2 * scores.length);
    scores.forEach((score, row) => {
      both[2 * row + 1] = scale === 'logits' ? 1 / (1 + Math.exp(-score)) : score;
      both[2 * row] = scale === 'logits' ? 1 / (1 + Math.exp(score)) : 1 - score;
    });
    return both;
  }
  if (scale === 'probabilities') return scores;
  const probabilities = new Float64Array(scores.length);
  for (let start = 0; start < scores.length; start += width) {
    const row = scores.subarray(start, start + width);
    const largest = row.reduce((most, score) => Math.max(most, score), -Infinity);
    const sum = row.reduce((total, score) => total + Math.exp(score - largest), 0);
    row.forEach((score, place) => (probabilities[start + place] = Math.exp(score - largest) / sum));
  }
  return probabilities;
}
