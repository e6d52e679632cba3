import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Answer } from '#features/serve/prediction-service.ts';
import type { ServerMetrics } from './metrics.ts';
import type { ServerOptions } from './options.ts';
import { sendProblem } from './problems.ts';

export function registerPredict(app: FastifyInstance, options: ServerOptions, metrics: ServerMetrics): void {
  for (const path of ['/predict', '/batch_predict']) {
    app.post(path, (request, reply) => {
      const answer = options.service.predict(request.body, request.id);
      return answer instanceof Promise ? answer.then((late) => sendAnswer(reply, late, metrics)) : sendAnswer(reply, answer, metrics);
    });
  }
}

function sendAnswer(reply: FastifyReply, answer: Answer, metrics: ServerMetrics): FastifyReply {
  metrics.answered(answer);
  if (!answer.ok) return sendProblem(reply, answer.problem);
  // A string with its type set skips the look-up of a serializer.
  return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer.body));
}
