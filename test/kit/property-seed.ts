import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Properties are tried with the same values everywhere, so that a change is judged by what it changes; the scheduled run draws new ones
 * (`TRAINYARD_SEED`), and what it finds becomes an example in the test.
 */
const SEED = Number(process.env['TRAINYARD_SEED'] ?? 20_261_121) | 0;

// Only where it is used: loading it costs more than most test files take.
const { testPath } = expect.getState();
if (testPath !== undefined && readFileSync(testPath, 'utf8').includes("from 'fast-check'")) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: SEED });
}
