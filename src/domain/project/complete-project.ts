import { parseBytes } from '#kernel/bytes.ts';
import { parseDuration, type DurationMs } from '#kernel/duration.ts';
import type { Json, JsonObject } from '#kernel/json.ts';
import type { Direction } from '#kernel/metric.ts';
import type {
  DatasetConfig,
  DeployConfig,
  GateConfig,
  ModelConfig,
  MonitorConfig,
  PricesConfig,
  Project,
  SearchConfig,
  SearchedValues,
  SplitConfig,
  TrainConfig,
  WatchdogConfig,
} from '#kernel/project.ts';
import { PROJECT_DEFAULTS as DEFAULTS } from './defaults.ts';
import { completePreprocessing } from './preprocessing-section.ts';
import { completeKubernetes, completeParameters, completeSweep } from './sweep-section.ts';
import type { WrittenDataset, WrittenDeploy, WrittenGate, WrittenModel, WrittenProject, WrittenTrain } from './project-shape.ts';

const { program } = DEFAULTS;

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** Fills in every default. The rules have been checked before, so that names resolve and directions are known. */
export function completeProject(written: WrittenProject, directionOf: (metric: string) => Direction | undefined): Project {
  const datasets = mapValues(written.datasets ?? {}, completeDataset);
  return {
    version: 1,
    datasets,
    models: mapValues(written.models ?? {}, (model, name) => completeModel(name, model, datasets, directionOf)),
    ...(written.prices === undefined ? {} : { prices: completePrices(written.prices) }),
  };
}

const completePrices = (written: NonNullable<WrittenProject['prices']>): PricesConfig => ({
  asOf: written['as-of'],
  ...(written.source === undefined ? {} : { source: written.source }),
  storagePerGibMonth: written['storage-gib-month'],
  downloadPerGib: written['download-gib'],
});

const completeDataset = (written: WrittenDataset, name: string): DatasetConfig => ({
  name,
  path: withoutSlash(written.path),
  ...(written.schema === undefined ? {} : { schema: written.schema }),
  ...(written.target === undefined ? {} : { target: written.target }),
  split: merge<SplitConfig>(DEFAULTS.split, written.split),
  ...(written.storage === undefined ? {} : { storage: written.storage }),
});

function completeModel(
  name: string,
  written: WrittenModel,
  datasets: Readonly<Record<string, DatasetConfig>>,
  directionOf: (metric: string) => Direction | undefined,
): ModelConfig {
  const model = written ?? {};
  const dataset = datasetNameOf(model, Object.keys(datasets));
  return {
    name,
    dataset,
    target: model.target ?? datasets[dataset]?.target ?? '',
    train: completeTrain(model.train ?? {}),
    metrics: mapValues(model.metrics ?? {}, (gate, metric) => completeGate(gate ?? {}, directionOf(metric))),
    baseline: {
      pullRequest: model.baseline?.['pull-request'] ?? DEFAULTS.baseline.pullRequest,
      promotion: model.baseline?.promotion ?? DEFAULTS.baseline.promotion,
    },
    onInconclusive: model['on-inconclusive'] ?? DEFAULTS.onInconclusive,
    stages: model.stages ?? DEFAULTS.stages,
    deploy: mapValues(model.deploy ?? {}, completeDeploy),
    monitor: completeMonitor(model.monitor ?? {}),
  };
}

/** The dataset that is named, or the only one there is. */
export const datasetNameOf = (model: WrittenModel | null, datasets: readonly string[]): string =>
  model?.dataset ?? (datasets.length === 1 ? datasets[0]! : '');

function completeTrain(train: WrittenTrain): TrainConfig {
  const seed = train.seed ?? DEFAULTS.seed;
  if (train.command !== undefined) {
    const timeout = durationOf(train.timeout);
    return {
      kind: 'command',
      command: train.command,
      seed,
      ...(timeout === undefined ? {} : { timeout }),
      parameters: completeParameters(train.parameters ?? {}),
      ...(train.sweep === undefined || train.sweep === null ? {} : { sweep: completeSweep(train.sweep) }),
      ...(train.on === 'kubernetes' && train.kubernetes ? { kubernetes: completeKubernetes(train.kubernetes) } : {}),
      resources: (train.resources ?? {}) as JsonObject,
      code: (train.code ?? program.code).map(withoutSlash),
      metricsFrom: (train['metrics-from'] ?? program.metricsFrom).map(withoutSlash),
      retries: train.retries ?? program.retries,
      grace: durationOf(train.grace) ?? program.grace,
      watchdog: completeWatchdog(train.watchdog ?? {}),
      ...(train.price === undefined || train.price === null
        ? {}
        : { price: { perHour: train.price['per-hour'], currency: train.price.currency ?? 'USD' } }),
    };
  }
  const algorithms = mapValues(train.algorithms ?? {}, (parameters) => mapValues(parameters ?? {}, completeValues));
  return {
    kind: 'built-in',
    algorithms,
    search: completeSearch(train.search ?? {}),
    seed,
    ...(train.preprocessing === undefined || train.preprocessing === null
      ? {}
      : { preprocessing: completePreprocessing(train.preprocessing) }),
    ...(train.calibration === undefined || train.calibration === null ? {} : { calibration: train.calibration }),
  };
}

