import { describe, expect, it } from 'vitest';
import { fitLine, progressBar } from '#adapters/terminal-reporter/progress-bar.ts';
import { terminalReporter } from '#adapters/terminal-reporter/terminal-reporter.ts';

function record(options: { overwrite: boolean; quiet?: boolean; columns?: number }) {
  let text = '';
  let now = 0;
  const reporter = terminalReporter({
    write: (part) => (text += part),
    overwrite: options.overwrite,
    columns: options.columns ?? 80,
    elapsed: () => now,
    quiet: options.quiet ?? false,
  });
  return { reporter, pass: (ms: number) => (now += ms), text: () => text };
}

describe('on a screen', () => {
  it('draws one bar over the other, not more often than the eye can follow, and clears it before a line', () => {
    const { reporter, pass, text } = record({ overwrite: true });
    reporter.progress({ task: 'train', done: 1, total: 4 });
    reporter.progress({ task: 'train', done: 2, total: 4 });
    pass(100);
    reporter.progress({ task: 'train', done: 3, total: 4 });
    reporter.note('half way');
    expect(text()).toBe(
      '\r\u001b[2K  train  █████░░░░░░░░░░░░░░░  1/4\r\u001b[2K  train  ███████████████░░░░░  3/4\r\u001b[2K  half way\n',
    );
  });

  it('leaves nothing behind when the work is done', () => {
    const { reporter, text } = record({ overwrite: true });
    reporter.progress({ task: 'train', done: 1, total: 2 });
    reporter.progress({ task: 'train', done: 2, total: 2 });
    expect(text().endsWith('\r\u001b[2K')).toBe(true);
  });

  it('cuts the line to the width of the terminal', () => {
    const { reporter, text } = record({ overwrite: true, columns: 20 });
    reporter.progress({ task: 'a long name of a task', done: 1 });
    expect(text()).toBe('\r\u001b[2K  a long name of a …');
  });
});

describe('in a job log', () => {
  it('writes a line at the start, now and then, and at the end', () => {
    const { reporter, pass, text } = record({ overwrite: false });
    reporter.progress({ task: 'train', done: 1, total: 100 });
    pass(5000);
    reporter.progress({ task: 'train', done: 20, total: 100 });
    pass(6000);
    reporter.progress({ task: 'train', done: 50, total: 100 });
    reporter.progress({ task: 'train', done: 100, total: 100 });
    expect(text()).toBe('  train: 1 of 100 (1 %)\n  train: 50 of 100 (50 %)\n  train: 100 of 100 (100 %)\n');
  });

  it('counts where the total is unknown', () => {
    const { reporter, text } = record({ overwrite: false });
    reporter.progress({ task: 'read', done: 7 });
    expect(text()).toBe('  read: 7\n');
  });
});

it('says nothing but warnings when it is to be quiet', () => {
  const { reporter, text } = record({ overwrite: true, quiet: true });
  reporter.note('a');
  reporter.progress({ task: 't', done: 1, total: 2 });
  reporter.warn('disk nearly full');
  expect(text()).toBe('! warning  disk nearly full\n');
});

it.each([
  [0, 10, '░░░░'],
  [9.99, 10, '███░'],
  [10, 10, '████'],
  [3, 0, '████'],
])('a bar of %d of %d is %s', (done, total, bar) => expect(progressBar(done, total, 4)).toBe(bar));

it('fits a line that is short enough unchanged', () => expect(fitLine('abc', 3)).toBe('abc'));
