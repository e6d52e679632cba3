/** Compares two classifiers by one metric and prints the milliseconds: `node ours.ts <metric>`. */
import type { Sha256 } from '#kernel/digest.ts';
import { Random } from '#kernel/random.ts';
import type { ClassPredictions } from '#kernel/records/prediction-set.ts';
import { pairedBootstrap } from '#numeric/statistics/paired-bootstrap.ts';

const ROWS = 10_000;

function classifier(truth: Int32Array, seed: number): ClassPredictions {
  const random = new Random(seed);
  const probabilities = new Float64Array(2 * ROWS);
  const predicted = truth.map((label, row) => {
    const positive = 1 / (1 + Math.exp(-(1.5 * (2 * label - 1) + random.normal())));
    probabilities.set([1 - positive, positive], 2 * row);
    return positive > 0.5 ? 1 : 0;
  });
  const rows = Uint32Array.from(truth.keys());
  return { task: 'classification', rows, rowsDigest: '0'.repeat(64) as Sha256, classes: ['a', 'b'], truth, predicted, probabilities };
}

const random = new Random(1);
const truth = new Int32Array(ROWS).map(() => random.below(2));
const [left, right] = [classifier(truth, 2), classifier(truth, 3)];
const started = performance.now();
pairedBootstrap(left, right, [process.argv[2]!], { seed: 1, replicates: 2000 });
console.log((performance.now() - started).toFixed(1));
