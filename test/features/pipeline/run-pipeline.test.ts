import { describe, expect, it } from 'vitest';
import type { StepResult, StepState } from '#domain/pipeline/run-state.ts';
import { STEP_KINDS, type StepKind } from '#domain/pipeline/step.ts';
import type { StepExecutor, StepExecutors } from '#features/pipeline/executor.ts';
import { planPipeline, runPipeline } from '#features/pipeline/run-pipeline.ts';
import { readRecords } from '#features/records.ts';
import { Failure } from '#kernel/failure.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { projectOf } from '../../kit/project.ts';

const PROJECT = await projectOf(`datasets:
  a: {path: a.csv, target: y}
models:
  m: {stages: [production], deploy: {production: {target: process}}}
`);

const IDS = [
  'data:a',
  'validate:a',
  'train:m',
  'evaluate:m',
  'compare:m',
  'register:m',
  'promote:m#production',
  'deploy:m#production',
  'monitor:m',
];

const pass = (summary = '', outputs = {}): StepResult => ({ verdict: 'pass', summary, outputs });

/** Executors that pass, note what they did, and are replaced where a test needs more. */
function executors(done: string[], replaced: Partial<Record<StepKind, Partial<StepExecutor>>> = {}): StepExecutors {
  return Object.fromEntries(
    STEP_KINDS.map((kind) => [
      kind,
      {
        facts: async (step) => ({ step: step.id }),
        execute: async (step) => {
          done.push(step.id);
          return pass(kind, { kind });
        },
        ...replaced[kind],
      } satisfies StepExecutor,
    ]),
  ) as unknown as StepExecutors;
}

const run = (
  workspace: MemoryWorkspace,
  steps: StepExecutors,
  options: { force?: boolean; wanted?: string[]; onStep?: (state: StepState) => void } = {},
) => runPipeline({ project: PROJECT, steps: options.wanted ?? [], force: options.force ?? false }, workspace, steps, options.onStep);

const statuses = (record: { steps: readonly StepState[] }): Record<string, string> =>
  Object.fromEntries(record.steps.map((step) => [step.id, step.status]));

