import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsReporter } from '#adapters/actions-runtime/reporter.ts';
import { actionsStep } from '#adapters/actions-runtime/step.ts';

/** Commands that the runner would obey, by its own rules: .NET's TrimStart, `::name`, `##[name]`, and `stop-commands` with its token. */
function obeyed(log: string): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/^[\s\u0085]+/, '');
    const name = /^::([a-zA-Z0-9_.-]+)(?: [^:]*)?::/.exec(trimmed)?.[1] ?? /##\[([a-z-]+)/.exec(line)?.[1];
    if (name === undefined) continue;
    if (token !== undefined) {
      if (name === token) token = undefined;
      continue;
    }
    if (name === 'stop-commands') token = trimmed.slice('::stop-commands::'.length);
    else commands.push(name);
  }
  return commands;
}

function logOf(work: (reporter: ReturnType<typeof actionsReporter>) => void): string {
  const output = new PassThrough();
  work(actionsReporter(actionsStep(output), { elapsed: () => 0 }));
  return String(output.read() ?? '');
}

const HOSTILE = [
  '::add-mask::a',
  '::set-output name=x::y',
  '\u0085::error::x',
  '\u00a0 ::warning::x',
  'ok\r::error::x',
  'ok\n::stop-commands::mine\n::mine::',
  '##[error]x',
  'text ##[group]x',
  '::stop-commands::trainyard-00000000000000000000000000000000',
];

describe('what a training program prints', () => {
  it.each(HOSTILE)('gives no order: %j', (line) => {
    const log = logOf((reporter) => {
      const end = reporter.foreignOutput!();
      reporter.note(line);
      end();
    });
    expect(obeyed(log)).toEqual([]);
    // Each of the two protections suffices by itself.
    expect(obeyed(logOf((reporter) => reporter.note(line)))).toEqual([]);
    expect(log).toMatch(/^::stop-commands::(trainyard-[0-9a-f]{32})\n[^]*\n::\1::\n$/);
  });

  it('gives no order whatever it is made of', () => {
    const piece = fc.constantFrom(
      '::',
      'error',
      'stop-commands',
      '##[',
      'group]',
      ' ',
      '\t',
      '\v',
      '\r',
      '\n',
      '\u0085',
      '\u2028',
      '\ufeff',
      'x',
      '::add-mask::',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 6 }), (lines) => {
        const log = logOf((reporter) => {
          const end = reporter.foreignOutput!();
          for (const line of lines) reporter.note(line.join(''));
          end();
        });
        expect(obeyed(log)).toEqual([]);
      }),
    );
  });

  it('is followed by a runner that obeys us again', () => {
    expect(obeyed(`${logOf((reporter) => reporter.foreignOutput!()())}::notice::ours\n`)).toEqual(['notice']);
  });
});
