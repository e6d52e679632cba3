import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fitTemplate } from '#domain/project/init/fit-template.ts';
import { OWN_REPOSITORY, OWN_REFERENCE } from '#contract/own-reference.ts';
import type { PermissionSpec } from '#contract/define.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';
import { findActions } from '../../tools/generate/contracts.ts';
import { problemsOf } from './validate-workflow.ts';

const folder = 'workflows-templates';
const templates = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const contracts = new Map((await findActions('.')).map(({ contract }) => [contract.id, contract]));

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly 'timeout-minutes': number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

test('there are the seven templates, each with its properties', () => {
  expect(templates).toEqual([
    'data-pr.yml',
    'monitor.yml',
    'pull-request.yml',
    'release-deploy.yml',
    'retrain.yml',
    'sweep.yml',
    'train-gpu.yml',
  ]);
  for (const name of templates) {
    const properties = JSON.parse(readFileSync(`${folder}/${name.replace('.yml', '.properties.json')}`, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(properties)).toEqual(['name', 'description', 'iconName', 'categories', 'filePatterns']);
  }
});

describe.each(templates)('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test('satisfies the language service of GitHub, with the inputs of our actions', async () => {
    expect(await problemsOf(`.github/workflows/${name}`, text)).toEqual([]);
  });

  test('starts from no permission, and gives a reason beside each', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      for (const [scope, access] of Object.entries(job.permissions)) expect(text).toMatch(new RegExp(`^ +${scope}: ${access} # \\S`, 'm'));
    }
  });

  test('grants what the actions of the job declare, and nothing else', () => {
    for (const job of jobs) {
      const declared = job.steps.flatMap((step) =>
        (contracts.get(ownAction(step.uses) ?? '')?.permissions ?? []).filter((permission) => isNeeded(permission, step, workflow)),
      );
      const needed = new Map<string, string>();
      for (const { scope, access } of declared) if (needed.get(scope) !== 'write') needed.set(scope, access);
      if (!needed.has('contents')) needed.set('contents', 'read'); // actions/checkout
      expect(job.permissions).toEqual(Object.fromEntries(needed));
    }
  });

  test('bounds its time and says what happens to overlapping runs', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency.group).toMatch(/^trainyard-/);
    expect(typeof workflow.concurrency['cancel-in-progress']).toBe('boolean');
  });

  test('pins foreign actions by commit and ours by the major version', () => {
    for (const { uses } of jobs.flatMap((job) => job.steps)) {
      if (uses === undefined) continue;
      if (uses.startsWith(`${OWN_REPOSITORY}/`) || uses.startsWith(`${OWN_REPOSITORY}@`)) expect(uses.split('@')[1]).toBe(OWN_REFERENCE);
      else expect(Object.values(PINNED_ACTIONS).map(usesOf)).toContain(uses);
    }
    for (const action of Object.values(PINNED_ACTIONS)) {
      for (const [line] of text.matchAll(new RegExp(`${action.repository}@.*`, 'g')))
        expect(line).toBe(`${usesOf(action)} # ${action.version}`);
    }
  });

  test('has no expression inside a script', () => {
    for (const { run } of jobs.flatMap((job) => job.steps)) expect(run ?? '').not.toContain('${{');
  });

  test('gives literals that the contracts accept', () => {
    for (const step of jobs.flatMap((job) => job.steps)) {
      const contract = contracts.get(ownAction(step.uses) ?? '');
      for (const [input, value] of Object.entries(step.with ?? {})) {
        const field = contract?.inputs[input];
        if (field !== undefined && !String(value).includes('${{')) expect(field.parse(String(value))).toMatchObject({ ok: true });
      }
    }
  });

  test('starts only workflows that there are', () => {
    for (const [, target] of text.matchAll(/trainyard-([\w-]+\.yml)/g)) expect(existsSync(`${folder}/${target}`)).toBe(true);
  });

  test('takes the names of a repository', () => {
    const fitted = fitTemplate(text, { model: 'house-prices', dataset: 'housing' });
    expect(fitted).not.toMatch(/iris/);
    if (/^ {2}MODEL:/m.test(text)) expect(fitted).toMatch(/^ {2}MODEL: house-prices # /m);
  });
});

/** As the runtime decides it, with literals of the workflow, defaults of the contract, and the event of the workflow. */
const isNeeded = ({ when = [] }: PermissionSpec, step: Step, workflow: Workflow): boolean =>
  when.every((name) => {
    const field = contracts.get(ownAction(step.uses) ?? '')?.inputs[name];
    const fromEvent = field?.defaultFrom?.expression.startsWith('github.event.pull_request.') === true && 'pull_request' in workflow.on;
    const value = step.with?.[name] ?? field?.default ?? (fromEvent ? 'given' : undefined);
    return value !== undefined && String(value) !== 'false' && value !== '';
  });

const ownAction = (uses: string | undefined): string | undefined =>
  new RegExp(`^${OWN_REPOSITORY}/actions/([\\w-]+)@`).exec(uses ?? '')?.[1];
