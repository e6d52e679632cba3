import { describe, expect, it } from 'vitest';
import { defineContract } from '#contract/define.ts';
import { choice, integer } from '#contract/field.ts';
import { Failure, Failures } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { INCONCLUSIVE_POLICIES, type Verdict } from '#kernel/verdict.ts';
import { anywhere, hidden, type CommandEntry, type Host } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ran } from '../kit/command-line.ts';

const contract = defineContract({
  id: 'judge',
  name: 'Judge',
  about: 'Judges.',
  command: 'judge',
  inputs: {
    count: integer({ about: 'How many.', default: '1' }),
    'on-inconclusive': choice(...INCONCLUSIVE_POLICIES)({ about: 'What not knowing does.', default: 'pass' }),
  },
  outputs: { count: { about: 'How many.' } },
  permissions: [],
  effects: true,
});

type Inputs = { readonly count: number };

/** Commands whose program is given, so that everything around it can be seen. */
const commandsThat = (run: (inputs: Inputs, host: Host, dryRun: boolean) => Promise<Outcome>): CommandEntry[] => [
  anywhere(
    'Start',
    'judge',
    async () => ({ contract }),
    async () => ({ run: (inputs, host, options) => run(inputs, host, options.dryRun) }),
  ),
  anywhere(
    'Start',
    'judge again',
    async () => ({ contract }),
    async () => ({ run: (inputs, host, options) => run({ count: inputs.count + 100 }, host, options.dryRun) }),
  ),
  hidden(
    anywhere(
      'Start',
      'secretly',
      async () => ({ contract }),
      async () => ({ run: (inputs, host, options) => run(inputs, host, options.dryRun) }),
    ),
  ),
];

const outcome = (verdict: Verdict, more: Partial<Outcome> = {}): Outcome => ({
  verdict,
  headline: 'the answer',
  text: 'the detail',
  markdown: '',
  outputs: { count: '1' },
  data: { count: 1 },
  ...more,
});

const answering = (verdict: Verdict): CommandEntry[] => commandsThat(async () => outcome(verdict));

const failing = (error: unknown): CommandEntry[] =>
  commandsThat(async () => {
    throw error;
  });

describe('an outcome', () => {
  it('is told with its verdict in words, the answer first', async () => {
    expect(await ran(['judge'], { commands: answering('pass') })).toEqual({ code: 0, out: '✔ pass  the answer\nthe detail\n', err: '' });
  });

  it.each([
    ['pass', [], 0],
    ['fail', [], 1],
    ['inconclusive', [], 0],
    ['inconclusive', ['--on-inconclusive', 'fail'], 3],
    ['error', [], 4],
  ] as const)('%s %j ends with %i', async (verdict, flags, code) => {
    expect((await ran(['judge', ...flags], { commands: answering(verdict) })).code).toBe(code);
  });

  it('is the same as data with --json', async () => {
    const { out, code } = await ran(['--json', 'judge'], { commands: answering('fail') });
    expect(JSON.parse(out)).toEqual({ verdict: 'fail', headline: 'the answer', count: 1, outputs: { count: '1' } });
    expect(code).toBe(1);
  });

  it('shows the plan of a dry run and says that nothing was changed', async () => {
    const plan = { title: 'it would', effects: [{ verb: 'create' as const, target: 'a.txt', detail: 'a file' }] };
    const commands = commandsThat(async (_, __, dryRun) => outcome('pass', { text: '', ...(dryRun ? { plan } : {}) }));
    expect((await ran(['judge', '--dry-run'], { commands })).out).toBe(
      '✔ pass  the answer\nit would\n  create  a.txt  a file\nnothing was changed (--dry-run)\n',
    );
    expect(JSON.parse((await ran(['judge', '--dry-run', '--json'], { commands })).out)).toMatchObject({
      plan: { effects: [{ target: 'a.txt' }] },
    });
    const nothing = commandsThat(async () => outcome('pass', { text: '', plan: { title: 'it would', effects: [] } }));
    expect((await ran(['judge', '--dry-run'], { commands: nothing })).out).toContain('it would\n  nothing to do\n');
  });

  it('is coloured on a screen, and never by colour alone', async () => {
    const { out } = await ran(['judge'], { commands: answering('fail'), outIsScreen: true, variables: { TERM: 'xterm' } });
    expect(out).toBe('\u001b[31m✖ fail\u001b[39m  the answer\nthe detail\n');
    for (const variables of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect((await ran(['judge'], { commands: answering('fail'), outIsScreen: true, variables })).out).toMatch(/^✖ fail {2}the answer/);
    }
    expect((await ran(['judge'], { commands: answering('pass'), variables: { FORCE_COLOR: '1' } })).out).toContain('\u001b[32m');
  });

  it('cannot move the cursor of the reader', async () => {
    const commands = commandsThat(async () => outcome('pass', { headline: 'a\u001b[2Jb', text: 'c\u009bd' }));
    expect((await ran(['judge'], { commands })).out).toBe('✔ pass  a�[2Jb\nc�d\n');
  });
});