describe('runPipeline', () => {
  it('does every step in order and leaves one record in the ledger', async () => {
    const workspace = memoryWorkspace();
    const done: string[] = [];
    const seen: string[] = [];
    const record = await run(workspace, executors(done), { onStep: (state) => seen.push(state.id) });
    expect(done).toEqual(IDS);
    expect(seen).toEqual(IDS);
    expect(record.verdict).toBe('pass');
    expect(await readRecords('pipeline', 'pipeline', workspace)).toEqual([record]);
    expect(new TextDecoder().decode(await workspace.files.read('/repository/.git/info/exclude'))).toBe('/.trainyard/\n');
  });

  it('runs once at a time, and again when the other is done', async () => {
    const workspace = memoryWorkspace();
    let second: unknown;
    const first = await run(
      workspace,
      executors([], {
        data: {
          execute: async () => {
            second = await run(workspace, executors([])).catch((error: unknown) => error);
            return pass();
          },
        },
      }),
    );
    expect(second).toMatchObject({ code: 'pipeline.already-running', message: expect.stringContaining('process 1 is running one') });
    expect(first.verdict).toBe('pass');
    expect((await run(workspace, executors([]))).verdict).toBe('pass');
  });

  it('tells of a damaged state and builds it anew', async () => {
    const workspace = memoryWorkspace();
    const first = await run(workspace, executors([]));
    for await (const file of workspace.files.list('/repository/.trainyard/pipeline/results'))
      await workspace.files.write(`/repository/.trainyard/pipeline/results/${file.path}`, '{"run": "x", "resu');
    await workspace.files.write('/repository/.trainyard/pipeline/current.json', '\0\0');
    const done: string[] = [];
    const second = await run(workspace, executors(done));
    expect(done).toEqual(IDS);
    expect(second.verdict).toBe('pass');
    expect(second.id).not.toBe(first.id);
    expect(workspace.reporter.warnings).toHaveLength(IDS.length + 1);
    expect(workspace.reporter.warnings[0]).toBe(
      '.trainyard/pipeline/current.json is damaged; the run that it describes is not gone on with',
    );
    expect(workspace.reporter.warnings[1]).toMatch(/^\.trainyard\/pipeline\/results\/\w+\.json is damaged; the step is done again$/);
    const later: string[] = [];
    await run(workspace, executors(later));
    expect(later).toEqual([]);
  });

  it('skips what is unchanged and cites the run it was done in', async () => {
    const workspace = memoryWorkspace();
    const first = await run(workspace, executors([]));
    const done: string[] = [];
    const second = await run(workspace, executors(done));
    expect(done).toEqual([]);
    expect(new Set(second.steps.map((step) => step.cited))).toEqual(new Set([first.id]));
    expect(second.id).not.toBe(first.id);
    expect(new Set(Object.values(statuses(second)))).toEqual(new Set(['unchanged']));
  });

  it('does again what depends on a change, and nothing else', async () => {
    const workspace = memoryWorkspace();
    await run(workspace, executors([]));
    const done: string[] = [];
    await run(workspace, executors(done, { evaluate: { facts: async () => 'other' } }));
    expect(done).toEqual(['evaluate:m']);
    const later: string[] = [];
    await run(workspace, executors(later, { train: { facts: async () => 'other', execute: async () => pass('', { run: 'new' }) } }));
    expect(later, 'register reads the run of train too; what reads register sees the same outputs as before').toEqual([
      'evaluate:m',
      'compare:m',
      'register:m',
    ]);
  });

  it('does everything again when forced, when there are no facts, and when the effects are gone', async () => {
    const workspace = memoryWorkspace();
    await run(workspace, executors([]));
    const forced: string[] = [];
    await run(workspace, executors(forced), { force: true });
    expect(forced).toEqual(IDS);
    const done: string[] = [];
    await run(workspace, executors(done, { monitor: { facts: async () => undefined }, train: { stillHolds: async () => false } }));
    expect(done).toEqual(['train:m', 'monitor:m']);
    await run(workspace, executors(done, { monitor: { facts: async () => undefined } }));
    expect(done).toEqual(['train:m', 'monitor:m', 'monitor:m']);
  });

  it('stops what depends on a refusal', async () => {
    const workspace = memoryWorkspace();
    const record = await run(
      workspace,
      executors([], { compare: { execute: async () => ({ verdict: 'fail', summary: 'worse', outputs: {} }) } }),
    );
    expect(record.verdict).toBe('fail');
    expect(statuses(record)).toMatchObject({
      'compare:m': 'refused',
      'evaluate:m': 'done',
      'register:m': 'not-reached',
      'monitor:m': 'not-reached',
    });
    const again: string[] = [];
    await run(workspace, executors(again));
    expect(again, 'a refusal is judged anew').toContain('compare:m');
  });

  it('lets the executor decide whether "cannot tell" may go on', async () => {
    const inconclusive = async (): Promise<StepResult> => ({ verdict: 'inconclusive', summary: '', outputs: {} });
    const record = await run(memoryWorkspace(), executors([], { compare: { execute: inconclusive, passes: () => true } }));
    expect(statuses(record)['monitor:m']).toBe('done');
    expect(record.verdict, 'the policy let it through').toBe('pass');
  });

  it('tries again what the environment spoilt, with growing delays', async () => {
    const workspace = memoryWorkspace();
    let attempts = 0;
    const record = await run(
      workspace,
      executors([], {
        register: {
          execute: async () => {
            attempts++;
            if (attempts < 3) throw new Failure('environment.network', { message: 'no route' });
            return pass();
          },
        },
      }),
    );
    expect(record.steps.find((step) => step.id === 'register:m')).toMatchObject({ status: 'done', attempts: 3, durationMs: 5000 });
    expect(workspace.reporter.warnings).toEqual([
      'register:m: no route; trying again in 1.0 s',
      'register:m: no route; trying again in 4.0 s',
    ]);
  });

  it('does not try again what is the caller’s mistake, and goes on elsewhere', async () => {
    const record = await run(
      memoryWorkspace(),
      executors([], {
        evaluate: {
          execute: async () => {
            throw new Failure('contract.input-invalid', { message: 'no' });
          },
        },
      }),
    );
    expect(record.verdict).toBe('error');
    expect(record.steps.find((step) => step.id === 'evaluate:m')).toMatchObject({
      status: 'failed',
      attempts: 1,
      failure: { code: 'contract.input-invalid', message: 'no' },
    });
    expect(statuses(record)).toMatchObject({ 'compare:m': 'done', 'register:m': 'not-reached' });
  });

  it('hands a bug on instead of recording it as a failed step', async () => {
    const workspace = memoryWorkspace();
    const broken = executors([], {
      train: {
        execute: async () => {
          throw new TypeError('x is undefined');
        },
      },
    });
    await expect(run(workspace, broken)).rejects.toThrow(TypeError);
  });

  it('goes on under the same run after a kill', async () => {
    const workspace = memoryWorkspace();
    const killed = executors([], {
      compare: {
        execute: async () => {
          throw new Error('killed');
        },
      },
    });
    await expect(run(workspace, killed)).rejects.toThrow('killed');
    const done: string[] = [];
    const record = await run(workspace, executors(done));
    expect(done).toEqual(IDS.slice(4));
    expect(statuses(record)).toMatchObject({ 'train:m': 'unchanged', 'compare:m': 'done' });
    expect(record.steps[0]!.cited).toBe(record.id);
    expect(workspace.reporter.notes).toEqual([`going on with run ${record.id}, which was interrupted`]);
    expect(await readRecords('pipeline', 'pipeline', workspace)).toHaveLength(1);
  });

  it('starts afresh when the saved state cannot be read', async () => {
    const workspace = memoryWorkspace({ files: { '.trainyard/pipeline/current.json': '{"finished": fal' } });
    expect((await run(workspace, executors([]))).verdict).toBe('pass');
  });

  it('stops between steps when it is interrupted, and says so', async () => {
    const controller = new AbortController();
    const workspace = memoryWorkspace({ signal: controller.signal });
    const done: string[] = [];
    const interrupting = executors(done, {
      train: {
        execute: async () => {
          controller.abort();
          return pass();
        },
      },
    });
    await expect(run(workspace, interrupting)).rejects.toMatchObject({ code: 'environment.cancelled' });
    expect(done).toEqual(['data:a', 'validate:a']);
  });
});

it('plans without doing anything, the same plan having the same key', () => {
  const workspace = memoryWorkspace();
  const plan = planPipeline({ project: PROJECT, steps: ['train'] }, workspace);
  expect(plan.steps.map((step) => step.id)).toEqual(['data:a', 'validate:a', 'train:m']);
  expect(planPipeline({ project: PROJECT, steps: ['train'] }, workspace).key).toBe(plan.key);
  expect(planPipeline({ project: PROJECT, steps: [] }, workspace).key).not.toBe(plan.key);
  expect(() => planPipeline({ project: PROJECT, steps: ['fly'] }, workspace)).toThrow(/no step "fly"/);
});
