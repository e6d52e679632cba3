import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLogLine, parseLogLine, type LogEntry } from '#domain/serve/log-line.ts';
import { instant } from '#kernel/instant.ts';

const scalar = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.boolean(),
  fc.constant(null),
);

const entry: fc.Arbitrary<LogEntry> = fc.record(
  {
    at: fc.integer({ min: 0, max: 4e12 }).map(instant),
    model: fc.string(),
    version: fc.string(),
    requestId: fc.string(),
    inputs: fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      scalar,
      { noNullPrototype: true },
    ),
    prediction: fc.oneof(fc.string(), fc.integer()),
    confidence: fc.double({ min: 0.001, max: 1, noNaN: true }),
    latencyMs: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    status: fc.integer({ min: 100, max: 599 }),
  },
  { requiredKeys: ['at', 'model', 'version', 'requestId', 'inputs', 'latencyMs', 'status'], noNullPrototype: true },
);

describe('a line of the prediction log', () => {
  it('reads back as the entry it was written from, and is one line', () => {
    fc.assert(
      fc.property(entry, (written) => {
        const line = formatLogLine(written);
        expect(line).not.toContain('\n');
        expect(parseLogLine(line)).toEqual(written);
      }),
    );
  });

  it('is passed over when it was cut anywhere', () => {
    fc.assert(
      fc.property(entry, fc.double({ min: 0, max: 0.999, noNaN: true }), (written, share) => {
        const line = formatLogLine(written);
        expect(parseLogLine(line.slice(0, Math.floor(line.length * share)))).toBeUndefined();
      }),
    );
  });

  it.each([
    'null',
    '[]',
    '{}',
    '{"at":"yesterday","model":"m","version":"v","requestId":"r","inputs":{},"latencyMs":1,"status":200}',
    '{"at":"2026-11-21T00:00:00.000Z","model":"m","version":"v","requestId":"r","inputs":[],"latencyMs":1,"status":200}',
    '{"at":"2026-11-21T00:00:00.000Z","model":"m","version":"v","requestId":"r","inputs":{},"latencyMs":"1","status":200}',
  ])('is passed over when it says something else: %s', (line) => {
    expect(parseLogLine(line)).toBeUndefined();
  });
});
