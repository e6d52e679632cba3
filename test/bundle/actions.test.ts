import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionInputs, javaScriptVariable, stepVariable } from '#contract/action-inputs.ts';
import type { ContractSpec } from '#contract/define.ts';
import { findActions, ROOT_ACTION } from '../../tools/generate/contracts.ts';

/** Start-up that a step of a job may cost before it judges its inputs. */
const START_UP_MS = 150;
/** What `node -e 0` takes on an ordinary machine. */
const NODE_ALONE_MS = 45;

const contracts = (await findActions('.')).map(({ contract }) => contract);

/** Contracts that cannot do without some inputs, with the names of these. */
const demanding = contracts.flatMap((contract) => {
  const required = Object.entries(contract.inputs).flatMap(([name, field]) => (field.required ? [name] : []));
  return required.length === 0 ? [] : [[contract.id, contract, required] as const];
});

/** Every major version of Node.js that this machine has: the one that runs the tests, the project's own, and those on PATH. */
const runtimes = [...new Map(nodesOfMachine().map((node) => [versionOf(node).split('.')[0]!, node])).entries()];

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A machine with nothing on it: no PATH, no HOME, and the bundle far from any node_modules. */
function start(node: string, contract: ContractSpec, inputs: Record<string, string> = {}) {
  const variable = contract.id === ROOT_ACTION ? javaScriptVariable : stepVariable;
  const environment = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value]));
  const started = performance.now();
  const result = spawnSync(node, [resolve('dist', `${contract.id}.js`)], { cwd: folder, encoding: 'utf8', env: environment });
  return {
    ...result,
    milliseconds: performance.now() - started,
    errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')),
  };
}

test('every action has a bundle', () => {
  for (const { id } of contracts) expect(existsSync(`dist/${id}.js`), `dist/${id}.js; run npm run build`).toBe(true);
});

test('no bundle names a path of the machine that built it', () => {
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    expect(readFileSync(join('dist', file), 'utf8').includes(process.cwd()), file).toBe(false);
  }
});

describe.each(runtimes)('on Node %s', (_, node) => {
  test.each(demanding)('the bundle of %s reports every missing input in one message', (__, contract, required) => {
    const { status, errors, stdout, stderr } = start(node, contract);
    expect({ status, stderr }, stdout).toEqual({ status: 2, stderr: '' });
    expect(errors).toHaveLength(1);
    for (const name of required) expect(errors[0]).toContain(`input "${name}" is required`);
  });

  test.each(contracts.map((contract) => [contract.id, contract] as const))(
    `the bundle of %s judges its inputs within ${START_UP_MS} ms`,
    (__, contract) => {
      const [name, value] = wrongInput(contract);
      let fastest = Infinity;
      let limit = START_UP_MS;
      // Other work on the machine can only add, so one run in time is the proof; a quiet machine needs one. Where node alone is slow
      // (a loaded or small machine), the limit grows with it.
      for (let attempt = 0; attempt < 20 && fastest >= limit; attempt++) {
        if (attempt > 0) limit = Math.max(START_UP_MS, (START_UP_MS / NODE_ALONE_MS) * timeOfNode(node));
        const { status, errors, stdout, stderr, milliseconds } = start(node, contract, { [name]: value });
        expect({ status, stderr }, stdout).toEqual({ status: 2, stderr: '' });
        expect(errors.join()).toContain(`input "${name}"`);
        fastest = Math.min(fastest, milliseconds);
      }
      expect(fastest).toBeLessThan(limit);
    },
  );
});

function timeOfNode(node: string): number {
  const started = performance.now();
  spawnSync(node, ['-e', '0']);
  return performance.now() - started;
}

/** An input with a value that its parser refuses, so that the start ends where inputs are judged. */
function wrongInput(contract: ContractSpec): readonly [name: string, value: string] {
  const value = 'not an answer';
  const found = Object.entries(actionInputs(contract)).find(([, field]) => !field.parse(value).ok);
  if (found === undefined) throw new Error(`${contract.id} has no input that could be wrong`);
  return [found[0], value];
}

function nodesOfMachine(): string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  return [process.execPath, resolve('node_modules/.bin/node'), ...onPath].filter((node) => existsSync(node));
}

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
