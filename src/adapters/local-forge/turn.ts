import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A holder that we cannot look after, on another machine, is waited for this long. */
const STALE_MS = 5_000;

const PATIENCE_MS = 60_000;

export interface Turn {
  end(): Promise<void>;
}

/**
 * Queues writers of one machine, so that they do not spend their time on lost races. Only a courtesy: correctness is the
 * compare-and-swap's, and whoever waited too long goes ahead without a turn.
 */
export async function takeTurn(path: string): Promise<Turn> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    try {
      const handle = await open(path, 'wx');
      try {
        await handle.writeFile(`${process.pid} ${hostname()}`);
      } finally {
        await handle.close();
      }
      return { end: () => rm(path, { force: true }) };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT') await mkdir(dirname(path), { recursive: true });
      // A folder that we may not write to cannot hold a queue; git will say what it thinks of it.
      else if (code !== 'EEXIST') return { end: async () => undefined };
      else await waitForHolder(path);
    }
  }
  return { end: async () => undefined };
}

async function waitForHolder(path: string): Promise<void> {
  const held = await stat(path).catch(() => undefined);
  if (held === undefined) return;
  if (Date.now() - held.mtimeMs > STALE_MS || (await isHolderDead(path))) await rm(path, { force: true });
  else await wait(2 + Math.random() * 8);
}

async function isHolderDead(path: string): Promise<boolean> {
  const [pid, host] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
  if (host !== hostname() || !/^\d+$/.test(pid!)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
