import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { formatLogLine, parseLogLine } from '#domain/serve/log-line.ts';
import { Failure } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import type { LoggedPrediction, PredictionLog } from '#ports/prediction-log.ts';

export interface JsonlLogOptions {
  /** Existing folder; the current file is `predictions.jsonl` in it. */
  readonly folder: string;
  /** The current file is set aside when it has grown beyond this. */
  readonly rotateAtBytes?: number;
  /** Files set aside that are kept. */
  readonly keep?: number;
}

const CURRENT = 'predictions.jsonl';
const ROTATED = /^predictions\.\d{17}\.jsonl$/;

/**
 * One JSON line per prediction. Each batch is one write to a file opened for appending, so several servers can write at once;
 * a line torn by a kill is ended by the next writer and passed over by readers.
 */
export function jsonlPredictionLog(options: JsonlLogOptions): PredictionLog {
  const { folder, rotateAtBytes = 64 * 1024 * 1024, keep = 16 } = options;
  const current = join(folder, CURRENT);

  async function append(entries: readonly LoggedPrediction[]): Promise<void> {
    if (entries.length === 0) return;
    try {
      const handle = await open(current, 'a+', 0o600);
      let size: number;
      try {
        const before = (await handle.stat()).size;
        const torn = before > 0 && (await handle.read(Buffer.alloc(1), 0, 1, before - 1)).buffer[0] !== 0x0a;
        const bytes = Buffer.from(`${torn ? '\n' : ''}${entries.map((entry) => `${formatLogLine(entry)}\n`).join('')}`);
        await handle.writeFile(bytes);
        size = before + bytes.length;
      } finally {
        await handle.close();
      }
      if (size >= rotateAtBytes) await rotate();
    } catch (cause) {
      throw unavailable(current, cause);
    }
  }

  async function rotate(): Promise<void> {
    const stamp = new Date().toISOString().replace(/\D/g, '');
    const target = join(folder, `predictions.${stamp}.jsonl`);
    // Two writers may find the file full in the same millisecond; the loser leaves it to the winner.
    if (await exists(target)) return;
    await rename(current, target).catch(ignoreMissing);
    const rotated = (await readdir(folder)).filter((name) => ROTATED.test(name)).sort();
    for (const name of rotated.slice(0, Math.max(0, rotated.length - keep))) await rm(join(folder, name), { force: true });
  }

  async function* read(model: string, from: Instant, to: Instant): AsyncIterable<LoggedPrediction> {
    const found: LoggedPrediction[] = [];
    try {
      for (const file of await filesSince(from)) {
        for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
          const entry = line === '' ? undefined : parseLogLine(line);
          if (entry !== undefined && entry.model === model && entry.at >= from && entry.at < to) found.push(entry);
        }
      }
    } catch (cause) {
      throw unavailable(folder, cause);
    }
    // Servers that write side by side interleave their batches.
    yield* found.sort((left, right) => left.at - right.at);
  }

  async function filesSince(from: Instant): Promise<string[]> {
    const names = await readdir(folder).catch((cause: unknown): string[] => {
      ignoreMissing(cause);
      return [];
    });
    const files: string[] = [];
    for (const name of names.filter((each) => ROTATED.test(each)).sort()) {
      const file = join(folder, name);
      if ((await stat(file)).mtimeMs >= from) files.push(file);
    }
    return names.includes(CURRENT) ? [...files, current] : files;
  }

  return { append, read, close: async () => undefined };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isMissing = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT';

function ignoreMissing(cause: unknown): void {
  if (!isMissing(cause)) throw cause;
}

const unavailable = (path: string, cause: unknown): Failure =>
  new Failure('serve.log-unavailable', { message: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`, cause });
