import type { RecordId } from '#kernel/record-id.ts';

export interface ProgramSetting {
  readonly training: RecordId;
  readonly model: string;
  readonly attempt: number;
  readonly seed: number;
  readonly dataPath: string;
  readonly datasetDigest: string;
  readonly datasetVersion: string | undefined;
  readonly target: string;
  readonly outputFolder: string;
  readonly checkpointFolder: string;
  readonly metricsFile: string;
  /** Whether the checkpoint folder holds a checkpoint to go on from. */
  readonly resumes: boolean;
}

interface ProgramVariable {
  readonly name: string;
  /** As the guide says it. */
  readonly about: string;
  readonly value: (setting: ProgramSetting) => string;
}

/** The environment of a training program: what the guide documents is what it gets. */
export const PROGRAM_VARIABLES: readonly ProgramVariable[] = [
  { name: 'TRAINYARD_RUN_ID', about: 'id of the run, the same for every attempt of a training', value: ({ training }) => training },
  { name: 'TRAINYARD_ATTEMPT', about: 'number of the attempt, from 1', value: ({ attempt }) => String(attempt) },
  { name: 'TRAINYARD_MODEL', about: 'name of the model', value: ({ model }) => model },
  { name: 'TRAINYARD_DATA_DIR', about: 'folder or file of the dataset', value: ({ dataPath }) => dataPath },
  { name: 'TRAINYARD_DATA_DIGEST', about: 'digest of the dataset', value: ({ datasetDigest }) => datasetDigest },
  {
    name: 'TRAINYARD_DATA_VERSION',
    about: 'version of the dataset; empty when its bytes are those of no version',
    value: ({ datasetVersion }) => datasetVersion ?? '',
  },
  { name: 'TRAINYARD_TARGET', about: 'column that is predicted', value: ({ target }) => target },
  {
    name: 'TRAINYARD_OUTPUT_DIR',
    about: 'folder for what it produces: model files, `predictions.csv`',
    value: ({ outputFolder }) => outputFolder,
  },
  {
    name: 'TRAINYARD_CHECKPOINT_DIR',
    about: 'folder for checkpoints, copied while it runs and put back for the next attempt',
    value: ({ checkpointFolder }) => checkpointFolder,
  },
  {
    name: 'TRAINYARD_RESUME',
    about: 'the checkpoint folder when there is something in it to go on from; empty otherwise',
    value: ({ resumes, checkpointFolder }) => (resumes ? checkpointFolder : ''),
  },
  {
    name: 'TRAINYARD_METRICS_FILE',
    about: 'file for metrics: a JSON object, or JSON lines with steps',
    value: ({ metricsFile }) => metricsFile,
  },
  { name: 'TRAINYARD_SEED', about: 'the seed of the configuration', value: ({ seed }) => String(seed) },
];

export const programVariables = (setting: ProgramSetting): Record<string, string> => ({
  // Python keeps lines back when it does not write to a terminal; progress and the last words of a crash would come late or never.
  PYTHONUNBUFFERED: '1',
  ...Object.fromEntries(PROGRAM_VARIABLES.map(({ name, value }) => [name, value(setting)])),
});
