// Softmax regression by gradient descent, with no package. Every fourth row is held out. The loss of each epoch is a line of JSON, and a
// checkpoint every 50 epochs lets a training that was killed go on.
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; start this program with: trainyard train`);
  return value;
};
const output = variable('TRAINYARD_OUTPUT_DIR');
const checkpoint = `${variable('TRAINYARD_CHECKPOINT_DIR')}/weights.json`;
const EPOCHS = 300;
const RATE = 0.5;

const [header, ...lines] = readFileSync(variable('TRAINYARD_DATA_DIR'), 'utf8').trim().split('\n');
const target = header!.split(',').indexOf(variable('TRAINYARD_TARGET'));
const cells = lines.map((line) => line.split(','));
const truth = cells.map((row) => row[target]!);
const classes = [...new Set(truth)].sort();
const raw = cells.map((row) => row.filter((_, column) => column !== target).map(Number));
const training = raw.map((_, row) => row).filter((row) => row % 4 !== 0);

const mean = raw[0]!.map((_, column) => training.reduce((sum, row) => sum + raw[row]![column]!, 0) / training.length);
const spread = mean.map((middle, column) =>
  Math.sqrt(training.reduce((sum, row) => sum + (raw[row]![column]! - middle) ** 2, 0) / training.length),
);
const inputs = raw.map((row) => [1, ...row.map((value, column) => (value - mean[column]!) / spread[column]!)]);

interface State {
  readonly epoch: number;
  readonly weights: number[][];
}

const resumed = variable('TRAINYARD_RESUME') !== '' && existsSync(checkpoint);
const state: State = resumed
  ? (JSON.parse(readFileSync(checkpoint, 'utf8')) as State)
  : { epoch: 0, weights: classes.map(() => inputs[0]!.map(() => 0)) };
const { weights } = state;

function probabilities(row: readonly number[]): number[] {
  const scores = weights.map((weight) => weight.reduce((sum, value, column) => sum + value * row[column]!, 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

for (let epoch = state.epoch + 1; epoch <= EPOCHS; epoch++) {
  const gradient = weights.map((weight) => weight.map(() => 0));
  let loss = 0;
  for (const row of training) {
    const shares = probabilities(inputs[row]!);
    loss -= Math.log(shares[classes.indexOf(truth[row]!)]!) / training.length;
    shares.forEach((share, index) => {
      const error = share - (classes[index] === truth[row] ? 1 : 0);
      inputs[row]!.forEach((value, column) => (gradient[index]![column]! += (error * value) / training.length));
    });
  }
  weights.forEach((weight, index) => weight.forEach((_, column) => (weight[column]! -= RATE * gradient[index]![column]!)));
  appendFileSync(variable('TRAINYARD_METRICS_FILE'), `${JSON.stringify({ step: epoch, loss })}\n`);
  if (epoch % 50 === 0) {
    writeFileSync(`${checkpoint}.new`, JSON.stringify({ epoch, weights }));
    renameSync(`${checkpoint}.new`, checkpoint);
  }
}

const rows = raw.flatMap((_, row) => {
  if (row % 4 !== 0) return [];
  const shares = probabilities(inputs[row]!);
  return [[row, truth[row], classes[shares.indexOf(Math.max(...shares))], ...shares].join(',')];
});
writeFileSync(
  `${output}/predictions.csv`,
  [['row', 'y_true', 'y_pred', ...classes.map((name) => `p_${name}`)].join(','), ...rows].join('\n'),
);
writeFileSync(`${output}/model.json`, JSON.stringify({ classes, mean, spread, weights }));
console.log(`trained on ${training.length} flowers`);
