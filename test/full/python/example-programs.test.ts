import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainExample } from '../../kit/example-program.ts';

const PYTHON = process.env['TRAINYARD_PYTHON'] ?? '/usr/bin/python3';

describe('examples/programs in Python', () => {
  it.each([
    ['scikit-learn', 'onnx', 'output/model.onnx'],
    ['xgboost', 'xgboost', 'output/model.json'],
  ])('%s trains, its own loss beside metrics with intervals, and its model is known for what it is', async (name, format, main) => {
    const run = await trainExample(name, dirname(PYTHON));
    try {
      expect(run.state).toBe('finished');
      expect(run.record.metrics['loss']!.value).toBeLessThan(0.3);
      expect(run.record.metrics['accuracy']!.value).toBeGreaterThan(0.85);
      expect(run.record.metrics['accuracy']!.interval!.low).toBeGreaterThan(0.7);
      const manifest = JSON.parse(readFileSync(join(run.folder, 'model.json'), 'utf8')) as { readonly format: Record<string, unknown> };
      expect(manifest.format).toMatchObject({ name: format, main });
      expect(manifest.format['code']).toBeUndefined();
      if (format === 'onnx')
        expect(manifest.format['onnx']).toMatchObject({ producer: 'skl2onnx', inputs: [{ type: 'float32', shape: [null, 4] }] });
    } finally {
      run.remove();
    }
  });
});
