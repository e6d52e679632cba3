import { decay } from '../svm/decay.ts';

/**
 * Turns `count` scores into the answers of the rows from `from` on: the second class has the probability 1 / (1 + e^−score), the first the
 * rest. The sign of a score is as good as random, so it is calculated with: the processor would guess a branch wrong every other time.
 */
export function putTwoClasses(scores: Float64Array, count: number, from: number, probabilities: Float64Array, predicted: Int32Array): void {
  let place = 2 * from;
  for (let row = 0; row < count; row++, place += 2) {
    const score = scores[row]!;
    const exponential = decay(Math.abs(score));
    const negative = Number(score < 0);
    // e^score below 0 and 1 above, neither of which is rounded here.
    const second = (1 - negative + negative * exponential) / (1 + exponential);
    const first = 1 - second;
    probabilities[place] = first;
    probabilities[place + 1] = second;
    predicted[from + row] = Number(second > first);
  }
}
