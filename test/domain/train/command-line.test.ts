import { describe, expect, it } from 'vitest';
import { predictionRows, predictionsCsv } from '#domain/train/prediction-table.ts';
import { readProgramMetrics } from '#domain/train/read-metrics.ts';
import { splitCommand } from '#domain/train/split-command.ts';

describe('a command', () => {
  it.each([
    ['python train.py', ['python', 'train.py']],
    ['  python   "my train.py" \'a b\' c\\ d ', ['python', 'my train.py', 'a b', 'c d']],
    ['echo $HOME | cat *.txt > x', ['echo', '$HOME', '|', 'cat', '*.txt', '>', 'x']],
    [`bash -c "echo \\"x\\" \\$HOME"`, ['bash', '-c', 'echo "x" $HOME']],
    [`run '' ""`, ['run', '', '']],
    [`a"b"'c'`, ['abc']],
  ])('%s is taken apart as a shell would, without one', (text, words) => {
    expect(splitCommand(text)).toEqual({ ok: true, value: words });
  });

  it.each(['', '   ', 'python "train.py', "it's"])('%j cannot be run', (text) => {
    expect(splitCommand(text).ok).toBe(false);
  });
});

describe('metrics of a program', () => {
  it('take their direction from the program, the configuration, the catalogue, in this order', () => {
    const read = readProgramMetrics({ rmse: 1, cost: 2, gain: 3, odd: { value: 4, better: 'lower' } }, { cost: 'lower' });
    expect(read.ok && Object.entries(read.value).map(([name, { better }]) => [name, better])).toEqual([
      ['rmse', 'lower'],
      ['cost', 'lower'],
      ['gain', 'higher'],
      ['odd', 'lower'],
    ]);
  });

  it.each([[[]], [{}], [{ a: '1' }], [{ a: null }], [{ a: { value: 1, better: 'up' } }], ['x']])('%j are none', (value) => {
    expect(readProgramMetrics(value, {}).ok).toBe(false);
  });
});

describe('predictions as a table', () => {
  const predictions = {
    task: 'classification',
    classes: ['no, not', 'yes'],
    predicted: Int32Array.of(1, 0),
    probabilities: Float64Array.of(0.25, 0.75, 0.5, 0.5),
  } as const;

  it('are CSV with one column for each probability', () => {
    expect(predictionsCsv(predictions, 'kind')).toBe('kind,"p_no, not",p_yes\nyes,0.25,0.75\n"no, not",0.5,0.5\n');
    expect(predictionsCsv({ task: 'regression', predicted: Float64Array.of(1.5) }, 'price')).toBe('price\n1.5\n');
  });

  it('are one object a row', () => {
    expect(predictionRows(predictions, 'kind')[0]).toEqual({ kind: 'yes', probabilities: { 'no, not': 0.25, yes: 0.75 } });
    expect(predictionRows({ task: 'classification', classes: ['a'], predicted: Int32Array.of(0) }, 'kind')).toEqual([{ kind: 'a' }]);
  });
});
