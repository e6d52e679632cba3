import { describe, expect, it } from 'vitest';
import { chooseFiles, describeChoice, type FileChoice } from '#domain/data/file-choice.ts';

const PATHS = [
  'train.csv',
  'test.csv',
  'val/a.csv',
  'images/a.png',
  'images/deep/b.png',
  'images/c.jpg',
  'price.bin',
  'age/part-1.bin',
  'a+b(1).txt',
];
const chosen = (choice: FileChoice): string[] => [...chooseFiles(PATHS, choice)];

describe('chooseFiles', () => {
  it.each([
    [{}, PATHS],
    [{ paths: [] }, PATHS],
    [{ paths: ['images'] }, ['images/a.png', 'images/deep/b.png', 'images/c.jpg']],
    [{ paths: ['images/'] }, ['images/a.png', 'images/deep/b.png', 'images/c.jpg']],
    [{ paths: ['image'] }, []],
    [{ paths: ['images/*.png'] }, ['images/a.png']],
    [{ paths: ['**/*.png'] }, ['images/a.png', 'images/deep/b.png']],
    [{ paths: ['**/**/**/?.png'] }, ['images/a.png', 'images/deep/b.png']],
    [{ paths: ['images/**'] }, ['images/a.png', 'images/deep/b.png', 'images/c.jpg']],
    [{ paths: ['*.csv', 'a+b(1).txt'] }, ['train.csv', 'test.csv', 'a+b(1).txt']],
    [{ split: 'train' }, ['train.csv']],
    [{ split: 'valid' }, ['val/a.csv']],
    [{ columns: ['price', 'age'] }, ['price.bin', 'age/part-1.bin']],
    [{ columns: ['images'], paths: ['**/*.jpg'] }, ['images/c.jpg']],
  ] satisfies [FileChoice, string[]][])('%j', (choice, expected) => {
    expect(chosen(choice)).toEqual(expected);
  });

  it('says what was asked for', () => {
    expect(describeChoice({ paths: ['x'], split: 'train', columns: ['a', 'b'] })).toBe('at x of the split "train" of the columns a, b');
  });
});
