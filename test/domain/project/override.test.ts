import { describe, expect, it } from 'vitest';
import { applyOverrides, parseOverride } from '#domain/project/override.ts';

const document = { value: { models: { m: { stages: ['a', 'b'] } } }, locate: () => ({ file: 'trainyard.yaml', line: 1, column: 1 }) };

describe('parseOverride', () => {
  it('splits path and value at the first equals sign', () => {
    expect(parseOverride('models.iris-classifier.train.command=a=b')).toEqual({
      ok: true,
      value: { path: ['models', 'iris-classifier', 'train', 'command'], valueText: 'a=b' },
    });
    expect(parseOverride('models.m.stages[0][12]=qa')).toMatchObject({ value: { path: ['models', 'm', 'stages', 0, 12] } });
  });

  it.each(['', '=1', 'a', 'a..b=1', 'a[x]=1', '__proto__.polluted=1', 'a.constructor=1', 'a[99999]=1'])('refuses %j', (written) => {
    const result = parseOverride(written);
    expect(result.ok ? '' : result.error.code).toBe('project.override-invalid');
  });
});

describe('applyOverrides', () => {
  it('replaces, adds and lets the later one win, without touching the original', () => {
    const changed = applyOverrides(document, [
      { path: ['models', 'm', 'stages', 1], value: 'c', written: 'x' },
      { path: ['models', 'm', 'train', 'search', 'folds'], value: 3, written: 'y' },
      { path: ['models', 'm', 'train', 'search', 'folds'], value: 10, written: 'z' },
    ]);
    expect(changed.value).toEqual({ models: { m: { stages: ['a', 'c'], train: { search: { folds: 10 } } } } });
    expect(document.value).toEqual({ models: { m: { stages: ['a', 'b'] } } });
    expect(changed.locate(['models', 'm', 'train', 'search', 'folds'], 'value')).toEqual({ file: '--set z' });
    expect(changed.locate(['models', 'm'], 'value')).toEqual({ file: 'trainyard.yaml', line: 1, column: 1 });
  });

  it('does not reach the prototype', () => {
    const changed = applyOverrides(document, [{ path: ['toString'], value: 1, written: 'x' }]);
    expect(Object.hasOwn(changed.value as object, 'toString')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
