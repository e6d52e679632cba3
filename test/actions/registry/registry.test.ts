import { beforeEach, describe, expect, test } from 'vitest';
import { contract as fetchContract } from '#actions/fetch-model/contract.ts';
import { run as runFetch } from '#actions/fetch-model/run.ts';
import { contract as monitorContract } from '#actions/monitor/contract.ts';
import { run as runMonitor } from '#actions/monitor/run.ts';
import { contract as promoteContract } from '#actions/promote/contract.ts';
import { run as runPromote } from '#actions/promote/run.ts';
import { contract as registerContract } from '#actions/register/contract.ts';
import { run as runRegister } from '#actions/register/run.ts';
import { contract as retrainContract } from '#actions/retrain/contract.ts';
import { run as runRetrain } from '#actions/retrain/run.ts';
import type { ContractSpec, InputsOf } from '#contract/define.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { formatLogLine } from '#domain/serve/log-line.ts';
import { instant } from '#kernel/instant.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { Random } from '#kernel/random.ts';
import type { Workspace } from '#ports/workspace.ts';
import { contract as historyContract } from '../../../src/cli/commands/history/contract.ts';
import { run as runHistory } from '../../../src/cli/commands/history/run.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { normals, numbers, profileOf, table } from '../../kit/monitor/profiles.ts';
import { writePackage } from '../../kit/registry/model-package.ts';

const MODEL = 'iris-classifier';
const random = new Random(21);
const profile = profileOf(table(numbers('petal_length', normals(random, 500)), numbers('petal_width', normals(random, 500))));
const CONTENTS = { 'parameters.json': '{}', 'profile.json': JSON.stringify(profile) };

let workspace: MemoryWorkspace;

beforeEach(async () => {
  workspace = memoryWorkspace({ files: { 'train.csv': 'a\n1\n' }, variables: { GITHUB_ACTOR: 'ada', GITHUB_REF_NAME: 'trunk' } });
  await workspace.git.stage(['.']);
  await workspace.git.commit('Add data', ['.']);
  await writePackage('/repository/out', workspace, {}, CONTENTS);
});

type Run<Spec extends ContractSpec> = (
  inputs: InputsOf<Spec>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
) => Promise<Outcome>;

/** Runs an action from the text of its inputs, and checks that it sets no output that its contract does not have. */
async function act<Spec extends ContractSpec>(
  spec: Spec,
  run: Run<Spec>,
  wire: Readonly<Record<string, string>> = {},
  dryRun = false,
): Promise<Outcome> {
  const inputs = readInputs(spec, (name) => wire[name]);
  if (!inputs.ok) throw inputs.error[0]!;
  const outcome = await run(inputs.value, workspace, { dryRun });
  expect(Object.keys(spec.outputs)).toEqual(expect.arrayContaining(Object.keys(outcome.outputs)));
  expect(JSON.parse(JSON.stringify(outcome.data))).toEqual(outcome.data);
  expect(outcome.plan === undefined).toBe(!dryRun);
  return outcome;
}

const register = (wire: Readonly<Record<string, string>> = {}, dryRun = false) =>
  act(registerContract, runRegister, { run: 'out', model: MODEL, ...wire }, dryRun);
const promote = (wire: Readonly<Record<string, string>> = {}, dryRun = false) =>
  act(promoteContract, runPromote, { model: MODEL, ...wire }, dryRun);
const csv = (shift: number): string =>
  ['petal_length,petal_width', ...normals(random, 200, shift).map((x) => `${x},${random.normal()}`)].join('\n');

describe('register', () => {
  test('says which version it made and why, then that it is there', async () => {
    const made = await register();
    expect(made).toMatchObject({
      verdict: 'pass',
      headline: 'iris-classifier@v1.0.0 registered: first version of this model',
      outputs: {
        version: 'v1.0.0',
        tag: 'iris-classifier@v1.0.0',
        created: 'true',
        'release-url': 'memory://releases/iris-classifier@v1.0.0',
      },
    });
    expect(made.text).toContain('parameters.json');
    expect(await register()).toMatchObject({ headline: 'iris-classifier@v1.0.0 is registered already', outputs: { created: 'false' } });
  });

  test('a dry run shows the plan', async () => {
    const planned = await register({ bump: 'major', licence: 'apache-2.0' }, true);
    expect(planned).toMatchObject({
      headline: 'iris-classifier@v1.0.0 would be registered: first version of this model',
      outputs: { 'release-url': '' },
    });
    expect(await workspace.forge.tags.list('')).toEqual([]);
  });
});

