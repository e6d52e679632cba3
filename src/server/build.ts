import type { FastifyInstance } from 'fastify';
import { requestIds } from './request-id.ts';
import { registerDocuments } from './documents.ts';
import { registerHealth } from './health.ts';
import { createServerMetrics, registerMetrics } from './metrics.ts';
import { registerOpenInference } from './open-inference.ts';
import type { ServerOptions, ServerState } from './options.ts';
import { registerPredict } from './predict.ts';
import { registerProblems } from './problems.ts';

export interface BuiltServer {
  readonly app: FastifyInstance;
  readonly state: ServerState;
}

/** The whole HTTP face of one model, not yet listening; `app.inject` answers without a socket. */
export async function buildServer(options: ServerOptions): Promise<BuiltServer> {
  const { fastify } = await import('fastify');
  const app = fastify({
    bodyLimit: options.limits.maxBodyBytes,
    genReqId: requestIds(),
    // A keep-alive request that arrives while the server closes is answered, not refused: closing only stops new connections.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: 72_000,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  });
  const state: ServerState = { ready: false, draining: false };
  const metrics = await createServerMetrics(options);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // A client that keeps its connection would meet it closed in the middle of a request when the server ends. Asked when the answer
  // is sent: the server may have been told to stop since the request came.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (state.draining) reply.header('connection', 'close');
    done(null, payload);
  });
  registerProblems(app, options);
  registerMetrics(app, metrics);
  registerHealth(app, state);
  registerPredict(app, options, metrics);
  registerOpenInference(app, options, state, metrics);
  registerDocuments(app, options);
  return { app, state };
}
