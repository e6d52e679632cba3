import { join } from 'node:path';
import { parseSavedResult, type PipelineRecord, type StepResult } from '#domain/pipeline/run-state.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { isJsonObject, prettyJson } from '#kernel/json.ts';
import type { Workspace } from '#ports/workspace.ts';

/** What a run leaves for the next one, under `.trainyard/pipeline/`. Every file is replaced as a whole, so a kill leaves the last step's state. */
export interface StateStore {
  /** The run that did not come to its end, when it was for the same plan. */
  readUnfinished(planKey: Sha256): Promise<UnfinishedRun | undefined>;
  saveRun(planKey: Sha256, record: PipelineRecord, finished: boolean): Promise<void>;
  readResult(key: Sha256): Promise<{ readonly run: string; readonly result: StepResult } | undefined>;
  saveResult(key: Sha256, run: string, result: StepResult): Promise<void>;
}

export interface UnfinishedRun {
  readonly id: string;
  readonly createdAt: string;
}

export function openStateStore(ports: Pick<Workspace, 'root' | 'files'>): StateStore {
  const folder = join(ports.root, '.trainyard', 'pipeline');
  const current = join(folder, 'current.json');
  const resultPath = (key: Sha256): string => join(folder, 'results', `${key}.json`);
  return {
    readUnfinished: async (planKey) => {
      const saved = parseJson(await ports.files.read(current));
      if (!isJsonObject(saved) || saved['finished'] !== false || saved['planKey'] !== planKey || !isJsonObject(saved['record']))
        return undefined;
      const { id, createdAt } = saved['record'];
      return typeof id === 'string' && typeof createdAt === 'string' ? { id, createdAt } : undefined;
    },
    saveRun: async (planKey, record, finished) => {
      await ports.files.write(current, prettyJson({ planKey, finished, record }));
      if (finished) await ports.files.write(join(folder, `${record.id}.json`), prettyJson(record));
    },
    readResult: async (key) => parseSavedResult(parseJson(await ports.files.read(resultPath(key)))),
    saveResult: (key, run, result) => ports.files.write(resultPath(key), prettyJson({ run, result })),
  };
}

/** A file that cannot be read counts as absent: the step is done again. */
function parseJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
