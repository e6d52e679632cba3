import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryPredictionLog } from '#adapters/memory/prediction-log.ts';
import { jsonlPredictionLog } from '#adapters/prediction-log/jsonl.ts';
import { openPredictionLog } from '#adapters/prediction-log/open.ts';
import { sqlitePredictionLog } from '#adapters/prediction-log/sqlite.ts';
import { describePredictionLog, loggedPrediction, readAll } from '../../kit/prediction-log-conformance.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'prediction-log-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describePredictionLog('memory', async () => memoryPredictionLog());
describePredictionLog('a JSONL file', async () => jsonlPredictionLog({ folder }));
describePredictionLog('rotating JSONL files', async () => jsonlPredictionLog({ folder, rotateAtBytes: 500 }));
describePredictionLog('SQLite', () => sqlitePredictionLog(join(folder, 'p.sqlite')));
describePredictionLog('both', () => openPredictionLog(join(folder, 'new')));

describe('the JSONL file', () => {
  it('is readable by a person and passes over a torn last line, which the next writer ends', async () => {
    const log = jsonlPredictionLog({ folder });
    await log.append([loggedPrediction(1), loggedPrediction(2)]);
    const path = join(folder, 'predictions.jsonl');
    expect((await readFile(path, 'utf8')).split('\n')[0]).toContain('{"at":"1970-01-01T00:00:00.001Z","model":"flowers"');
    await appendFile(path, '{"at":"1970-01-01T00:00:00.003Z","mod');
    expect((await readAll(log)).map((entry) => entry.at)).toEqual([1, 2]);
    await log.append([loggedPrediction(4)]);
    expect((await readAll(log)).map((entry) => entry.at)).toEqual([1, 2, 4]);
  });

  it('keeps the newest files only', async () => {
    const log = jsonlPredictionLog({ folder, rotateAtBytes: 1, keep: 2 });
    for (let at = 1; at <= 5; at++) {
      await log.append([loggedPrediction(at)]);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(await readdir(folder)).toHaveLength(2);
    expect((await readAll(log)).map((entry) => entry.at)).toEqual([4, 5]);
  });

  it('says which folder it cannot write', async () => {
    const log = jsonlPredictionLog({ folder: join(folder, 'missing') });
    await expect(log.append([loggedPrediction(1)])).rejects.toMatchObject({
      code: 'serve.log-unavailable',
      message: expect.stringContaining('missing'),
    });
    expect(await readAll(log)).toEqual([]);
  });
});

describe('the SQLite file', () => {
  it('is shared by several writers', async () => {
    const path = join(folder, 'p.sqlite');
    const writers = await Promise.all([1, 2, 3].map(() => sqlitePredictionLog(path)));
    await Promise.all(writers.flatMap((log, writer) => [0, 1, 2].map((batch) => log.append([loggedPrediction(writer * 10 + batch)]))));
    expect(await readAll(writers[0]!)).toHaveLength(9);
    await Promise.all(writers.map((log) => log.close()));
  });

  it('waits for a lock in use and removes one that a killed process left', async () => {
    const path = join(folder, 'p.sqlite');
    const log = await sqlitePredictionLog(path);
    await mkdir(`${path}.lock`);
    const pending = log.append([loggedPrediction(1)]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(`${path}.lock`, hourAgo, hourAgo);
    await pending;
    expect(await readAll(log)).toHaveLength(1);
    await log.close();
    await log.close();
  });

  it('refuses a file that is no database', async () => {
    const path = join(folder, 'p.sqlite');
    await writeFile(path, 'not a database, but long enough to look at its first bytes and see that');
    await expect(sqlitePredictionLog(path)).rejects.toMatchObject({ code: 'serve.log-unavailable' });
    await expect(sqlitePredictionLog(join(folder, 'no', 'folder.sqlite'))).rejects.toMatchObject({ code: 'serve.log-unavailable' });
  });
});
