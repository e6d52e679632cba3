import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { performAction, type ActionHost, type RunOf } from '#actions/runtime/perform-action.ts';
import type { ActionsStep } from '#adapters/actions-runtime/step.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { WorkspaceOptions } from '#compose/workspace.ts';
import { defineContract } from '#contract/define.ts';
import { choice, flag, integer, secret, text } from '#contract/field.ts';
import { Failure } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { ForgePermission } from '#ports/permissions.ts';
import type { Workspace } from '#ports/workspace.ts';

const contract = defineContract({
  id: 'judge',
  name: 'Judge',
  about: 'Judges something.',
  inputs: {
    model: text({ required: true, about: 'Name of the model.' }),
    folds: integer({ default: '5', about: 'Number of folds.' }),
    'on-inconclusive': choice('pass', 'fail')({ default: 'pass', about: 'What not knowing does to the job.' }),
    check: flag({ default: 'false', about: 'Whether to write a check.' }),
    issue: text({ about: 'Issue to write to.' }),
    note: flag({ default: 'true', about: 'Whether to write to the issue.' }),
    'registry-password': secret({ about: 'Password of the registry.' }),
  },
  outputs: { verdict: { about: 'The verdict.' } },
  permissions: [
    { scope: 'contents', access: 'write', reason: 'Writes the record of the run.' },
    { scope: 'pull-requests', access: 'write', reason: 'Writes the comment.' },
    { scope: 'id-token', access: 'write', reason: 'Signs the evidence.' },
    { scope: 'checks', access: 'write', reason: 'Writes the check.', when: ['check'] },
    { scope: 'issues', access: 'write', reason: 'Writes the note.', when: ['issue', 'note'] },
  ],
  effects: true,
});

const outcome: Outcome = {
  verdict: 'pass',
  headline: 'All is well.',
  text: 'detail',
  markdown: '| a |',
  outputs: { verdict: 'pass' },
  data: {},
};

interface Story {
  readonly events: string[];
  readonly opened: WorkspaceOptions[];
}

/** A host whose step writes down what happens, in order. */
function tell(
  variables: Record<string, string>,
  options: { missing?: ForgePermission[]; debug?: boolean } = {},
): { host: ActionHost; story: Story } {
  const story: Story = { events: [], opened: [] };
  const note = (event: string): void => void story.events.push(event);
  const step: ActionsStep = {
    print: (line) => note(`print ${line}`),
    stopCommands: () => () => undefined,
    annotate: (level, { title, message, at }) => note(`${level} [${title}] ${message}${at === undefined ? '' : ` @${at.file}:${at.line}`}`),
    mask: (value) => note(`mask ${value}`),
    writeOutputs: (outputs) => note(`outputs ${JSON.stringify(outputs)}`),
    writeSummary: async (markdown) => note(`summary ${markdown}`),
    debug: options.debug ?? false,
  };
  const host: ActionHost = {
    step,
    variable: (name) => ({ GITHUB_WORKSPACE: '/workspace' })[name],
    source: (name) => variables[name],
    open: async (opened) => {
      note('open');
      story.opened.push(opened);
      const missing = async (asked: readonly ForgePermission[]): Promise<readonly ForgePermission[]> => {
        note(`probe ${asked.map(({ scope, access }) => `${scope}:${access}`).join(' ')}`);
        return options.missing ?? [];
      };
      return { forge: { repository: 'acme/iris', permissions: { missing } } } as unknown as Workspace;
    },
    clock: systemClock(),
    signal: new AbortController().signal,
  };
  return { host, story };
}

const perform = (host: ActionHost, run: RunOf<typeof contract>): Promise<number> => performAction(contract, async () => ({ run }), host);
const succeed: RunOf<typeof contract> = async () => outcome;

