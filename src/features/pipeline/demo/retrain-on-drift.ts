import { HOUSING } from '#domain/pipeline/demo/configuration.ts';
import { drawRows, formatSurvey, resurvey } from '#domain/pipeline/demo/second-survey.ts';
import { tellCount } from '#domain/pipeline/tell-numbers.ts';
import type { RetrainRecord } from '#kernel/records/retrain.ts';
import { addDataset } from '../../data/add-dataset.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { versionDataset } from '../../data/version-dataset.ts';
import { retrainModel } from '../../monitor/retrain-model.ts';
import { readRecords } from '../../records.ts';
import { compareInDemo, tellJudgement, type Judged } from './compare-in-demo.ts';
import type { Demo, DemoStep } from './demo.ts';
import { release, tellRelease, type Released } from './release.ts';
import { replaceUnderLoad } from './replace-under-load.ts';
import { deployVersion, serveModel } from './serve-model.ts';
import { trainOnce } from './train-once.ts';
import { watchTraffic } from './watch-traffic.ts';

export interface Retrained {
  readonly decision: RetrainRecord['decision'];
  readonly reasons: readonly string[];
  readonly dataTag: string;
  readonly rows: number;
  readonly runId: string;
  readonly judged: Judged;
  /** Null when the new model was refused. */
  readonly released: Released | null;
}

const NEW_ROWS = 3000;

/** Drift asks for a training; new labelled rows arrive; the new model has to be better than the one in production on rows that neither has seen. */
export const retrainOnDrift: DemoStep<Retrained> = {
  id: 'retrain',
  name: 'retrain',
  perform: async (demo) => {
    const { decision, reasons } = await askForTraining(demo);
    const dataTag = await addSecondSurvey(demo);
    const run = await trainOnce('retrained', HOUSING.model, demo.candidates.better.set, demo);
    const judged = await compareInDemo(
      { model: HOUSING.model, runId: run.id, label: 'retrained', baseline: demo.factsOf(replaceUnderLoad).released.version },
      demo,
    );
    const released = judged.verdict === 'pass' ? await release(HOUSING.model, run.id, 'minor', demo) : null;
    if (released !== null) await deployVersion(released.version, demo.factsOf(serveModel).port, demo);
    return { decision, reasons, dataTag, rows: run.dataset.rows, runId: run.id, judged, released };
  },
  tell: ({ decision, reasons, dataTag, rows, judged, released }) => [
    `${decision}: ${reasons.join('; ')}`,
    `new labelled rows (simulated second survey) → ${dataTag}, ${tellCount(rows)} rows`,
    `against ${judged.baseline} on ${tellCount(judged.rows)} rows that neither has seen: ${tellJudgement(judged)} → ${judged.verdict}`,
    released === null ? 'refused: production stays as it is' : `${tellRelease(released)}, served`,
  ],
};

/** Asks once for each alarm, however often the demo is interrupted. */
async function askForTraining(demo: Demo): Promise<RetrainRecord> {
  const { report, headline } = demo.factsOf(watchTraffic).shifted;
  const earlier = await readRecords<RetrainRecord>('retrain', HOUSING.model, demo.ports);
  const known = earlier.find((record) => record.report === report);
  if (known !== undefined) return known;
  const { retrain } = (await demo.openProject()).models[HOUSING.model]!.monitor;
  return await retrainModel({ model: HOUSING.model, reason: 'drift', detail: headline, report, config: retrain }, demo.ports);
}

async function addSecondSurvey(demo: Demo): Promise<string> {
  const { ports } = demo;
  const path = `${ports.root}/.trainyard/second-survey.csv`;
  const config = (await demo.openProject()).datasets[HOUSING.dataset]!;
  const first = await loadDataset({ config, reference: 'v1.0.0' }, ports);
  const all = Int32Array.from({ length: first.table.rows }, (_, row) => row);
  await ports.files.write(path, formatSurvey(resurvey(first.table, drawRows(all, NEW_ROWS, 3))));
  await addDataset({ name: HOUSING.dataset, from: [path] }, ports);
  await ports.git.commit('Add the second survey to the housing dataset', [`data/${HOUSING.dataset}`]);
  return (await versionDataset({ name: HOUSING.dataset }, ports)).tag;
}
