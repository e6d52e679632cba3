import { describe, expect, it } from 'vitest';
import type { Table } from '#kernel/table.ts';
import { columnOf } from '#numeric/linear-algebra/matrix.ts';
import { applyPipeline, fitPipeline, outputNames, outputSources } from '#numeric/preprocessing/pipeline.ts';
import { tableFromCsv } from '../../kit/training.ts';

const table = tableFromCsv('length,colour,constant\n1,red,5\n,blue,5\n3,,5\n6,blue,5');
const FEATURES = ['length', 'colour', 'constant'];

describe('the preprocessing pipeline', () => {
  it('fills numbers with the median and text with the most frequent value, and makes one column a category', () => {
    const pipeline = fitPipeline(table, FEATURES, { scale: false, keepMissing: false });
    expect(outputNames(pipeline)).toEqual(['length', 'colour=blue', 'colour=red', 'constant']);
    expect(outputSources(pipeline)).toEqual([0, 1, 1, 2]);
    const x = applyPipeline(pipeline, table);
    expect([...columnOf(x, 0)]).toEqual([1, 3, 3, 6]);
    expect([...columnOf(x, 1)]).toEqual([0, 1, 1, 1]);
    expect([...columnOf(x, 2)]).toEqual([1, 0, 0, 0]);
  });

  it('scales to mean 0 and standard deviation 1, and leaves constant columns at 0', () => {
    const x = applyPipeline(fitPipeline(table, FEATURES, { scale: true, keepMissing: false }), table);
    const values = [...columnOf(x, 0)];
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
    expect(values.reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 12);
    expect([...columnOf(x, 3)]).toEqual([0, 0, 0, 0]);
  });

  it('hands missing numbers on to algorithms that learn from them', () => {
    const x = applyPipeline(fitPipeline(table, ['length'], { scale: false, keepMissing: true }), table);
    expect(columnOf(x, 0)[1]).toBeNaN();
  });

  it('knows nothing about rows that it was not fitted on', () => {
    const pipeline = fitPipeline(table, ['colour'], { scale: false, keepMissing: false });
    const x = applyPipeline(pipeline, tableFromCsv('colour\ngreen\nred'));
    expect([...columnOf(x, 0)]).toEqual([0, 0]);
    expect([...columnOf(x, 1)]).toEqual([0, 1]);
  });

  it('reads digits as categories where it was fitted on text', () => {
    const text: Table = { rows: 2, columns: [{ kind: 'text', name: 'code', dictionary: ['1', 'x'], codes: Int32Array.of(0, 1) }] };
    const pipeline = fitPipeline(text, ['code'], { scale: false, keepMissing: false });
    expect([...columnOf(applyPipeline(pipeline, tableFromCsv('code\n1\n2')), 0)]).toEqual([1, 0]);
  });

  it('treats a column without a single value as constant', () => {
    const empty = tableFromCsv('a,b\n,1\n,2');
    expect([...columnOf(applyPipeline(fitPipeline(empty, ['a'], { scale: true, keepMissing: false }), empty), 0)]).toEqual([0, 0]);
  });

  it('refuses a missing column and text where numbers are needed', () => {
    const pipeline = fitPipeline(table, ['length'], { scale: false, keepMissing: false });
    expect(() => applyPipeline(pipeline, tableFromCsv('width\n1'))).toThrow(expect.objectContaining({ code: 'train.feature-missing' }));
    expect(() => applyPipeline(pipeline, tableFromCsv('length\nlong'))).toThrow(expect.objectContaining({ code: 'train.feature-kind' }));
    expect(() => fitPipeline(table, ['width'], { scale: false, keepMissing: false })).toThrow(
      expect.objectContaining({ code: 'train.feature-missing' }),
    );
  });
});
