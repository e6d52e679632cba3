import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '#adapters/tensorflow/load-engine.ts';
import { build } from '../../../tools/build.ts';
import { dataOf, fitNetworkCase, largestGap, lossesOf, NETWORK_CASES, type NetworkCase } from '../../kit/network-cases.ts';
import { wasmEngine } from '../../kit/network-engine.ts';

const PROJECT = process.env['TRAINYARD_TFJS_NODE'];
if (PROJECT === undefined) throw new Error('set TRAINYARD_TFJS_NODE to a folder in whose node_modules @tensorflow/tfjs-node is');

/** The bound that the guide states for backends. */
const TOLERANCE = 1e-5;

const native = await openEngine({ folder: PROJECT, variable: () => undefined });

it('is found in the folder of the project', () => {
  expect(native.backend).toBe('tensorflow');
});

describe.each(NETWORK_CASES)('$name', (one) => {
  it('loses the same natively as on WebAssembly, and twice the same to the bit', () => {
    const model = fitNetworkCase(native, one);
    expect(largestGap(lossesOf(model), lossesOf(fitNetworkCase(wasmEngine, one)))).toBeLessThan(TOLERANCE);
    expect(fitNetworkCase(native, one)).toEqual(model);
  });
});

const LAYERS = 'layers=conv2d 4 3 same; max-pool2d 2; dropout 0.1; dense 6,input=8x8x1,epochs=5';

const ROOT = new URL('../../..', import.meta.url).pathname;
const NODES: readonly (readonly [string, string])[] = [
  ['the Node of this test', process.execPath],
  ['Node 24', join(ROOT, 'node_modules/.bin/node')],
];

describe.each(NODES)('trainyard on %s', (_, node) => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trainyard-tensorflow-'));
    await build(join(folder, 'dist'));
    writeFileSync(join(folder, 'rows.csv'), toCsv(NETWORK_CASES.find(({ name }) => name === 'conv2d')!));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const crossValidate = async (
    variables: Readonly<Record<string, string>>,
    folds = 2,
  ): Promise<{ readonly folds: readonly number[]; readonly stderr: string }> => {
    const { stdout, stderr } = await promisify(execFile)(
      node,
      [
        join(folder, 'dist/cli.js'),
        ...`cv rows.csv --target y --algorithm neural-network --folds ${folds} --json`.split(' '),
        '--params',
        LAYERS,
      ],
      { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...variables } },
    );
    const text = stdout.slice(stdout.indexOf('{'));
    const found = /"log-loss":\s*\{[^}]*?"folds":\s*\[([^\]]*)\]/.exec(text);
    return { folds: (found?.[1] ?? '').split(',').map(Number), stderr };
  };

  it('trains convolutions natively with the scores of WebAssembly, and without a word of TensorFlow', async () => {
    const natively = await crossValidate({ TRAINYARD_TFJS_NODE: PROJECT });
    const portable = await crossValidate({ TRAINYARD_TENSORFLOW: 'wasm' });
    expect(natively.folds).toHaveLength(2);
    expect(largestGap(natively.folds, portable.folds)).toBeLessThan(1e-4);
    expect(natively.stderr).not.toMatch(/tensorflow|cpu_feature|deprecat|warning/i);
    expect(portable.stderr).not.toMatch(/tensorflow|deprecat|warning/i);
  });

  it('does so every time, however many folds wait for a thread', async () => {
    const first = await crossValidate({ TRAINYARD_TFJS_NODE: PROJECT }, 4);
    for (let again = 0; again < 8; again++) expect((await crossValidate({ TRAINYARD_TFJS_NODE: PROJECT }, 4)).folds).toEqual(first.folds);
    expect(first.folds).toHaveLength(4);
  });
});

function toCsv(one: NetworkCase): string {
  const { x, target } = dataOf(one, 120);
  const lines = Array.from({ length: x.rows }, (_, row) =>
    [
      ...Array.from({ length: x.columns }, (__, column) => x.values[column * x.rows + row]!.toFixed(4)),
      `class ${target.task === 'classification' ? target.labels[row]! : ''}`,
    ].join(','),
  );
  return `${[...Array.from({ length: x.columns }, (_, column) => `c${column}`), 'y'].join(',')}\n${lines.join('\n')}\n`;
}
