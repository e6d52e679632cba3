import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fitSetting } from '#domain/train/fit-setting.ts';
import { prepareTrainingData } from '#domain/train/training-data.ts';
import type { Task } from '#kernel/metric.ts';
import { resolveAlgorithm, type AlgorithmId } from '#numeric/algorithms/registry.ts';
import { irisTable } from '../../kit/training.ts';

const iris = irisTable();

/** First digits of the SHA-256 of everything that was learned. */
function fingerprint(algorithm: AlgorithmId, task: Task): string {
  const target = task === 'classification' ? 'species' : 'petal_width';
  const data = prepareTrainingData(iris, target, { algorithms: [], metrics: [task === 'classification' ? 'accuracy' : 'r2'] });
  const resolved = resolveAlgorithm(algorithm, task, {});
  if (!resolved.ok) throw new Error(resolved.error.join('\n'));
  const rows = Int32Array.from({ length: 150 }, (_, row) => row);
  const { model } = fitSetting(data.table, data.target, rows, { algorithm, parameters: resolved.value.parameters }, 42);
  const hash = createHash('sha256');
  for (const array of Object.values(model.arrays)) hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return hash.digest('hex').slice(0, 12);
}

/** The same on Node 20 and 24: the suite runs on both. A change here means that everybody's models change: say so in CHANGELOG.md. */
describe('a seed gives the same bits on every version of Node', () => {
  it.each<[AlgorithmId, Task, string]>([
    ['random-forest', 'classification', '89f9bcae248f'],
    ['random-forest', 'regression', '4b7439db3d1e'],
    ['gradient-boosting', 'classification', '57216bf9609d'],
    ['gradient-boosting', 'regression', '6bb5971e21f3'],
    ['decision-tree', 'classification', '14bb64358af5'],
    ['decision-tree', 'regression', '920db30bd1f0'],
    ['logistic-regression', 'classification', '4a3d9c1f92f6'],
    ['svm', 'classification', '59b1679f12b6'],
    ['k-nearest-neighbors', 'regression', '6b832eb0806e'],
    ['naive-bayes', 'classification', '7f93405a0ff2'],
    ['linear-regression', 'regression', 'b714b5d5a872'],
    ['ridge', 'regression', '2e1085bf7d44'],
  ])('%s, %s: %s', (algorithm, task, expected) => {
    expect(fingerprint(algorithm, task)).toBe(expected);
  });
});
