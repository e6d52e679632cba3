import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { deployedPredictionsFolder } from '#domain/deploy/place.ts';
import { parseLogLine } from '#domain/serve/log-line.ts';
import { Failure } from '#kernel/failure.ts';
import type { PredictionLog } from '#ports/prediction-log.ts';
import type { Workspace } from '#ports/workspace.ts';

type ReadableLog = Pick<PredictionLog, 'read'>;

/** The log that was named, or that of the deployment on this machine. */
export async function openLog(
  given: string | undefined,
  place: { readonly model: string; readonly stage: string },
  workspace: Pick<Workspace, 'files' | 'root'>,
): Promise<ReadableLog> {
  const path = resolve(workspace.root, given ?? deployedPredictionsFolder(place.stage, place.model));
  const stat = await workspace.files.stat(path);
  if (stat?.kind === 'file') return logFile(path, workspace);
  if (stat?.kind === 'folder') {
    const { jsonlPredictionLog } = await import('#adapters/prediction-log/jsonl.ts');
    return jsonlPredictionLog({ folder: path });
  }
  throw new Failure('monitor.input-missing', {
    message:
      given === undefined
        ? `expected predictions of ${place.stage} in ${path}, found none`
        : `expected a log of predictions at ${path}, found nothing`,
  });
}

/** One file of JSON lines, such as an artifact that a server left; lines that are torn or foreign are passed over, as the server's own reader does. */
function logFile(path: string, workspace: Pick<Workspace, 'files'>): ReadableLog {
  return {
    async *read(model, from, to) {
      const input = Readable.from(workspace.files.stream(path));
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        const entry = line === '' ? undefined : parseLogLine(line);
        if (entry !== undefined && entry.model === model && entry.at >= from && entry.at < to) yield entry;
      }
    },
  };
}