describe('promote', () => {
  test('tells the gates, records, and starts the deployment', async () => {
    await register();
    const made = await promote({ workflow: 'deploy.yml', 'data-validated': 'true' });
    expect(made).toMatchObject({
      verdict: 'pass',
      headline: 'promote iris-classifier v1.0.0 → production   gates 4/4   iris-classifier#production#1',
      outputs: { promoted: 'true', verdict: 'pass', tag: 'iris-classifier#production#1', replaces: '' },
    });
    expect(made.text).toMatch(/record promotions\/iris-classifier\/2026\/11\/\w{26}\.json · started deploy\.yml memory:\/\/runs\/1/);
    expect(workspace.forge.workflows.dispatched()).toEqual([
      { workflow: 'deploy.yml', reference: 'trunk', inputs: { model: MODEL, version: 'v1.0.0', stage: 'production' } },
    ]);
  });

  test('a refusal changes nothing, starts nothing and says how to go on; an override is a promotion', async () => {
    await register();
    const refused = await promote({ 'data-validated': 'false', workflow: 'deploy.yml' });
    expect(refused).toMatchObject({ verdict: 'fail', outputs: { promoted: 'false', verdict: 'fail', tag: '' } });
    expect(refused.headline).toContain('refused: 1 of 4 gates failed');
    expect(refused.text).toContain('nothing was changed');
    expect(refused.text).toContain('override needs an approver');
    expect(workspace.forge.workflows.dispatched()).toEqual([]);
    const forced = await promote({ 'data-validated': 'false', override: 'checked by hand' });
    expect(forced).toMatchObject({ verdict: 'pass', outputs: { promoted: 'true', verdict: 'fail' } });
    expect(forced.text).toContain('override by ada: checked by hand');
  });

  test('a dry run judges', async () => {
    await register();
    expect(await promote({}, true)).toMatchObject({
      verdict: 'pass',
      outputs: { promoted: 'false', tag: 'iris-classifier#production#1', record: '' },
    });
    expect(await promote({ 'data-validated': 'false' }, true)).toMatchObject({ verdict: 'fail', outputs: { tag: '' } });
  });

  test('stages, bounds and baseline come from trainyard.yaml', async () => {
    await workspace.files.write(
      '/repository/trainyard.yaml',
      [
        'version: 1',
        'datasets: {iris: {path: train.csv, target: a}}',
        'models:',
        '  iris-classifier:',
        '    dataset: iris',
        '    train: {algorithms: {logistic-regression: {}}}',
        '    metrics: {accuracy: {better: higher, minimum: 0.99}}',
        '    stages: [staging, production]',
      ].join('\n'),
    );
    await register();
    expect((await promote()).text).toMatch(/✖ +accuracy +fail +0\.960 \[0\.913, 0\.987\]; rule ≥ 0\.99/);
    await expect(promote({ stage: 'canary' })).rejects.toMatchObject({ code: 'registry.stage-unknown' });
  });
});

describe('fetch', () => {
  test('puts the version below .trainyard unless told where', async () => {
    await register();
    const fetched = await act(fetchContract, runFetch, { model: MODEL });
    expect(fetched.outputs).toEqual({
      folder: '/repository/.trainyard/models/iris-classifier/v1.0.0',
      version: 'v1.0.0',
      tag: 'iris-classifier@v1.0.0',
      run: '01JD0000000000000000000001',
    });
    expect((await act(fetchContract, runFetch, { model: MODEL })).headline).toContain('lies intact in');
    expect((await act(fetchContract, runFetch, { model: MODEL, to: 'model', version: '1.0.0' })).outputs).toMatchObject({
      folder: '/repository/model',
    });
    expect((await act(fetchContract, runFetch, { model: MODEL, to: 'other' }, true)).headline).toContain('would be fetched to');
  });
});

