import type { FastifyInstance, FastifyReply } from 'fastify';
import { renderModelMetadata } from '#domain/serve/open-inference.ts';
import type { Answer } from '#features/serve/prediction-service.ts';
import type { ServerMetrics } from './metrics.ts';
import type { ServerOptions, ServerState } from './options.ts';

interface ModelParameters {
  readonly model: string;
  readonly version?: string;
}

/** Open Inference Protocol v2 over REST; its errors are `{"error": …}` by the protocol. */
export function registerOpenInference(app: FastifyInstance, options: ServerOptions, state: ServerState, metrics: ServerMetrics): void {
  const { served } = options;
  app.get('/v2', () => ({ name: 'trainyard', version: served.version, extensions: [] }));
  app.get('/v2/health/live', () => ({ live: true }));
  app.get('/v2/health/ready', (_request, reply) => reply.status(state.ready ? 200 : 503).send({ ready: state.ready }));
  for (const prefix of ['/v2/models/:model', '/v2/models/:model/versions/:version']) {
    app.get<{ Params: ModelParameters }>(prefix, (request, reply) =>
      isServed(options, request.params) ? renderModelMetadata(served, options.manifest.signature) : unknownModel(reply, options),
    );
    app.get<{ Params: ModelParameters }>(`${prefix}/ready`, (request, reply) =>
      isServed(options, request.params) ? reply.status(state.ready ? 200 : 503).send({ ready: state.ready }) : unknownModel(reply, options),
    );
    app.post<{ Params: ModelParameters }>(`${prefix}/infer`, async (request, reply) => {
      if (!isServed(options, request.params)) return unknownModel(reply, options);
      return sendInference(reply, await options.service.infer(request.body, request.id), metrics);
    });
  }
}

const isServed = ({ served }: ServerOptions, asked: ModelParameters): boolean =>
  asked.model === served.model && (asked.version === undefined || asked.version === served.version);

const unknownModel = (reply: FastifyReply, { served }: ServerOptions): FastifyReply =>
  reply.status(404).send({ error: `the server holds ${served.model} ${served.version}` });

function sendInference(reply: FastifyReply, answer: Answer, metrics: ServerMetrics): FastifyReply {
  metrics.answered(answer);
  if (answer.ok) return reply.send(answer.body);
  return reply.status(answer.problem.status).send({ error: answer.problem.detail });
}
