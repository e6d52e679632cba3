import { HOUSING, ENVIRONMENT } from '#domain/pipeline/demo/configuration.ts';
import { drawRows, INCOME_GROWTH, resurvey } from '#domain/pipeline/demo/second-survey.ts';
import { tellCount } from '#domain/pipeline/tell-numbers.ts';
import { deployedPredictionsFolder } from '#domain/deploy/place.ts';
import { instant, type Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json.ts';
import { Failure } from '#kernel/failure.ts';
import type { ColumnDrift, DriftVerdict } from '#kernel/records/monitor-report.ts';
import { cellAt, takeRows, type Table } from '#kernel/table.ts';
import { holdout } from '#numeric/splits/holdout.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { openModelPackage } from '../../model-package.ts';
import { monitorModel } from '../../monitor/monitor-model.ts';
import { fetchPackage } from './compare-in-demo.ts';
import type { Demo, DemoStep } from './demo.ts';
import { replaceUnderLoad } from './replace-under-load.ts';
import { serveModel } from './serve-model.ts';

export interface WatchedTraffic {
  readonly quiet: Watched;
  readonly shifted: Watched & { readonly issue: string | null };
}

interface Watched {
  readonly report: string;
  readonly rows: number;
  readonly drift: DriftVerdict;
  readonly headline: string;
  readonly drifted: readonly ColumnDrift[];
  readonly columns: number;
}

const ROWS = 1000;

const BATCH = 50;

/** Held-out rows through the server: first as they are, then as they might look after incomes have risen. */
export const watchTraffic: DemoStep<WatchedTraffic> = {
  id: 'monitor',
  name: 'monitor',
  perform: async (demo) => {
    const project = await demo.openProject();
    const { table } = await loadDataset({ config: project.datasets[HOUSING.dataset]!, reference: 'v1.0.0' }, demo.ports);
    const { split } = project.datasets[HOUSING.dataset]!;
    const heldOut = holdout(table.rows, split.test, split.seed).test;
    const quiet = await watch(requestRows(table, heldOut, 1, false), demo);
    const shifted = await watch(requestRows(table, heldOut, 2, true), demo);
    return { quiet, shifted };
  },
  tell: ({ quiet, shifted }) => [
    `${tellCount(quiet.rows)} held-out rows replayed: ${quiet.drifted.length} of ${quiet.columns} tests found a change → ${quiet.drift === 'none' ? 'no drift' : quiet.drift}`,
    `${tellCount(shifted.rows)} rows with incomes raised by ${Math.round((INCOME_GROWTH - 1) * 100)} % (simulated): ${shifted.drifted.map(tellDrift).join(', ')} → ${shifted.drift}`,
    ...(shifted.issue === null ? [] : [`alert: ${shifted.issue}`]),
  ],
};

const tellDrift = (drift: ColumnDrift): string =>
  `${drift.name} q = ${drift.q === 0 ? '< 1e-300' : drift.q.toExponential(0)}, D = ${drift.effect.toFixed(2)}`;

/** Requests without the answer, as clients would send them. */
function requestRows(table: Table, heldOut: Int32Array, seed: number, shifted: boolean): JsonObject[] {
  const drawn = drawRows(heldOut, ROWS, seed);
  const source = shifted ? resurvey(table, drawn) : takeRows(table, drawn);
  const inputs = source.columns.filter((column) => column.name !== HOUSING.target);
  return Array.from({ length: source.rows }, (_, row) =>
    Object.fromEntries(inputs.map((column) => [column.name, cellAt(column, row) ?? null])),
  );
}

async function watch(rows: readonly JsonObject[], demo: Demo): Promise<Watched & { readonly issue: string | null }> {
  const { ports } = demo;
  const from = ports.clock.now();
  await replay(rows, demo);
  const to = instant(ports.clock.now() + 1);
  const { folder, version } = await fetchPackage(HOUSING.model, demo.factsOf(replaceUnderLoad).released.version, ports);
  const { profile } = await openModelPackage(folder, ports);
  const { monitor } = (await demo.openProject()).models[HOUSING.model]!;
  const log = await ports.openPredictionLog(`${ports.root}/${deployedPredictionsFolder(ENVIRONMENT, HOUSING.model)}`);
  try {
    await untilLogged(rows.length, () => countLogged(from, to, demo, log), demo);
    const { report, issue } = await monitorModel(
      { model: HOUSING.model, version, profile, log, from, to, config: monitor, issue: true },
      ports,
    );
    return {
      report: report.id,
      rows: report.window.rows,
      drift: report.drift,
      headline: report.headline,
      drifted: report.columns.filter((column) => column.verdict === 'drift'),
      columns: report.columns.length,
      issue: issue?.url ?? null,
    };
  } finally {
    await log.close();
  }
}

async function replay(rows: readonly JsonObject[], demo: Demo): Promise<void> {
  const { ports } = demo;
  const url = `${demo.factsOf(serveModel).url}/predict`;
  for (let start = 0; start < rows.length; start += BATCH) {
    const { status, body } = await ports.http.postJson(url, { rows: rows.slice(start, start + BATCH) }, ports.signal);
    if (status !== 200)
      throw new Failure('pipeline.step-failed', {
        message: `the server answered ${status}`,
        evidence: [JSON.stringify(body).slice(0, 300)],
      });
    ports.reporter.progress({ task: 'replay rows', done: Math.min(rows.length, start + BATCH), total: rows.length });
  }
}

async function countLogged(
  from: Instant,
  to: Instant,
  demo: Demo,
  log: Awaited<ReturnType<Demo['ports']['openPredictionLog']>>,
): Promise<number> {
  let count = 0;
  for await (const entry of log.read(HOUSING.model, from, to)) if (entry.prediction !== undefined) count++;
  return count;
}

/** The server writes its log in the background; what was answered is there within moments. */
async function untilLogged(expected: number, count: () => Promise<number>, { ports }: Demo): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if ((await count()) >= expected) return;
    await ports.clock.sleep(50, ports.signal);
  }
  throw new Failure('pipeline.step-failed', { message: `expected ${expected} predictions in the log within 30 s, found ${await count()}` });
}