describe('a failure', () => {
  const failure = new Failure('data.target-missing', {
    message: 'target "specie" is not a column',
    evidence: ['columns: species'],
    at: { file: 'trainyard.yaml', line: 4, column: 47 },
    remedy: 'Write species.',
  });

  it('is code, place, fact, evidence, remedy and where to read more', async () => {
    expect(await ran(['judge'], { commands: failing(failure) })).toEqual({
      code: 2,
      out: '',
      err: `✖ data.target-missing   trainyard.yaml:4:47   target "specie" is not a column
  columns: species
  → Write species.
  docs/reference/failures.md#data-target-missing
`,
    });
  });

  it('is data with --json, without a stack unless --debug', async () => {
    const { out, err } = await ran(['judge', '--json'], { commands: failing(failure) });
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      verdict: 'error',
      headline: 'target "specie" is not a column',
      data: null,
      outputs: {},
      failures: [
        {
          code: 'data.target-missing',
          kind: 'usage',
          message: 'target "specie" is not a column',
          at: { file: 'trainyard.yaml', line: 4, column: 47 },
          evidence: ['columns: species'],
          remedy: 'Write species.',
          docs: 'docs/reference/failures.md#data-target-missing',
        },
      ],
    });
    expect((await ran(['judge', '--json', '--debug'], { commands: failing(failure) })).out).toContain('"stack"');
  });

  it('is followed by its causes with --debug', async () => {
    const caused = new Failure('environment.network', { message: 'no route', cause: new Error('ECONNREFUSED') });
    expect((await ran(['judge'], { commands: failing(caused) })).err).not.toContain('ECONNREFUSED');
    const { err, code } = await ran(['judge', '--debug'], { commands: failing(caused) });
    expect(err).toMatch(/caused by: Error: ECONNREFUSED/);
    expect(code).toBe(4);
  });

  it('comes with all others, the gravest deciding', async () => {
    const both = new Failures([failure, new Failure('environment.disk-full', { message: 'no space' })]);
    const { err, code } = await ran(['judge'], { commands: failing(both) });
    expect(err.match(/^✖/gm)).toHaveLength(2);
    expect(code).toBe(4);
  });

  it('that nobody foresaw is our bug', async () => {
    const { err, code } = await ran(['judge'], { commands: failing(new TypeError('x is not a function')) });
    expect(err).toMatch(/^✖ contract\.bug {3}x is not a function\n/);
    expect(code).toBe(70);
    expect((await ran(['judge'], { commands: failing('thrown text') })).err).toContain('thrown text');
  });

  it('after an interruption says how to go on', async () => {
    const controller = new AbortController();
    controller.abort();
    const { err, code } = await ran(['judge'], { commands: failing(failure), signal: controller.signal });
    expect({ err, code }).toEqual({
      err: 'interrupted · what is finished is kept; run the same command again and it goes on\n',
      code: 130,
    });
  });
});

