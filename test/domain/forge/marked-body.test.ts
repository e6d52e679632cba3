import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarkedBody, isMarker, MAX_BODY_LENGTH, parseMarker } from '#domain/forge/marked-body.ts';

const marker = fc.string({ unit: fc.constantFrom(...'aZ09._:/#@-'), maxLength: 40 }).map((text) => `m${text.replace(/--+/g, '-')}`);

describe('marked bodies', () => {
  it('give their marker back, whatever the body', () => {
    fc.assert(
      fc.property(
        marker,
        fc.array(fc.integer({ max: 0xffff, min: 0 })).map((units) => String.fromCharCode(...units)),
        (name, body) => isMarker(name) && parseMarker(formatMarkedBody(name, body)) === name,
      ),
    );
  });

  it('are never longer than GitHub takes, and end with a word about the cut', () => {
    const long = formatMarkedBody('m', `${'😀'.repeat(30)}\n`.repeat(2000));
    expect(long.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
    expect(long).toMatch(/The rest was cut/);
    expect(formatMarkedBody('m', 'x'.repeat(MAX_BODY_LENGTH)).length).toBe(MAX_BODY_LENGTH);
  });

  it('never end in half of a character', () => {
    const head = formatMarkedBody('m', '').length;
    for (let shift = 0; shift < 2; shift++) {
      const body = `${'x'.repeat(shift)}${'😀'.repeat(MAX_BODY_LENGTH / 2)}`;
      // encodeURIComponent throws at half of a surrogate pair.
      expect(encodeURIComponent(formatMarkedBody('m', body).slice(head))).toMatch(/^x?%F0/);
    }
  });

  it.each([
    ['no marker', 'hello'],
    ['a marker below the first line', 'quoting\n<!-- trainyard:compare -->'],
    ['text before the marker', 'x <!-- trainyard:compare -->'],
    ['another tool', '<!-- other:compare -->'],
    ['an empty body', ''],
  ])('are not ours with %s', (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});
