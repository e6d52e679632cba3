import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { asFailure } from '#adapters/node-fs/system-error.ts';
import type { LockAttempt, Locks } from '#ports/locks.ts';

/** A holder on another machine cannot be looked after; it shows that it lives by touching the file this often. */
const BEAT_MS = 20_000;

const STALE_MS = 5 * BEAT_MS;

/** Attempts at a lock whose holder comes and goes at this very moment. */
const ATTEMPTS = 20;

/**
 * Lock files that name their holder. The file appears complete, by a hard link, so that nobody reads half a name; what
 * a killed holder left is cleared away by the first who notices.
 */
export const nodeLocks = (): Locks => ({ take });

async function take(path: string): Promise<LockAttempt> {
  const id = randomUUID();
  const mine = `${process.pid} ${await startOf(process.pid)} ${hostname()} ${id}`;
  const draft = `${path}.${id}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, mine, { flag: 'wx' });
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await linkAs(draft, path)) return { held: true, release: holdOn(path, mine) };
      const holder = await readHolder(path);
      if (holder === undefined) continue;
      if (await isHolding(holder, path)) return { held: false, holder: describeHolder(holder) };
      await clear(path, holder);
    }
    return { held: false, holder: 'a process that cannot be told' };
  } catch (cause) {
    throw asFailure(cause, path, 'write');
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function linkAs(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch((error: NodeJS.ErrnoException) => {
      if (!WITHOUT_LINKS.has(error.code ?? '')) throw error;
      return copyFile(from, to, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What file systems without hard links answer. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function holdOn(path: string, mine: string): () => Promise<void> {
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  beat.unref();
  return async () => {
    clearInterval(beat);
    if ((await readHolder(path)) === mine) await rm(path, { force: true });
  };
}

/**
 * Removes what a dead holder left. Of those that noticed, one gets the lock on this very removal, looks again, and removes; so nobody
 * removes the lock of a successor.
 */
async function clear(path: string, holder: string): Promise<void> {
  const removal = await take(`${path}.${createHash('sha256').update(holder).digest('hex').slice(0, 16)}`);
  if (!removal.held) return wait(2 + Math.random() * 8);
  try {
    if ((await readHolder(path)) === holder) await rm(path, { force: true });
  } finally {
    await removal.release();
  }
}

const readHolder = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

async function isHolding(holder: string, path: string): Promise<boolean> {
  const { pid, start, host } = parseHolder(holder);
  if (host !== hostname()) {
    const beaten = await stat(path).catch(() => undefined);
    return beaten !== undefined && Date.now() - beaten.mtimeMs < STALE_MS;
  }
  return isAlive(pid) && (await startOf(pid)) === start;
}

function parseHolder(text: string): { readonly pid: number; readonly start: string; readonly host: string } {
  const [pid = '', start = '', host = ''] = text.split(' ');
  return { pid: /^\d+$/.test(pid) ? Number(pid) : 0, start, host };
}

function describeHolder(text: string): string {
  const { pid, host } = parseHolder(text);
  return host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process answers that we may not.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in ticks since the machine did, so that a number used again is not taken for its holder; `-` where it cannot be told. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in parentheses and may hold anything; the start is the 22nd.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}
