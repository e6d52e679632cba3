import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { appendRecord, latestRecord, readRecords } from '#features/records.ts';
import { instant } from '#kernel/instant.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import { ledgerFolder } from '#kernel/records/ledger-path.ts';
import { temporaryRepository } from '../../kit/git-repository.ts';
import { fillLedger } from '../../kit/ledger/large-ledger.ts';

const WRITERS = 20;
const EACH = 25;
const COUNT = 100_000;

/** Node 24 runs TypeScript as it is; vitest itself may run on Node 20, which cannot. */
const NODE_24 = join(import.meta.dirname, '../../../node_modules/.bin/node');

describe('the ledger on one bare repository', () => {
  it(`keeps every record of ${WRITERS} processes with ${EACH} each, in the order of each writer`, async () => {
    const repository = temporaryRepository({ bare: true });
    try {
      const script = join(import.meta.dirname, '../../kit/ledger/write-records.ts');
      const run = (writer: number) => promisify(execFile)(NODE_24, [script, repository.folder, String(writer), String(EACH)]);
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => run(writer)));
      const subjects = repository.git('log', '--reverse', '--format=%s', 'trainyard').split('\n');
      expect(subjects).toHaveLength(WRITERS * EACH);
      for (let writer = 0; writer < WRITERS; writer++) {
        const own = subjects.filter((subject) => subject.startsWith(`${writer} `));
        expect(own).toEqual(Array.from({ length: EACH }, (_, number) => `${writer} ${number}`));
      }
      expect(repository.git('ls-tree', '-r', '--name-only', 'trainyard').split('\n')).toHaveLength(WRITERS * EACH);
    } finally {
      repository.remove();
    }
  });

  it('holds whole records only, and takes more, when writers are killed in the middle', async () => {
    const repository = temporaryRepository({ bare: true });
    try {
      const script = join(import.meta.dirname, '../../kit/ledger/write-records.ts');
      const { ledger } = openLocalForge({ commonFolder: repository.folder, clock: systemClock() });
      const written = () => ledger.list(ledgerFolder('run', 'iris'));
      for (let writer = 0; writer < 8; writer++) {
        const child = spawn(NODE_24, [script, repository.folder, String(writer), '1000'], { stdio: 'ignore' });
        while ((await written()).every((path) => !path.includes(`/${writer}-`))) await wait(20);
        await wait(writer * 7);
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      await promisify(execFile)(NODE_24, [script, repository.folder, '99', '3']);
      repository.git('fsck', '--strict');
      const paths = await written();
      expect(paths.filter((path) => path.includes('/99-'))).toHaveLength(3);
      for await (const { path, bytes } of ledger.readMany(paths)) {
        const { writer, number } = JSON.parse(Buffer.from(bytes).toString()) as { writer: number; number: number };
        expect(path).toContain(`/${writer}-${String(number).padStart(3, '0')}.json`);
      }
    } finally {
      repository.remove();
    }
  });

  it(`lists ${COUNT} records of one model, reads the newest and appends, each within seconds`, async () => {
    const repository = temporaryRepository({ bare: true });
    try {
      fillLedger(repository.folder, 'iris', COUNT);
      const ports = { forge: openLocalForge({ commonFolder: repository.folder, clock: systemClock() }) };
      await ports.forge.ledger.list(ledgerFolder('run', 'iris'));
      const timed = async <T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> => {
        const start = performance.now();
        return { value: await work(), ms: performance.now() - start };
      };
      const listed = await timed(() => ports.forge.ledger.list(ledgerFolder('run', 'iris')));
      expect(listed.value).toHaveLength(COUNT);
      const newest = await timed(() => readRecords('run', 'iris', ports, { newest: 100 }));
      expect(newest.value).toHaveLength(100);
      const latest = await timed(() => latestRecord('run', 'iris', ports));
      expect(latest.value?.id).toBe(newest.value[99]?.id);
      const id = makeRecordId(instant(Date.UTC(2030, 0, 1)), new Uint8Array(10));
      const appended = await timed(() =>
        appendRecord({ schemaVersion: 1, kind: 'run', id, model: 'iris', createdAt: '2030-01-01T00:00:00.000Z' }, ports),
      );
      // A fifth of a second each on a quiet machine.
      for (const { ms } of [listed, newest, latest, appended]) expect(ms).toBeLessThan(10_000);
      const all = await timed(() => readRecords('run', 'iris', ports));
      expect(all.value).toHaveLength(COUNT + 1);
      console.log(
        [listed, newest, latest, appended, all].map(({ ms }) => `${Math.round(ms)} ms`).join(', '),
        '(list, newest 100, latest, append, read all)',
      );
    } finally {
      repository.remove();
    }
  });
});
