import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toCompositeYml } from '#contract/action-yml.ts';
import { defineContract } from '#contract/define.ts';
import { text } from '#contract/field.ts';
import { errorsOf, outputsOf, runWorkflow } from './run-workflow.ts';

/** A composite made by the generator around a bundle that hands its input back. */
const contract = defineContract({
  id: 'echo',
  name: 'Echo',
  about: 'Hands its input back.',
  inputs: { 'some-text': text({ about: 'Any text.' }) },
  outputs: { text: { about: 'The same text.' }, leaked: { about: 'Names of variables that a step must not see.' } },
  permissions: [],
  effects: false,
});

const BUNDLE = `
import { appendFileSync } from 'node:fs';
const leaked = Object.keys(process.env).filter((name) => /^(INPUT_|ACTIONS_RUNTIME)/.test(name)).join(' ');
const hex = Buffer.from(process.env.TRAINYARD_INPUT_SOME_TEXT ?? '').toString('hex');
appendFileSync(process.env.GITHUB_OUTPUT, 'text=' + hex + '\\nleaked=' + leaked + '\\n');
`;

const WORKFLOW = `
on: workflow_dispatch
jobs:
  echo:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v7
      - uses: ./actions/echo
        with:
          some-text: \${{ github.event.inputs.some-text }}
`;

let folder: string;
let repository: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'act-launcher-'));
  repository = join(folder, 'repository');
  for (const path of ['actions/echo', 'dist', '.github/workflows']) mkdirSync(join(repository, path), { recursive: true });
  cpSync('actions/launch.sh', join(repository, 'actions/launch.sh'));
  writeFileSync(join(repository, 'actions/echo/action.yml'), stringify(toCompositeYml(contract)));
  writeFileSync(join(repository, 'package.json'), '{"type":"module"}');
  writeFileSync(join(repository, 'dist/echo.js'), BUNDLE);
  writeFileSync(join(repository, '.github/workflows/echo.yml'), WORKFLOW);
  const git = (...arguments_: string[]): void => void execFileSync('git', ['-C', repository, ...arguments_]);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-q', '-m', 'Begin');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function echo(value: string, ...options: string[]) {
  const payload = join(folder, `payload-${Math.abs(value.length)}.json`);
  writeFileSync(payload, JSON.stringify({ inputs: { 'some-text': value } }));
  return runWorkflow(repository, 'echo.yml', ['--event', 'workflow_dispatch', '--payload', payload, '--slug', 'acme/echo', ...options]);
}

describe('a generated composite in a job', () => {
  test.each([
    ['quotes', `it's a "quoted" \\ text`],
    ['newlines', 'first\nsecond\n\nthird'],
    ['command substitution', '$(touch pwned) `touch pwned` ${HOME} ; touch pwned & touch pwned | cat'],
    ['10 kB', 'weights & biases; '.repeat(600)],
  ])('carries %s unharmed and unexecuted', async (_, value) => {
    const run = await echo(value);
    expect(run.exitCode, run.text).toBe(0);
    expect(Buffer.from(outputsOf(run)['text'] ?? '', 'hex').toString()).toBe(value);
    expect(outputsOf(run)['leaked']).toBe('');
    expect(existsSync(join(repository, 'pwned'))).toBe(false);
  });

  test('sets Node.js up on a machine that has none', async () => {
    const run = await echo('bare machine', '--without-node');
    expect(run.exitCode, run.text).toBe(0);
    expect(run.text).toContain('setup-node stand-in');
    expect(Buffer.from(outputsOf(run)['text'] ?? '', 'hex').toString()).toBe('bare machine');
  });

  test('leaves a machine alone that has Node.js', async () => {
    expect((await echo('has node')).text).not.toContain('setup-node stand-in');
  });

  test('says in one annotation when Node.js cannot be had', async () => {
    const standIns = join(folder, 'stand-ins/actions/setup-node');
    mkdirSync(standIns, { recursive: true });
    writeFileSync(
      join(standIns, 'action.yml'),
      'name: broken\ndescription: A download that fails.\nruns: {using: composite, steps: [{shell: bash, run: exit 1}]}\n',
    );
    const run = await echo('no way', '--without-node', '--stand-ins', join(folder, 'stand-ins'));
    expect(run.exitCode).not.toBe(0);
    expect(errorsOf(run).filter((message) => message.startsWith('No Node.js'))).toHaveLength(1);
  });
});
