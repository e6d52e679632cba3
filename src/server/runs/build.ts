import type { FastifyInstance, FastifyReply } from 'fastify';
import { historyAddress, parseComparison } from '#domain/metrics/report/runs/run-address.ts';
import { renderRunComparison, renderRunDetails } from '#domain/metrics/report/runs/render-run-details.ts';
import { renderRunsPage } from '#domain/metrics/report/runs/render-runs-page.ts';
import { readHistories } from '#domain/metrics/report/runs/run-histories.ts';
import { parseSelection } from '#domain/metrics/report/runs/select-runs.ts';
import { listRun } from '#domain/metrics/report/runs/listed-run.ts';
import { Refusal, REFUSALS } from '#domain/train/tracking/refusal.ts';
import { findRun } from '#features/metrics/find-contender.ts';
import { listRuns, readRunDocument } from '#features/metrics/list-runs.ts';
import { readRunReport } from '#features/metrics/write-report.ts';
import { readRecord } from '#features/records.ts';
import { Failure } from '#kernel/failure.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Workspace } from '#ports/workspace.ts';
import { registerGuard } from '../tracking/guard.ts';

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'forge' | 'reporter'>;

/** Runs that are compared at once; a picture has so many colours. */
const MOST_COMPARED = 6;

/** Pages about the runs of a repository, made anew from the ledger for each request; not yet listening. */
export async function buildRunsServer(title: string, ports: Ports): Promise<FastifyInstance> {
  const { fastify } = await import('fastify');
  const app = fastify({ forceCloseConnections: true });
  registerGuard(app, undefined);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Refusal) return reply.status(REFUSALS[error.code]).type('text/plain').send(error.message);
    ports.reporter.warn(error instanceof Error ? error.message : String(error));
    return reply
      .status(error instanceof Failure ? 422 : 500)
      .type('text/plain')
      .send(error instanceof Failure ? error.message : 'This page could not be made.');
  });
  app.setNotFoundHandler((_request, reply) => reply.status(404).type('text/plain').send('There is no such page.'));
  app.get('/', async (request, reply) => {
    const selection = parseSelection(request.query as Record<string, unknown>);
    return sendPage(reply, renderRunsPage(await listRuns(ports), selection, title));
  });
  app.get('/runs/:model/:id', async (request, reply) => {
    const { model, id } = request.params as { readonly model: string; readonly id: string };
    const address = historyAddress(model, id);
    const run = address === undefined ? undefined : await readRecord<RunRecord>('run', model, id, ports);
    if (address === undefined || run === undefined) return reply.callNotFound();
    const listed = listRun(run);
    const all = await listRuns(ports);
    const whole = listed.parent === undefined ? undefined : all.find(({ tracked }) => tracked === listed.parent);
    return sendPage(
      reply,
      renderRunDetails({
        listed,
        report: await readRunReport(await foundRun(run, ports), ports),
        history: await readRunDocument(address, 'history.json', ports),
        parts: await readRunDocument(address, 'parts.json', ports),
        nested: listed.tracked === undefined ? [] : all.filter(({ parent }) => parent === listed.tracked),
        ...(whole === undefined ? {} : { whole }),
      }),
    );
  });
  app.get('/compare', async (request, reply) => {
    const addresses = parseComparison(request.query as Record<string, unknown>).slice(0, MOST_COMPARED);
    const runs = [];
    for (const address of addresses) {
      const run = await readRecord<RunRecord>('run', address.subject, address.id, ports);
      if (run === undefined) continue;
      runs.push({ listed: listRun(run), histories: readHistories(await readRunDocument(address, 'history.json', ports)) });
    }
    return runs.length === 0 ? reply.redirect('/') : sendPage(reply, renderRunComparison(runs));
  });
  return app;
}

/** With its package, when that is here and whole; the record alone otherwise. */
async function foundRun(run: RunRecord, ports: Ports) {
  try {
    return run.exit === 'succeeded' ? await findRun(run.model, run.id, ports) : { runId: run.id, run };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { runId: run.id, run };
  }
}

const sendPage = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').send(page);
