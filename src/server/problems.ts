import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { PROBLEM_MEDIA_TYPE, renderProblem, type Problem } from '#domain/serve/problem.ts';
import { SERVER_ROUTES } from '#domain/serve/information.ts';
import type { ServerOptions } from './options.ts';

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.status(problem.status).header('content-type', PROBLEM_MEDIA_TYPE).send(renderProblem(problem, reply.request.id));
}

/** Every refusal is a problem document; an unexpected error is told to the operator and not to the client. */
export function registerProblems(app: FastifyInstance, options: ServerOptions): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error, options);
    if (problem.status >= 500) options.onError(error, request.id);
    if (request.method === 'POST') options.service.refused(request.id, problem.status, reply.elapsedTime);
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    const methods = SERVER_ROUTES.filter((route) => route.path === path).map((route) => route.method);
    if (methods.length === 0)
      return sendProblem(reply, { code: 'serve.route-unknown', status: 404, detail: `there is no ${path.slice(0, 200)}` });
    reply.header('allow', methods.join(', '));
    return sendProblem(reply, {
      code: 'serve.method-not-allowed',
      status: 405,
      detail: `expected ${methods.join(' or ')}, found ${request.method}`,
    });
  });
}

function problemOf(error: FastifyError, options: ServerOptions): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'serve.body-too-large', status: 413, detail: `expected at most ${options.limits.maxBodyBytes} bytes` };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'serve.media-type-unsupported', status: 415, detail: 'expected content-type application/json' };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { code: 'serve.body-malformed', status: 400, detail: 'expected JSON, found an empty body' };
    default:
  }
  const status = error.statusCode ?? 500;
  if (status < 500)
    return { code: 'serve.body-malformed', status, detail: `expected JSON, found something else: ${error.message.slice(0, 200)}` };
  return { code: 'serve.prediction-failed', status: 500, detail: 'the request could not be answered' };
}
