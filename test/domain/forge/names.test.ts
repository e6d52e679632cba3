import { describe, expect, it } from 'vitest';
import { isAssetName } from '#domain/forge/asset-name.ts';
import { folderAboveAll, foldersAbove } from '#domain/forge/ledger-folders.ts';
import { isTagName } from '#domain/forge/tag-name.ts';

describe('tag names', () => {
  it.each(['iris@v1.0.0', 'data/iris@v1.2.3', 'iris#production#4', 'iris#production#4!', 'ünïcode', 'a'])('take %s', (name) => {
    expect(isTagName(name)).toBe(true);
  });

  it.each([
    '',
    '@',
    '-x',
    'a..b',
    'a b',
    'a\tb',
    'a~b',
    'a^b',
    'a:b',
    'a?b',
    'a*b',
    'a[b',
    'a\\b',
    'a@{b',
    '/a',
    'a/',
    'a//b',
    '.a',
    'a/.b',
    'a.',
    'a.lock',
    'a.lock/b',
    'x'.repeat(201),
  ])('refuse %j', (name) => {
    expect(isTagName(name)).toBe(false);
  });
});

describe('asset names', () => {
  it('are those that GitHub keeps as they are', () => {
    expect(['model.json', 'weights-00001-of-2.bin', 'A_b.C'].every(isAssetName)).toBe(true);
    expect(['', '.x', 'a b', 'a/b', 'a..b', 'ü', 'a:b', '-x'].some(isAssetName)).toBe(false);
  });
});

describe('ledger folders', () => {
  it('are those above a path, nearest first', () => {
    expect(foldersAbove('a/b/c.json')).toEqual(['a/b', 'a']);
    expect(foldersAbove('c.json')).toEqual([]);
  });

  it('have one that is above all paths, compared by whole parts', () => {
    expect(folderAboveAll(['runs/iris/1', 'runs/iris-2/1'])).toBe('runs');
    expect(folderAboveAll(['runs/iris/2026/1', 'runs/iris/2027/1'])).toBe('runs/iris');
    expect(folderAboveAll(['a', 'b/c'])).toBe('');
    expect(folderAboveAll(['a/b/c'])).toBe('a/b');
    expect(folderAboveAll([])).toBe('');
  });
});
