import type { FastifyInstance } from 'fastify';
import type { Counter, Histogram, Registry } from 'prom-client';
import type { Answer } from '#features/serve/prediction-service.ts';
import type { ServerOptions } from './options.ts';

/** Buckets for small models on a CPU: the customary ones start where these requests are long over. */
const SECONDS = [0.0005, 0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const BATCH_ROWS = [1, 2, 5, 10, 50, 100, 500, 1000, 5000, 10_000];

export interface ServerMetrics {
  readonly registry: Registry;
  readonly requests: Counter<'endpoint' | 'code'>;
  readonly duration: Histogram<'endpoint'>;
  answered(answer: Answer): void;
}

/** One registry per server, so that several can live in one process. */
export async function createServerMetrics(options: ServerOptions): Promise<ServerMetrics> {
  const { Registry, Counter, Gauge, Histogram, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  registry.setDefaultLabels({ model_name: options.served.model, model_version: options.served.version });
  const registers = [registry];
  if (options.processMetrics) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'model_requests_total',
    help: 'Requests by endpoint and status code.',
    labelNames: ['endpoint', 'code'],
    registers,
  });
  const duration = new Histogram({
    name: 'model_request_duration_seconds',
    help: 'Time from the arrival of a request to its answer.',
    labelNames: ['endpoint'],
    buckets: SECONDS,
    registers,
  });
  const inference = new Histogram({
    name: 'model_inference_duration_seconds',
    help: 'Time inside the model.',
    buckets: SECONDS,
    registers,
  });
  const batch = new Histogram({ name: 'model_batch_size', help: 'Rows of a request.', buckets: BATCH_ROWS, registers });
  const refusals = new Counter({
    name: 'model_errors_total',
    help: 'Prediction requests that were refused or failed.',
    labelNames: ['reason'],
    registers,
  });
  const classes = new Counter({ name: 'model_predictions_total', help: 'Predictions by class.', labelNames: ['prediction'], registers });
  const info = new Gauge({
    name: 'model_info',
    help: 'The model that is served; always 1.',
    labelNames: ['algorithm', 'run_id'],
    registers,
  });
  info.set({ algorithm: options.manifest.algorithm, run_id: options.manifest.runId }, 1);
  new Gauge({ name: 'model_loaded_timestamp_seconds', help: 'When the model was loaded.', registers }).setToCurrentTime();
  const { log } = options;
  if (log !== undefined) {
    new Gauge({
      name: 'model_log_waiting',
      help: 'Predictions not yet written to the log.',
      registers,
      collect() {
        this.set(log.waiting);
      },
    });
    new Gauge({
      name: 'model_log_dropped',
      help: 'Predictions that could not be logged since the start.',
      registers,
      collect() {
        this.set(log.dropped);
      },
    });
  }
  const perClass = new Map<string, { inc(by?: number): void }>();

  return {
    registry,
    requests,
    duration,
    answered(answer) {
      if (!answer.ok) return refusals.inc({ reason: answer.problem.code });
      inference.observe(answer.inferenceMs / 1000);
      batch.observe(answer.rows);
      if (answer.predictions.task !== 'classification') return;
      const { classes: names, predicted } = answer.predictions;
      for (const code of predicted) {
        const name = names[code]!;
        let counter = perClass.get(name);
        if (counter === undefined) perClass.set(name, (counter = classes.labels(name)));
        counter.inc();
      }
    },
  };
}

/** Counts and times every request by its route pattern; unknown addresses share one label, or anybody could grow the registry. */
export function registerMetrics(app: FastifyInstance, metrics: ServerMetrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const endpoint = request.routeOptions.url ?? 'unknown';
    metrics.requests.inc({ endpoint, code: String(reply.statusCode) });
    metrics.duration.observe({ endpoint }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (_request, reply) => {
    const text = await metrics.registry.metrics();
    return reply.header('content-type', metrics.registry.contentType).send(text);
  });
}
