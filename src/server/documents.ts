import type { FastifyInstance } from 'fastify';
import { renderIndex, renderInformation } from '#domain/serve/information.ts';
import { renderOpenApi } from '#domain/serve/openapi.ts';
import type { ServerOptions } from './options.ts';

export function registerDocuments(app: FastifyInstance, options: ServerOptions): void {
  const { served, manifest, limits, example } = options;
  const openApi = renderOpenApi(served, manifest, limits, example);
  const information = renderInformation(served, manifest);
  const index = renderIndex(served, example);
  app.get('/openapi.json', () => openApi);
  app.get('/info', () => information);
  app.get('/', () => index);
}
