import { describe, expect, it } from 'vitest';
import { memoryForge } from '#adapters/memory/forge.ts';
import { appendRecord, latestRecord, readAttachment, readRecord, readRecords, type LedgerRecord } from '#features/records.ts';
import { instant } from '#kernel/instant.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import { formatLedgerPath, parseLedgerPath } from '#kernel/records/ledger-path.ts';
import type { RelativePath } from '#kernel/relative-path.ts';

const START = Date.UTC(2026, 9, 30);

/** Days after the start; two months are touched. */
function record(day: number, more: Partial<LedgerRecord> = {}): LedgerRecord {
  const moment = instant(START + day * 86_400_000);
  const id = makeRecordId(moment, new Uint8Array(10).fill(day));
  return { schemaVersion: 1, kind: 'run', id, createdAt: new Date(moment).toISOString(), model: 'iris', ...more };
}

describe('records', () => {
  it('come back oldest first, across months, apart from other models and kinds', async () => {
    const ports = { forge: memoryForge() };
    const all = [record(3), record(0), record(1), record(2)];
    for (const one of [...all, record(9, { model: 'iris-2' }), record(9, { kind: 'comparison' })]) await appendRecord(one, ports);
    expect(await readRecords('run', 'iris', ports)).toEqual([record(0), record(1), record(2), record(3)]);
    expect(await readRecords('run', 'iris', ports, { newest: 2 })).toEqual([record(2), record(3)]);
    expect(await readRecords('run', 'iris', ports, { newest: 9 })).toHaveLength(4);
    expect(await readRecords('run', 'unknown', ports)).toEqual([]);
  });

  it('are found by id', async () => {
    const ports = { forge: memoryForge() };
    const address = await appendRecord(record(0), ports);
    expect(parseLedgerPath(formatLedgerPath(address))).toEqual(address);
    expect(await readRecord('run', 'iris', record(0).id, ports)).toEqual(record(0));
    expect(await readRecord('run', 'iris', record(1).id, ports)).toBeUndefined();
    expect(await readRecord('run', 'iris', 'no id', ports)).toBeUndefined();
  });

  it('are found as the latest that satisfies a condition, however far back', async () => {
    const ports = { forge: memoryForge() };
    for (let day = 0; day < 30; day++) await appendRecord(record(day), ports);
    expect(await latestRecord('run', 'iris', ports)).toEqual(record(29));
    expect(await latestRecord('run', 'iris', ports, ({ id }) => id === record(1).id)).toEqual(record(1));
    expect(await latestRecord('run', 'iris', ports, () => false)).toBeUndefined();
    expect(await latestRecord('comparison', 'iris', ports)).toBeUndefined();
  });

  it('carry attachments that are not taken for records', async () => {
    const ports = { forge: memoryForge() };
    const bytes = Uint8Array.of(0, 1, 2);
    const address = await appendRecord(record(0), ports, [{ name: 'predictions.bin', bytes }]);
    expect(await readAttachment(address, 'predictions.bin', ports)).toEqual(bytes);
    expect(await readAttachment(address, 'other', ports)).toBeUndefined();
    expect(await readRecords('run', 'iris', ports)).toHaveLength(1);
    await expect(appendRecord(record(1), ports, [{ name: '../x', bytes }])).rejects.toMatchObject({ code: 'contract.bug' });
  });

  it('of pipelines are named by the pipeline', async () => {
    const ports = { forge: memoryForge() };
    const { model: _, ...rest } = record(0, { kind: 'pipeline' });
    await appendRecord({ ...rest, pipeline: 'default' }, ports);
    expect(await readRecords('pipeline', 'default', ports)).toHaveLength(1);
  });

  it.each([
    ['no subject', { model: '' }],
    ['a subject with a slash', { model: 'a/b' }],
    ['an id that is none', { id: 'x' }],
    ['another schema version', { schemaVersion: 2 }],
  ])('are refused with %s', async (_, change) => {
    await expect(appendRecord(record(0, change), { forge: memoryForge() })).rejects.toMatchObject({ code: 'contract.bug' });
  });

  const path = formatLedgerPath({ kind: 'run', subject: 'iris', id: makeRecordId(instant(START), new Uint8Array(10)) });
  it.each([
    ['no JSON', '{', /is not JSON/],
    ['bytes that are no UTF-8', Uint8Array.of(0xff), /is not JSON in UTF-8/],
    ['an array', '[]', /is not a JSON object/],
    ['no schema version', '{}', /has no schemaVersion/],
    ['a newer schema version', '{"schemaVersion":2}', /schemaVersion 2; this version of Trainyard reads 1/],
    ['another kind', '{"schemaVersion":1,"kind":"comparison"}', /kind "comparison", and its path says run/],
    ['another id', '{"schemaVersion":1,"kind":"run","id":"x"}', /the id "x", and its path says/],
  ])('name their path when the file is %s', async (_, content, message) => {
    const forge = memoryForge();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await forge.ledger.append([{ path: path as RelativePath, bytes }], 'broken');
    const attempt = readRecords('run', 'iris', { forge });
    await expect(attempt).rejects.toMatchObject({
      code: 'forge.record-invalid',
      message: expect.stringMatching(message) as string,
      at: { file: path },
    });
  });
});
