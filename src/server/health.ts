import type { FastifyInstance } from 'fastify';
import type { ServerState } from './options.ts';

/** Liveness says that the event loop turns; readiness that requests should be sent here. */
export function registerHealth(app: FastifyInstance, state: ServerState): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', (_request, reply) => {
    reply.status(state.ready ? 200 : 503);
    return { status: state.ready ? 'ready' : 'not-ready' };
  });
}
