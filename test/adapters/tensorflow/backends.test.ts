import { describe, expect, it } from 'vitest';
import { openEngine } from '#adapters/tensorflow/load-engine.ts';
import { toRowMajor } from '#numeric/linear-algebra/matrix.ts';
import { initialWeights } from '#numeric/algorithms/network/initial-weights.ts';
import { forward } from '#numeric/algorithms/network/forward.ts';
import { networkOf } from '#numeric/algorithms/network/stored-network.ts';
import { networkTarget } from '#numeric/algorithms/network/network-target.ts';
import { dataOf, fitNetworkCase, largestGap, lossesOf, NETWORK_CASES } from '../../kit/network-cases.ts';
import { wasmEngine } from '../../kit/network-engine.ts';

const cpuEngine = await openEngine({ folder: '/', variable: (name) => (name === 'TRAINYARD_TENSORFLOW' ? 'cpu' : undefined) });

/** The bound that the guide states for backends. */
const TOLERANCE = 1e-5;

describe.each(NETWORK_CASES)('$name', (one) => {
  const model = fitNetworkCase(wasmEngine, one);
  const losses = lossesOf(model);

  it('learns', () => {
    expect(losses.at(-1)!).toBeLessThan(losses[0]!);
  });

  it('loses the same on WebAssembly as in plain JavaScript', () => {
    const other = fitNetworkCase(cpuEngine, one);
    expect(largestGap(lossesOf(other), losses)).toBeLessThan(TOLERANCE);
    expect({ ...other.parameters, backend: 'wasm' }).toEqual(model.parameters);
    expect(other.arrays['weights']!.length).toBe(model.arrays['weights']!.length);
  });

  it('is the same to the bit the second time', () => {
    expect(fitNetworkCase(wasmEngine, one)).toEqual(model);
  });

  it('gives the same outputs through TensorFlow.js as without it', () => {
    const { plan, weights } = networkOf(model);
    const { x, target } = dataOf(one, 20);
    const rows = toRowMajor(x);
    const raw = forward(plan, weights, rows, x.rows);
    const { y, loss, outputs } = networkTarget(target);
    const session = wasmEngine.open(plan, weights, { loss, optimizer: 'sgd', learningRate: 1, momentum: 0, l2: 0 });
    for (let row = 0; row < x.rows; row++) {
      const batch = {
        rows: 1,
        x: Float32Array.from(rows.subarray(row * x.columns, (row + 1) * x.columns)),
        y: y.subarray(row * outputs, (row + 1) * outputs),
        weights: Float32Array.of(1),
      };
      expect(session.loss(batch)).toBeCloseTo(rowLoss(raw.subarray(row * outputs, (row + 1) * outputs), batch.y, loss), 4);
    }
    session.close();
  });
});

/** The losses by their definitions. */
function rowLoss(raw: Float64Array, y: Float32Array, loss: string): number {
  if (loss === 'squared') return (raw[0]! - y[0]!) ** 2;
  if (loss === 'logistic') {
    const p = 1 / (1 + Math.exp(-raw[0]!));
    return -Math.log(y[0] === 1 ? p : 1 - p);
  }
  const total = raw.reduce((sum, value) => sum + Math.exp(value), 0);
  return -Math.log(Math.exp(raw[y.indexOf(1)]!) / total);
}

describe('an engine', () => {
  it('frees what a network took', async () => {
    const { memory } = await import('@tensorflow/tfjs-core');
    fitNetworkCase(wasmEngine, NETWORK_CASES[1]!);
    const before = memory().numTensors;
    for (const one of NETWORK_CASES) fitNetworkCase(wasmEngine, one, { epochs: 1 });
    expect(memory().numTensors).toBe(before);
  });

  it('begins with recurrent weights at right angles', () => {
    const { plan } = networkOf(fitNetworkCase(wasmEngine, NETWORK_CASES[9]!, { epochs: 1 }));
    const recurrent = initialWeights(plan, 1)[1]!;
    const width = 4 * 5;
    for (let left = 0; left < 5; left++) {
      for (let right = 0; right <= left; right++) {
        let product = 0;
        for (let index = 0; index < width; index++) product += recurrent[left * width + index]! * recurrent[right * width + index]!;
        expect(product).toBeCloseTo(left === right ? 1 : 0, 6);
      }
    }
  });
});

describe('the choice of an engine', () => {
  const choose = (variables: Record<string, string>) => openEngine({ folder: '/', variable: (name) => variables[name] });

  it('is WebAssembly where nothing is installed', async () => {
    expect((await choose({})).backend).toBe('wasm');
  });

  it('is refused for a backend that there is not, and for a native one that is not installed', async () => {
    await expect(choose({ TRAINYARD_TENSORFLOW: 'webgl' })).rejects.toMatchObject({ code: 'contract.input-invalid' });
    await expect(choose({ TRAINYARD_TENSORFLOW: 'tensorflow' })).rejects.toMatchObject({ code: 'train.tensorflow-missing' });
    await expect(choose({ TRAINYARD_TFJS_NODE: '/' })).rejects.toMatchObject({ code: 'train.tensorflow-missing' });
  });
});
