import { Failure } from '#kernel/failure.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { decodePredictions, PREDICTIONS_FILE } from '#kernel/records/prediction-codec.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Workspace } from '#ports/workspace.ts';
import { verifyModelPackage } from '../model-package.ts';
import { latestRecord, readAttachment, readRecord } from '../records.ts';

/** A contender with what can be found of it: its rows where they were kept, its package where it is on this machine. */
export interface FoundContender {
  readonly runId: string;
  readonly predictions?: PredictionSet;
  readonly run?: RunRecord;
  /** Absolute path of the model package. */
  readonly folder?: string;
  readonly manifest?: ModelManifest;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'forge'>;

const runFolder = (root: string, runId: string): string => `${root}/.trainyard/runs/${runId}`;

/**
 * A run by its id, the folder of its package, or nothing for the newest run that succeeded. The package on this machine is preferred,
 * the ledger's record and the predictions beside it are the rest. Fails with `metrics.run-unknown`.
 */
export async function findRun(model: string, name: string | undefined, ports: Ports): Promise<FoundContender> {
  if (name === undefined || name === '') {
    const newest = await latestRecord<RunRecord>('run', model, ports, (run) => run.exit === 'succeeded');
    if (newest === undefined) throw new Failure('metrics.run-unknown', { message: `no run of "${model}" that succeeded is in the ledger` });
    return await gather(model, newest.id, newest, ports);
  }
  if (parseRecordId(name) !== undefined) return await gather(model, name, await readRecord<RunRecord>('run', model, name, ports), ports);
  return await openFolder(model, name.startsWith('/') ? name : `${ports.root}/${name}`, ports);
}

/** The newest succeeded run that fulfils the condition; undefined when there is none. */
export async function findRunWhere(
  model: string,
  condition: (run: RunRecord) => boolean,
  ports: Ports,
): Promise<FoundContender | undefined> {
  const run = await latestRecord<RunRecord>('run', model, ports, (one) => one.exit === 'succeeded' && condition(one));
  return run === undefined ? undefined : await gather(model, run.id, run, ports);
}

async function gather(model: string, runId: string, run: RunRecord | undefined, ports: Ports): Promise<FoundContender> {
  const folder = runFolder(ports.root, runId);
  if ((await ports.files.stat(`${folder}/model.json`)) !== undefined) {
    const opened = await openFolder(model, folder, ports);
    return run === undefined ? opened : { ...opened, run };
  }
  if (run === undefined) {
    throw new Failure('metrics.run-unknown', { message: `run ${runId} of "${model}" is neither in the ledger nor in ${folder}` });
  }
  const bytes = await readAttachment({ kind: 'run', subject: model, id: parseRecordId(runId)! }, PREDICTIONS_FILE, ports);
  return bytes === undefined ? { runId, run } : { runId, run, predictions: decode(bytes, `run ${runId}`) };
}

/** A model package: every file is verified against the manifest before anything of it is used. */
export async function openFolder(model: string, folder: string, ports: Ports): Promise<FoundContender> {
  const manifest = await verifyModelPackage(folder, ports);
  if (manifest.model !== model) {
    throw new Failure('metrics.not-comparable', { message: `${folder} holds a package of "${manifest.model}", expected "${model}"` });
  }
  const listed = manifest.files.some((file) => file.path === PREDICTIONS_FILE);
  const bytes = listed ? await ports.files.read(`${folder}/${PREDICTIONS_FILE}`) : undefined;
  const run = await readRecord<RunRecord>('run', model, manifest.runId, ports);
  return {
    runId: manifest.runId,
    folder,
    manifest,
    ...(run === undefined ? {} : { run }),
    ...(bytes === undefined ? {} : { predictions: decode(bytes, folder) }),
  };
}

function decode(bytes: Uint8Array, source: string): PredictionSet {
  const predictions = decodePredictions(bytes);
  if (predictions.ok) return predictions.value;
  throw new Failure('metrics.predictions-invalid', { message: `the predictions of ${source} cannot be read: ${predictions.error}` });
}

/** `run …4ZK8QW`: how a run without version or stage is called in tables. */
export const runLabel = ({ runId }: Pick<FoundContender, 'runId'>): string => `run …${runId.slice(-6)}`;