describe('the words of a command line', () => {
  const counting = commandsThat(async (inputs, host) => outcome('pass', { headline: `${inputs.count} in ${host.folder}`, text: '' }));

  it('name the longest command that fits', async () => {
    expect((await ran(['judge', 'again', '--count', '2'], { commands: counting, folder: '/f' })).out).toBe('✔ pass  102 in /f\n');
    expect((await ran(['--count=2', 'judge'], { commands: counting, folder: '/f' })).out).toBe('✔ pass  2 in /f\n');
  });

  it.each([[['-C', '/x']], [['-C/x']], [['--directory', '/x']], [['--directory=/x']]])('%j changes the folder', async (flags) => {
    expect((await ran([...flags, 'judge'], { commands: counting, folder: '/f' })).out).toBe('✔ pass  1 in /x\n');
  });

  it('take a relative folder from where one is', async () => {
    expect((await ran(['judge', '-C', 'x'], { commands: counting, folder: '/f' })).out).toBe('✔ pass  1 in /f/x\n');
    expect((await ran(['judge', '-C'], { commands: counting })).err).toContain('option -C: expected a path');
  });

  it('that name no command are answered with the nearest, never with a hidden one', async () => {
    const { err, code } = await ran(['jugde'], { commands: counting });
    expect(err).toMatch(
      /^✖ contract\.command-unknown {3}there is no command "jugde"\. Did you mean "judge"\?\n {2}commands: judge, judge again\n/,
    );
    expect(code).toBe(2);
  });

  it('with unknown options and wrong values are answered with every problem', async () => {
    const { err, code } = await ran(['judge', '--cuont', '--count=x'], { commands: counting });
    expect(err).toContain('found --cuont. Did you mean "count"?');
    expect(code).toBe(2);
    expect((await ran(['judge', '--count=x'], { commands: counting })).err).toContain('input "count": expected a whole number, found "x"');
  });

  it('that ask for help get it', async () => {
    const overview = await ran(['--help'], { commands: counting });
    expect(overview.code).toBe(0);
    expect(overview.out).toMatch(/Start:\n {2}judge +Judges\.\n {2}judge again +Judges\.\n\nEverywhere:/);
    expect(await ran([], { commands: counting })).toEqual({ ...overview, code: 2 });
    for (const argv of [
      ['judge', '--help'],
      ['help', 'judge'],
      ['judge', '-h'],
    ]) {
      expect((await ran(argv, { commands: counting })).out).toMatch(/^trainyard judge: Judges\.\n\nUsage: trainyard judge/);
    }
  });

  it('that stop half way list what could follow', async () => {
    const { out, code } = await ran(['data'], {});
    expect(code).toBe(2);
    expect(out).toContain('data add');
    expect(out).not.toContain('promote');
    expect((await ran(['data', 'ad'], {})).err).toContain('there is no command "data ad". Did you mean "data add"?');
  });
});

describe('what a command tells on the way', () => {
  const telling = commandsThat(async (_, host) => {
    host.tell('a part\n');
    host.reporter.note('a note');
    return outcome('pass', { text: String(host.tells) });
  });

  it('comes at once, notes beside it', async () => {
    expect(await ran(['judge'], { commands: telling })).toEqual({ code: 0, out: 'a part\n✔ pass  the answer\ntrue\n', err: '  a note\n' });
  });

  it('is left out with --quiet and --json', async () => {
    expect(await ran(['judge', '--quiet'], { commands: telling })).toMatchObject({ out: '✔ pass  the answer\nfalse\n', err: '' });
    expect((await ran(['judge', '--json'], { commands: telling })).out).not.toContain('a part');
  });
});

describe('COMMANDS', () => {
  it.each(COMMANDS.map((entry) => [entry.words, entry] as const))(
    '%s has a contract of that command and a program',
    async (words, entry) => {
      const { command, about } = await entry.loadContract();
      expect(command).toBe(words);
      expect(about).toMatch(/\.$/);
      expect(entry.run).toBeTypeOf('function');
    },
  );
});
