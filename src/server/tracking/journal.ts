import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TrackingEvent } from '#domain/train/tracking/events.ts';
import { isJsonObject } from '#kernel/json.ts';
import { parseRecordId } from '#kernel/record-id.ts';

const FILE = 'events.jsonl';

/** An append-only file of events, one a line. What was answered is with the operating system, so killing the process loses nothing. */
export interface Journal {
  /** Resolves when the lines are written; calls that come meanwhile share the next write. */
  append(events: readonly TrackingEvent[]): Promise<void>;
  close(): Promise<void>;
}

export const journalPath = (folder: string, session: string): string => join(folder, session, FILE);

/** Opens on the first event: a session in which nothing is logged leaves nothing behind. */
export function openJournal(path: string): Journal {
  let handle: FileHandle | undefined;
  let waiting = '';
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    await last.catch(() => undefined);
    const text = waiting;
    waiting = '';
    next = undefined;
    if (handle === undefined) {
      await mkdir(dirname(path), { recursive: true });
      handle = await open(path, 'a');
    }
    await handle.appendFile(text);
  };
  return {
    append: (events) => {
      if (events.length === 0) return Promise.resolve();
      for (const event of events) waiting += `${JSON.stringify(event)}\n`;
      if (next === undefined) {
        next = write();
        last = next;
      }
      return next;
    },
    close: async () => {
      await last;
      const opened = handle;
      handle = undefined;
      await opened?.sync();
      await opened?.close();
    },
  };
}

/** Ids of the sessions in the folder, oldest first. */
export async function listSessions(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => parseRecordId(name) !== undefined).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The events of a journal in order, of which `wanted` says by the text of a line whether it is worth reading. A line that is not JSON is
 * the torn end of a process that was killed, and is passed over.
 */
export async function* readJournal(path: string, wanted: (line: string) => boolean = () => true): AsyncIterable<TrackingEvent> {
  const input = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      const event = wanted(line) ? parseLine(line) : undefined;
      if (event !== undefined) yield event;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    input.destroy();
  }
}

function parseLine(line: string): TrackingEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) && typeof value['kind'] === 'string' && typeof value['at'] === 'number'
      ? (value as unknown as TrackingEvent)
      : undefined;
  } catch {
    return undefined;
  }
}
