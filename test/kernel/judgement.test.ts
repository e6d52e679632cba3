import { describe, expect, it } from 'vitest';
import { EXIT_CODE_OF_KIND, Failure, Failures, throwIfAny } from '#kernel/failure.ts';
import { FAILURES, type FailureCode } from '#kernel/failures/index.ts';
import { err, ok } from '#kernel/result.ts';
import { exitCodeOf, gravest, VERDICT_SYMBOL, VERDICTS } from '#kernel/verdict.ts';

describe('verdict', () => {
  it('of a whole is the gravest of its parts', () => {
    expect(gravest([])).toBe('pass');
    expect(gravest(['pass', 'inconclusive', 'pass'])).toBe('inconclusive');
    expect(gravest(['fail', 'inconclusive'])).toBe('fail');
    expect(gravest(['fail', 'error'])).toBe('error');
  });
  it('becomes an exit code by policy only', () => {
    expect(VERDICTS.map((verdict) => exitCodeOf(verdict, 'pass'))).toEqual([0, 1, 0, 4]);
    expect(VERDICTS.map((verdict) => exitCodeOf(verdict, 'fail'))).toEqual([0, 1, 3, 4]);
  });
  it('has a symbol each', () => expect(new Set(VERDICTS.map((verdict) => VERDICT_SYMBOL[verdict])).size).toBe(VERDICTS.length));
});

describe('failure', () => {
  it('takes kind and remedy from the catalogue, and the precise remedy when given', () => {
    const failure = new Failure('environment.file-missing', { message: 'x is absent', cause: new Error('ENOENT') });
    expect(failure).toMatchObject({ code: 'environment.file-missing', kind: 'environment', evidence: [], at: undefined });
    expect(failure.remedy).toBe(FAILURES['environment.file-missing'].remedy);
    expect(failure.cause).toBeInstanceOf(Error);
    expect(new Failure('environment.file-missing', { message: 'x', remedy: 'do y' }).remedy).toBe('do y');
  });
  it('throws nothing, one, or all together', () => {
    const one = new Failure('contract.input-missing', { message: 'a' });
    const two = new Failure('contract.input-invalid', { message: 'b' });
    expect(() => throwIfAny([])).not.toThrow();
    expect(() => throwIfAny([one])).toThrow(one);
    expect(() => throwIfAny([one, two])).toThrow(Failures);
    expect(new Failures([one, two]).message).toBe('a\nb');
  });
  it('has a catalogue of sentences with a kind each', () => {
    for (const code of Object.keys(FAILURES) as FailureCode[]) {
      const entry = FAILURES[code];
      expect(EXIT_CODE_OF_KIND[entry.kind], code).toBeGreaterThan(0);
      expect(entry.fact, code).toMatch(/^[A-Z“`].*\.$/s);
      expect(entry.remedy, code).toMatch(/^[A-Z“`].*[.)]$/s);
      expect(code).toMatch(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

it('results are values', () =>
  expect([ok(1), err('x')]).toEqual([
    { ok: true, value: 1 },
    { ok: false, error: 'x' },
  ]));
