import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '#actions/compare/contract.ts';
import { run } from '#actions/compare/run.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { readInputs } from '#contract/read-inputs.ts';
import type { InputsOf } from '#contract/define.ts';
import { trainModel, type TrainedRun } from '#features/train/train-model.ts';
import { run as report } from '../../../src/cli/commands/report/run.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

const PROJECT = `datasets:
  iris: { path: data/iris/files, target: species }
models:
  iris:
    dataset: iris
    metrics:
      accuracy: { better: higher, minimum: 0.5, margin: 0.4 }
`;

const VARIABLES = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_BASE_REF: 'main' };

function inputsOf(given: Readonly<Record<string, string>> = {}): InputsOf<typeof contract> {
  const inputs = readInputs(contract, (name) => given[name]);
  if (!inputs.ok) throw inputs.error[0]!;
  return inputs.value;
}

describe('compare', () => {
  let ports: MemoryWorkspace;
  let first: TrainedRun;
  let second: TrainedRun;

  const train = (algorithm: string): Promise<TrainedRun> => {
    ports.clock.advance(1000);
    const model = modelConfig('iris', 'species', { algorithms: { [algorithm]: {} } });
    const dataset = { table: irisTable(), reference: datasetReference('iris', 150) };
    return trainModel({ model, dataset, split: SPLIT }, { ...ports, openWorkers: async () => memoryWorkerPool() });
  };

  beforeEach(async () => {
    ports = memoryWorkspace({ files: { 'trainyard.yaml': PROJECT }, variables: VARIABLES });
    first = await train('decision-tree');
    second = await train('naive-bayes');
  });

  it('gives every output that it declares, and a page', async () => {
    const outcome = await run(inputsOf({ baseline: first.record.id }), ports, { dryRun: false });
    expect(Object.keys(outcome.outputs).sort()).toEqual(Object.keys(contract.outputs).sort());
    expect(outcome.verdict).toBe('pass');
    expect(outcome.text).toContain('Paired on the same 38 test rows');
    expect(outcome.text).toContain(`record   ${outcome.outputs['record']}`);
    expect(await ports.files.stat(`${ports.root}/${outcome.outputs['report-path']}`)).toMatchObject({ kind: 'file' });
    expect(outcome.outputs['comment-url']).toBe('');
    expect(outcome.markdown).not.toContain('### ');
    expect(JSON.parse(JSON.stringify(outcome.data)).record.baseline.runId).toBe(first.record.id);
  });

  it('compares with nothing when the stage is empty, but not when a version is named that is not there', async () => {
    const outcome = await run(inputsOf({ baseline: 'production' }), ports, { dryRun: false });
    expect(outcome.headline).toContain('nothing to compare with yet');
    await expect(run(inputsOf({ baseline: 'v9.9.9' }), ports, { dryRun: false })).rejects.toMatchObject({
      code: 'registry.version-unknown',
    });
  });

  it('comments on the pull request with the link to the job, and publishes a check', async () => {
    const given = {
      baseline: first.record.id,
      'pull-request': '12',
      check: 'true',
      commit: 'c'.repeat(40),
      'report-url': 'https://example.org/page',
    };
    const outcome = await run(inputsOf(given), ports, { dryRun: false });
    const [comment] = ports.forge.comments.posted();
    expect(comment!.pullRequest).toBe(12);
    expect(comment!.body).toContain('candidate this PR');
    expect(comment!.body).toContain('[report](https://example.org/page) · [run](https://github.example/o/r/actions/runs/7)');
    expect(outcome.outputs['comment-url']).not.toBe('');
    expect(ports.forge.checks.published()).toHaveLength(1);
    await expect(run(inputsOf({ check: 'true' }), ports, { dryRun: false })).rejects.toMatchObject({ code: 'contract.input-missing' });
  });

  it('stays silent when it is told to', async () => {
    await run(inputsOf({ baseline: first.record.id, 'pull-request': '12', comment: 'false' }), ports, { dryRun: false });
    expect(ports.forge.comments.posted()).toEqual([]);
  });

  it('writes nothing on a dry run', async () => {
    const outcome = await run(inputsOf({ baseline: first.record.id, candidate: second.record.id }), ports, { dryRun: true });
    expect(outcome.plan!.effects).toHaveLength(1);
    expect(outcome.outputs).toMatchObject({ record: '', 'report-path': '' });
    expect(await ports.files.stat(`${ports.root}/.trainyard/comparisons`)).toBeUndefined();
  });

  it('names every permission with the input that needs it', () => {
    for (const { scope, when } of contract.permissions as readonly { scope: string; when?: readonly string[] }[]) {
      if (scope !== 'contents') expect(Object.keys(contract.inputs)).toEqual(expect.arrayContaining([...(when ?? ['none'])]));
    }
  });
});

describe('report', () => {
  it('writes two files and says where', async () => {
    const ports = memoryWorkspace({ files: { 'trainyard.yaml': PROJECT } });
    const model = modelConfig('iris', 'species', { algorithms: { 'naive-bayes': {} } });
    const dataset = { table: irisTable(), reference: datasetReference('iris', 150) };
    await trainModel({ model, dataset, split: SPLIT }, { ...ports, openWorkers: async () => memoryWorkerPool() });
    const inputs = { model: undefined, run: undefined, to: 'out', config: 'trainyard.yaml' };
    const planned = await report(inputs, ports, { dryRun: true });
    expect(planned.plan!.effects).toHaveLength(2);
    const outcome = await report(inputs, ports, { dryRun: false });
    expect(outcome.headline).toMatch(/^iris: naive-bayes, accuracy 0\.\d+ \[/);
    expect(await ports.files.stat(outcome.outputs['report-path']!)).toMatchObject({ kind: 'file' });
    expect(await ports.files.stat(outcome.outputs['markdown-path']!)).toMatchObject({ kind: 'file' });
  });
});
