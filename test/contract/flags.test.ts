import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineContract } from '#contract/define.ts';
import { choice, flag, integer, keyValues, lines, number, path, secret, text } from '#contract/field.ts';
import { parseFlags } from '#contract/flags.ts';
import { renderHelp, usageLine } from '#contract/help.ts';
import { readInputs } from '#contract/read-inputs.ts';

const contract = defineContract({
  id: 'data-add',
  name: 'Add data',
  about: 'Adds files to a dataset.',
  command: 'data add',
  positionals: ['name', 'files'],
  inputs: {
    name: text({ required: true, about: 'Name of the dataset.' }),
    files: lines({ about: 'Files to add.' }),
    folds: integer({ default: '5', about: 'Number of folds.' }),
    margin: number({ about: 'Largest loss.' }),
    cache: flag({ default: 'true', about: 'Whether to cache.' }),
    mode: choice('fast', 'slow')({ default: 'fast', about: 'How to do it.' }),
    set: keyValues({ about: 'Overrides.' }),
    output: path({ about: 'Where to write.' }),
    'github-token': secret({ defaultFrom: { expression: 'github.token', env: 'GITHUB_TOKEN' }, about: 'Token.' }),
    password: secret({ about: 'Password.' }),
  },
  outputs: {},
  permissions: [],
  effects: true,
  examples: ['data add iris iris.csv'],
});

const readOnly = defineContract({ ...contract, id: 'data-show', command: 'data show', effects: false });
const nothing = (): undefined => undefined;

function parse(...argv: string[]) {
  const parsed = parseFlags(contract, argv, (name) => ({ GITHUB_TOKEN: 'tok', TRAINYARD_PASSWORD: 'pw' })[name]);
  if (!parsed.ok) return parsed.error.map((problem) => `${problem.code}: ${problem.message}`);
  const inputs = readInputs(contract, parsed.value.source);
  return inputs.ok
    ? { ...inputs.value, dryRun: parsed.value.dryRun, json: parsed.value.json }
    : inputs.error.map((problem) => problem.message);
}

describe('reading the arguments of a command', () => {
  test('takes positionals, both value forms, flags, negated flags and repeated lists', () => {
    const argv = [
      'iris',
      'a.csv',
      '--folds=10',
      'b.csv',
      '--margin',
      '-0.5',
      '--no-cache',
      '--set',
      'x=1',
      '--set',
      'y=2',
      '--json',
      '--dry-run',
    ];
    expect(parse(...argv)).toEqual({
      name: 'iris',
      files: ['a.csv', 'b.csv'],
      folds: 10,
      margin: -0.5,
      cache: false,
      mode: 'fast',
      set: { x: '1', y: '2' },
      output: undefined,
      githubToken: 'tok',
      password: 'pw',
      dryRun: true,
      json: true,
    });
  });

  test('ends the options at --', () => {
    expect(parse('iris', '--', '--json')).toMatchObject({ files: ['--json'], json: false });
  });

  test('keeps any value that is given after =, also ones that look like options or hold newlines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (value) => {
        fc.pre(!value.includes('\0'));
        expect(parse('iris', `--output=${value}\n--x`)).toMatchObject({ output: `${value}\n--x` });
      }),
    );
  });

  test('reports all problems at once, each with what was expected', () => {
    expect(parse('iris', '--fold', '3', '--mode', '--margin', '--name', 'other')).toEqual([
      'contract.input-unknown: expected an option of data add, found --fold. Did you mean "folds"?',
      'contract.input-invalid: option --mode: expected one of fast, slow after --mode, found --margin.',
      'contract.input-invalid: option --margin: expected a number after --margin, found --name.',
      'contract.input-invalid: option --name: expected it once, found "other" and "iris".',
    ]);
  });

  test('refuses a secret in the arguments, and swallows it', () => {
    const problems = parse('iris', '--password', 'hunter2');
    expect(problems).toEqual([
      'contract.input-invalid: option --password: expected a secret in the environment variable TRAINYARD_PASSWORD, found it in the arguments, where others can read it.',
    ]);
  });

  test('refuses surplus positionals', () => {
    const one = defineContract({ ...contract, positionals: ['name'] });
    const parsed = parseFlags(one, ['a', 'b'], nothing);
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.message)).toEqual([
      'expected at most 1 (name) besides the options, found "b".',
    ]);
  });

  test('offers --dry-run only where there are effects', () => {
    const parsed = parseFlags(readOnly, ['iris', '--dry-run'], nothing);
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.message)).toEqual([
      'data show has no effects, so it takes no --dry-run.',
    ]);
  });

  test('always gives help', () => {
    const parsed = parseFlags(contract, ['--nonsense', '-h'], nothing);
    expect(parsed.ok && parsed.value.help).toBe(true);
  });
});

describe('help', () => {
  test('names usage, options with their hints, environment and examples', () => {
    expect(usageLine(contract)).toBe('Usage: trainyard data add <name> [files…] [options]');
    const help = renderHelp(contract, 80);
    expect(help).toMatchInlineSnapshot(`
      "trainyard data add: Adds files to a dataset.

      Usage: trainyard data add <name> [files…] [options]

      Options:
        --name <text>       Name of the dataset. [required]
        --files <item>      Files to add. [repeatable]
        --folds <number>    Number of folds. [default 5]
        --margin <number>   Largest loss.
        --[no-]cache        Whether to cache.
        --mode <choice>     How to do it. [fast | slow; default fast]
        --set <name=value>  Overrides. [repeatable]
        --output <path>     Where to write.
        --dry-run           Show what would be done, and stop.
        --json              Print the result as JSON.
        --debug             Show the stack trace of a failure.
        --help              Show this help.

      From the environment:
        GITHUB_TOKEN        Token.
        TRAINYARD_PASSWORD  Password.

      Examples:
        trainyard data add iris iris.csv
      "
    `);
  });

  test('keeps within the width', () => {
    for (const width of [60, 80, 120]) {
      const longest = Math.max(
        ...renderHelp(contract, width)
          .split('\n')
          .map((line) => line.length),
      );
      expect(longest).toBeLessThanOrEqual(width);
    }
  });
});