function completeValues(values: NonNullable<NonNullable<WrittenTrain['algorithms']>[string]>[string]): SearchedValues {
  if (typeof values === 'object' && values !== null && 'low' in values) {
    const { low, high, log } = values;
    return { low, high, ...(log === undefined ? {} : { log }) };
  }
  return Array.isArray(values) ? (values as readonly Json[]) : [values as Json];
}

function completeSearch({ budget, ...written }: NonNullable<WrittenTrain['search']>): SearchConfig {
  const time = durationOf(budget);
  const samples = written.strategy === 'auto' ? { samples: DEFAULTS.autoSamples } : {};
  return { ...DEFAULTS.search, ...samples, ...written, ...(time === undefined ? {} : { budget: time }) };
}

function completeWatchdog(written: NonNullable<WrittenTrain['watchdog']>): WatchdogConfig {
  const stall = durationOf(written.stall);
  return {
    ...(stall === undefined ? {} : { stall }),
    notANumber: written['not-a-number'] === undefined ? program.watchdog.notANumber : written['not-a-number'] === 'stop',
    divergence: written.divergence ?? program.watchdog.divergence,
    memory: written.memory === undefined ? program.watchdog.memory : parseBytes(written.memory)!,
    disk: written.disk === undefined ? program.watchdog.disk : parseBytes(written.disk)!,
  };
}

const completeGate = (gate: WrittenGate, known: Direction | undefined): GateConfig => ({
  better: gate.better ?? known ?? 'higher',
  ...(gate.minimum === undefined ? {} : { minimum: gate.minimum }),
  ...(gate.maximum === undefined ? {} : { maximum: gate.maximum }),
  ...(gate.margin === undefined ? {} : { margin: gate.margin }),
});

const completeDeploy = (deploy: WrittenDeploy): DeployConfig => ({
  target: deploy.target,
  namespace: deploy.namespace ?? DEFAULTS.deploy.namespace,
  replicas: deploy.replicas ?? DEFAULTS.deploy.replicas,
  port: deploy.port ?? DEFAULTS.deploy.port,
  strategy: (deploy.strategy ?? DEFAULTS.deploy.strategy) as JsonObject,
  ...(deploy.image === undefined ? {} : { image: deploy.image }),
});

function completeMonitor(written: NonNullable<WrittenModel['monitor']>): MonitorConfig {
  const { drift, retrain } = written;
  const fallback = DEFAULTS.monitor;
  return {
    reference: written.reference ?? fallback.reference,
    window: durationOf(written.window) ?? fallback.window,
    correction: drift?.correction ?? fallback.correction,
    minEffect: drift?.['min-effect'] ?? fallback.minEffect,
    alpha: drift?.alpha ?? fallback.alpha,
    minRows: drift?.['min-rows'] ?? fallback.minRows,
    retrain: {
      on: retrain?.on ?? fallback.retrain.on,
      cooldown: durationOf(retrain?.cooldown) ?? fallback.retrain.cooldown,
      maxPerWeek: retrain?.['max-per-week'] ?? fallback.retrain.maxPerWeek,
    },
  };
}

const durationOf = (wire: string | undefined): DurationMs | undefined => (wire === undefined ? undefined : parseDuration(wire));

/** The fallback with every key that was written in its place; a mapping left empty in YAML is null. */
function merge<Whole extends object>(fallback: Whole, written: { readonly [Key in keyof Whole]?: Whole[Key] } | null | undefined): Whole {
  return { ...fallback, ...written };
}

function mapValues<From, To>(from: Readonly<Record<string, From>>, convert: (value: From, key: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, convert(value, key)]));
}