describe('one run of an action', () => {
  test('masks, opens, probes, works, and writes outputs and summary, in this order', async () => {
    const { host, story } = tell({ model: 'iris', 'registry-password': 'hunter2', 'github-token': 'ghs_x', 'working-directory': 'sub' });
    const seen: unknown[] = [];
    const exit = await perform(host, async (inputs, _, { dryRun }) => {
      seen.push(inputs, dryRun);
      return outcome;
    });
    expect(exit).toBe(0);
    expect(story.events).toEqual([
      'mask hunter2',
      'mask ghs_x',
      'open',
      'probe contents:write pull-requests:write',
      'outputs {"verdict":"pass"}',
      'print ✔ All is well.\n\ndetail',
      'summary ### ✔ All is well.\n\n| a |\n',
    ]);
    expect(seen[0]).toMatchObject({ model: 'iris', folds: 5, onInconclusive: 'pass', registryPassword: 'hunter2' });
    expect(story.opened[0]).toMatchObject({ folder: resolve('/workspace/sub'), token: 'ghs_x' });
  });

  test('reports every bad input in one annotation before anything else happens', async () => {
    const { host, story } = tell({ folds: 'many', 'dry-run': 'perhaps' });
    expect(await perform(host, succeed)).toBe(2);
    expect(story.events[0]).toContain('input "model" is required');
    expect(story.events[0]).toContain('input "folds": expected a whole number, found "many"');
    expect(story.events[0]).toContain('input "dry-run": expected true or false');
    expect(story.events.filter((event) => event.startsWith('error'))).toHaveLength(1);
    expect(story.events).not.toContain('open');
  });

  test('names the missing permissions with their reasons before any work', async () => {
    const { host, story } = tell({ model: 'iris' }, { missing: [{ scope: 'pull-requests', access: 'write' }] });
    let worked = false;
    const exit = await perform(host, async () => {
      worked = true;
      return outcome;
    });
    expect({ exit, worked }).toEqual({ exit: 4, worked: false });
    expect(story.events.find((event) => event.startsWith('error'))).toBe(
      'error [forge.permission-missing] expected a token for acme/iris with pull-requests: write, found one without.\npull-requests: write   Writes the comment.\nAdd to the job: permissions: {pull-requests: write}.',
    );
  });

  test('needs a permission that depends on a flag only with the flag', async () => {
    const { host, story } = tell({ model: 'iris', check: 'true' });
    await perform(host, succeed);
    expect(story.events).toContain('probe contents:write pull-requests:write checks:write');
  });

  test.each([
    [{ issue: '7' }, ' issues:write'],
    [{ issue: '7', note: 'false' }, ''],
    [{ note: 'true' }, ''],
  ] as const)('needs a permission that depends on two inputs only with both: %o', async (inputs, needed) => {
    const { host, story } = tell({ model: 'iris', ...inputs });
    await perform(host, succeed);
    expect(story.events).toContain(`probe contents:write pull-requests:write${needed}`);
  });

  test('a dry run needs no permission to write and prints the plan', async () => {
    const { host, story } = tell({ model: 'iris', 'dry-run': 'true' });
    const plan = { title: 'Would register', effects: [{ verb: 'create', target: 'iris@v1.0.0', detail: 'tag' }] } as const;
    expect(await perform(host, async (_, __, { dryRun }) => ({ ...outcome, headline: String(dryRun), plan }))).toBe(0);
    expect(story.events.some((event) => event.startsWith('probe'))).toBe(false);
    expect(story.events).toContain('print ✔ true\n\ndetail\n\nWould register\n  create   iris@v1.0.0  tag');
  });

  test.each([
    ['fail', 'pass', 1, 'error'],
    ['inconclusive', 'pass', 0, 'warning'],
    ['inconclusive', 'fail', 3, 'error'],
    ['error', 'pass', 4, 'error'],
  ] as const)('a verdict %s under policy %s exits %i with an %s', async (verdict, policy, code, level) => {
    const { host, story } = tell({ model: 'iris', 'on-inconclusive': policy });
    expect(await perform(host, async () => ({ ...outcome, verdict }))).toBe(code);
    expect(story.events).toContain(`${level} [Judge] All is well.`);
  });

  test('a failure with a place points there', async () => {
    const { host, story } = tell({ model: 'iris' });
    const failing = async (): Promise<Outcome> => {
      throw new Failure('contract.input-invalid', {
        message: 'wrong key',
        evidence: ['known: a, b'],
        at: { file: 'trainyard.yaml', line: 4, column: 7 },
      });
    };
    expect(await perform(host, failing)).toBe(2);
    expect(story.events.at(-2)).toMatch(/^error \[contract.input-invalid\] wrong key\nknown: a, b\n.* @trainyard.yaml:4$/);
    expect(story.events.at(-1)).toContain('trainyard.yaml:4:7');
    expect(story.events.at(-1)).toContain('docs/reference/failures.md#contract-input-invalid');
  });

  test('a bug shows its stack only when debugging', async () => {
    const failing = async (): Promise<Outcome> => {
      throw new TypeError('x is not a function', { cause: new Error('deeper') });
    };
    const quiet = tell({ model: 'iris' });
    expect(await perform(quiet.host, failing)).toBe(70);
    expect(quiet.story.events.at(-1)).not.toContain('perform-action.test.ts');
    const loud = tell({ model: 'iris' }, { debug: true });
    expect(await perform(loud.host, failing)).toBe(70);
    expect(loud.story.events.at(-1)).toContain('perform-action.test.ts');
    expect(loud.story.events.at(-1)).toContain('caused by: Error: deeper');
  });

  test('whatever fails after a cancellation is told as the cancellation', async () => {
    const { host, story } = tell({ model: 'iris' });
    const controller = new AbortController();
    const failing = async (): Promise<Outcome> => {
      controller.abort();
      throw new Failure('environment.command-failed', { message: 'the trainer exited with 130' });
    };
    expect(await perform({ ...host, signal: controller.signal }, failing)).toBe(4);
    expect(story.events.at(-2)).toMatch(/^error \[environment\.cancelled\] the job was cancelled .*\nthe trainer exited with 130\n/);
  });

  test('an undeclared output is our bug', async () => {
    const { host } = tell({ model: 'iris' });
    expect(await perform(host, async () => ({ ...outcome, outputs: { surprise: 'x' } }))).toBe(70);
  });

  test.each(['..', '../x', '/etc', 'a/../../b'])('refuses the working directory %s outside the workspace', async (folder) => {
    const { host, story } = tell({ model: 'iris', 'working-directory': folder });
    expect(await perform(host, succeed)).toBe(2);
    expect(story.events).not.toContain('open');
  });
});
