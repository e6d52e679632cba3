import type { JsonObject } from '#kernel/json.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { ServedModel } from './answer.ts';

/** `/info`: what is served and where it comes from; nothing about the machine. */
export function renderInformation(served: ServedModel, manifest: ModelManifest): JsonObject {
  return {
    model: served.model,
    version: served.version,
    task: manifest.task,
    algorithm: manifest.algorithm,
    parameters: manifest.parameters,
    runId: manifest.runId,
    createdAt: manifest.createdAt,
    ...(manifest.commit === undefined ? {} : { commit: manifest.commit }),
    dataset: { ...manifest.dataset },
    signature: manifest.signature as unknown as JsonObject,
    metrics: manifest.metrics as unknown as JsonObject,
    seed: manifest.seed,
  };
}

export const SERVER_ROUTES: readonly { readonly method: string; readonly path: string; readonly about: string }[] = [
  { method: 'POST', path: '/predict', about: 'predict for one row or a list of rows' },
  { method: 'POST', path: '/batch_predict', about: 'the same, for a list of rows' },
  { method: 'POST', path: '/v2/models/<model>/infer', about: 'Open Inference Protocol v2' },
  { method: 'GET', path: '/health', about: 'the process is alive' },
  { method: 'GET', path: '/ready', about: 'the model takes requests' },
  { method: 'GET', path: '/metrics', about: 'Prometheus metrics' },
  { method: 'GET', path: '/info', about: 'model, lineage, signature, metrics' },
  { method: 'GET', path: '/openapi.json', about: 'this interface as OpenAPI 3.1' },
];

/** `/`: what can be asked, with one example to copy. */
export function renderIndex(served: ServedModel, example: JsonObject | undefined): JsonObject {
  return {
    model: served.model,
    version: served.version,
    routes: SERVER_ROUTES.map((route) => ({ ...route })),
    ...(example === undefined ? {} : { example }),
  };
}
