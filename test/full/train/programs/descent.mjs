// Stochastic gradient descent for a straight line: slow on purpose, and with all its state, random numbers included, in its checkpoint.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const { TRAINYARD_DATA_DIR: data, TRAINYARD_OUTPUT_DIR: output, TRAINYARD_RESUME: resume } = process.env;
const { TRAINYARD_CHECKPOINT_DIR: checkpoints, TRAINYARD_METRICS_FILE: metrics, TRAINYARD_SEED: seed } = process.env;
const [steps, pause] = process.argv.slice(2).map(Number);

const rows = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));
const state =
  resume === '' ? { step: 0, random: Number(seed) >>> 0, weight: 0, bias: 0 } : JSON.parse(readFileSync(`${resume}/state.json`, 'utf8'));
console.log(resume === '' ? 'begins' : `goes on at step ${state.step}`);

// Numerical Recipes' linear congruential generator.
const draw = () => (state.random = (Math.imul(state.random, 1664525) + 1013904223) >>> 0) / 2 ** 32;

while (state.step < steps) {
  const [x, y] = rows[Math.floor(draw() * rows.length)];
  const error = state.weight * x + state.bias - y;
  state.weight -= 0.02 * error * x;
  state.bias -= 0.02 * error;
  state.step++;
  if (state.step % 10 === 0) {
    appendFileSync(metrics, `${JSON.stringify({ step: state.step, loss: error * error })}\n`);
    mkdirSync(checkpoints, { recursive: true });
    writeFileSync(`${checkpoints}/state.json.tmp`, JSON.stringify(state));
    renameSync(`${checkpoints}/state.json.tmp`, `${checkpoints}/state.json`);
  }
  await sleep(pause);
}

const lines = rows.map(([x, y], row) => `${row},${y},${state.weight * x + state.bias}`);
writeFileSync(`${output}/predictions.csv`, `row,y_true,y_pred\n${lines.join('\n')}\n`);
writeFileSync(`${output}/model.json`, JSON.stringify({ weight: state.weight, bias: state.bias, random: state.random }));
if (!existsSync(`${output}/model.json`)) process.exit(1);
