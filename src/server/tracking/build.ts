import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Route } from '#domain/train/tracking/routes.ts';
import { Input, readRunId } from '#domain/train/tracking/input.ts';
import { invalid, Refusal, REFUSALS, renderRefusal } from '#domain/train/tracking/refusal.ts';
import { ROUTES } from '#domain/train/tracking/routes.ts';
import { requireRun } from '#domain/train/tracking/runs.ts';
import { renderHistory } from '#domain/train/tracking/search-runs.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import { registerArtifacts, type ArtifactOptions } from './artifacts.ts';
import { registerGuard } from './guard.ts';
import type { TrackingStore } from './store.ts';

const BASE = '/api/2.0/mlflow/';

/** Clients send at most 1 MB in a batch; the profile of a dataset may have 16 MB. */
const BODY_LIMIT = 32 * 1024 * 1024;

export interface TrackingServerOptions {
  readonly store: TrackingStore;
  readonly artifacts: ArtifactOptions;
  /** Clients must send it as a bearer token; absent: anybody on this machine may log. */
  readonly token?: string;
  /** Unexpected errors; clients never see them. */
  readonly onError: (error: unknown) => void;
}

/** An MLflow tracking server as far as clients of classical programs use one, not yet listening. */
export async function buildTrackingServer(options: TrackingServerOptions): Promise<FastifyInstance> {
  const { fastify } = await import('fastify');
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 4_096 },
  });
  registerGuard(app, options.token);
  registerErrors(app, options);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      const value: unknown = body === '' ? {} : JSON.parse(String(body));
      if (isJsonObject(value)) done(null, value);
      else done(invalid('The body must be a JSON object.'));
    } catch {
      done(invalid('The body is not JSON.'));
    }
  });
  app.get('/health', (_request, reply) => reply.type('text/plain').send('OK'));
  for (const route of ROUTES) registerRoute(app, route, options.store);
  registerHistory(app, options.store);
  registerArtifacts(app, options.artifacts);
  return app;
}

function registerRoute(app: FastifyInstance, route: Route, store: TrackingStore): void {
  app.route({
    method: route.method,
    url: BASE + route.path,
    handler: async (request) => {
      const input = new Input({
        ...(request.query as JsonObject),
        ...(request.body as JsonObject | undefined),
        ...(request.params as JsonObject),
      });
      const decision = route.handle(input, store.situation());
      await store.keep(decision.events);
      return decision.answer();
    },
  });
}

function registerHistory(app: FastifyInstance, store: TrackingStore): void {
  app.get(`${BASE}metrics/get-history`, async (request) => {
    const input = new Input(request.query as JsonObject);
    requireRun(store.state, input);
    return renderHistory(await store.history(readRunId(input), input.required('metric_key', 250)), input);
  });
}

function registerErrors(app: FastifyInstance, options: TrackingServerOptions): void {
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    if (error instanceof Refusal) return send(reply, error);
    if ((error.statusCode ?? 500) < 500) return send(reply, invalid(`The request cannot be read: ${error.message.slice(0, 200)}`));
    options.onError(error);
    return send(reply, new Refusal('INTERNAL_ERROR', 'The request could not be carried out; see the output of Trainyard.'));
  });
  app.setNotFoundHandler((request, reply) =>
    send(
      reply,
      new Refusal(
        'ENDPOINT_NOT_FOUND',
        `Trainyard's tracking endpoint has no ${request.method} ${request.url.split('?', 1)[0]!.slice(0, 200)}.`,
      ),
    ),
  );
}

const send = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.status(REFUSALS[refusal.code]).type('application/json').send(renderRefusal(refusal));