describe('monitor and retrain', () => {
  const monitor = (wire: Readonly<Record<string, string>>, dryRun = false) =>
    act(monitorContract, runMonitor, { model: MODEL, ...wire }, dryRun);
  const retrain = (wire: Readonly<Record<string, string>> = {}, dryRun = false) =>
    act(retrainContract, runRetrain, { model: MODEL, ...wire }, dryRun);

  beforeEach(async () => {
    await register();
    await promote();
  });

  test('rows of a file: calm, then drift with an issue, then a training within the brakes', async () => {
    await workspace.files.write('/repository/calm.csv', csv(0));
    await workspace.files.write('/repository/shifted.csv', csv(1));
    expect(await monitor({ rows: 'calm.csv' })).toMatchObject({
      verdict: 'pass',
      outputs: { drift: 'none', 'issue-url': '', version: 'v1.0.0' },
    });
    workspace.clock.advance(1000);
    const drift = await monitor({ rows: 'shifted.csv' });
    expect(drift).toMatchObject({ verdict: 'fail', outputs: { drift: 'drift', 'issue-url': 'memory://issues/1' } });
    expect(drift.headline).toMatch(/^iris-classifier v1\.0\.0: 200 rows: 1 of 2 columns drifted \(petal_length q = /);
    expect(drift.text).toContain('opened memory://issues/1');
    expect(await retrain({ workflow: 'retrain.yml', detail: 'nightly' }, true)).toMatchObject({
      headline: 'retrain iris-classifier: start',
      outputs: { record: '' },
    });
    const started = await retrain({ workflow: 'retrain.yml', detail: 'nightly' });
    expect(started).toMatchObject({ verdict: 'pass', outputs: { decision: 'start', 'run-url': 'memory://runs/1' } });
    expect(workspace.forge.workflows.dispatched()).toMatchObject([{ workflow: 'retrain.yml', reference: 'trunk' }]);
    expect(await retrain({ force: 'false' })).toMatchObject({ verdict: 'pass', outputs: { decision: 'hold' } });
  });

  test('a file of log lines, torn ones passed over', async () => {
    const now = workspace.clock.now();
    const lines = normals(random, 150, 2).map((x, row) =>
      formatLogLine({
        at: instant(now - row),
        model: MODEL,
        version: 'v1.0.0',
        requestId: String(row),
        inputs: { petal_length: x, petal_width: 0 },
        prediction: 'a',
        latencyMs: 1,
        status: 200,
      }),
    );
    await workspace.files.write('/repository/log.jsonl', `${lines.join('\n')}\n{"at": "2026-`);
    const seen = await monitor({ predictions: 'log.jsonl', issue: 'false' }, true);
    expect(seen).toMatchObject({ verdict: 'fail', outputs: { drift: 'drift', report: '', 'issue-url': '' } });
    expect(seen.headline).toContain('150 rows');
    expect(await monitor({ predictions: 'log.jsonl', window: '1ms' })).toMatchObject({
      verdict: 'inconclusive',
      outputs: { drift: 'insufficient' },
    });
  });

  test('without predictions it says where it looked', async () => {
    await expect(monitor({})).rejects.toThrow('.trainyard/deployments/production/iris-classifier/predictions');
    await expect(monitor({ predictions: 'nowhere' })).rejects.toMatchObject({ code: 'monitor.input-missing' });
  });
});

describe('history', () => {
  const history = (wire: Readonly<Record<string, string>> = {}) => act(historyContract, (inputs, on) => runHistory(inputs, on), wire);

  test('nothing yet, then the only model, then an overview with what was ignored', async () => {
    expect(await history()).toMatchObject({ headline: 'no model is registered yet: trainyard register', outputs: { versions: '0' } });
    await register();
    await promote();
    expect(await history()).toMatchObject({
      headline: expect.stringContaining('1 version, v1.0.0 in production since') as string,
      outputs: { versions: '1', latest: 'v1.0.0' },
    });
    await writePackage('/repository/second', workspace, { model: 'other' }, CONTENTS);
    await register({ model: 'other', run: 'second' });
    await workspace.forge.tags.create({ name: 'other@v1', commit: 'f'.repeat(40), message: 'by hand' });
    const overview = await history();
    expect(overview.headline).toBe('2 models');
    expect(overview.text).toContain('ignored tag other@v1: "v1" is not a version');
    expect(await history({ model: 'nothing' })).toMatchObject({
      headline: 'nothing: no versions yet',
      outputs: { versions: '0', latest: '' },
    });
  });
});
