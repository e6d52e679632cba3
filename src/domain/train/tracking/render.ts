import type { JsonObject } from '#kernel/json.ts';
import { artifactUri } from './artifact-path.ts';
import type { LoggedMetric } from './events.ts';
import type { Experiment, LoggedModel, ModelVersion, RegisteredModel, Run } from './state.ts';

/** Objects as they are on the wire: protobuf's JSON with original names. */

export const renderPairs = (pairs: ReadonlyMap<string, string>): JsonObject[] => Array.from(pairs, ([key, value]) => ({ key, value }));

export const renderMetric = ({ key, value, timestamp, step }: LoggedMetric): JsonObject => ({ key, value, timestamp, step });

export const renderExperiment = ({ id, name, stage, createdAt, updatedAt, tags }: Experiment): JsonObject => ({
  experiment_id: id,
  name,
  artifact_location: artifactUri(id),
  lifecycle_stage: stage,
  creation_time: createdAt,
  last_update_time: updatedAt,
  tags: renderPairs(tags),
});

export const renderRunInfo = (run: Run): JsonObject => ({
  run_id: run.id,
  run_uuid: run.id,
  experiment_id: run.experiment,
  run_name: run.name,
  user_id: run.user,
  status: run.status,
  start_time: run.start,
  ...(run.end === undefined ? {} : { end_time: run.end }),
  artifact_uri: artifactUri(run.experiment, run.id, 'artifacts'),
  lifecycle_stage: run.stage,
});

export const renderRun = (run: Run): JsonObject => ({
  info: renderRunInfo(run),
  data: {
    metrics: Array.from(run.metrics.values(), renderMetric),
    params: renderPairs(run.params),
    tags: renderPairs(run.tags),
  },
  inputs: {
    dataset_inputs: run.datasets.map(({ tags, dataset }) => ({ tags: tags.map(([key, value]) => ({ key, value })), dataset })),
    model_inputs: Array.from(run.modelInputs, (model_id) => ({ model_id })),
  },
  outputs: { model_outputs: run.modelOutputs.map(({ model_id, step }) => ({ model_id, step })) },
});

export const renderLoggedModel = (model: LoggedModel): JsonObject => ({
  info: {
    model_id: model.id,
    experiment_id: model.experiment,
    name: model.name,
    creation_timestamp_ms: model.createdAt,
    last_updated_timestamp_ms: model.updatedAt,
    artifact_uri: artifactUri(model.experiment, 'models', model.id, 'artifacts'),
    status: model.status,
    model_type: model.type,
    source_run_id: model.run,
    tags: renderPairs(model.tags),
  },
  data: {
    params: renderPairs(model.params),
    metrics: Array.from(model.metrics.values(), (metric) => ({
      ...renderMetric(metric),
      model_id: model.id,
      run_id: metric.run,
      ...(metric.datasetName === undefined ? {} : { dataset_name: metric.datasetName }),
      ...(metric.datasetDigest === undefined ? {} : { dataset_digest: metric.datasetDigest }),
    })),
  },
});

export const renderVersion = (model: RegisteredModel, version: ModelVersion): JsonObject => ({
  name: model.name,
  version: String(version.version),
  creation_timestamp: version.createdAt,
  last_updated_timestamp: version.updatedAt,
  current_stage: version.stage,
  description: version.description,
  source: version.source,
  run_id: version.run,
  run_link: version.runLink,
  status: 'READY',
  tags: renderPairs(version.tags),
  aliases: Array.from(model.aliases)
    .filter(([, number]) => number === version.version)
    .map(([alias]) => alias),
  ...(version.model === '' ? {} : { model_id: version.model }),
});

export const renderRegisteredModel = (model: RegisteredModel): JsonObject => ({
  name: model.name,
  creation_timestamp: model.createdAt,
  last_updated_timestamp: model.updatedAt,
  description: model.description,
  latest_versions: latestVersions(model, []).map((version) => renderVersion(model, version)),
  tags: renderPairs(model.tags),
  aliases: Array.from(model.aliases, ([alias, version]) => ({ alias, version: String(version) })),
});

/** The highest number in each of the stages; in every stage that has one when none is named. */
export function latestVersions(model: RegisteredModel, stages: readonly string[]): readonly ModelVersion[] {
  const latest = new Map<string, ModelVersion>();
  for (const version of [...model.versions.values()].sort((left, right) => left.version - right.version))
    latest.set(version.stage, version);
  return [...latest.values()].filter(({ stage }) => stages.length === 0 || stages.includes(stage));
}
