import { formatBytes } from '#kernel/bytes.ts';
import { formatDuration } from '#kernel/duration.ts';
import type { Json, JsonObject } from '#kernel/json.ts';
import type { DeployConfig, ModelConfig, MonitorConfig, Project, SearchConfig, TrainConfig, WatchdogConfig } from '#kernel/project.ts';
import { formatPreprocessing } from './preprocessing-section.ts';
import { formatKubernetes, formatSweep } from './sweep-section.ts';

/** The project in the form in which it could have been written, with every default spelt out; `parseProject` reads it back to an equal one. */
export const formatProject = (project: Project): JsonObject => ({
  version: project.version,
  datasets: mapValues(project.datasets, ({ name: _, split, ...dataset }) => ({ ...dataset, split: { ...split } })),
  models: mapValues(project.models, formatModel),
  ...(project.prices === undefined
    ? {}
    : {
        prices: {
          'as-of': project.prices.asOf,
          'storage-gib-month': project.prices.storagePerGibMonth,
          'download-gib': project.prices.downloadPerGib,
          ...(project.prices.source === undefined ? {} : { source: project.prices.source }),
        },
      }),
});

const formatModel = (model: ModelConfig): JsonObject => ({
  dataset: model.dataset,
  target: model.target,
  train: formatTrain(model.train),
  ...nonEmpty(
    'metrics',
    mapValues(model.metrics, (gate) => ({ ...gate })),
  ),
  baseline: { 'pull-request': model.baseline.pullRequest, promotion: model.baseline.promotion },
  'on-inconclusive': model.onInconclusive,
  stages: model.stages,
  ...nonEmpty('deploy', mapValues(model.deploy, formatDeploy)),
  monitor: formatMonitor(model.monitor),
});

function formatTrain(train: TrainConfig): JsonObject {
  if (train.kind === 'built-in') {
    const { algorithms, search, seed, preprocessing, calibration } = train;
    return {
      ...nonEmpty('algorithms', algorithms as JsonObject),
      ...(preprocessing === undefined ? {} : { preprocessing: formatPreprocessing(preprocessing) }),
      ...(calibration === undefined ? {} : { calibration }),
      search: formatSearch(search),
      seed,
    };
  }
  return {
    command: train.command,
    ...(train.timeout === undefined ? {} : { timeout: formatDuration(train.timeout) }),
    ...nonEmpty('parameters', train.parameters),
    ...(train.sweep === undefined ? {} : { sweep: formatSweep(train.sweep) }),
    ...(train.kubernetes === undefined ? {} : { on: 'kubernetes', kubernetes: formatKubernetes(train.kubernetes) }),
    ...nonEmpty('resources', train.resources),
    ...(train.code.length === 0 ? {} : { code: train.code }),
    ...(train.metricsFrom.length === 0 ? {} : { 'metrics-from': train.metricsFrom }),
    retries: train.retries,
    grace: formatDuration(train.grace),
    watchdog: formatWatchdog(train.watchdog),
    ...(train.price === undefined ? {} : { price: { 'per-hour': train.price.perHour, currency: train.price.currency } }),
    seed: train.seed,
  };
}

const formatSearch = ({ budget, ...search }: SearchConfig): JsonObject => ({
  ...search,
  ...(budget === undefined ? {} : { budget: formatDuration(budget) }),
});

const formatWatchdog = (watchdog: WatchdogConfig): JsonObject => ({
  ...(watchdog.stall === undefined ? {} : { stall: formatDuration(watchdog.stall) }),
  'not-a-number': watchdog.notANumber ? 'stop' : 'ignore',
  ...(watchdog.divergence === undefined ? {} : { divergence: watchdog.divergence }),
  memory: formatBytes(watchdog.memory),
  disk: formatBytes(watchdog.disk),
});

const formatDeploy = ({ strategy, ...deploy }: DeployConfig): JsonObject => ({ ...deploy, ...nonEmpty('strategy', strategy) });

const formatMonitor = (monitor: MonitorConfig): JsonObject => ({
  reference: monitor.reference,
  window: formatDuration(monitor.window),
  drift: { correction: monitor.correction, 'min-effect': monitor.minEffect, alpha: monitor.alpha, 'min-rows': monitor.minRows },
  retrain: { on: monitor.retrain.on, cooldown: formatDuration(monitor.retrain.cooldown), 'max-per-week': monitor.retrain.maxPerWeek },
});

const nonEmpty = (key: string, value: JsonObject): JsonObject => (Object.keys(value).length === 0 ? {} : { [key]: value });

function mapValues<From>(from: Readonly<Record<string, From>>, convert: (value: From) => Json): JsonObject {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, convert(value)]));
}
