import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainExample } from '../../kit/example-program.ts';

describe('examples/programs that need nothing but Node and a shell', () => {
  it.each([
    ['shell', 'inertia', 'output/centroids.csv'],
    ['typescript', 'loss', 'output/model.json'],
  ])('%s trains, with its own metric %s and metrics with intervals', async (name, own, model) => {
    const run = await trainExample(name);
    try {
      expect(run.state).toBe('finished');
      expect(run.record.metrics[own]?.value).toBeGreaterThan(0);
      expect(run.record.metrics['accuracy']!.value).toBeGreaterThan(0.85);
      expect(run.record.metrics['accuracy']!.interval!.low).toBeGreaterThan(0.7);
      expect(existsSync(join(run.folder, 'predictions.bin'))).toBe(true);
      expect(readFileSync(join(run.folder, model), 'utf8')).toContain('setosa');
    } finally {
      run.remove();
    }
  });
});
