import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { nodeLocks } from '#adapters/node-locks/locks.ts';
import type { LockAttempt } from '#ports/locks.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const lockPath = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-locks-'));
  folders.push(folder);
  return join(folder, 'sub', 'a.lock');
};

const taken = (attempt: LockAttempt): Extract<LockAttempt, { held: true }> => {
  if (!attempt.held) throw new Error(`${attempt.holder} holds it`);
  return attempt;
};

it('gives the lock to one at a time, names the holder, and leaves nothing behind', async () => {
  const path = lockPath();
  const first = taken(await nodeLocks().take(path));
  expect(await nodeLocks().take(path)).toEqual({ held: false, holder: `process ${process.pid}` });
  expect(readdirSync(dirname(path))).toEqual(['a.lock']);
  await first.release();
  expect(existsSync(path)).toBe(false);
  await taken(await nodeLocks().take(path)).release();
});

it('gives the lock to exactly one of many that come at once, also over the remains of a dead holder', async () => {
  const path = lockPath();
  await taken(await nodeLocks().take(path)).release();
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  for (const remains of [undefined, ...Array.from({ length: 10 }, () => dead.pid)]) {
    const host = (await holderAfterTaking(path)).split(' ')[2]!;
    if (remains !== undefined) writeFileSync(path, `${remains} 1 ${host}`);
    const attempts = await Promise.all(Array.from({ length: 20 }, () => nodeLocks().take(path)));
    const winners = attempts.filter((attempt) => attempt.held);
    expect(winners).toHaveLength(1);
    await winners[0]!.release();
  }
  expect(readdirSync(dirname(path))).toEqual([]);
});

it('does not take a process that got the number of a dead holder for that holder', async () => {
  const path = lockPath();
  const [pid, start, host] = (await holderAfterTaking(path)).split(' ');
  // Where the machine does not tell when a process started, the number is all there is.
  const told = start !== '-';
  writeFileSync(path, `${pid} 1 ${host}`);
  const attempt = await nodeLocks().take(path);
  expect(attempt.held).toBe(told);
  if (attempt.held) await attempt.release();
});

it('believes a holder on another machine as long as it shows signs of life', async () => {
  const path = lockPath();
  await holderAfterTaking(path);
  writeFileSync(path, '1 1 elsewhere');
  expect(await nodeLocks().take(path)).toEqual({ held: false, holder: 'process 1 on elsewhere' });
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(path, longAgo, longAgo);
  await taken(await nodeLocks().take(path)).release();
});

async function holderAfterTaking(path: string): Promise<string> {
  const attempt = taken(await nodeLocks().take(path));
  const holder = readFileSync(path, 'utf8');
  await attempt.release();
  return holder;
}
