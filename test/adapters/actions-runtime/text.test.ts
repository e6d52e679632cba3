import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToBytes } from '#adapters/actions-runtime/cut-to-bytes.ts';
import { inertLines } from '#adapters/actions-runtime/inert-lines.ts';
import { actionsReporter } from '#adapters/actions-runtime/reporter.ts';
import type { ActionsStep, Annotation } from '#adapters/actions-runtime/step.ts';

/** How the runner decides that a line is a command: `::` first after blanks, or `##[` anywhere. */
const speaksToTheRunner = (line: string): boolean => /^\s*::/.test(line) || line.includes('##[');

describe('lines from anywhere', () => {
  test('never speak to the runner', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom('::', '##[', ' ', '\n', '\r\n', '\r', '\t', 'add-mask', '::error::x'), fc.string()));
    fc.assert(
      fc.property(hostile, (parts) => {
        expect(
          inertLines(parts.join(''))
            .split(/\r\n|\n|\r/)
            .some(speaksToTheRunner),
        ).toBe(false);
      }),
    );
  });

  test('stay as they are otherwise', () => {
    expect(inertLines('epoch 1: loss 0.5\nstd::vector')).toBe('epoch 1: loss 0.5\nstd::vector');
    expect(inertLines('  ::add-mask::x')).toBe('  \u200b::add-mask::x');
  });
});

describe('a text cut to bytes', () => {
  test('fits, ends with whole lines and says so; a text that fits is untouched', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), fc.integer({ min: 20, max: 200 }), (lines, limit) => {
        const text = Buffer.from(lines.join('\n')).toString();
        const cut = cutToBytes(text, limit, '\n(cut)');
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(Math.max(limit, 0));
        if (Buffer.byteLength(text) <= limit) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -'\n(cut)'.length))).toBe(true);
      }),
    );
  });
});

describe('the reporter of a job', () => {
  function reporterWithLog() {
    const printed: string[] = [];
    const annotations: Annotation[] = [];
    let now = 0;
    const step = {
      print: (text: string) => printed.push(text),
      annotate: (_: string, annotation: Annotation) => annotations.push(annotation),
    };
    const reporter = actionsReporter(step as unknown as ActionsStep, { elapsed: () => now });
    return { reporter, printed, annotations, advance: (ms: number) => (now += ms) };
  }

  test('prints progress at the start, now and then, and at the end', () => {
    const { reporter, printed, advance } = reporterWithLog();
    for (let done = 0; done <= 100; done++) {
      reporter.progress({ task: 'fit', done, total: 100 });
      advance(250);
    }
    expect(printed).toEqual(['fit: 0/100 (0 %)', 'fit: 40/100 (40 %)', 'fit: 80/100 (80 %)', 'fit: 100/100 (100 %)']);
  });

  test('annotates warnings', () => {
    const { reporter, annotations } = reporterWithLog();
    reporter.warn('slow disk');
    expect(annotations).toEqual([{ title: 'Trainyard', message: 'slow disk' }]);
  });
});
