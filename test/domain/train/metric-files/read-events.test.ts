import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HistoryBuilder } from '#domain/train/metric-files/metric-history.ts';
import { crc32c, maskedCrc32c } from '#domain/train/metric-files/tensorboard/crc32c.ts';
import { readFields, utf8 } from '#domain/train/metric-files/tensorboard/protobuf.ts';
import { readEvents } from '#domain/train/metric-files/tensorboard/read-events.ts';
import { readRecords } from '#domain/train/metric-files/tensorboard/tfrecord.ts';

const written = (name: string): URL => new URL(`../../../oracles/tensorboard/written/${name}`, import.meta.url);

const bytes = new Uint8Array(readFileSync(written('events.out.tfevents.1.host.scalars')));

const expected = JSON.parse(readFileSync(written('scalars.json'), 'utf8')) as Record<string, [number, number | string][]>;

function scalarsOf(content: Uint8Array): {
  readonly found: Record<string, [number, number | string][]>;
  readonly rest: string | undefined;
} {
  const builder = new HistoryBuilder();
  const { rest } = readEvents(content, builder);
  const entries = [...builder.histories].map(([name, points]): [string, [number, number | string][]] => [
    name,
    points.map(({ step, value }) => [step, Number.isFinite(value) ? value : String(value)]),
  ]);
  return { found: Object.fromEntries(entries), rest };
}

const record = (content: Uint8Array): Uint8Array => {
  const out = new Uint8Array(content.length + 16);
  const view = new DataView(out.buffer);
  view.setUint32(0, content.length, true);
  view.setUint32(8, maskedCrc32c(out.subarray(0, 8)), true);
  out.set(content, 12);
  view.setUint32(12 + content.length, maskedCrc32c(content), true);
  return out;
};

describe('event files of TensorBoard', () => {
  it('are read as tensorboardX wrote them: steps, names, NaN, infinities and tensors', () => {
    expect(scalarsOf(bytes)).toEqual({ found: expected, rest: undefined });
  });

  it('have the checksum of RFC 3720', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  });

  it('give what stands before a damaged or cut-off record', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at]! ^= flip;
        const { found, rest } = scalarsOf(damaged);
        expect(rest).toMatch(/damaged|cut-off/);
        for (const [name, points] of Object.entries(found)) expect(expected[name]!.slice(0, points.length)).toEqual(points);
        expect(scalarsOf(bytes.subarray(0, at)).rest).not.toBe('damaged');
      }),
      { numRuns: 60 },
    );
  });

  it('carry any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (contents) => {
        const file = new Uint8Array(contents.flatMap((content) => [...record(content)]));
        expect(readRecords(file).records.map((one) => [...one])).toEqual(contents.map((one) => [...one]));
        // Records that are no events at all are passed over.
        readEvents(file, new HistoryBuilder());
      }),
    );
  });
});

describe('protocol buffers', () => {
  it('refuse what is none instead of looping or reading on', () => {
    expect(readFields(Uint8Array.of(0x08))).toBeUndefined();
    expect(readFields(Uint8Array.of(0x0b))).toBeUndefined();
    expect(readFields(Uint8Array.of(0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f))).toBeUndefined();
    expect(readFields(Uint8Array.from({ length: 12 }, () => 0xff))).toBeUndefined();
    expect(readFields(Uint8Array.of(0x10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01))![0]!.integer).toBe(-1);
  });

  it('hold text in UTF-8, as the platform decodes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8(new TextEncoder().encode(text))).toBe(text);
      }),
    );
    expect(utf8(Uint8Array.of(0xff, 0x41, 0xc3))).toBe('\ufffdA\ufffd');
  });
});
