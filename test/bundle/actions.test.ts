import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { javaScriptVariable, stepVariable } from '#contract/action-inputs.ts';
import type { ContractSpec } from '#contract/define.ts';
import { findActions, ROOT_ACTION } from '../../tools/generate/contracts.ts';

/** Start-up that a step of a job may cost before it judges its inputs. */
const START_UP_MS = 150;

const contracts = (await findActions('.')).map(({ contract }) => contract);
const newer = resolve('node_modules/.bin/node');
const runtimes = [process.execPath, ...(existsSync(newer) ? [newer] : [])].map((node) => [versionOf(node), node] as const);

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
  describe.each(contracts.map((contract) => [contract.id, contract] as const))('the bundle of %s', (__, contract) => {
    const required = Object.entries(contract.inputs).flatMap(([name, field]) => (field.required ? [name] : []));

    test.runIf(required.length > 0)('reports every missing input in one message', () => {
      const { status, errors, stdout, stderr } = start(node, contract);
      expect({ status, stderr }, stdout).toEqual({ status: 2, stderr: '' });
      expect(errors).toHaveLength(1);
      for (const name of required) expect(errors[0]).toContain(`input "${name}" is required`);
    });

    test(`judges its inputs within ${START_UP_MS} ms`, () => {
      const judged = wrongInput(contract);
      // The fastest of a few: other work on the machine can only add.
      const runs = Array.from({ length: 5 }, () => start(node, contract, judged));
      for (const { status, errors } of runs) {
        expect(status).toBe(2);
        expect(errors.join()).toContain(`input "${Object.keys(judged)[0]}"`);
      }
      expect(Math.min(...runs.map(({ milliseconds }) => milliseconds))).toBeLessThan(START_UP_MS);
    });
  });
});

/** An input that no parser accepts, so that the start ends where inputs are judged. */
function wrongInput(contract: ContractSpec): Record<string, string> {
  const field = Object.entries(contract.inputs).find(([, candidate]) => !candidate.parse('?\0?').ok);
  return field === undefined ? { 'dry-run': 'perhaps' } : { [field[0]]: ' not an answer ' };
}

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
