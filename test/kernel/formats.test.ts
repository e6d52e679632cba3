import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humanBytes, parseBytes } from '#kernel/bytes.ts';
import { formatSha256, parseSha256, shortDigest } from '#kernel/digest.ts';
import { formatDuration, humanDuration, parseDuration } from '#kernel/duration.ts';
import { formatInstant, instant, parseInstant } from '#kernel/instant.ts';
import { instantOfRecordId, makeRecordId, parseRecordId } from '#kernel/record-id.ts';
import { formatLedgerPath, LEDGER_FOLDERS, ledgerFolder, parseLedgerPath, type RecordKind } from '#kernel/records/ledger-path.ts';
import { isInside, parseRelativePath } from '#kernel/relative-path.ts';
import { bumpSemver, BUMPS, compareSemver, formatSemver, parseSemver } from '#kernel/semver.ts';

const semvers = fc.record({ major: fc.nat(999), minor: fc.nat(999), patch: fc.nat(999) });
const moments = fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instant);
const recordIds = fc.tuple(moments, fc.uint8Array({ minLength: 10, maxLength: 10 })).map(([now, bytes]) => makeRecordId(now, bytes));

describe('every string format reads what it writes', () => {
  it('semver', () => fc.assert(fc.property(semvers, (version) => void expect(parseSemver(formatSemver(version))).toEqual(version))));
  it('duration', () =>
    fc.assert(fc.property(fc.nat(10 ** 10), (duration) => void expect(parseDuration(formatDuration(duration))).toBe(duration))));
  it('instant', () => fc.assert(fc.property(moments, (moment) => void expect(parseInstant(formatInstant(moment))).toBe(moment))));
  it('record id', () =>
    fc.assert(
      fc.property(moments, fc.uint8Array({ minLength: 10, maxLength: 10 }), (now, bytes) => {
        const id = makeRecordId(now, bytes);
        expect(parseRecordId(id)).toBe(id);
        expect(instantOfRecordId(id)).toBe(now);
      }),
    ));
  it('ledger path', () =>
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(LEDGER_FOLDERS) as RecordKind[])), recordIds, (kind, id) => {
        const address = { kind, subject: 'iris-classifier', id };
        expect(parseLedgerPath(formatLedgerPath(address))).toEqual(address);
      }),
    ));
});

describe('what is not in the format is refused', () => {
  it.each(['1.2', 'v1.2.3-rc1', '1.02.3', 'x', ''])('semver %j', (text) => expect(parseSemver(text)).toBeUndefined());
  it.each(['90', '1 h', '-5m', '', '5y'])('duration %j', (text) => expect(parseDuration(text)).toBeUndefined());
  it.each(['2026-11-21', 'yesterday', '2026-13-01T00:00:00Z'])('instant %j', (text) => expect(parseInstant(text)).toBeUndefined());
  it.each(['12 Q', '-1', '1e3', ''])('bytes %j', (text) => expect(parseBytes(text)).toBeUndefined());
  it.each(['/a', 'a/../b', './a', 'a//b', 'a\\b', 'C:x', '', 'a\0'])('relative path %j', (text) =>
    expect(parseRelativePath(text)).toBeUndefined(),
  );
  it.each([
    'runs/x/2026/11/short.json',
    'unknown/x/2026/11/01JD0000000000000000000000.json',
    'runs/x/1999/01/01JD0000000000000000000000.json',
  ])('ledger path %j', (text) => expect(parseLedgerPath(text)).toBeUndefined());
  it('digest', () => expect(parseSha256('abc')).toBeUndefined());
});

describe('order and arithmetic', () => {
  it('record ids sort by time', () =>
    fc.assert(
      fc.property(moments, moments, (earlier, later) => {
        fc.pre(earlier < later);
        const bytes = new Uint8Array(10).fill(255);
        expect(makeRecordId(earlier, bytes) < makeRecordId(later, new Uint8Array(10))).toBe(true);
      }),
    ));
  it('a bump is later than what it bumps', () =>
    fc.assert(
      fc.property(
        semvers,
        fc.constantFrom(...BUMPS),
        (version, bump) => void expect(compareSemver(bumpSemver(version, bump), version)).toBeGreaterThan(0),
      ),
    ));
  it('a folder contains itself and what is below, but not its neighbours', () => {
    expect(isInside('a/b', 'a/b')).toBe(true);
    expect(isInside('a/b', 'a/b/c')).toBe(true);
    expect(isInside('a/b', 'a/b-evil')).toBe(false);
    expect(isInside('/', '/etc')).toBe(true);
  });
  it('knows the folder of a subject', () => expect(ledgerFolder('run', 'm')).toBe('runs/m'));
});

describe('for people', () => {
  it.each([
    [400, '0.4 s'],
    [38_000, '38 s'],
    [245_000, '4 min 05 s'],
    [11_400_000, '3 h 10 min'],
  ])('%i ms is %s', (duration, text) => expect(humanDuration(duration)).toBe(text));
  it.each([
    [512, '512 B'],
    [1_895_154, '1.9 MB'],
    [38_000_000, '38 MB'],
    [999_999, '1.0 MB'],
  ])('%i bytes are %s', (size, text) => expect(humanBytes(size)).toBe(text));
  it('reads sizes in both systems', () =>
    expect([parseBytes('16Gi'), parseBytes('1.5 GB'), parseBytes('7')]).toEqual([16 * 1024 ** 3, 1.5e9, 7]));
  it('shows digests whole and short', () => {
    const digest = parseSha256('a'.repeat(64))!;
    expect(formatSha256(digest)).toBe(`sha256:${'a'.repeat(64)}`);
    expect(parseSha256(formatSha256(digest))).toBe(digest);
    expect(shortDigest(formatSha256(digest))).toBe('a'.repeat(12));
  });
});
