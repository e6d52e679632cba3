import { validationHeadline } from '#domain/data/render-validation.ts';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkImages, countImages, placeOfImage, type ImageFile } from '#domain/data/images/check-images.ts';
import { readImageHeader } from '#domain/data/images/image-header.ts';
import { parseSha256 } from '#kernel/digest.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(text.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('readImageHeader', () => {
  it.each([
    ['PNG', '89504e470d0a1a0a 0000000d 49484452 00000140 000000f0 0806000000', 'image/png', 320, 240],
    ['GIF', '474946383961 4001 f000 00 00 00', 'image/gif', 320, 240],
    ['JPEG', 'ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 00f0 0140 03', 'image/jpeg', 320, 240],
    ['JPEG, progressive with padding', 'ffd8 ffff ffc2 0011 08 00f0 0140 03 0000', 'image/jpeg', 320, 240],
    ['WebP, lossy', '52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000', 'image/webp', 320, 240],
    ['WebP, lossless', '52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00 0000000000', 'image/webp', 320, 240],
    ['WebP, extended', '52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 ef0000', 'image/webp', 320, 240],
  ])('%s', (_, bytes, mediaType, width, height) => {
    expect(readImageHeader(hex(bytes))).toEqual({ mediaType, width, height });
  });

  it('takes nothing else for a picture and survives everything', () => {
    expect(readImageHeader(new TextEncoder().encode('not a picture at all, just text'))).toBeUndefined();
    expect(readImageHeader(hex('89504e470d0a1a0a'))).toBeUndefined();
    const starts = fc
      .constantFrom('', 'ffd8ff', '89504e470d0a1a0a0000000d49484452', '474946383961', '52494646000000005745425056503858')
      .map(hex);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
        const found = readImageHeader(Uint8Array.from([...start, ...rest]));
        return found === undefined || (found.width > 0 && found.height > 0);
      }),
    );
  });
});

describe('folders of pictures', () => {
  it('say split and class', () => {
    expect(placeOfImage('train/cat/1.png')).toEqual({ split: 'train', label: 'cat' });
    expect(placeOfImage('val/dog/a/1.png')).toEqual({ split: 'validation', label: 'dog' });
    expect(placeOfImage('cat/1.png')).toEqual({ label: 'cat' });
    expect(placeOfImage('1.png')).toEqual({});
    const { labels, splits } = countImages(['train/cat/1', 'train/dog/1', 'test/dog/1']);
    expect([...labels]).toEqual([
      ['dog', 2],
      ['cat', 1],
    ]);
    expect(splits.get('train')).toBe(2);
  });

  const image = (
    path: string,
    digit: string,
    header: ImageFile['header'] = { mediaType: 'image/png', width: 1, height: 1 },
  ): ImageFile => ({
    path,
    sha256: parseSha256(digit.repeat(64))!,
    mediaType: 'image/png',
    header,
  });

  it('are checked for twins, damage, kinds and classes that a split lacks', () => {
    const report = checkImages([
      image('train/cat/1.png', '1'),
      image('test/cat/1.png', '1'),
      image('train/cat/2.png', '2'),
      image('train/dog/2.png', '2'),
      image('train/cat/3.png', '3'),
      image('train/cat/4.png', '3'),
      { ...image('train/cat/5.png', '5'), header: undefined },
      image('train/cat/6.png', '6', { mediaType: 'image/jpeg', width: 1, height: 1 }),
    ]);
    expect(report.verdict).toBe('fail');
    expect(report.problems.map(({ rule, severity, count }) => [rule, severity, count])).toEqual([
      ['image-unreadable', 'error', 1],
      ['leakage-duplicates', 'error', 2],
      ['conflicting-labels', 'error', 2],
      ['duplicates', 'warning', 1],
      ['image-type', 'warning', 1],
      ['class-missing', 'warning', 1],
    ]);
    const two = checkImages([image('cat/1.png', '1'), image('dog/1.png', '2')]);
    expect(validationHeadline('animals', two)).toMatch(/^animals: 2 pictures, \d+ × \d+ pixels, 6 checks: 0 problems$/);
    expect(checkImages([image('cat/1.png', '1'), image('dog/1.png', '2')])).toMatchObject({ verdict: 'pass', problems: [] });
  });
});
