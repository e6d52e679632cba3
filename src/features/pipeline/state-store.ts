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

export function openStateStore(ports: Pick<Workspace, 'root' | 'files' | 'reporter'>): StateStore {
  const folder = '.trainyard/pipeline';
  const absolute = (path: string): string => join(ports.root, path);
  const current = `${folder}/current.json`;
  const resultPath = (key: Sha256): string => `${folder}/results/${key}.json`;

  /** A damaged file counts as absent, which costs work and never correctness; it is told, because disks that do this do worse. */
  async function read<Value>(path: string, parse: (value: unknown) => Value | undefined, consequence: string): Promise<Value | undefined> {
    const bytes = await ports.files.read(absolute(path));
    if (bytes === undefined) return undefined;
    const value = parse(parseJson(bytes));
    if (value === undefined) ports.reporter.warn(`${path} is damaged; ${consequence}`);
    return value;
  }

  return {
    readUnfinished: async (planKey) => {
      const saved = await read(current, parseCurrent, 'the run that it describes is not gone on with');
      return saved?.finished === false && saved.planKey === planKey ? saved.run : undefined;
    },
    saveRun: async (planKey, record, finished) => {
      await ports.files.write(absolute(current), prettyJson({ planKey, finished, record }));
      if (finished) await ports.files.write(absolute(`${folder}/${record.id}.json`), prettyJson(record));
    },
    readResult: (key) => read(resultPath(key), parseSavedResult, 'the step is done again'),
    saveResult: (key, run, result) => ports.files.write(absolute(resultPath(key)), prettyJson({ run, result })),
  };
}

function parseCurrent(saved: unknown): { readonly finished: boolean; readonly planKey: string; readonly run: UnfinishedRun } | undefined {
  if (!isJsonObject(saved) || !isJsonObject(saved['record'])) return undefined;
  const { finished, planKey } = saved;
  const { id, createdAt } = saved['record'];
  if (typeof finished !== 'boolean' || typeof planKey !== 'string' || typeof id !== 'string' || typeof createdAt !== 'string')
    return undefined;
  return { finished, planKey, run: { id, createdAt } };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
