import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract as checkoutContract } from '#actions/data-checkout/contract.ts';
import { run as checkout } from '#actions/data-checkout/run.ts';
import { contract as validateContract } from '#actions/data-validate/contract.ts';
import { run as validate } from '#actions/data-validate/run.ts';
import { contract as versionContract } from '#actions/data-version/contract.ts';
import { run as version } from '#actions/data-version/run.ts';
import type { ContractSpec, InputsOf } from '#contract/define.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
  workspace.repository.write('data/toy/files/toy.csv', 'x,y\n1,a\n2,b\n3,a\n4,b\n');
  await addDataset({ name: 'toy' }, workspace);
  workspace.repository.write('plain.csv', 'p,q\n1,2\n3,4\n');
  workspace.repository.write(
    'trainyard.yaml',
    'version: 1\ndatasets:\n  plain: {path: plain.csv, target: q}\nmodels:\n  m: {dataset: plain}\n',
  );
  workspace.repository.git('add', 'plain.csv', 'trainyard.yaml');
  await workspace.git.commit('data', ['data', 'plain.csv', 'trainyard.yaml']);
});
afterEach(() => workspace.repository.dispose());

function inputsOf<Spec extends ContractSpec>(spec: Spec, given: Readonly<Record<string, string>>): InputsOf<Spec> {
  const inputs = readInputs(spec, (name) => given[name]);
  if (!inputs.ok) throw inputs.error[0]!;
  return inputs.value;
}

const doing = { dryRun: false };

describe('data-version', () => {
  it('makes a version once and says so', async () => {
    const inputs = inputsOf(versionContract, { dataset: 'toy' });
    const planned = await version(inputs, workspace, { dryRun: true });
    expect(planned).toMatchObject({ headline: 'data/toy@v1.0.0 would be created: the first version', outputs: { created: 'false' } });
    expect(planned.plan?.effects).toHaveLength(1);
    const first = await version(inputs, workspace, doing);
    expect(first).toMatchObject({
      verdict: 'pass',
      outputs: { version: 'v1.0.0', tag: 'data/toy@v1.0.0', previous: '', bump: '', created: 'true' },
    });
    const again = await version(inputs, workspace, doing);
    expect(again).toMatchObject({ headline: 'data/toy@v1.0.0: nothing changed since', outputs: { created: 'false' } });
  });
});

describe('data-checkout', () => {
  it('takes a version in the name, and every dataset without one', async () => {
    await version(inputsOf(versionContract, { dataset: 'toy' }), workspace, doing);
    const one = await checkout(inputsOf(checkoutContract, { dataset: 'toy@v1.0.0', to: 'out' }), workspace, doing);
    expect(one).toMatchObject({ headline: 'toy v1.0.0: 1 file written', outputs: { version: 'v1.0.0', files: '1', downloaded: '0' } });
    expect(one.outputs['path']).toBe(join(workspace.root, 'out'));
    expect(readFileSync(join(workspace.root, 'out/toy.csv'), 'utf8')).toContain('4,b');
    const all = await checkout(inputsOf(checkoutContract, {}), workspace, doing);
    expect(all.headline).toBe('plain HEAD, toy HEAD: everything is in place');
    expect(all.outputs['cache-key']).toMatch(/^plain-[0-9a-f]{16}-toy-[0-9a-f]{16}$/);
    const planned = await checkout(inputsOf(checkoutContract, { dataset: 'toy', to: 'other' }), workspace, { dryRun: true });
    expect(planned).toMatchObject({ headline: 'toy HEAD: 1 file would be written', plan: { effects: [{ verb: 'create' }] } });
    await expect(checkout(inputsOf(checkoutContract, { to: 'x' }), workspace, doing)).rejects.toMatchObject({
      code: 'contract.input-missing',
    });
  });
});

describe('data-validate', () => {
  it('checks configured and recorded datasets, with a schema beside the manifest', async () => {
    workspace.repository.write(
      'data/toy/schema.json',
      JSON.stringify({ fields: [{ name: 'x', constraints: { maximum: 3 } }, { name: 'y' }] }),
    );
    const outcome = await validate(inputsOf(validateContract, {}), workspace);
    expect(outcome.verdict).toBe('fail');
    expect(outcome.headline).toBe('plain: 2 rows, 2 columns, 3 checks: 0 problems · toy: 4 rows, 2 columns, 4 checks: 1 problem');
    expect(outcome.text).toContain('row 4 = 4');
    expect(outcome.outputs).toMatchObject({ verdict: 'fail', problems: '1' });
    expect(JSON.parse(outcome.outputs['report']!)).toMatchObject([{ verdict: 'pass' }, { problems: [{ rule: 'maximum' }] }]);
    const named = await validate(
      inputsOf(validateContract, { dataset: 'toy', schema: 'data/toy/schema.json', target: 'y', reference: 'HEAD' }),
      workspace,
    );
    expect(named.verdict).toBe('fail');
  });

  it('verifies what the commits of a pull request bring, also what a later one mends', async () => {
    const job = (base: string) => ({ ...workspace, environment: fixedEnvironment({ GITHUB_BASE_REF: base }) });
    workspace.repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const before = await validate(inputsOf(validateContract, {}), job('main'));
    expect(before).toMatchObject({ verdict: 'pass', headline: expect.stringContaining('0 files of the commits: 0 problems') });
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`;
    workspace.repository.write('lost.txt', pointer);
    workspace.repository.git('add', 'lost.txt');
    await workspace.git.commit('a pointer that no attribute covers', ['lost.txt']);
    workspace.repository.git('rm', '--quiet', 'lost.txt');
    await workspace.git.commit('mended', ['lost.txt']);
    const after = await validate(inputsOf(validateContract, { dataset: 'toy' }), job('main'));
    expect(after).toMatchObject({ verdict: 'fail', outputs: { problems: '2' } });
    expect(after.text).toContain('data.pointer-as-data');
    expect(after.markdown).toContain('`lost.txt`');
    expect(after.annotations?.[0]).toMatchObject({ level: 'error', title: 'data.pointer-as-data' });
    expect((await validate(inputsOf(validateContract, { dataset: 'toy', range: 'HEAD~1..HEAD' }), job('main'))).verdict).toBe('pass');
    expect((await validate(inputsOf(validateContract, { dataset: 'toy' }), job('gone'))).verdict).toBe('pass');
    expect(workspace.reporter.warnings.join()).toContain('fetch-depth: 0');
  });

  it('names the datasets there are', async () => {
    await expect(validate(inputsOf(validateContract, { dataset: 'toi' }), workspace)).rejects.toMatchObject({
      code: 'data.dataset-missing',
      message: 'there is no dataset "toi". Did you mean "toy"?',
      evidence: ['datasets: plain, toy'],
    });
    await expect(validate(inputsOf(validateContract, { config: 'none.yaml' }), workspace)).rejects.toMatchObject({ kind: 'usage' });
  });
});
