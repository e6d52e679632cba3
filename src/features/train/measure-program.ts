import type { Direction, MetricSet } from '#kernel/metric.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { YamlReader } from '#ports/yaml.ts';
import type { Table } from '#kernel/table.ts';
import { adoptTrackedRun, type AdoptedRun } from './adopt-tracked-run.ts';
import { askModel, type AskedModel } from './ask-model.ts';
import { TEST_ROWS_CSV } from './test-rows.ts';
import { readMetricFiles, type ReadMetrics } from './read-metric-files.ts';
import { mergeMetrics } from './record-command-run.ts';
import type { TrackingEndpoint } from './tracking-endpoint.ts';
import { PREDICTIONS_CSV } from './write-foreign-package.ts';

/** What a program left behind about how well it did. */
export interface Measured {
  readonly read: ReadMetrics;
  readonly metrics: MetricSet;
  readonly tracked: AdoptedRun | undefined;
  readonly predictions: PredictionSet | undefined;
  /** The model that it wrote, when that can be asked. */
  readonly asked: AskedModel | undefined;
}

export const NOTHING_MEASURED: Measured = {
  read: { metrics: {}, histories: new Map(), found: [] },
  metrics: {},
  tracked: undefined,
  predictions: undefined,
  asked: undefined,
};

export interface MeasuredProgram {
  readonly model: ModelConfig;
  readonly train: CommandTraining;
  readonly dataset: { readonly table: Table; readonly reference: DatasetReference };
}

export interface ProgramPlaces {
  /** Absolute folder of the run. */
  readonly folder: string;
  readonly metricsFile: string;
  readonly tracking: TrackingEndpoint | undefined;
  /** Whether the program succeeded, and so must have metrics. */
  readonly needed: boolean;
}

export interface MeasuringTools {
  readonly openYaml?: () => Promise<YamlReader>;
  /** Reads `predictions.csv`; the digest names the rows, see the guide. */
  readonly readPredictions?: (path: string, dataset: DatasetReference) => Promise<PredictionSet>;
  readonly readTable?: (path: string) => Promise<Table>;
}

type Ports = Pick<
  Workspace,
  'root' | 'files' | 'reporter' | 'forge' | 'hasher' | 'clock' | 'git' | 'environment' | 'entropy' | 'openModelRuntime'
>;

/** Metrics of a program that failed are what it managed to log; only one that succeeded must have some. */
export async function measureProgram(
  program: MeasuredProgram,
  places: ProgramPlaces,
  ports: Ports,
  tools: MeasuringTools,
): Promise<Measured> {
  const { folder, metricsFile, tracking, needed } = places;
  const directions = directionsOf(program.model);
  const tracked = tracking === undefined ? undefined : await adoptTrackedRun(tracking, folder, directions, ports);
  const files = await readMetrics(program, places, ports, tools);
  // What the program wrote into files has the last word.
  const read = tracked === undefined ? files : { ...files, histories: new Map([...tracked.histories, ...files.histories]) };
  const claimed = needed ? await readPredictions(program.dataset.reference, folder, ports, tools) : undefined;
  const asked = needed ? await askModel({ ...program, folder, claimed }, ports, tools) : undefined;
  const predictions = asked?.predictions ?? claimed;
  const metrics = mergeMetrics({ ...tracked?.metrics, ...read.metrics }, predictions, program.train.seed, ports.reporter);
  if (needed && Object.keys(metrics).length === 0) {
    throw new Failure('train.metrics-missing', {
      message: `expected metrics in ${metricsFile}, in ${PREDICTIONS_CSV}, in files that "metrics-from" names, or of an ONNX model with ${TEST_ROWS_CSV}; ${read.found.length === 0 ? 'there is no such file' : `found none in ${read.found.join(', ')}`}.`,
    });
  }
  return { read, metrics, tracked, predictions, asked };
}

const directionsOf = (model: ModelConfig): Readonly<Record<string, Direction>> =>
  Object.fromEntries(Object.entries(model.metrics).map(([name, gate]) => [name, gate.better]));

async function readMetrics(
  { model, train }: MeasuredProgram,
  { folder, metricsFile, needed }: ProgramPlaces,
  ports: Ports,
  tools: MeasuringTools,
): Promise<ReadMetrics> {
  try {
    return await readMetricFiles(
      {
        metricsFile,
        outputFolder: `${folder}/output`,
        more: train.metricsFrom.map((path) => `${ports.root}/${path}`),
        directions: directionsOf(model),
        ...(tools.openYaml === undefined ? {} : { openYaml: tools.openYaml }),
      },
      ports,
    );
  } catch (error) {
    if (needed || !(error instanceof Failure)) throw error;
    return NOTHING_MEASURED.read;
  }
}

async function readPredictions(
  dataset: DatasetReference,
  folder: string,
  ports: Ports,
  tools: MeasuringTools,
): Promise<PredictionSet | undefined> {
  const path = `${folder}/output/${PREDICTIONS_CSV}`;
  if (tools.readPredictions === undefined || (await ports.files.stat(path)) === undefined) return undefined;
  return await tools.readPredictions(path, dataset);
}
